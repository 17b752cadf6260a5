#include "core/platform/hostsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestHostsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lines_data();
    void lines();
    void namesOfThisComputerAreNoEntries();
    void namesAreGivenBackAsTheyWereAsked();
    void aLongListIsCut();
    void thisComputersOwnIsRead();
};

void TestHostsFile::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("a line of its own")
        << QByteArray("10.0.0.1 mail.example.com\n") << QStringList{u"10.0.0.1"_s};
    QTest::newRow("among other names, in capitals, with tabs and a comment")
        << QByteArray("::1\tlocalhost\r\n10.0.0.1\tmail  MAIL.Example.com # old server\r\n")
        << QStringList{u"10.0.0.1"_s};
    QTest::newRow("both families") << QByteArray("10.0.0.1 mail.example.com\nfd00::1 mail.example.com")
                                   << QStringList{u"10.0.0.1"_s, u"fd00::1"_s};
    QTest::newRow("in a comment") << QByteArray("# 10.0.0.1 mail.example.com\n") << QStringList();
    QTest::newRow("part of another name") << QByteArray("10.0.0.1 webmail.example.com\n") << QStringList();
    QTest::newRow("no address before it")
        << QByteArray("mail.example.com 10.0.0.1\nx mail.example.com\n") << QStringList();
    QTest::newRow("noise") << QByteArray("\0\xff\xfe garbage\n", 12) << QStringList();
}

void TestHostsFile::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, addresses);
    QStringList found;
    for (const HostsEntry &entry : hostsEntriesIn(text, {u"mail.example.com"_s})) {
        QCOMPARE(entry.name, u"mail.example.com"_s);
        found << entry.address;
    }
    QCOMPARE(found, addresses);
}

void TestHostsFile::namesOfThisComputerAreNoEntries()
{
    QVERIFY(hostsEntriesIn("127.0.0.1 localhost mail.localhost\n", {u"localhost"_s, u"mail.localhost"_s})
                .isEmpty());
}

void TestHostsFile::namesAreGivenBackAsTheyWereAsked()
{
    const auto entries =
        hostsEntriesIn("10.0.0.2 b.example a.example\n", {u"A.example"_s, u"b.example"_s, {}});
    QCOMPARE(entries, (QList<HostsEntry>{{u"A.example"_s, u"10.0.0.2"_s}, {u"b.example"_s, u"10.0.0.2"_s}}));
}

void TestHostsFile::aLongListIsCut()
{
    QCOMPARE(hostsEntriesIn(QByteArray("10.0.0.1 a.example\n").repeated(1000), {u"a.example"_s}).size(), 16);
}

void TestHostsFile::thisComputersOwnIsRead()
{
    QVERIFY(QFile::exists(hostsFilePath()));
    QVERIFY(hostsEntriesFor({u"no-such-name.invalid"_s}).isEmpty());
}

QTEST_APPLESS_MAIN(TestHostsFile)
#include "tst_hostsfile.moc"
