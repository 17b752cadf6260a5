#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace mm {

//! A fresh key that lives in memory only, made by the system's own cryptography: P-256 by OpenSSL's
//! libcrypto, RSA of 2048 bits by Windows' CNG, whose TLS takes no other. The practice server signs its
//! certificates with it.
class SigningKey
{
public:
    enum class Kind : quint8 { Rsa, EllipticCurve };

    [[nodiscard]] static Result<SigningKey> make();

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    [[nodiscard]] QByteArray publicKeyInfo() const; //!< DER SubjectPublicKeyInfo (RFC 5280 section 4.1)
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QByteArray privateKey() const; //!< DER RSAPrivateKey (RFC 8017) or ECPrivateKey (RFC 5915)
    //! DER AlgorithmIdentifier of sign(): sha256WithRSAEncryption or ecdsa-with-SHA256.
    [[nodiscard]] QByteArray signatureAlgorithm() const;
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;

private:
    struct Handle;
    explicit SigningKey(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

}
