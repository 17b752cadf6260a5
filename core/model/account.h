#pragma once

#include "core/base/secret.h"
#include "core/model/endpoint.h"

#include <optional>

namespace mm {

//! The mail account that a session is about.
struct Account
{
    QString address;          //!< "name@example.com"; may be empty when only servers were given
    QString user;             //!< the sign-in name; empty: not known
    QList<Endpoint> services; //!< incoming first

    friend bool operator==(const Account &, const Account &) = default;
};

//! What a check may sign in with. Lives while the check runs and no longer.
struct Credentials
{
    QString user;
    Secret password;
    Secret accessToken; //!< OAuth 2.0 bearer token (RFC 6750); goes before the password, over TLS alone
};

//! A message that a check submits to prove the whole way (RFC 5321 section 3.3).
struct TestMessage
{
    QString sender; //!< MAIL FROM; empty is the null sender
    QString recipient;
    qint64 bytes = 0; //!< size of the whole message; 0: as small as it gets
};

//! The local part and the domain of a mail address, or an error that says what is wrong with it.
struct AddressParts
{
    QString localPart;
    QString domain;
};
[[nodiscard]] Result<AddressParts> splitAddress(QStringView address);

//! What was typed or pasted without what comes along with an address from a mail or a web page: blanks,
//! "Joe <jo@example.org>", "mailto:jo@example.org?subject=…" (RFC 6068), the full stop of a sentence, and the
//! full-width signs of East Asian keyboards (＠ and the dots of RFC 3490 section 3.1). It need not be an
//! address: splitAddress() judges that.
[[nodiscard]] QString cleanedAddress(const QString &typed);

}
