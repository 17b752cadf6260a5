#include "core/protocol/sasl.h"

#include "core/base/idtable.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<SaslMechanism, 4> mechanisms{{"PLAIN"_L1, "LOGIN"_L1, "CRAM-MD5"_L1, "XOAUTH2"_L1}};

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
    if (!credentials.accessToken.isEmpty() && offered.contains(toId(XOAuth2)))
        return XOAuth2;
    if (credentials.password.isEmpty())
        return std::nullopt;
    const std::array overTls{Plain, Login, CramMd5};
    const std::array inClear{CramMd5, Plain, Login};
    for (const SaslMechanism mechanism : encrypted ? overTls : inClear) {
        if (offered.contains(toId(mechanism)))
            return mechanism;
    }
    return std::nullopt;
}

SaslExchange::SaslExchange(SaslMechanism mechanism, Credentials credentials)
    : m_mechanism(mechanism)
    , m_credentials(std::move(credentials))
{
}

std::optional<QByteArray> SaslExchange::initialResponse()
{
    switch (m_mechanism) {
    case SaslMechanism::Plain:
        m_sentEarly = true;
        return plainMessage();
    case SaslMechanism::XOAuth2:
        m_sentEarly = true;
        return xoauth2Message();
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
        if (round == 0 && (challenge.isEmpty() || !m_sentEarly)) {
            m_sentEarly = false;
            return xoauth2Message();
        }
        // A challenge with content is the server's error as JSON: an empty answer fetches its verdict.
        return round == (m_sentEarly ? 0 : 1) ? std::optional(QByteArray("")) : std::nullopt;
    }
    return std::nullopt;
}

QByteArray SaslExchange::plainMessage() const
{
    QByteArray message(1, '\0');
    message += m_credentials.user.toUtf8();
    message += '\0';
    message += m_credentials.password.reveal();
    return message;
}

QByteArray SaslExchange::xoauth2Message() const
{
    QByteArray message = "user=" + m_credentials.user.toUtf8();
    message += "\1auth=Bearer ";
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
