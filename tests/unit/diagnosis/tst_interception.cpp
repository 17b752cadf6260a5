#include "core/diagnosis/rules.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Who opens encrypted connections on their way, and who is not accused of it.
class TestInterception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void chains_data();
    void chains();
    void kindsSayWhatToDo_data();
    void kindsSayWhatToDo();
};

namespace {

ServiceObservation issuedBy(const QString &commonName, const QString &organisation = {},
                            const QString &host = u"mail.example.com"_s)
{
    ServiceObservation service = healthyImap();
    service.endpoint.host = host;
    CertificateRecord &leaf = service.tls.chain.first();
    leaf.names = {host};
    leaf.issuerCommonName = commonName;
    leaf.issuerOrganisation = organisation;
    leaf.issuer = u"CN="_s + commonName;
    return service;
}

ServiceObservation underAddedRoot(ServiceObservation service)
{
    service.tls.issuedByLocalRoot = true;
    return service;
}

ServiceObservation misnamed(ServiceObservation service)
{
    service.tls.faults = {CertificateFault::NameMismatch};
    return service;
}

const Finding *interception(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::CertIntercepted;
    });
    return found == findings.end() ? nullptr : &*found;
}

}

void TestInterception::chains_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<QString>("product"); // empty: nobody is accused
    const QString gmail = u"imap.gmail.com"_s;
    const QString added = u"an authority that was added to this computer"_s;
    QTest::newRow("a public authority") << issuedBy(u"R11"_s, u"Let's Encrypt"_s) << QString();
    QTest::newRow("a product by its common name") << issuedBy(u"ESET SSL Filter CA"_s) << u"ESET"_s;
    QTest::newRow("a product by its organisation") << issuedBy(u"Root"_s, u"Zscaler Inc."_s) << u"Zscaler"_s;
    QTest::newRow("a gateway's own certificate")
        << misnamed(issuedBy(u"support"_s, u"Fortinet"_s)) << QString();
    QTest::newRow("antivirus before a server with another name")
        << misnamed(issuedBy(u"Avast Web/Mail Shield Root"_s)) << u"Avast"_s;
    QTest::newRow("a company's authority for the company's server")
        << underAddedRoot(issuedBy(u"Example Works CA"_s)) << QString();
    QTest::newRow("a company's authority for a public provider")
        << underAddedRoot(issuedBy(u"Example Works CA"_s, {}, gmail)) << added;
    QTest::newRow("below a public provider's name")
        << underAddedRoot(issuedBy(u"Example Works CA"_s, {}, u"eu.IMAP.gmail.com"_s)) << added;
    QTest::newRow("a name that only ends like one")
        << underAddedRoot(issuedBy(u"Example Works CA"_s, {}, u"notimap.gmail.com"_s)) << QString();
    QTest::newRow("a public authority for a public provider") << issuedBy(u"WR2"_s, {}, gmail) << QString();
}

void TestInterception::chains()
{
    QFETCH(ServiceObservation, service);
    QFETCH(QString, product);
    const auto findings = drawFindings(checkOf({service}), builtinKnowledge(), checkTime());
    const Finding *found = interception(findings);
    QCOMPARE(found ? found->evidence.value(u"product"_s).toString() : QString(), product);
    if (found)
        QVERIFY(!builtinKnowledge().summary(*found).contains(u'{'));
}

void TestInterception::kindsSayWhatToDo_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("words");
    QTest::newRow("a company's gateway") << u"Zscaler Root CA"_s << u"who runs the network"_s;
    QTest::newRow("a tool for looking") << u"DO_NOT_TRUST_FiddlerRoot"_s << u"Fiddler is a tool"_s;
    QTest::newRow("unwanted") << u"Superfish, Inc."_s << u"remove it"_s;
}

void TestInterception::kindsSayWhatToDo()
{
    QFETCH(QString, issuer);
    QFETCH(QString, words);
    const auto findings = drawFindings(checkOf({issuedBy(issuer)}), builtinKnowledge(), checkTime());
    const Finding *found = interception(findings);
    QVERIFY(found);
    QVERIFY2(builtinKnowledge().summary(*found).contains(words),
             qPrintable(builtinKnowledge().summary(*found)));
}

QTEST_APPLESS_MAIN(TestInterception)
#include "tst_interception.moc"
