#include "core/net/tlsfailure.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestTlsFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
};

void TestTlsFailure::failures_data()
{
    QTest::addColumn<int>("received");
    QTest::addColumn<bool>("cipherChosen");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, int received, bool cipherChosen, const char *words,
                        const char *failure) {
        QTest::newRow(name) << received << cipherChosen << QString::fromLatin1(words)
                            << QString::fromLatin1(failure);
    };
    constexpr int none = -1;
    row("the server wants another version", int(QSsl::AlertType::ProtocolVersion), false, "",
        "protocol-version");
    row("the server's version is too old", none, false, "unsupported protocol", "protocol-version");
    row("refused before a cipher was chosen", int(QSsl::AlertType::HandshakeFailure), false, "",
        "no-shared-cipher");
    row("refused after it", int(QSsl::AlertType::HandshakeFailure), true, "", "client-certificate-required");
    row("a certificate is wanted", int(QSsl::AlertType::CertificateRequired), true, "",
        "client-certificate-required");
    row("an empty certificate is not liked", int(QSsl::AlertType::BadCertificate), true, "",
        "client-certificate-required");
    row("too weak for the server", int(QSsl::AlertType::InsufficientSecurity), false, "", "no-shared-cipher");
    row("any other alert", int(QSsl::AlertType::InternalError), true, "wrong version number", "other");
    row("no TLS came back", none, false, "error:0A00010B:SSL routines::wrong version number",
        "plaintext-answered");
    row("words that are unknown", none, false, "excessive message size", "other");
}

void TestTlsFailure::failures()
{
    QFETCH(int, received);
    QFETCH(bool, cipherChosen);
    QFETCH(QString, words);
    QFETCH(QString, failure);
    BrokenHandshake handshake;
    handshake.error = QAbstractSocket::SslHandshakeFailedError;
    if (received >= 0)
        handshake.alertReceived = static_cast<QSsl::AlertType>(received);
    handshake.cipherChosen = cipherChosen;
    handshake.detail = words;
    QCOMPARE(QString(toId(classify(handshake))), failure);
}

QTEST_GUILESS_MAIN(TestTlsFailure)
#include "tst_tlsfailure.moc"
