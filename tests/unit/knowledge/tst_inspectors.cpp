#include "core/knowledge/inspector.h"
#include "core/knowledge/kbloader.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Who makes certificates in place of a server's own authority, told by the names in them.
class TestInspectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void issuers_data();
    void issuers();
    void everyProductIsFoundByEachOfItsNames();
    void everyKindHasItsId();

private:
    QList<InspectorEntry> m_inspectors;
};

void TestInspectors::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY(knowledge);
    m_inspectors = knowledge->contents().inspectors;
    QVERIFY(m_inspectors.size() >= 50);
}

void TestInspectors::issuers_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("product");
    const auto row = [](const char *name, const QString &commonName, const QString &organisation,
                        const QString &product) {
        QTest::newRow(name) << commonName << organisation << product;
    };
    row("a mail shield", u"Avast Web/Mail Shield Root"_s, u"Avast Web/Mail Shield"_s, u"avast"_s);
    row("its twin", u"AVG Web/Mail Shield Root"_s, u"AVG Web/Mail Shield"_s, u"avg"_s);
    row("its third", u"Norton Web/Mail Shield Root"_s, u"Norton Web/Mail Shield"_s, u"norton"_s);
    row("a personal root", u"Kaspersky Anti-Virus Personal Root Certificate"_s, u"AO Kaspersky Lab"_s,
        u"kaspersky"_s);
    row("a filter", u"ESET SSL Filter CA"_s, u"ESET, spol. s r. o."_s, u"eset"_s);
    row("by the organisation alone", u"Issuing CA 3"_s, u"Zscaler Inc."_s, u"zscaler"_s);
    row("a company's tenant", u"ca.example.goskope.com"_s, u"Example"_s, u"netskope"_s);
    row("in capitals", u"DO_NOT_TRUST_FiddlerRoot"_s, u"DO_NOT_TRUST"_s, u"fiddler"_s);
    row("the gateway of a maker of antivirus", u"McAfee Web Gateway"_s, u"McAfee, Inc."_s, u"skyhigh"_s);
    row("its antivirus", u"McAfee Personal Root"_s, u"McAfee LLC"_s, u"mcafee"_s);
    row("what a computer was sold with", u"Superfish, Inc."_s, u"Superfish, Inc."_s, u"superfish"_s);
    row("a public authority", u"R11"_s, u"Let's Encrypt"_s, QString());
    row("a public authority of the same house as a gateway", u"Cloudflare TLS Issuing ECC CA 3"_s,
        u"SSL Corporation"_s, QString());
    row("a public authority of a maker of antivirus", u"Trend Micro CA"_s, u"Trend Micro Inc"_s, QString());
    row("a name within a word", u"Savastin CA"_s, u"Savastin"_s, QString());
    row("no names", QString(), QString(), QString());
}

void TestInspectors::issuers()
{
    QFETCH(QString, commonName);
    QFETCH(QString, organisation);
    const InspectorEntry *found = inspectorOf({commonName, organisation}, m_inspectors);
    QTEST(found ? found->id : QString(), "product");
}

void TestInspectors::everyProductIsFoundByEachOfItsNames()
{
    for (const InspectorEntry &inspector : m_inspectors) {
        for (const QString &issuer : inspector.issuers) {
            const InspectorEntry *found = inspectorOf({issuer.toUpper() + u" Root CA"_s}, m_inspectors);
            QVERIFY2(found && found->id == inspector.id, qPrintable(issuer));
        }
    }
}

void TestInspectors::everyKindHasItsId()
{
    QSet<QString> ids;
    for (int i = 0; i < inspectorKindCount; ++i) {
        const auto kind = static_cast<InspectorKind>(i);
        ids << toId(kind);
        QCOMPARE(inspectorKindFromId(QString(toId(kind))), std::optional(kind));
    }
    QCOMPARE(ids.size(), inspectorKindCount);
    QVERIFY(!inspectorKindFromId(u"virus"_s));
}

QTEST_APPLESS_MAIN(TestInspectors)
#include "tst_inspectors.moc"
