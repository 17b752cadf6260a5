#include "core/net/stapledanswer.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Which of the TLS library's complaints are about the certificate, and which about what the server staples
//! to it. Answers of an authority themselves are shown in the lab.
class TestStapledAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void errors_data();
    void errors();
    void noAnswerTellsNothing();
};

using Codes = QList<QSslError::SslError>;

void TestStapledAnswer::errors_data()
{
    QTest::addColumn<Codes>("given");
    QTest::addColumn<StapledStatus>("status");
    QTest::addColumn<Codes>("left");
    using enum QSslError::SslError;
    QTest::newRow("none") << Codes{} << StapledStatus::Good << Codes{};
    QTest::newRow("nothing stapled") << Codes{OcspNoResponseFound} << StapledStatus::NotTold << Codes{};
    QTest::newRow("nothing stapled to an expired certificate")
        << Codes{CertificateExpired, OcspNoResponseFound} << StapledStatus::NotTold
        << Codes{CertificateExpired};
    QTest::newRow("revoked") << Codes{CertificateRevoked} << StapledStatus::Revoked
                             << Codes{CertificateRevoked};
    QTest::newRow("revoked, says somebody")
        << Codes{OcspResponseCannotBeTrusted, CertificateRevoked} << StapledStatus::NotTold << Codes{};
    QTest::newRow("revoked, of another certificate")
        << Codes{OcspResponseCertIdUnknown, CertificateRevoked} << StapledStatus::NotTold << Codes{};
    QTest::newRow("revoked, long ago")
        << Codes{OcspResponseExpired, CertificateRevoked} << StapledStatus::NotTold << Codes{};
    QTest::newRow("not known to its authority")
        << Codes{OcspStatusUnknown} << StapledStatus::Unknown << Codes{};
    QTest::newRow("revoked by what no server stapled")
        << Codes{CertificateRevoked} << StapledStatus::NotTold << Codes{CertificateRevoked};
}

void TestStapledAnswer::errors()
{
    QFETCH(Codes, given);
    QFETCH(StapledStatus, status);
    QList<QSslError> errors;
    for (const auto code : given)
        errors << QSslError(code);
    Codes left;
    for (const QSslError &error : withoutStaple(errors, {status, {}}))
        left << error.error();
    QTEST(left, "left");
}

void TestStapledAnswer::noAnswerTellsNothing()
{
    QCOMPARE(stapledAnswer({}, {}).status, StapledStatus::NotTold);
    QCOMPARE(stapledAnswer({QOcspResponse()}, {QSslError(QSslError::OcspMalformedResponse)}).status,
             StapledStatus::NotTold);
}

QTEST_GUILESS_MAIN(TestStapledAnswer)
#include "tst_stapledanswer.moc"
