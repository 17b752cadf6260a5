#include "core/net/certificatejudge.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestCertificateJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void theLeafIsJudgedWithoutTheLibrary();
    void rootsAreReadOnlyWhereTheyDecide();
    void noCertificateIsAFault();
};

namespace {

CertificateRecord leaf()
{
    CertificateRecord record;
    record.subject = u"CN=mail.test"_s;
    record.issuer = u"CN=Issuing CA,O=Known Trust"_s;
    record.issuerOrganisation = u"Known Trust"_s;
    record.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    record.notAfter = QDateTime(QDate(2026, 12, 31), QTime(0, 0), Qt::UTC);
    record.names = QStringList{u"mail.test"_s};
    record.keyAlgorithm = u"RSA"_s;
    record.keyBits = 2048;
    record.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    return record;
}

QString judge(CertificateRecord certificate, const QList<QSslError::SslError> &errors)
{
    CertificateQuestion question;
    question.chain = {std::move(certificate)};
    question.host = u"mail.test"_s;
    question.now = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    question.trustedOrganisations = [] { return QStringList{u"known trust"_s, u"Another"_s}; };
    for (const auto error : errors)
        question.libraryErrors << QSslError(error);
    QStringList ids;
    for (const CertificateFault fault : certificateFaults(question))
        ids << toId(fault);
    return ids.join(u' ');
}

}

void TestCertificateJudge::errors_data()
{
    QTest::addColumn<QList<int>>("errors");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const QList<int> &errors, const char *change, const char *faults) {
        QTest::newRow(name) << errors << QString::fromLatin1(change) << QString::fromLatin1(faults);
    };
    row("none", {}, "", "");
    row("the library's view of the name is not asked", {QSslError::HostNameMismatch}, "", "");
    row("an issuer of a trusted organisation was left out",
        {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate}, "",
        "incomplete-chain");
    row("an issuer of an unknown organisation", {QSslError::UnableToGetLocalIssuerCertificate}, "stranger",
        "untrusted-issuer");
    row("an issuer without organisation", {QSslError::UnableToGetLocalIssuerCertificate}, "nameless",
        "untrusted-issuer");
    row("a root that came along and is not trusted", {QSslError::SelfSignedCertificateInChain}, "",
        "untrusted-issuer");
    row("self-signed", {QSslError::SelfSignedCertificate}, "self", "self-signed");
    row("self-signed as Schannel says it", {QSslError::CertificateUntrusted}, "self", "self-signed");
    row("self-signed is one fault",
        {QSslError::SelfSignedCertificate, QSslError::CertificateUntrusted,
         QSslError::SelfSignedCertificateInChain},
        "self", "self-signed");
    row("an intermediate has expired", {QSslError::CertificateExpired}, "", "expired");
    row("revoked", {QSslError::CertificateRevoked}, "", "revoked");
    row("the security level objects to a short key", {QSslError::UnspecifiedError}, "short", "weak");
    row("or to what cannot be told", {QSslError::UnspecifiedError}, "", "other");
    row("an authority that may not sign", {QSslError::InvalidCaCertificate}, "", "other");
}

void TestCertificateJudge::errors()
{
    QFETCH(QList<int>, errors);
    QFETCH(QString, change);
    QFETCH(QString, faults);
    CertificateRecord certificate = leaf();
    if (change == "stranger"_L1)
        certificate.issuerOrganisation = u"Unknown Hosting"_s;
    if (change == "nameless"_L1)
        certificate.issuerOrganisation.clear();
    certificate.selfIssued = change == "self"_L1;
    if (change == "short"_L1)
        certificate.keyBits = 1024;
    QList<QSslError::SslError> codes;
    for (const int error : errors)
        codes << QSslError::SslError(error);
    QCOMPARE(judge(certificate, codes), faults);
}

void TestCertificateJudge::theLeafIsJudgedWithoutTheLibrary()
{
    CertificateRecord wrong = leaf();
    wrong.notAfter = QDateTime(QDate(2026, 5, 31), QTime(0, 0), Qt::UTC);
    wrong.names = QStringList{u"other.test"_s};
    QCOMPARE(judge(wrong, {}), u"expired name-mismatch"_s);
    wrong = leaf();
    wrong.notBefore = QDateTime(QDate(2026, 6, 2), QTime(0, 0), Qt::UTC);
    QCOMPARE(judge(wrong, {}), u"not-yet-valid"_s);
}

void TestCertificateJudge::rootsAreReadOnlyWhereTheyDecide()
{
    CertificateQuestion question;
    question.chain = {leaf()};
    question.host = u"mail.test"_s;
    question.now = question.chain.first().notBefore.addDays(1);
    bool asked = false;
    question.trustedOrganisations = [&asked] {
        asked = true;
        return QStringList();
    };
    QVERIFY(certificateFaults(question).isEmpty());
    question.libraryErrors << QSslError(QSslError::SelfSignedCertificateInChain);
    QCOMPARE(certificateFaults(question).size(), 1);
    QVERIFY(!asked);
    question.libraryErrors << QSslError(QSslError::UnableToGetIssuerCertificate);
    QCOMPARE(certificateFaults(question).size(), 1);
    QVERIFY(asked);
}

void TestCertificateJudge::noCertificateIsAFault()
{
    QCOMPARE(certificateFaults({}), QList<CertificateFault>{CertificateFault::Other});
}

QTEST_GUILESS_MAIN(TestCertificateJudge)
#include "tst_certificatejudge.moc"
