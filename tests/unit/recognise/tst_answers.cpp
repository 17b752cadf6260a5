#include "core/recognise/answers.h"

#include "core/recognise/codescanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdsWhatAServerSaid_data();
    void holdsWhatAServerSaid();
    void countsPlacesFromThePartOfTheText();
    void reachesALimitedWay();
};

// "[" and "]" in the text mark what is in an answer.
void AnswersTest::holdsWhatAServerSaid_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("the rest of the line") << u"I think: avast?\nsaid: [550 no such user]\nOr the firewall?"_s;
    QTest::newRow("up to the closing quotation mark") << u"Response: '[550 no such user]', Port: 25"_s;
    QTest::newRow("an apostrophe closes nothing") << u"Response: '[550 user isn't here]', Port: 25"_s;
    QTest::newRow("lines that are indented") << u"said: [552 mailbox\n    is full]\nBest regards"_s;
    QTest::newRow("lines that are quoted and indented") << u"> said: [552 mailbox\n>     is full]\n> Best"_s;
    QTest::newRow("lines that go on in lower case") << u"said: [552 mailbox\nis full]\nBest regards"_s;
    QTest::newRow("lines that repeat the reply") << u"[550-No such user\n550 Sorry]\nBest regards"_s;
    QTest::newRow("up to a stop of Chinese") << u"报错[550 no such user]，是不是防火墙"_s;
    QTest::newRow("an enhanced status without a reply") << u"status: [5.2.2 over quota]\nHelp"_s;
    QTest::newRow("a response code of IMAP") << u"NO [OVERQUOTA is what it says]\nHelp"_s;
    QTest::newRow("not behind a code of Windows") << u"0x800CCC0F, my password"_s;
}

void AnswersTest::holdsWhatAServerSaid()
{
    QFETCH(QString, marked);
    const qsizetype begin = marked.indexOf(u'[');
    const qsizetype end = marked.indexOf(u']') - 1;
    const QString text = QString(marked).remove(u'[').remove(u']');
    QList<FoundCode> codes = scanCodes(text);
    if (codes.isEmpty()) // the marks are its brackets
        codes = {{.code = {.kind = CodeKind::ResponseCode, .text = u"OVERQUOTA"_s},
                  .text = u"OVERQUOTA"_s,
                  .offset = begin,
                  .length = 9}};
    Answers answers(text, codes, 0);
    for (qsizetype place = 0; place < text.size(); ++place)
        QCOMPARE(answers.hold(place), begin >= 0 && place >= begin && place < end);
}

void AnswersTest::countsPlacesFromThePartOfTheText()
{
    const QString text = u"452 full\nThen\n550 unknown\nEnd"_s;
    const qsizetype part = text.indexOf(u"Then");
    Answers answers(QStringView(text).sliced(part), scanCodes(text), part);
    QVERIFY(!answers.hold(0));
    QVERIFY(answers.hold(text.indexOf(u"unknown") - part));
    QVERIFY(!answers.hold(text.indexOf(u"End") - part));
}

void AnswersTest::reachesALimitedWay()
{
    const QString text = u"550 "_s + u"word "_s.repeated(1000);
    Answers answers(text, scanCodes(text), 0);
    QVERIFY(answers.hold(500));
    QVERIFY(!answers.hold(700));
}

QTEST_APPLESS_MAIN(AnswersTest)
#include "tst_answers.moc"
