#include "core/platform/systemfacts.h"
#include "core/platform/trustedroots.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSystemFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVantageNamesTheSystem();
    void routableIpv6NeedsAnInterface();
    void trustedRootsAreCertificates();
#ifndef Q_OS_WIN
    void proxiesOfTheEnvironment_data();
    void proxiesOfTheEnvironment();
#endif
};

void TestSystemFacts::theVantageNamesTheSystem()
{
    QVERIFY(vantageDescription().startsWith(QSysInfo::prettyProductName()));
    QVERIFY(!vantageDescription().contains(QSysInfo::machineHostName()));
}

void TestSystemFacts::routableIpv6NeedsAnInterface()
{
    QVERIFY(hasUsableInterface() || !hasRoutableIpv6());
}

void TestSystemFacts::trustedRootsAreCertificates()
{
    const auto roots = trustedRoots();
    if (roots.isEmpty())
        QSKIP("This computer has no roots of its own.");
    for (const QByteArray &root : roots)
        QVERIFY(root.startsWith('\x30'));
}

#ifndef Q_OS_WIN
void TestSystemFacts::proxiesOfTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("proxy");
    QTest::newRow("none") << QByteArray("https_proxy") << QByteArray() << QString();
    QTest::newRow("an address with a scheme")
        << QByteArray("https_proxy") << QByteArray("http://proxy.test:3128/") << u"proxy.test:3128"_s;
    QTest::newRow("an address without one")
        << QByteArray("all_proxy") << QByteArray("proxy.test:1080") << u"proxy.test:1080"_s;
    QTest::newRow("credentials are left out")
        << QByteArray("http_proxy") << QByteArray("http://user:secret@proxy.test:8080")
        << u"proxy.test:8080"_s;
    QTest::newRow("what is no address") << QByteArray("http_proxy") << QByteArray("://") << QString();
}

void TestSystemFacts::proxiesOfTheEnvironment()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QString, proxy);
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    qputenv(variable.constData(), value);
    QCOMPARE(configuredProxy(), proxy);
    qunsetenv(variable.constData());
}
#endif

QTEST_GUILESS_MAIN(TestSystemFacts)
#include "tst_systemfacts.moc"
