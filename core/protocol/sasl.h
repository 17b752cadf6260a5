#pragma once

#include "core/model/account.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace mm {

enum class SaslMechanism : quint8 { Plain, Login, CramMd5, XOAuth2 };

[[nodiscard]] QLatin1StringView toId(SaslMechanism mechanism); //!< "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2"

//! The mechanism to sign in with, of those \p offered (upper case); none: nothing fits, or there is no
//! user or no secret. A token means XOAUTH2. A password goes by PLAIN, LOGIN, CRAM-MD5 over TLS, which
//! protects it; in clear CRAM-MD5 is first, since it alone does not show the password.
[[nodiscard]] std::optional<SaslMechanism> chooseMechanism(const QStringList &offered,
                                                           const Credentials &credentials, bool encrypted);

//! The client's side of one SASL exchange (RFC 4422 section 3), without base64 and without framing.
//! Sources: PLAIN RFC 4616; LOGIN draft-murchison-sasl-login; CRAM-MD5 RFC 2195; XOAUTH2 as Google and
//! Microsoft document it.
class SaslExchange
{
public:
    SaslExchange(SaslMechanism mechanism, Credentials credentials);

    [[nodiscard]] SaslMechanism mechanism() const { return m_mechanism; }
    //! What can be sent along with the command that begins the exchange; none: the server speaks first.
    [[nodiscard]] std::optional<QByteArray> initialResponse();
    //! The answer to a challenge; none: the exchange makes no sense any more and must be cancelled.
    [[nodiscard]] std::optional<QByteArray> respond(QByteArrayView challenge);

private:
    [[nodiscard]] QByteArray plainMessage() const;
    [[nodiscard]] QByteArray xoauth2Message() const;
    [[nodiscard]] QByteArray cramDigest(QByteArrayView challenge) const;

    SaslMechanism m_mechanism;
    Credentials m_credentials;
    int m_round = 0;
    bool m_sentEarly = false;
};

}
