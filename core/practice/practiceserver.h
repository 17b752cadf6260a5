#pragma once

#include "core/model/endpoint.h"

#include <QObject>

#include <memory>

namespace mm {

//! The faults that the practice server can show, each a real thing that happens to people.
enum class PracticeFault : quint8 {
    None,
    WrongPassword,
    CertificateExpired,
    CertificateWrongName,
    CertificateSelfSigned,
    StartTlsMissing,
    Busy,
    Silent,
    Dropped,
    PlaintextOnTlsPort,
    TlsOnPlainPort,
    OAuthOnly,
    AuthMissing,
    RelayDenied,
    Refused,
    Garbage
};
inline constexpr int practiceFaultCount = 16;

[[nodiscard]] QLatin1StringView toId(PracticeFault fault); //!< "wrong-password"
[[nodiscard]] std::optional<PracticeFault> practiceFaultFromId(QStringView id);

//! SMTP, IMAP and POP3 on loopback, each with TLS and with STARTTLS, on free ports, with a certificate made
//! at start by an authority made at start. For practising without a mail account, for the demo and for tests.
//! Account: user@practice.test, password "practice", with a mailbox of the last messages that were sent to
//! it. It listens on the loopback addresses only and runs in the caller's event loop.
class PracticeServer final : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(PracticeFault fault, QObject *parent = nullptr);
    ~PracticeServer() override;

    //! Begins to listen. The error says what failed.
    [[nodiscard]] Result<> start();
    //! The six services (TLS and STARTTLS for each protocol), with host "localhost" and their ports.
    [[nodiscard]] QList<Endpoint> services() const;
    //! PEM of the authority that signed the certificate: what a client must trust for a clean check.
    [[nodiscard]] QByteArray authorityPem() const;

    static constexpr const char *userName = "user@practice.test";
    static constexpr const char *password = "practice";

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
