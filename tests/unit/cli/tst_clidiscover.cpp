#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! discover of mailmend-cli with what this computer knows by itself; the search over a network is the lab's.
class TestCliDiscover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aKnownProviderIsFound()
    {
        const Run result = run({u"discover"_s, u"jo@GMail.com"_s, u"--no-internet-checks"_s, u"--json"_s});
        QCOMPARE(result.code, 0);
        const QJsonObject document = result.json();
        QCOMPARE(document[u"schema"].toString(), u"mailmend/discover/1"_s);
        const QJsonObject candidate = document[u"candidates"][0].toObject();
        QCOMPARE(candidate[u"source"].toString(), u"known-provider"_s);
        QCOMPARE(candidate[u"provider"].toString(), u"Gmail"_s);
        QVERIFY(candidate[u"protected"].toBool());
        QVERIFY(!candidate[u"note"].toString().isEmpty());
        const QJsonArray services = document[u"settings"][u"services"].toArray();
        QCOMPARE(services.size(), 2);
        QCOMPARE(services[0][u"host"].toString(), u"imap.gmail.com"_s);
        QCOMPARE(services[1][u"protocol"].toString(), u"smtp"_s);
        QCOMPARE(document[u"settings"][u"user"].toString(), u"jo@GMail.com"_s);
    }

    void anUnknownDomainIsNot()
    {
        const Run result = run({u"discover"_s, u"jo@example.org"_s, u"--no-internet-checks"_s, u"--json"_s});
        QCOMPARE(result.code, 1);
        const QJsonObject document = result.json();
        QVERIFY(document[u"settings"].isNull());
        QVERIFY(document[u"candidates"].toArray().isEmpty());
        const QJsonArray tried = document[u"tried"].toArray();
        QCOMPARE(tried.size(), 2);
        for (const QJsonValue lookup : tried)
            QCOMPARE(lookup[u"outcome"].toString(), u"nothing"_s);
    }

    void aPersonReadsWhereItIsFrom()
    {
        const Run result = run({u"discover"_s, u"jo@gmail.com"_s, u"--no-internet-checks"_s});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains("from MailMend's list of providers"), result.out.constData());
        QVERIFY2(result.out.contains("IMAP imap.gmail.com:993"), result.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliDiscover)
#include "tst_clidiscover.moc"
