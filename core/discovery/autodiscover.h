#pragma once

#include "core/model/accountsettings.h"

#include <QUrl>

namespace mm {

//! What a server says in Microsoft's form: settings, or where to ask instead. One of the three is set.
struct AutodiscoverAnswer
{
    SettingsCandidate candidate; //!< source, place and protection are the caller's to say
    QUrl redirectUrl;            //!< https, with a host and without a sign-in
    QString redirectAddress;     //!< a mail address to ask for in place of the person's
};

//! The question for an address's settings (MS-OXDSCLI, "plain old XML"), to be sent as text/xml in UTF-8.
[[nodiscard]] QByteArray autodiscoverRequest(const QString &address);

//! The answer to it. Services (IMAP, POP3, SMTP) in its own order, incoming first, at most 32; Exchange's own
//! protocols and what is of no use are passed over.
//! Errors: as of readXml(); MalformedData: no such answer, or a redirection to nowhere; Unavailable: the
//! server answers with an error, which the detail quotes; NotFound: no service that is tested. The detail
//! says what is there instead.
[[nodiscard]] Result<AutodiscoverAnswer> readAutodiscover(const QByteArray &xml, const AddressParts &address);

}
