#include "core/platform/signingkey.h"

#include "core/base/derwriter.h"

#include <QCryptographicHash>

#include <windows.h>

#include <bcrypt.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

tl::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorCode::Unavailable, u"Windows' cryptography could not %1"_s.arg(what));
}

struct FreeKey
{
    void operator()(void *key) const { BCryptDestroyKey(key); }
};

struct CloseAlgorithm
{
    void operator()(void *algorithm) const { BCryptCloseAlgorithmProvider(algorithm, 0); }
};

//! The numbers of BCRYPT_RSAFULLPRIVATE_BLOB in the order in which they follow its header.
struct RsaNumbers
{
    QByteArray publicExponent, modulus, prime1, prime2, exponent1, exponent2, coefficient, privateExponent;
};

RsaNumbers readBlob(const QByteArray &blob)
{
    BCRYPT_RSAKEY_BLOB header{};
    std::memcpy(&header, blob.constData(), sizeof header);
    qsizetype at = sizeof header;
    const auto take = [&](ULONG size) {
        const auto number = blob.mid(at, qsizetype(size));
        at += qsizetype(size);
        return number;
    };
    RsaNumbers n;
    n.publicExponent = take(header.cbPublicExp);
    n.modulus = take(header.cbModulus);
    n.prime1 = take(header.cbPrime1);
    n.prime2 = take(header.cbPrime2);
    n.exponent1 = take(header.cbPrime1);
    n.exponent2 = take(header.cbPrime2);
    n.coefficient = take(header.cbPrime1);
    n.privateExponent = take(header.cbModulus);
    return n;
}

}

struct SigningKey::Handle
{
    std::unique_ptr<void, CloseAlgorithm> algorithm;
    std::unique_ptr<void, FreeKey> key;
    RsaNumbers numbers;
};

SigningKey::SigningKey(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::make()
{
    auto handle = std::make_unique<Handle>();
    BCRYPT_ALG_HANDLE algorithm = nullptr;
    if (BCryptOpenAlgorithmProvider(&algorithm, BCRYPT_RSA_ALGORITHM, nullptr, 0) != 0)
        return refused(u"open its RSA provider"_s);
    handle->algorithm.reset(algorithm);
    BCRYPT_KEY_HANDLE key = nullptr;
    if (BCryptGenerateKeyPair(algorithm, &key, 2048, 0) != 0)
        return refused(u"make an RSA key"_s);
    handle->key.reset(key);
    ULONG size = 0;
    if (BCryptFinalizeKeyPair(key, 0) != 0 ||
        BCryptExportKey(key, nullptr, BCRYPT_RSAFULLPRIVATE_BLOB, nullptr, 0, &size, 0) != 0)
        return refused(u"make an RSA key"_s);
    QByteArray blob(qsizetype(size), '\0');
    auto *out = reinterpret_cast<PUCHAR>(blob.data());
    if (BCryptExportKey(key, nullptr, BCRYPT_RSAFULLPRIVATE_BLOB, out, size, &size, 0) != 0)
        return refused(u"hand out an RSA key"_s);
    handle->numbers = readBlob(blob);
    return SigningKey(std::move(handle));
}

QByteArray SigningKey::publicKeyInfo() const
{
    const auto &n = m_handle->numbers;
    const auto rsaEncryption = der::sequence({der::objectIdentifier("1.2.840.113549.1.1.1"), der::null()});
    const auto key = der::sequence({der::integer(n.modulus), der::integer(n.publicExponent)});
    return der::sequence({rsaEncryption, der::bitString(key)});
}

QByteArray SigningKey::privateKey() const
{
    const auto &n = m_handle->numbers;
    return der::sequence({der::integer(QByteArray(1, '\0')), der::integer(n.modulus),
                          der::integer(n.publicExponent), der::integer(n.privateExponent),
                          der::integer(n.prime1), der::integer(n.prime2), der::integer(n.exponent1),
                          der::integer(n.exponent2), der::integer(n.coefficient)});
}

SigningKey::Kind SigningKey::kind() const
{
    return Kind::Rsa;
}

QByteArray SigningKey::signatureAlgorithm() const
{
    return der::sequence({der::objectIdentifier("1.2.840.113549.1.1.11"), der::null()});
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
{
    auto digest = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    auto *hash = reinterpret_cast<PUCHAR>(digest.data());
    const auto hashSize = ULONG(digest.size());
    BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
    ULONG size = 0;
    if (BCryptSignHash(m_handle->key.get(), &padding, hash, hashSize, nullptr, 0, &size, BCRYPT_PAD_PKCS1) !=
        0)
        return refused(u"sign"_s);
    QByteArray signature(qsizetype(size), '\0');
    auto *out = reinterpret_cast<PUCHAR>(signature.data());
    if (BCryptSignHash(m_handle->key.get(), &padding, hash, hashSize, out, size, &size, BCRYPT_PAD_PKCS1) !=
        0)
        return refused(u"sign"_s);
    return signature;
}

}
