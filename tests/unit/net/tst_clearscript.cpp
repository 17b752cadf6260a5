#include "core/net/clearscript.h"

#include <QTest>

using namespace mm;

class TestClearScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordWaitsForItsLines();
    void nothingSaidIsOverAtOnce();
    void tooMuchIsNotKept_data();
    void tooMuchIsNotKept();
};

void TestClearScript::everyWordWaitsForItsLines()
{
    ClearScript script;
    script.heard("220 mail.test ESMTP\r\n");
    script.said("EHLO me\r\n");
    script.heard("250-mail.test\r\n250 STA");
    script.heard("RTTLS\r\n");
    script.said("STARTTLS\r\n");
    script.heard("220 go ahead\r\n");
    script.rewind();
    QCOMPARE(script.next(), QByteArray());
    script.heard("220 mail");
    QCOMPARE(script.next(), QByteArray());
    script.heard(".test ESMTP, another time\r\n");
    QCOMPARE(script.next(), QByteArray("EHLO me\r\n"));
    QCOMPARE(script.next(), QByteArray());
    script.heard("250-mail.test\r\n");
    QCOMPARE(script.next(), QByteArray());
    script.heard("250 STARTTLS\r\n");
    QCOMPARE(script.next(), QByteArray("STARTTLS\r\n"));
    QVERIFY(!script.isOver());
    script.heard("220 go ahead\r\n");
    QCOMPARE(script.next(), QByteArray());
    QVERIFY(script.isOver());
}

void TestClearScript::nothingSaidIsOverAtOnce()
{
    ClearScript script;
    script.rewind();
    QCOMPARE(script.next(), QByteArray());
    QVERIFY(script.isOver());
}

void TestClearScript::tooMuchIsNotKept_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("all that is allowed in one") << QByteArray(1024, 'x') << 1 << true;
    QTest::newRow("one byte more") << QByteArray(1025, 'x') << 1 << false;
    QTest::newRow("all that is allowed in many") << QByteArray(64, 'x') << 16 << true;
    QTest::newRow("one word more") << QByteArray("x") << 17 << false;
    QTest::newRow("more and more") << QByteArray(600, 'x') << 3 << false;
}

void TestClearScript::tooMuchIsNotKept()
{
    QFETCH(QByteArray, words);
    QFETCH(int, times);
    QFETCH(bool, isKept);
    ClearScript script;
    for (int i = 0; i < times; ++i)
        script.said(words);
    QCOMPARE(script.isKept(), isKept);
}

QTEST_GUILESS_MAIN(TestClearScript)
#include "tst_clearscript.moc"
