#pragma once

#include "core/report/placecheck.h"

namespace mm {

//! What it proves that two places see the same account as they do; the spelling (toId) is part of the
//! document of `mailmend-cli compare --json`.
enum class Proof : quint8 {
    NotComparable,   //!< no service was checked in both
    AllWell,         //!< nothing is wrong in either: the mail program is next
    SameFault,       //!< the same fault in both: the server or the account
    DifferentFaults, //!< a fault in both, and not the same
    OnlyThere,       //!< a fault in one of them that tells no more than that
    ServerJudges,    //!< the server turns one of them away: busy, limited, greylisted
    SignInDiffers,   //!< the server refuses the sign-in from one of them
    ComputerDiffers, //!< the same certificate is trusted in one alone: the computer's clock or roots
    NamesDiffer,     //!< the server's name is found in one alone
    NoNetworkThere,  //!< one of them has no way to the internet at all
    NetworkBetween,  //!< the server answers one alone: the network between
    AlteredBetween,  //!< something between changes what the server says
    Intercepted      //!< something between shows a certificate of its own
};
inline constexpr int proofCount = 13;
[[nodiscard]] QLatin1StringView toId(Proof proof); //!< "network-between"

enum class Side : quint8 { First, Second };

//! One thing that the two places saw differently: "address", "certificate", …
struct Difference
{
    QString aspect; //!< ok, address, certificate, issuer, greeting, capabilities, sign-in, findings
    QString first;
    QString second;

    friend bool operator==(const Difference &, const Difference &) = default;
};

struct Conclusion
{
    Proof proof = Proof::NotComparable;
    std::optional<Side> faulty; //!< the place where the fault shows; none: both or neither

    friend bool operator==(const Conclusion &, const Conclusion &) = default;
};

struct ServiceComparison
{
    Endpoint endpoint;
    QList<Difference> differences;
    Conclusion conclusion;

    friend bool operator==(const ServiceComparison &, const ServiceComparison &) = default;
};

struct Comparison
{
    PlaceCheck first;
    PlaceCheck second;
    QList<ServiceComparison> services; //!< those that were checked in both
    QList<Endpoint> onlyFirst;         //!< checked in one alone: nothing to compare
    QList<Endpoint> onlySecond;
    Conclusion conclusion; //!< of all, the one that tells most
};

//! The same account checked in two places. Pure.
[[nodiscard]] Comparison compare(const PlaceCheck &first, const PlaceCheck &second);

}
