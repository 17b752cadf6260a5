#include "core/protocol/sasl.h"

#include "core/base/idtable.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<SaslMechanism, 7> mechanisms{{"PLAIN"_L1, "LOGIN"_L1, "CRAM-MD5"_L1, "XOAUTH2"_L1,
                                                "SCRAM-SHA-1"_L1, "SCRAM-SHA-256"_L1, "OAUTHBEARER"_L1}};

//! The first of the candidates that is among the offered; none of them is none.
template<std::size_t N>
std::optional<SaslMechanism> firstOffered(const std::array<SaslMechanism, N> &candidates,
                                          const QStringList &offered)
{
    const auto found =
        std::find_if(candidates.begin(), candidates.end(),
                     [&offered](SaslMechanism mechanism) { return offered.contains(toId(mechanism)); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

std::optional<QCryptographicHash::Algorithm> hashOfScram(SaslMechanism mechanism)
{
    if (mechanism == SaslMechanism::ScramSha1)
        return QCryptographicHash::Sha1;
    if (mechanism == SaslMechanism::ScramSha256)
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

}

QLatin1StringView toId(SaslMechanism mechanism)
{
    return mechanisms[mechanism];
}

std::optional<SaslMechanism> chooseMechanism(const QStringList &offered, const Credentials &credentials,
                                             bool encrypted)
{
    using enum SaslMechanism;
    if (credentials.user.isEmpty())
        return std::nullopt;
    if (!credentials.accessToken.isEmpty() && encrypted) {
        if (const auto mechanism = firstOffered(std::array{OAuthBearer, XOAuth2}, offered))
            return mechanism;
    }
    if (credentials.password.isEmpty())
        return std::nullopt;
    QStringList usable = offered;
    if (!ScramExchange::fits(credentials))
        usable.removeIf([](const QString &mechanism) { return mechanism.startsWith("SCRAM-"_L1); });
    constexpr std::array overTls{Plain, Login, ScramSha256, ScramSha1, CramMd5};
    constexpr std::array inClear{ScramSha256, ScramSha1, CramMd5, Plain, Login};
    return firstOffered(encrypted ? overTls : inClear, usable);
}

SaslExchange::SaslExchange(SaslMechanism mechanism, Credentials credentials, SaslSurroundings surroundings)
    : m_mechanism(mechanism)
    , m_credentials(std::move(credentials))
    , m_surroundings(std::move(surroundings))
{
    const QByteArray &nonce = m_surroundings.nonce;
    if (const auto hash = hashOfScram(mechanism))
        m_scram.emplace(*hash, m_credentials, nonce.isEmpty() ? freshNonce() : nonce);
}

std::optional<QByteArray> SaslExchange::initialResponse()
{
    switch (m_mechanism) {
    case SaslMechanism::Plain:
        return plainMessage();
    case SaslMechanism::XOAuth2:
    case SaslMechanism::OAuthBearer:
        m_sentEarly = true;
        return tokenMessage();
    case SaslMechanism::ScramSha1:
    case SaslMechanism::ScramSha256:
        m_scramStep = ScramStep::ServerFirst;
        return m_scram->clientFirst();
    case SaslMechanism::Login:
    case SaslMechanism::CramMd5:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<QByteArray> SaslExchange::respond(QByteArrayView challenge)
{
    const int round = m_round++;
    switch (m_mechanism) {
    case SaslMechanism::Plain:
        // A server may overlook the initial response and ask for it with an empty challenge.
        return round == 0 ? std::optional(plainMessage()) : std::nullopt;
    case SaslMechanism::Login:
        // The prompts are not standardised; their order is.
        if (round == 0)
            return m_credentials.user.toUtf8();
        return round == 1 ? std::optional(m_credentials.password.reveal()) : std::nullopt;
    case SaslMechanism::CramMd5:
        return round == 0 && !challenge.isEmpty() ? std::optional(cramDigest(challenge)) : std::nullopt;
    case SaslMechanism::XOAuth2:
    case SaslMechanism::OAuthBearer:
        return respondByToken(challenge, round);
    case SaslMechanism::ScramSha1:
    case SaslMechanism::ScramSha256:
        return respondByScram(challenge, round);
    }
    return std::nullopt;
}

std::optional<QByteArray> SaslExchange::respondByToken(QByteArrayView challenge, int round)
{
    if (round == 0 && (challenge.isEmpty() || !m_sentEarly)) {
        m_sentEarly = false;
        return tokenMessage();
    }
    if (round != (m_sentEarly ? 0 : 1))
        return std::nullopt;
    // A challenge with content is the server's error as JSON: this fetches its verdict (RFC 7628 section
    // 3.2.3; with XOAUTH2 an empty answer does).
    return m_mechanism == SaslMechanism::OAuthBearer ? QByteArray("\1") : QByteArray("");
}

// Step         challenge        answer                 goes to
// ClientFirst  empty            client-first           ServerFirst
// ServerFirst  server-first     client-final, later    ServerFinal
//              empty, at once   client-first again     ServerFirst
// ServerFinal  server-final     empty                  Over
// Whatever else comes makes no sense.
std::optional<QByteArray> SaslExchange::respondByScram(QByteArrayView challenge, int round)
{
    switch (m_scramStep) {
    case ScramStep::ClientFirst:
    case ScramStep::ServerFirst:
        if (challenge.isEmpty() && round == 0) {
            m_scramStep = ScramStep::ServerFirst;
            return m_scram->clientFirst();
        }
        if (m_scramStep == ScramStep::ServerFirst && m_scram->takeServerFirst(challenge))
            m_scramStep = ScramStep::ServerFinal;
        return std::nullopt;
    case ScramStep::ServerFinal:
        m_scramStep = ScramStep::Over;
        m_serverProven = m_scram->isServerFinalTrue(challenge);
        return m_serverProven || isErrorReport(challenge) ? std::optional(QByteArray("")) : std::nullopt;
    case ScramStep::Over:
        break;
    }
    return std::nullopt;
}

std::optional<QByteArray> SaslExchange::computeSlice()
{
    m_scram->computeSlice();
    return m_scram->isComputing() ? std::nullopt : std::optional(m_scram->clientFinal());
}

bool SaslExchange::isErrorReport(QByteArrayView challenge) const
{
    if (m_scram)
        return challenge.startsWith("e=");
    const bool byToken = m_mechanism == SaslMechanism::XOAuth2 || m_mechanism == SaslMechanism::OAuthBearer;
    return byToken && !challenge.isEmpty();
}

QByteArray SaslExchange::plainMessage() const
{
    QByteArray message(1, '\0');
    message += m_credentials.user.toUtf8();
    message += '\0';
    message += m_credentials.password.reveal();
    return message;
}

QByteArray SaslExchange::tokenMessage() const
{
    QByteArray message = "user=" + m_credentials.user.toUtf8() + '\1';
    if (m_mechanism == SaslMechanism::OAuthBearer) {
        message = "n,a=" + escapedSaslName(m_credentials.user.toUtf8()) + ",\1";
        if (!m_surroundings.host.isEmpty())
            message +=
                "host=" + m_surroundings.host + "\1port=" + QByteArray::number(m_surroundings.port) + '\1';
    }
    message += "auth=Bearer ";
    message += m_credentials.accessToken.reveal();
    message += "\1\1";
    return message;
}

QByteArray SaslExchange::cramDigest(QByteArrayView challenge) const
{
    const QByteArray digest = QMessageAuthenticationCode::hash(
        challenge.toByteArray(), m_credentials.password.reveal(), QCryptographicHash::Md5);
    QByteArray message = m_credentials.user.toUtf8();
    message += ' ';
    message += digest.toHex();
    return message;
}

}
