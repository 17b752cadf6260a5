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
    void addedRootsAreTrusted();
#ifndef Q_OS_WIN
    void proxiesOfTheEnvironment_data();
    void proxiesOfTheEnvironment();
    void proxiesOfKde_data();
    void proxiesOfKde();
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

void TestSystemFacts::addedRootsAreTrusted()
{
    const auto trusted = trustedRoots();
    for (const QByteArray &root : addedRoots())
        QVERIFY(root.startsWith('\x30'));
    for (const QByteArray &root : trusted.mid(0, 2))
        QVERIFY(comesWithTheSystem(root) || addedRoots().contains(root));
    QVERIFY(!comesWithTheSystem("none"));
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
    qputenv("XDG_CONFIG_HOME", "/nowhere");
    QCOMPARE(configuredProxy().proxy, proxy);
    QCOMPARE(configuredProxy().script, QString());
    qunsetenv(variable.constData());
}

void TestSystemFacts::proxiesOfKde_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("script");
    const QString hand =
        u"[Proxy Settings][$Version]\nx=1\n[Proxy Settings]\nProxyType=1\nhttpProxy=http://web.test 3128\n"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("switched off") << u"[Proxy Settings]\nProxyType=0\nhttpProxy=http://web.test 3128\n"_s
                                  << QString() << QString();
    QTest::newRow("by hand") << hand << u"web.test:3128"_s << QString();
    QTest::newRow("by hand, for encrypted pages")
        << hand + u"httpsProxy[$e]=http://me:secret@safe.test:8443\n"_s << u"safe.test:8443"_s << QString();
    QTest::newRow("a script")
        << u"[Proxy Settings]\nProxyType=2\nProxy Config Script=http://me:pw@web.test/proxy.pac\n"_s
        << QString() << u"http://web.test/proxy.pac"_s;
    QTest::newRow("of another section")
        << u"[Other]\nProxyType=1\nhttpProxy=http://web.test 3128\n"_s << QString() << QString();
}

void TestSystemFacts::proxiesOfKde()
{
    QFETCH(QString, text);
    const ProxySettings settings = proxySettingsOfKde(text);
    QTEST(settings.proxy, "proxy");
    QTEST(settings.script, "script");
}
#endif

QTEST_GUILESS_MAIN(TestSystemFacts)
#include "tst_systemfacts.moc"
