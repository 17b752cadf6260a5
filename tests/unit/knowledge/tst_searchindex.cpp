#include "core/knowledge/searchindex.h"

#include "core/knowledge/searchbuilder.h"
#include "core/knowledge/searchtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What a person types finds first what they mean, on a small table of the codes that people meet.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstHitIsWhatIsMeant_data();
    void firstHitIsWhatIsMeant();
    void findsNothing_data();
    void findsNothing();
    void everyKeystrokeKeepsTheEntry();
    void limitIsKept();
    void wordsOfAText_data();
    void wordsOfAText();
    void stems_data();
    void stems();
    void distances_data();
    void distances();
};

namespace {

CodeEntry entry(CodeKind kind, const char *code, const char *symbol, const char *title, const char *meaning,
                const char *family = "general", const QStringList &aliases = {})
{
    CodeEntry made;
    made.code = {kind, QString::fromLatin1(code)};
    made.symbol = QString::fromLatin1(symbol);
    made.title = QString::fromLatin1(title);
    made.meaning = QString::fromLatin1(meaning);
    made.family = QString::fromLatin1(family);
    made.aliases = aliases;
    return made;
}

SearchIndex built(const KnowledgeBase::Contents &contents)
{
    SearchBuilder builder(contents);
    while (builder.addEntries(contents, 1)) {
    }
    return SearchIndex(builder.finished(contents));
}

SearchIndex index()
{
    using enum CodeKind;
    KnowledgeBase::Contents contents;
    contents.codes = {
        entry(HResult, "0x800CCC0E", "IXP_E_FAILED_TO_CONNECT", "The server could not be reached",
              "No connection to the server came about."),
        entry(HResult, "0x800CCC0F", "IXP_E_CONNECTION_DROPPED", "The connection was dropped",
              "The connection was there and broke off in the middle, before the answer."),
        entry(HResult, "0x800CCC19", "IXP_E_TIMEOUT", "The server took too long",
              "Nothing came back in time; the program stopped waiting."),
        entry(HResult, "0x800CCC18", "IXP_E_LOGON_FAILURE", "Signing in failed",
              "User name or password are wrong.", "pop3"),
        entry(HResult, "0x8007274C", "WSAETIMEDOUT", "The connection timed out", "No answer to the attempt.",
              "winsock", {u"Winsock 10060"_s}),
        entry(HResult, "0x800B0109", "CERT_E_UNTRUSTEDROOT", "Certificate from an unknown issuer",
              "The certificate's root is not trusted on this computer.", "win32"),
        entry(HResult, "0x800B0101", "CERT_E_EXPIRED", "The certificate has expired",
              "Its last day has passed.", "win32"),
        entry(SmtpReply, "550", "", "The recipient was refused", "The mailbox is not there or not open.",
              "smtp"),
        entry(EnhancedStatus, "X.7.1", "", "Delivery not allowed", "A rule of the server forbids it.",
              "smtp"),
        entry(EnhancedStatus, "X.2.2", "", "The mailbox is full", "It holds no more messages.", "smtp",
              {u"quota exceeded"_s}),
        entry(ResponseCode, "AUTHENTICATIONFAILED", "", "Wrong user name or password",
              "Signing in was refused.", "imap"),
        entry(ResponseCode, "SYS/TEMP", "", "The server has a passing trouble", "Try again later.", "pop3"),
    };
    contents.synonyms = {{u"log in"_s, u"login"_s, u"sign in"_s, u"signing in"_s}};
    contents.fillers = {u"the"_s, u"my"_s, u"cannot"_s, u"isnt"_s};
    return built(contents);
}

}

void TestSearchIndex::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSearchIndex::firstHitIsWhatIsMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const QString &words, const char *first) {
        QTest::newRow(name) << words << QString::fromLatin1(first);
    };
    row("a code as it is written", u"0x800CCC0F"_s, "0x800CCC0F");
    row("a code in small letters without 0x", u"800ccc19"_s, "0x800CCC19");
    row("a code with a multiplication sign", u"0×800CCC0E"_s, "0x800CCC0E");
    row("a code in full-width digits", u"５５０"_s, "550");
    row("the end of a code alone", u"ccc18"_s, "0x800CCC18");
    row("a code in brackets", u"(0x800CCC0F)"_s, "0x800CCC0F");
    row("a code as a signed number", u"-2146644977"_s, "0x800CCC0F");
    row("a Winsock number", u"10060"_s, "0x8007274C");
    row("an enhanced status of one class", u"5.7.1"_s, "X.7.1");
    row("an enhanced status without class", u"7.1"_s, "X.7.1");
    row("a symbol", u"WSAETIMEDOUT"_s, "0x8007274C");
    row("the beginning of a symbol", u"ixp_e_conn"_s, "0x800CCC0F");
    row("a part of a symbol", u"connection_dropped"_s, "0x800CCC0F");
    row("a response code", u"authenticationfailed"_s, "AUTHENTICATIONFAILED");
    row("a response code with a slash", u"SYS/TEMP"_s, "SYS/TEMP");
    row("the beginning of a word", u"certif exp"_s, "0x800B0101");
    row("words in another order", u"expired certificate"_s, "0x800B0101");
    row("a letter too few", u"certifcate expired"_s, "0x800B0101");
    row("two letters swapped", u"conenction dropped"_s, "0x800CCC0F");
    row("a wrong letter at the beginning of a long word", u"sertificate expired"_s, "0x800B0101");
    row("two words written as one", u"timedout"_s, "0x8007274C");
    row("an alias", u"quota"_s, "X.2.2");
    row("another ending of a word", u"certificates expiring"_s, "0x800B0101");
    row("another word for the same", u"my login fails"_s, "0x800CCC18");
    row("a phrase for the same", u"cannot log in"_s, "0x800CCC18");
    row("an apostrophe", u"the root isn't trusted"_s, "0x800B0109");
    row("a line that contains a code leads with it",
        u"Task 'jo' reported error (0x800CCC0E): the connection to the server was dropped"_s, "0x800CCC0E");
    row("a code that is torn apart", u"0x 800C CC19"_s, "0x800CCC19");
    row("a code that is torn in two", u"error 0x800CCC\n18"_s, "0x800CCC18");
    row("a symbol in a line", u"dropped, says WSAETIMEDOUT"_s, "0x8007274C");
    row("a response code in brackets", u"NO [SYS/TEMP] certificate expired"_s, "SYS/TEMP");
    row("a response code in capitals", u"a1 NO AUTHENTICATIONFAILED certificate"_s, "AUTHENTICATIONFAILED");
    row("a detailed code before the reply that it stands behind", u"550 5.7.1 the mailbox"_s, "X.7.1");
    row("a port is no code", u"certificate expired at port 550"_s, "0x800B0101");
    row("the entry with all words goes first", u"user password imap"_s, "AUTHENTICATIONFAILED");
    row("a word of the title before one of the meaning", u"mailbox"_s, "X.2.2");
}

void TestSearchIndex::firstHitIsWhatIsMeant()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const auto hits = index().search(words, 5);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.at(0).code.text, first);
    for (qsizetype i = 1; i < hits.size(); ++i)
        QVERIFY(hits.at(i - 1).score >= hits.at(i).score);
}

void TestSearchIndex::findsNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t\n"_s;
    QTest::newRow("marks alone") << u"(!) … --- ._/"_s;
    QTest::newRow("a word of no entry") << u"zugzwang"_s;
    QTest::newRow("a number that is off by one") << u"10069"_s;
    QTest::newRow("a very long word") << QString(100'000, u'z');
}

void TestSearchIndex::findsNothing()
{
    QFETCH(QString, words);
    QVERIFY(index().search(words, 5).isEmpty());
}

void TestSearchIndex::everyKeystrokeKeepsTheEntry()
{
    const auto built = index();
    const QString typed = u"certificate has expired"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const auto hits = built.search(QStringView(typed).first(length), 12);
        const bool found = std::any_of(hits.cbegin(), hits.cend(),
                                       [](const SearchHit &hit) { return hit.code.text == u"0x800B0101"_s; });
        QVERIFY2(found, qPrintable(typed.first(length)));
    }
}

void TestSearchIndex::limitIsKept()
{
    QCOMPARE(index().search(u"the", 3).size(), 3);
    QVERIFY(index().search(u"the", 0).isEmpty());
}

void TestSearchIndex::wordsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("marks fall off") << u"Hello, (World)!"_s << QStringList{u"hello"_s, u"world"_s};
    QTest::newRow("joints inside stay")
        << u"SYS/TEMP 5.7.1. A_B x-"_s << QStringList{u"sys/temp"_s, u"5.7.1"_s, u"a_b"_s, u"x"_s};
    QTest::newRow("accents fall off") << u"Résumé Ünïcode"_s << QStringList{u"resume"_s, u"unicode"_s};
}

void TestSearchIndex::wordsOfAText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const QString folded = foldForSearch(text);
    QStringList found;
    for (const QStringView word : wordsOf(folded))
        found += word.toString();
    QCOMPARE(found, words);
}

void TestSearchIndex::stems_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    for (const auto &[word, stem] :
         std::initializer_list<std::pair<const char *, const char *>>{{"refused", "refus"},
                                                                      {"refuses", "refus"},
                                                                      {"refusing", "refus"},
                                                                      {"dropped", "drop"},
                                                                      {"denied", "den"},
                                                                      {"deny", "den"},
                                                                      {"filled", "fill"},
                                                                      {"address", "address"},
                                                                      {"the", "the"},
                                                                      {"sys/temps", "sys/temps"},
                                                                      {"5.7.1", "5.7.1"},
                                                                      {"", ""}})
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(stem);
}

void TestSearchIndex::stems()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QCOMPARE(word.first(stemSizeOf(word)), stem);
}

void TestSearchIndex::distances_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("distance");
    QTest::newRow("the same") << u"server"_s << u"server"_s << 0;
    QTest::newRow("a beginning") << u"serv"_s << u"server"_s << 0;
    QTest::newRow("one too few") << u"srver"_s << u"server"_s << 1;
    QTest::newRow("one too many") << u"serrver"_s << u"server"_s << 1;
    QTest::newRow("another one") << u"sarver"_s << u"server"_s << 1;
    QTest::newRow("two swapped") << u"sevrer"_s << u"server"_s << 1;
    QTest::newRow("a wrong beginning of a longer word") << u"authn"_s << u"authentication"_s << 1;
    QTest::newRow("too far") << u"client"_s << u"server"_s << 3;
}

void TestSearchIndex::distances()
{
    QFETCH(QString, word);
    QFETCH(QString, term);
    QFETCH(int, distance);
    QCOMPARE(prefixDistance(word, term, 2), distance);
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
