#include "core/recognise/codebeginnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

QList<qsizetype> beginningsOf(QStringView text, qsizetype stop)
{
    QList<qsizetype> places;
    CodeBeginnings beginnings(text, stop);
    for (qsizetype at = beginnings.next(0); at < stop; at = beginnings.next(at + 1))
        places.append(at);
    return places;
}

}

class CodeBeginningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhereACodeBegins_data();
    void tellsWhereACodeBegins();
    void passesOverWhatIsNone_data();
    void passesOverWhatIsNone();
    void tellsNothingFromTheStopOn();
    void givesBackAPlaceBehindTheStop();
    void findsTheSameFromAnyPlace();
};

void CodeBeginningsTest::tellsWhereACodeBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("hexadecimal number") << u"hr = 0x80042109, then"_s << 5;
    QTest::newRow("hexadecimal number inside a word") << u"Fehler0x80042109"_s << 6;
    QTest::newRow("hexadecimal number with a gap in its prefix") << u"hr 0 x80042109"_s << 3;
    QTest::newRow("letter O for the zero of a prefix") << u"hr Ox80042109"_s << 3;
    QTest::newRow("Cyrillic O and kha for a prefix") << u"hr Ох80042109"_s << 3;
    QTest::newRow("multiplication sign in a prefix") << u"hr 0×80042109"_s << 3;
    QTest::newRow("hexadecimal number in full-width forms") << u"hr ０ｘ８００４２１０９"_s << 3;
    QTest::newRow("number without a prefix") << u"(80042109)"_s << 1;
    QTest::newRow("number of Entra without a prefix") << u"(CAA20004)"_s << 1;
    QTest::newRow("negative decimal number") << u"hr -2147217143 is"_s << 4;
    QTest::newRow("decimal number without a sign") << u"hr 2147750153"_s << 3;
    QTest::newRow("system error") << u"errno: 10061."_s << 7;
    QTest::newRow("reply") << u"said: 452 later"_s << 6;
    QTest::newRow("reply in full-width forms") << u"said: ４５２ later"_s << 6;
    QTest::newRow("reply behind Japanese") << u"応答は552でした"_s << 3;
    QTest::newRow("reply joined by a low line") << u"x_552_y"_s << 2;
    QTest::newRow("status at the very start") << u"4.3.1 is full"_s << 0;
    QTest::newRow("status at the very end") << u"dsn=5.2.2"_s << 4;
    QTest::newRow("status broken by quoted-printable before a dot") << u"554: 5=\n.7.1 no"_s << 0;
    QTest::newRow("status broken by quoted-printable after a dot") << u"dsn=5.=\n7.1 no"_s << 4;
    QTest::newRow("status with a dot's code") << u"dsn=5=2E7=2E1 no"_s << 4;
    QTest::newRow("bracketed response") << u"no [OverQuota] yes"_s << 3;
    QTest::newRow("response with a joint in brackets") << u"no [IN-USE] yes"_s << 3;
    QTest::newRow("response with a digit in brackets") << u"-ERR [UTF8] no"_s << 5;
    QTest::newRow("response in capitals") << u"a SERVERBUG was"_s << 2;
    QTest::newRow("response in capitals with a joint") << u"a SYS/TEMP was"_s << 2;
    QTest::newRow("number of Entra in any case") << u"(aAdSts50034)"_s << 1;
    QTest::newRow("name of Winsock in any case") << u"=WsaETimedOut"_s << 1;
    QTest::newRow("system error by Python") << u"(WinError 10061"_s << 1;
}

// Wherever a stretch ends, and whether or not something beyond ASCII stands in it.
void CodeBeginningsTest::tellsWhereACodeBegins()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QCOMPARE(CodeBeginnings(text, text.size()).next(0), at);
    for (const QString &filler : {u"."_s, u"„"_s}) {
        for (qsizetype border = 512 - text.size(); at > 0 && border <= 512; ++border) {
            const QString longer = filler.repeated(border) + text + filler.repeated(600);
            QCOMPARE(CodeBeginnings(longer, longer.size()).next(0), border + at);
        }
    }
}

void CodeBeginningsTest::passesOverWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("times and dates") << u"2024-05-04 12:34:56.055 Apr 15 18:45:51 2024.11.08"_s;
    QTest::newRow("addresses of computers") << u"[192.0.2.1]:25 203.0.113.250 [2001:db8::1]"_s;
    QTest::newRow("success") << u"250 2.0.0 Ok: queued, 221 2.0.0 Bye, 354 go on"_s;
    QTest::newRow("identities") << u"3F9A81BC07: from=<ab4501@example.org>, x550y e5.1.1 a452"_s;
    QTest::newRow("long and short numbers") << u"55012, 4, 45, 5501 41 123 1234 987654321 0550"_s;
    QTest::newRow("words in capitals") << u"IMAP UID TO POP3 RFC822 OK NO BAD RCPT QUIT"_s;
    QTest::newRow("short words in brackets") << u"[db] [tx] [rx] [OK] [1234] [] [a b]"_s;
    QTest::newRow("prose") << u"We saw with awe what so many can do, to a T."_s;
    QTest::newRow("prose beyond ASCII") << u"Größe – 送信済み 𝄞, всё хорошо"_s;
    QTest::newRow("nothing") << QString();
}

void CodeBeginningsTest::passesOverWhatIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(beginningsOf(text, text.size()), QList<qsizetype>());
    const QString often = QString(text + u'\n').repeated(40);
    QCOMPARE(beginningsOf(often, often.size()), QList<qsizetype>());
}

void CodeBeginningsTest::tellsNothingFromTheStopOn()
{
    const QString text = u"552 552 552 552 "_s;
    QCOMPARE(beginningsOf(text, 8), (QList<qsizetype>{0, 4}));
    QCOMPARE(beginningsOf(text, 9), (QList<qsizetype>{0, 4, 8}));
    QCOMPARE(CodeBeginnings(text, 11).next(9), 11);
}

void CodeBeginningsTest::givesBackAPlaceBehindTheStop()
{
    const QString text = u"552 552 552 552 "_s;
    QCOMPARE(CodeBeginnings(text, 4).next(9), 9);
    QCOMPARE(CodeBeginnings(text, 0).next(0), 0);
    QCOMPARE(CodeBeginnings(text, -500).next(0), 0);
}

void CodeBeginningsTest::findsTheSameFromAnyPlace()
{
    const QString text = u"said: 552 5.2.2 full, hr = 0x80042109; "_s.repeated(40);
    const QList<qsizetype> all = beginningsOf(text, text.size());
    QCOMPARE(all.size(), 3 * 40);
    for (qsizetype from = 0; from < text.size(); ++from) {
        const auto next = std::ranges::lower_bound(all, from);
        QCOMPARE(CodeBeginnings(text, text.size()).next(from), next == all.end() ? text.size() : *next);
    }
}

QTEST_APPLESS_MAIN(CodeBeginningsTest)
#include "tst_codebeginnings.moc"
