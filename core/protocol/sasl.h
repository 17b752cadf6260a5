#pragma once

#include "core/protocol/scram.h"

#include <QStringList>

namespace mm {

enum class SaslMechanism : quint8 { Plain, Login, CramMd5, XOAuth2, ScramSha1, ScramSha256, OAuthBearer };

[[nodiscard]] QLatin1StringView toId(SaslMechanism mechanism); //!< "PLAIN", "CRAM-MD5", "SCRAM-SHA-256", …

//! The mechanism to sign in with, of those \p offered (upper case); none: nothing fits, or there is no
//! user or no secret.
//! - A token goes by OAUTHBEARER, which is the standard, else by XOAUTH2; over TLS alone (RFC 7628 section
//! 3).
//! - A password goes by PLAIN or LOGIN over TLS, which protects it: that is what mail programs send, so that
//!   the verdict holds for them, and no RFC asks for another order. Behind them SCRAM, CRAM-MD5 last.
//! - In clear those are first that do not show the password, the strongest of them before the others.
//! SCRAM is left out where user or password hold what it does not allow (saslPrepared()).
[[nodiscard]] std::optional<SaslMechanism> chooseMechanism(const QStringList &offered,
                                                           const Credentials &credentials, bool encrypted);

//! What an exchange has to know besides the credentials.
struct SaslSurroundings
{
    QByteArray host;  //!< OAUTHBEARER says whom it means; empty: left out
    quint16 port = 0; //!< likewise
    QByteArray nonce; //!< SCRAM's; empty: a fresh one. For tests.
};

//! The client's side of one SASL exchange (RFC 4422 section 3), without base64 and without framing.
//! Sources: PLAIN RFC 4616; LOGIN draft-murchison-sasl-login; CRAM-MD5 RFC 2195; SCRAM RFC 5802, RFC 7677;
//! OAUTHBEARER RFC 7628; XOAUTH2 as Google and Microsoft document it.
class SaslExchange
{
public:
    SaslExchange(SaslMechanism mechanism, Credentials credentials, SaslSurroundings surroundings = {});

    [[nodiscard]] SaslMechanism mechanism() const { return m_mechanism; }
    //! What can be sent along with the command that begins the exchange; none: the server speaks first.
    [[nodiscard]] std::optional<QByteArray> initialResponse();
    //! The answer to a challenge; none: the exchange makes no sense any more and must be cancelled, or,
    //! where isComputing(), the answer comes from computeSlice().
    [[nodiscard]] std::optional<QByteArray> respond(QByteArrayView challenge);
    [[nodiscard]] bool isComputing() const { return m_scram && m_scram->isComputing(); }
    //! Computes for some milliseconds; the answer once it is ready.
    [[nodiscard]] std::optional<QByteArray> computeSlice();

    //! The challenge is the server's error in words of its own; the verdict follows.
    [[nodiscard]] bool isErrorReport(QByteArrayView challenge) const;
    //! The server would have to prove that it knows the password, and has not done so: a success that it
    //! speaks of is none.
    [[nodiscard]] bool isServerUnproven() const { return m_scram && !m_serverProven; }
    //! It has tried to prove it, and the proof is wrong.
    [[nodiscard]] bool isServerFalse() const { return isServerUnproven() && m_scramStep == ScramStep::Over; }

private:
    enum class ScramStep : quint8 { ClientFirst, ServerFirst, ServerFinal, Over };

    [[nodiscard]] std::optional<QByteArray> respondByScram(QByteArrayView challenge, int round);
    [[nodiscard]] std::optional<QByteArray> respondByToken(QByteArrayView challenge, int round);
    [[nodiscard]] QByteArray plainMessage() const;
    [[nodiscard]] QByteArray tokenMessage() const;
    [[nodiscard]] QByteArray cramDigest(QByteArrayView challenge) const;

    SaslMechanism m_mechanism;
    Credentials m_credentials;
    SaslSurroundings m_surroundings;
    std::optional<ScramExchange> m_scram;
    ScramStep m_scramStep = ScramStep::ClientFirst;
    int m_round = 0;
    bool m_sentEarly = false;
    bool m_serverProven = false;
};

}
