#include "core/knowledge/kbloader.h"
#include "core/knowledge/knowledgebase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

//! The numbers that the widely copied tables of mail programs list.
constexpr auto tableNumbers = "0x80004001 0x80004005 0x800300FD 0x80040109 0x8004010F 0x80040115 0x80040119 "
                              "0x8004011D 0x80040126 0x80040305 0x80040600 0x80040607 0x8004060C 0x80040FB3 "
                              "0x800420CB 0x80042108 0x80042109 0x8004210A 0x8004210B 0x80048002 0x80070005 "
                              "0x80070057 0x8007007E 0x80072F17 0x800C0131 0x800C0133 0x800CCC00 0x800CCC01 "
                              "0x800CCC02 0x800CCC03 0x800CCC04 0x800CCC05 0x800CCC06 0x800CCC09 0x800CCC0A "
                              "0x800CCC0B 0x800CCC0D 0x800CCC0E 0x800CCC0F 0x800CCC10 0x800CCC11 0x800CCC12 "
                              "0x800CCC13 0x800CCC14 0x800CCC15 0x800CCC16 0x800CCC17 0x800CCC18 0x800CCC19 "
                              "0x800CCC1A 0x800CCC33 0x800CCC40 0x800CCC41 0x800CCC43 0x800CCC44 0x800CCC45 "
                              "0x800CCC60 0x800CCC61 0x800CCC62 0x800CCC63 0x800CCC64 0x800CCC65 0x800CCC66 "
                              "0x800CCC67 0x800CCC68 0x800CCC69 0x800CCC6A 0x800CCC6B 0x800CCC6C 0x800CCC6D "
                              "0x800CCC6E 0x800CCC6F 0x800CCC78 0x800CCC79 0x800CCC7A 0x800CCC7B 0x800CCC7D "
                              "0x800CCC80 0x800CCC90 0x800CCC91 0x800CCC92 0x800CCC93 0x800CCC94 0x800CCC95 "
                              "0x800CCC96 0x800CCC97 0x800CCCA0 0x800CCCA1 0x800CCCA2 0x800CCCA3 0x800CCCA4 "
                              "0x800CCCA5 0x800CCCA6 0x800CCCA7 0x800CCCA8 0x800CCCA9 0x800CCCAA 0x800CCCAB "
                              "0x800CCCAC 0x800CCCAD 0x800CCCAE 0x800CCCC2 0x800CCCC3 0x800CCCC4 0x800CCCC5 "
                              "0x800CCCC6 0x800CCCD1 0x800CCCD2 0x800CCCD3 0x800CCCD4 0x800CCCD6 0x800CCCD7 "
                              "0x800CCCD8 0x800CCCD9 0x800CCCDB 0x800CCCDC 0x800CCCDD 0x800CCCDE 0x800CCCDF "
                              "0x800CCCE0 0x81FC0005"_L1;
constexpr auto tableReplies = "421 450 451 452 453 500 501 502 503 504 550 551 552 553 554"_L1;
//! How many details each subject of the enhanced status codes has in those tables: X.1.0 to X.1.9, …
constexpr std::array<int, 8> tableDetails{1, 10, 5, 6, 8, 7, 7, 18};

Code code(const QString &text)
{
    if (text.startsWith(u"0x"))
        return {CodeKind::HResult, text};
    return {text.contains(u'.') ? CodeKind::EnhancedStatus : CodeKind::SmtpReply, text};
}

QStringList tableCodes()
{
    QStringList codes = QString(tableNumbers).split(u' ') + QString(tableReplies).split(u' ');
    for (size_t subject = 0; subject < tableDetails.size(); ++subject)
        for (int detail = 0; detail < tableDetails[subject]; ++detail)
            codes += u"X.%1.%2"_s.arg(subject).arg(detail);
    return codes;
}

}

//! What the built-in code tables promise: every code that people find in the widely copied tables is
//! explained, and what those tables have wrong is not passed on.
class TestCodeTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeOfTheCopiedTablesIsExplained();
    void mistakesAreNotPassedOn_data();
    void mistakesAreNotPassedOn();
    void titlesHaveAtMostEightWords();
    void noTwoCodesShareAMeaning();
    void relatedCodesAreExplainedToo();
    void everyEntryNamesASource();
    void disagreementIsExplainedInANote();

private:
    std::optional<KnowledgeBase> m_knowledge;
};

void TestCodeTables::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge.emplace(std::move(*knowledge));
}

void TestCodeTables::everyCodeOfTheCopiedTablesIsExplained()
{
    QStringList missing;
    for (const QString &text : tableCodes())
        if (!m_knowledge->find(code(text)))
            missing += text;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestCodeTables::mistakesAreNotPassedOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *name, const char *text, const char *right, const char *mistake) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(right)
                            << QString::fromUtf8(mistake);
    };
    row("0x800CCC0E comes before any sign-in", "0x800CCC0E", "before any password", "authentication failed");
    row("0x800CCC0A is a partial message", "0x800CCC0A", "ended before it was complete", "could not connect");
    row("0x800CCC12 is a failed read", "0x800CCC12", "Reading from the network failed", "send");
    row("0x800CCC13 is a failed write", "0x800CCC13", "Writing to the network failed", "read");
    row("0x800CCC78 is not about Reply-To", "0x800CCC78", "sender address", "Reply-To");
    row("0x800CCC67 is the whole service", "0x800CCC67", "closing down", "command not available");
    row("0x80040600 is a damaged data file", "0x80040600", "damaged", "virus scanner");
    row("0x80040607 is a message to nobody", "0x80040607", "recipient", "virus scanner");
    row("0x8004060C is a full mailbox", "0x8004060C", "full", "unknown error");
    row("550 is not 5.5.0", "550", "Mailbox unknown", "5.5.0");
    row("421 is not 4.2.1", "421", "not available", "4.2.1");
    row("453 is not too many recipients", "453", "no mail", "too many recipients");
    row("X.1.2 is the domain", "X.1.2", "domain", "X.2.0");
    row("X.7.8 is the password", "X.7.8", "password", "trust relationship");
    row("X.7.15 is the priority", "X.7.15", "priority", "credentials");
    row("X.7.16 is the size", "X.7.16", "too big", "future release");
    row("X.7.17 is the owner", "X.7.17", "owner", "future release");
}

void TestCodeTables::mistakesAreNotPassedOn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, right);
    QFETCH(const QString, mistake);
    const auto entry = m_knowledge->find(code(text));
    QVERIFY(entry);
    const QString told = entry->title + u' ' + entry->meaning;
    QVERIFY2(told.contains(right), qPrintable(told));
    QVERIFY2(std::any_of(entry->sources.cbegin(), entry->sources.cend(),
                         [&mistake](const SourceStatement &source) {
                             return !source.agrees && source.says.contains(mistake);
                         }),
             "the source with the mistake is not named, or is agreed with");
}

void TestCodeTables::titlesHaveAtMostEightWords()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes)
        QVERIFY2(entry.title.split(u' ', Qt::SkipEmptyParts).size() <= 8, qPrintable(entry.title));
}

void TestCodeTables::noTwoCodesShareAMeaning()
{
    QSet<QString> meanings;
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        QVERIFY2(!meanings.contains(entry.meaning), qPrintable(entry.code.text));
        meanings += entry.meaning;
    }
}

void TestCodeTables::relatedCodesAreExplainedToo()
{
    QSet<QString> known;
    for (const CodeEntry &entry : m_knowledge->contents().codes)
        known += entry.code.text;
    for (const CodeEntry &entry : m_knowledge->contents().codes)
        for (const QString &related : entry.related)
            QVERIFY2(known.contains(related), qPrintable(entry.code.text + u" → " + related));
}

void TestCodeTables::everyEntryNamesASource()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes)
        QVERIFY2(!entry.sources.isEmpty(), qPrintable(entry.code.text));
}

void TestCodeTables::disagreementIsExplainedInANote()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes)
        if (std::any_of(entry.sources.cbegin(), entry.sources.cend(),
                        [](const SourceStatement &source) { return !source.agrees; }))
            QVERIFY2(!entry.note.isEmpty(), qPrintable(entry.code.text));
}

QTEST_APPLESS_MAIN(TestCodeTables)
#include "tst_codetables.moc"
