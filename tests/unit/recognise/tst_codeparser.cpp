#include "core/recognise/recogniser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

class CodeParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsOneCodeAsTyped_data();
    void readsOneCodeAsTyped();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
};

void CodeParserTest::readsOneCodeAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char16_t *typed, const char16_t *code, const char *kind) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(code)
                            << QString::fromLatin1(kind);
    };
    row("HRESULT", u"0x800ccc0f", u"0x800CCC0F", "hresult");
    row("multiplication sign", u"0×800CCC0F", u"0x800CCC0F", "hresult");
    row("without prefix", u"800ccc0f", u"0x800CCC0F", "hresult");
    row("in parentheses with blanks", u" ( 0x 800C CC0F ) ", u"0x800CCC0F", "hresult");
    row("digits alone", u"80070005", u"0x80070005", "hresult");
    row("signed decimal", u"-2146644977", u"0x800CCC0F", "hresult");
    row("unsigned decimal", u"2148322319", u"0x800CCC0F", "hresult");
    row("full-width", u"０ｘ８００ＣＣＣ０Ｆ", u"0x800CCC0F", "hresult");
    row("Winsock number", u"10060", u"0x8007274C", "hresult");
    row("Winsock name", u"wsaetimedout", u"0x8007274C", "hresult");
    row("Win32 number", u"1326", u"0x8007052E", "hresult");
    row("sign-in code of Office", u"CAA20003", u"0xCAA20003", "hresult");
    row("SMTP reply", u"550", u"550", "smtp-reply");
    row("good SMTP reply", u"250", u"250", "smtp-reply");
    row("enhanced status of any class, as registries print it", u"x.7.15", u"X.7.15", "enhanced-status");
    row("enhanced status", u"5.7.1", u"5.7.1", "enhanced-status");
    row("enhanced status with its sign", u"(#5.7.139)", u"5.7.139", "enhanced-status");
    row("response code", u"in-use", u"IN-USE", "response-code");
    row("response code in brackets", u"[AuthenticationFailed]", u"AUTHENTICATIONFAILED", "response-code");
    row("response code with a slash", u"sys/temp", u"SYS/TEMP", "response-code");
    row("POP3 refusal", u"-ERR", u"-ERR", "response-code");
    row("AADSTS", u"aadsts50126", u"AADSTS50126", "aadsts");
}

void CodeParserTest::readsOneCodeAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QString, kind);
    const Result<Code> parsed = parseCode(typed);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->text, code);
    QCOMPARE(QString(toId(parsed->kind)), kind);
}

void CodeParserTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("a word") << u"hello"_s;
    QTest::newRow("too few hexadecimal digits") << u"0x800CCC"_s;
    QTest::newRow("too many hexadecimal digits") << u"0x800CCC0F0"_s;
    QTest::newRow("a letter that is no digit") << u"0x800CCC0G"_s;
    QTest::newRow("a reply out of range") << u"950"_s;
    QTest::newRow("an address") << u"10.5.5.4"_s;
    QTest::newRow("two codes") << u"550 5.7.1"_s;
    QTest::newRow("a long text") << QString(5000, u'5');
}

void CodeParserTest::refusesWhatIsNoCode()
{
    QFETCH(QString, typed);
    const Result<Code> parsed = parseCode(typed);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY(parsed.error().detail.contains(u"0x800CCC0F"_s));
    QVERIFY(parsed.error().detail.size() < 500);
}

QTEST_APPLESS_MAIN(CodeParserTest)
#include "tst_codeparser.moc"
