#pragma once

#include "core/model/accountsettings.h"
#include "core/model/dnsrecords.h"

#include <array>

namespace mm {

//! A name below a domain at which SRV records tell where a mail service stands.
struct ServiceRecordName
{
    QLatin1StringView prefix; //!< "_imaps._tcp"; a dot and the domain follow
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls;
};

//! RFC 6186 section 3 and RFC 8314 section 5.1. Where there is no TLS from the start, it is begun by
//! STARTTLS.
inline constexpr std::array<ServiceRecordName, 6> serviceRecordNames{{
    {QLatin1StringView("_imaps._tcp"), Protocol::Imap, Security::Tls},
    {QLatin1StringView("_imap._tcp"), Protocol::Imap, Security::StartTls},
    {QLatin1StringView("_pop3s._tcp"), Protocol::Pop3, Security::Tls},
    {QLatin1StringView("_pop3._tcp"), Protocol::Pop3, Security::StartTls},
    {QLatin1StringView("_submissions._tcp"), Protocol::Smtp, Security::Tls},
    {QLatin1StringView("_submission._tcp"), Protocol::Smtp, Security::StartTls},
}};

//! The records found at one name.
struct AnsweredRecord
{
    ServiceRecordName name;
    QList<ServiceLocation> locations;
};

//! What the records say together, with the whole address as sign-in name (RFC 6186 section 4). Incoming
//! services first, at most 32 in all; by priority, which is compared across names (RFC 6186 section 3.4),
//! among equals IMAP before POP3 and TLS from the start before STARTTLS, then by weight. Records without a
//! usable host or port are passed over. Source, place and protection are the caller's to say.
[[nodiscard]] SettingsCandidate fromServiceRecords(const QList<AnsweredRecord> &answers,
                                                   const AddressParts &address);

}
