#pragma once

#include "core/model/account.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <optional>

namespace mm {

//! Hi() of RFC 5802 section 2.2 (PBKDF2 for a single block, RFC 8018 section 5.2), in slices, so that a
//! server that asks for many iterations does not hold up the event loop.
class SaltedPassword
{
public:
    //! Some milliseconds of a common processor.
    static constexpr int iterationsInASlice = 2000;

    SaltedPassword(QCryptographicHash::Algorithm hash, const Secret &password, const QByteArray &salt,
                   int iterations);

    void computeSlice();
    [[nodiscard]] bool isReady() const { return m_iterationsLeft == 0; }
    //! Precondition: isReady().
    [[nodiscard]] const QByteArray &bytes() const { return m_sum; }

private:
    QMessageAuthenticationCode m_code;
    QByteArray m_last;
    QByteArray m_sum;
    int m_iterationsLeft;
};

//! The client's side of SCRAM (RFC 5802, RFC 7677) without channel binding: neither side shows the password,
//! and the server has to prove that it knows it.
//! Bounds: salt and nonce by the length of a line; iterations from fewestIterations (RFC 7677 section 4;
//! fewer would make the answer easy to guess from) to mostIterations, which take some seconds in slices.
class ScramExchange
{
public:
    static constexpr int fewestIterations = 4096;
    static constexpr int mostIterations = 1'000'000;

    //! \p nonce: what makes the exchange unique, printable ASCII without commas.
    ScramExchange(QCryptographicHash::Algorithm hash, const Credentials &credentials, QByteArray nonce);

    //! The user and the password can be brought into the form that the mechanism computes with.
    [[nodiscard]] static bool fits(const Credentials &credentials);

    [[nodiscard]] QByteArray clientFirst() const;
    //! False: it makes no sense, or is beyond the bounds. True: isComputing() until the proof is ready.
    [[nodiscard]] bool takeServerFirst(QByteArrayView message);
    [[nodiscard]] bool isComputing() const { return m_salted && !m_salted->isReady(); }
    void computeSlice() { m_salted->computeSlice(); }
    //! Precondition: takeServerFirst() has succeeded and nothing is left to compute.
    [[nodiscard]] QByteArray clientFinal();
    //! Whether the server has proved that it knows the password.
    [[nodiscard]] bool isServerFinalTrue(QByteArrayView message) const;

private:
    [[nodiscard]] QByteArray keyed(const QByteArray &key, const QByteArray &message) const;
    [[nodiscard]] QByteArray bareFirst() const;

    const QCryptographicHash::Algorithm m_hash;
    const QByteArray m_user;
    const Secret m_password;
    const QByteArray m_nonce;
    QByteArray m_serverFirst;
    QByteArray m_wholeNonce;
    std::optional<SaltedPassword> m_salted;
    QByteArray m_serverSignature;
};

//! A user name in a message that commas divide (RFC 5801 section 4, RFC 5802 section 5.1).
[[nodiscard]] QByteArray escapedSaslName(QByteArray name);

//! A nonce from the system's secure generator: 144 bits in base64.
[[nodiscard]] QByteArray freshNonce();

}
