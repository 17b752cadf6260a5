#pragma once

#include "core/knowledge/provider.h"
#include "core/model/accountsettings.h"

namespace mm {

class KnowledgeBase;

//! The servers that a mail provider gives its customers. In the services' hosts and users the placeholders of
//! filledIn() may stand.
struct MailServiceEntry
{
    QString id;             //!< "gmail"
    QString title;          //!< "Gmail"
    QStringList domains;    //!< of its addresses, as comparableDomain() writes them
    QStringList exchangers; //!< ends of the names of the mail exchangers (MX) of its customers' own
                            //!< domains, in small letters: "messagingengine.com"
    QStringList rented;     //!< ends of names below an exchanger's that it lets as whole servers: whoever
                            //!< receives mail there runs it himself
    QList<ServiceSettings> services; //!< best first; none: it has no IMAP, POP3 or SMTP, and the note says so
    QString note;                    //!< what the person has to know; may be empty
    QList<SourceStatement> sources;
};

//! The provider of a domain's addresses, by the domain's own name alone; null: not known.
[[nodiscard]] const MailServiceEntry *mailServiceOfDomain(const KnowledgeBase &knowledge,
                                                          const QString &domain);

//! The provider that runs a mail exchanger: the one with the longest end, from the beginning of a label on;
//! null: not known, or a server that the provider lets.
[[nodiscard]] const MailServiceEntry *mailServiceOfExchanger(const KnowledgeBase &knowledge,
                                                             const QString &host);

//! What the provider says of one address. It counts as protected: its servers were named on this computer,
//! however the provider was told.
[[nodiscard]] SettingsCandidate candidateOf(const MailServiceEntry &entry, SettingsSource source,
                                            const AddressParts &address);

}
