#include "core/base/learnednames.h"
#include "core/base/redact.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Names that a text tells by itself: of computers, of whoever signs in, of an address found elsewhere in it.
class TestLearnedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesByPlace_data();
    void namesByPlace();
    void learnedNames_data();
    void learnedNames();
    void learnedNamesAreRememberedAndKept();

private:
    static void columns();
    static void same(const char *name, const QString &text);
};

void TestLearnedNames::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void TestLearnedNames::same(const char *name, const QString &text)
{
    QTest::newRow(name) << text << text;
}

void TestLearnedNames::namesByPlace_data()
{
    columns();
    QTest::newRow("Windows account") << u"for CORP\\jdoe."_s << u"for [name]\\[name]."_s;
    QTest::newRow("Windows account in a string") << u"\"CORP\\\\jdoe\""_s << u"\"[name]\\\\[name]\""_s;
    QTest::newRow("greeting") << u"C: EHLO tulip\r\nS: 250 OK"_s << u"C: EHLO [name]\r\nS: 250 OK"_s;
    QTest::newRow("old greeting") << u"HELO tulip.fritz.box"_s << u"HELO [name]"_s;
    QTest::newRow("greeting with the company") << u"> EHLO jane-pc.corp.example"_s << u"> EHLO [name]"_s;
    QTest::newRow("POP3") << u"USER jdoe\nPASS tulip"_s << u"USER [name]\nPASS [secret]"_s;
    QTest::newRow("in a log of greetings") << u"helo=<tulip>"_s << u"helo=<[name]>"_s;
    QTest::newRow("in a log of sign-ins") << u"user=<jdoe>, rip"_s << u"user=<[name]>, rip"_s;
    QTest::newRow("host") << u"host=LAPTOP-JANE port=1"_s << u"host=[name] port=1"_s;
    QTest::newRow("host in small letters") << u"host=jane-pc"_s << u"host=[name]"_s;
    QTest::newRow("Windows' own name") << u"on DESKTOP-7H2K9QX:"_s << u"on [name]:"_s;
    QTest::newRow("Windows' own name of a laptop") << u"(LAPTOP-Q8WE1RT2)"_s << u"([name])"_s;
    QTest::newRow("Windows' own name of a server") << u"WIN-4K8Q2ZX7P1M"_s << u"[name]"_s;
    QTest::newRow("Apple's own name") << u"from Janes-MacBook-Pro.local"_s << u"from [name]"_s;
    same("servers' names", u"EHLO mail.example.com\nhost=mail.example.com host=mx01 host=exchange-01 "
                           "helo=<mx.example.com> 250-EHLO AM0PR01MB1234.prod.example"_s);
    same("sentences", u"504 5.5.2 Helo command rejected: need a name\n503 send EHLO first\n"
                      "-ERR USER unknown\nEHLO first\nlaptop-friendly, a desktop-app, pc-based"_s);
    same("paths and codes", u"HKLM\\Software\\X C:\\WINDOWS\\x.dll \\\\SRV\\share INBOX\\Drafts "
                            "(\\Seen \\Answered) OK\\nBye NT AUTHORITY\\SYSTEM 0x800CCC0F 5.7.8"_s);
    same("line ends that a program has written as strings",
         u"250-SIZE 99\\n250-CHUNKING\\nSending\\nHELP\\r\\n250 DSN\\t250 X"_s);
    same("ordinary names", u"USER admin\nuser=<info> host=localhost EHLO localhost"_s);
}

void TestLearnedNames::namesByPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redact(text), expected);
    QCOMPARE(redact(expected), expected);
}

void TestLearnedNames::learnedNames_data()
{
    columns();
    QTest::newRow("of an address") << u"user=<jane.doe> is Jane.Doe@example.com"_s
                                   << u"user=<[name]> is [name]@example.com"_s;
    QTest::newRow("of an address behind a key")
        << u"user=janedoe@example.com, janedoe!"_s << u"[name]@example.com, [name]!"_s;
    QTest::newRow("of a disguised address")
        << u"jane(at)example.com: jane"_s << u"[name](at)example.com: [name]"_s;
    QTest::newRow("of a folder") << u"jdoe: C:\\Users\\jdoe\\x"_s << u"[name]: C:\\Users\\[name]\\x"_s;
    QTest::newRow("of a folder on Linux") << u"/home/jdoe/x (jdoe)"_s << u"/home/[name]/x ([name])"_s;
    QTest::newRow("of an account") << u"CORP\\jdoe; jdoe"_s << u"[name]\\[name]; [name]"_s;
    QTest::newRow("of a greeting") << u"EHLO tulip\nhello tulip"_s << u"EHLO [name]\nhello [name]"_s;
    QTest::newRow("of a mail file") << u"jdoe@example.com jdoe.ost"_s << u"[name]@example.com [name].ost"_s;
    QTest::newRow("ordinary words stay")
        << u"info@example.com: info, support@example.com: support, test@example.com: test, al@example.com: al"_s
        << u"[name]@example.com: info, [name]@example.com: support, [name]@example.com: test, "
           "[name]@example.com: al"_s;
    QTest::newRow("servers' names stay") << u"strato@example.com: imap.strato.de, mx-strato.example"_s
                                         << u"[name]@example.com: imap.strato.de, mx-strato.example"_s;
    QTest::newRow("a server in a return path stays")
        << u"b+jane=example.com@list.example from example.com"_s << u"[name]@list.example from example.com"_s;
    QTest::newRow("codes stay") << u"0x800CCC0F@example.com 0x800CCC0F, 5.7.8@example.com 5.7.8"_s
                                << u"[name]@example.com 0x800CCC0F, [name]@example.com 5.7.8"_s;
    QTest::newRow("words that hold it stay") << u"jane@example.com Janet"_s << u"[name]@example.com Janet"_s;
}

void TestLearnedNames::learnedNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redact(text), expected);
}

void TestLearnedNames::learnedNamesAreRememberedAndKept()
{
    Redactor redactor({}, {u"eve.roe"_s});
    redactor.learn(u"jane.doe@example.com and eve.roe@example.com, password: tulip9@example.com"_s);
    QCOMPARE(redactor.redact(u"jane.doe, eve.roe, tulip9"_s), u"[name], eve.roe, tulip9"_s);
    QCOMPARE(redactor.found(), (QList<Redaction>{{Redaction::Kind::Name, u"jane.doe"_s},
                                                 {Redaction::Kind::Name, u"eve.roe"_s}}));
}

QTEST_APPLESS_MAIN(TestLearnedNames)
#include "tst_learnednames.moc"
