#include "core/platform/signingkey.h"

#include "core/base/derwriter.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct FreeKey
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

struct FreeDigest
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// OpenSSL's i2d functions: called once for the size and once for the bytes.
template<class Encode>
QByteArray encoded(EVP_PKEY *key, Encode encode)
{
    const int size = encode(key, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    encode(key, &out);
    return bytes;
}

}

struct SigningKey::Handle
{
    std::unique_ptr<EVP_PKEY, FreeKey> key;
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
    handle->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    if (!handle->key)
        return fail(ErrorCode::Unavailable, u"OpenSSL could not make a key"_s);
    return SigningKey(std::move(handle));
}

QByteArray SigningKey::publicKeyInfo() const
{
    return encoded(m_handle->key.get(),
                   [](EVP_PKEY *key, unsigned char **out) { return i2d_PUBKEY(key, out); });
}

QByteArray SigningKey::privateKey() const
{
    return encoded(m_handle->key.get(),
                   [](EVP_PKEY *key, unsigned char **out) { return i2d_PrivateKey(key, out); });
}

SigningKey::Kind SigningKey::kind() const
{
    return Kind::EllipticCurve;
}

QByteArray SigningKey::signatureAlgorithm() const
{
    return der::sequence({der::objectIdentifier("1.2.840.10045.4.3.2")});
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = size_t(message.size());
    size_t length = 0;
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_handle->key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        return fail(ErrorCode::Unavailable, u"OpenSSL could not sign"_s);
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                       size) != 1)
        return fail(ErrorCode::Unavailable, u"OpenSSL could not sign"_s);
    signature.truncate(qsizetype(length));
    return signature;
}

}
