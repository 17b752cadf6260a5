#pragma once

#include "core/model/account.h"

#include <QStringList>

#include <map>

namespace mm {

//! Where people of an organisation get help. Plain text, one line each; all but the name may be empty.
struct HelpDesk
{
    QString name; //!< empty: no help desk is known
    QString phone;
    QString mail;
    QString web; //!< https://…
    QString hours;

    friend bool operator==(const HelpDesk &, const HelpDesk &) = default;
};

//! The servers that serve the addresses of some domains.
struct OwnServers
{
    QStringList domains; //!< as comparableDomain() writes them
    QString user;        //!< with %EMAILADDRESS% or %EMAILLOCALPART%; empty: not known
    QList<Endpoint> services;

    friend bool operator==(const OwnServers &, const OwnServers &) = default;
};

//! What an organisation's overlays say beside texts.
struct Organisation
{
    QString name; //!< empty: no overlay was laid over
    HelpDesk helpDesk;
    QList<OwnServers> servers;           //!< the later one counts
    std::map<QString, QString> overlaid; //!< "codes/550" → the overlay that wrote it last

    //! The overlay that wrote an entry last; empty: the entry is the built-in one.
    [[nodiscard]] QString overlayOf(const QString &kind, const QString &id) const;
    //! The account of an address of one of the organisation's domains; incoming services first.
    [[nodiscard]] std::optional<Account> accountOf(const QString &address) const;
};

}
