#include "core/model/addressscope.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestAddressScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void nowhere();
    void thisComputer();
};

void TestAddressScope::addresses_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("a server's") << QStringList{u"192.0.2.7"_s} << true;
    QTest::newRow("a server's of the new family") << QStringList{u"2001:db8::7"_s} << true;
    QTest::newRow("a home network's")
        << QStringList{u"192.168.1.1"_s, u"10.1.2.3"_s, u"172.31.0.1"_s} << false;
    QTest::newRow("beside the home networks") << QStringList{u"172.32.0.1"_s} << true;
    QTest::newRow("a provider's own") << QStringList{u"100.64.0.1"_s} << false;
    QTest::newRow("this computer's") << QStringList{u"127.0.0.1"_s, u"::1"_s} << false;
    QTest::newRow("what a filter makes up") << QStringList{u"0.0.0.0"_s, u"::"_s} << false;
    QTest::newRow("of the link and of a site")
        << QStringList{u"169.254.1.1"_s, u"fe80::1"_s, u"fd12:3456::1"_s} << false;
    QTest::newRow("one of them is a server's") << QStringList{u"10.0.0.1"_s, u"198.51.100.1"_s} << true;
}

void TestAddressScope::addresses()
{
    QFETCH(QStringList, addresses);
    QTEST(reachesTheInternet(addresses), "isPublic");
}

void TestAddressScope::nowhere()
{
    QVERIFY(leadNowhere({u"0.0.0.0"_s, u"::"_s}));
    QVERIFY(leadNowhere({u"127.0.0.1"_s, u"::1"_s}));
    QVERIFY(!leadNowhere({u"0.0.0.0"_s, u"10.0.0.1"_s}));
    QVERIFY(!leadNowhere({u"192.168.1.1"_s}));
    QVERIFY(!leadNowhere({u"2001:db8::1"_s}));
}

void TestAddressScope::thisComputer()
{
    QVERIFY(areOfThisComputer({u"127.0.0.1"_s, u"::1"_s, u"127.0.1.1"_s}));
    QVERIFY(!areOfThisComputer({u"127.0.0.1"_s, u"192.0.2.7"_s}));
    QVERIFY(!areOfThisComputer({u"0.0.0.0"_s}));
    QVERIFY(!areOfThisComputer({u"::"_s}));
    QVERIFY(!areOfThisComputer({}));
}

QTEST_APPLESS_MAIN(TestAddressScope)
#include "tst_addressscope.moc"
