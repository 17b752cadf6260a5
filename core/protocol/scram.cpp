#include "core/protocol/scram.h"

#include "core/protocol/saslprep.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

const QByteArray gs2Header("n,,"); // RFC 5802 section 7: no channel binding, no other identity

QByteArray prepared(const QString &text)
{
    return saslPrepared(text).value_or(QByteArray());
}

//! "x=value" without the "x="; none: another attribute.
std::optional<QByteArray> valueOf(const QByteArray &attribute, char name)
{
    if (attribute.size() < 2 || attribute.front() != name || attribute.at(1) != '=')
        return std::nullopt;
    return attribute.sliced(2);
}

std::optional<int> iterationsOf(const QByteArray &digits)
{
    bool isNumber = false;
    const int count = digits.toInt(&isNumber);
    if (!isNumber || count < ScramExchange::fewestIterations || count > ScramExchange::mostIterations)
        return std::nullopt;
    return count;
}

void combine(QByteArray &sum, const QByteArray &bytes)
{
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i] = char(sum.at(i) ^ bytes.at(i));
}

}

SaltedPassword::SaltedPassword(QCryptographicHash::Algorithm hash, const Secret &password,
                               const QByteArray &salt, int iterations)
    : m_code(hash, password.reveal())
    , m_iterationsLeft(iterations - 1)
{
    m_code.addData(salt + QByteArray("\0\0\0\1", 4));
    m_last = m_code.result();
    m_sum = m_last;
}

void SaltedPassword::computeSlice()
{
    const int count = std::min(m_iterationsLeft, iterationsInASlice);
    m_iterationsLeft -= count;
    for (int i = 0; i < count; ++i) {
        m_code.reset();
        m_code.addData(m_last);
        m_last = m_code.result();
        combine(m_sum, m_last);
    }
}

ScramExchange::ScramExchange(QCryptographicHash::Algorithm hash, const Credentials &credentials,
                             QByteArray nonce)
    : m_hash(hash)
    , m_user(prepared(credentials.user))
    , m_password(prepared(QString::fromUtf8(credentials.password.reveal())))
    , m_nonce(std::move(nonce))
{
}

bool ScramExchange::fits(const Credentials &credentials)
{
    return saslPrepared(credentials.user) && saslPrepared(QString::fromUtf8(credentials.password.reveal()));
}

QByteArray ScramExchange::bareFirst() const
{
    return "n=" + escapedSaslName(m_user) + ",r=" + m_nonce;
}

QByteArray ScramExchange::clientFirst() const
{
    return gs2Header + bareFirst();
}

bool ScramExchange::takeServerFirst(QByteArrayView message)
{
    const QByteArray text = message.toByteArray();
    // What stands behind the third attribute is for later versions (RFC 5802 section 5.1); before the first
    // it would be an extension that must be understood.
    const QByteArrayList attributes = text.split(',');
    if (attributes.size() < 3)
        return false;
    const auto nonce = valueOf(attributes.at(0), 'r');
    const auto salt = valueOf(attributes.at(1), 's');
    const auto count = valueOf(attributes.at(2), 'i');
    if (!nonce || !salt || !count || nonce->size() <= m_nonce.size() || !nonce->startsWith(m_nonce))
        return false;
    const auto saltBytes = QByteArray::fromBase64Encoding(*salt, QByteArray::AbortOnBase64DecodingErrors);
    const auto iterations = iterationsOf(*count);
    if (!saltBytes || saltBytes.decoded.isEmpty() || !iterations)
        return false;
    m_serverFirst = text;
    m_wholeNonce = *nonce;
    m_salted.emplace(m_hash, m_password, saltBytes.decoded, *iterations);
    return true;
}

QByteArray ScramExchange::keyed(const QByteArray &key, const QByteArray &message) const
{
    return QMessageAuthenticationCode::hash(message, key, m_hash);
}

QByteArray ScramExchange::clientFinal()
{
    const QByteArray withoutProof = "c=" + gs2Header.toBase64() + ",r=" + m_wholeNonce;
    const QByteArray signedText = bareFirst() + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray clientKey = keyed(m_salted->bytes(), "Client Key");
    QByteArray proof = keyed(QCryptographicHash::hash(clientKey, m_hash), signedText);
    combine(proof, clientKey);
    m_serverSignature = keyed(keyed(m_salted->bytes(), "Server Key"), signedText);
    m_salted.reset();
    return withoutProof + ",p=" + proof.toBase64();
}

bool ScramExchange::isServerFinalTrue(QByteArrayView message) const
{
    const auto signature = valueOf(message.toByteArray().split(',').first(), 'v');
    return signature && !m_serverSignature.isEmpty() && *signature == m_serverSignature.toBase64();
}

QByteArray escapedSaslName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

QByteArray freshNonce()
{
    std::array<quint32, 5> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    constexpr qsizetype bytes = 18;
    return QByteArray(reinterpret_cast<const char *>(words.data()), bytes).toBase64();
}

}
