#include "core/practice/practiceexchange.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QUuid>

#include <utility>

namespace mm {

namespace {

constexpr int iterations = 4096; // RFC 7677 section 4
constexpr int keyBytes = 32;
const QByteArray salt("practice salt");

QByteArray keyed(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray saltedPassword(const QByteArray &password)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, salt, iterations,
                                              keyBytes);
}

}

PracticeExchange::PracticeExchange(const QByteArray &mechanism, Account account)
    : m_account(std::move(account))
{
    if (mechanism == "PLAIN")
        m_step = Step::Plain;
    else if (mechanism == "LOGIN")
        m_step = Step::LoginUser;
    else if (mechanism == "SCRAM-SHA-256")
        m_step = Step::ScramFirst;
}

PracticeExchange::Turn PracticeExchange::begin(const std::optional<QByteArray> &initialResponse)
{
    if (initialResponse || m_step == Step::Over)
        return take(initialResponse.value_or(QByteArray()));
    return challenge(m_step, m_step == Step::LoginUser ? QByteArray("Username:") : QByteArray());
}

// Step           what comes     goes to
// LoginUser      the name       LoginPassword
// ScramFirst     client-first   ScramFinal
// ScramFinal     client-final   ScramDone, which waits for the client's empty answer
// all others     their answer   the verdict
PracticeExchange::Turn PracticeExchange::take(const QByteArray &response)
{
    switch (m_step) {
    case Step::Plain:
        return takePlain(response);
    case Step::LoginUser:
        m_user = response;
        return challenge(Step::LoginPassword, "Password:");
    case Step::LoginPassword:
        return verdict(m_user == m_account.user && response == m_account.password);
    case Step::ScramFirst:
        return takeScramFirst(response);
    case Step::ScramFinal:
        return takeScramFinal(response);
    case Step::ScramDone:
        return verdict(response.isEmpty());
    case Step::Over:
        return verdict(false);
    }
    Q_UNREACHABLE();
}

PracticeExchange::Turn PracticeExchange::verdict(bool accepted)
{
    m_step = Step::Over;
    return {accepted ? Turn::Kind::Accepted : Turn::Kind::Refused, {}};
}

PracticeExchange::Turn PracticeExchange::challenge(Step next, const QByteArray &bytes)
{
    m_step = next;
    return {Turn::Kind::Challenge, bytes};
}

PracticeExchange::Turn PracticeExchange::takePlain(const QByteArray &message)
{
    const auto parts = message.split('\0');
    return verdict(parts.size() == 3 && parts.at(1) == m_account.user && parts.at(2) == m_account.password);
}

PracticeExchange::Turn PracticeExchange::takeScramFirst(const QByteArray &message)
{
    const QByteArray expected = "n,,n=" + m_account.user + ",r=";
    if (!message.startsWith(expected) || message.size() == expected.size())
        return verdict(false);
    m_clientFirst = message.sliced(3);
    m_serverFirst = "r=" + message.sliced(expected.size()) + QUuid::createUuid().toByteArray(QUuid::Id128) +
                    ",s=" + salt.toBase64() + ",i=" + QByteArray::number(iterations);
    return challenge(Step::ScramFinal, m_serverFirst);
}

PracticeExchange::Turn PracticeExchange::takeScramFinal(const QByteArray &message)
{
    const qsizetype at = message.lastIndexOf(",p=");
    if (at < 0 || !m_account.password)
        return verdict(false);
    const QByteArray withoutProof = message.first(at);
    const QByteArray nonce = m_serverFirst.first(m_serverFirst.indexOf(','));
    const QByteArray text = m_clientFirst + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray salted = saltedPassword(*m_account.password);
    const QByteArray key = keyed(salted, "Client Key");
    QByteArray proof = keyed(QCryptographicHash::hash(key, QCryptographicHash::Sha256), text);
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof.at(i) ^ key.at(i));
    if (withoutProof != "c=biws," + nonce || message.sliced(at + 3) != proof.toBase64())
        return verdict(false);
    return challenge(Step::ScramDone, "v=" + keyed(keyed(salted, "Server Key"), text).toBase64());
}

}
