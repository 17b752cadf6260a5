#pragma once

#include <QByteArray>

#include <optional>

namespace mm {

//! The server's side of one SASL exchange, without base64 and without framing: PLAIN (RFC 4616), LOGIN and
//! SCRAM-SHA-256 (RFC 7677). Every other mechanism is refused.
class PracticeExchange
{
public:
    //! What the one and only account is called, without commas and equals signs, and its password; none:
    //! every password is wrong.
    struct Account
    {
        QByteArray user;
        std::optional<QByteArray> password;
    };

    struct Turn
    {
        enum class Kind : quint8 { Challenge, Accepted, Refused };
        Kind kind = Kind::Refused;
        QByteArray challenge;
    };

    PracticeExchange(const QByteArray &mechanism, Account account);

    [[nodiscard]] Turn begin(const std::optional<QByteArray> &initialResponse);
    [[nodiscard]] Turn take(const QByteArray &response);

private:
    enum class Step : quint8 { Plain, LoginUser, LoginPassword, ScramFirst, ScramFinal, ScramDone, Over };

    [[nodiscard]] Turn verdict(bool accepted);
    [[nodiscard]] Turn challenge(Step next, const QByteArray &bytes);
    [[nodiscard]] Turn takePlain(const QByteArray &message);
    [[nodiscard]] Turn takeScramFirst(const QByteArray &message);
    [[nodiscard]] Turn takeScramFinal(const QByteArray &message);

    const Account m_account;
    Step m_step = Step::Over;
    QByteArray m_user;
    QByteArray m_clientFirst; //!< without the header
    QByteArray m_serverFirst;
};

}
