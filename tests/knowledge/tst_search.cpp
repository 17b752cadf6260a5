#include "core/knowledge/codestructure.h"
#include "core/knowledge/kbloader.h"
#include "core/recognise/recogniser.h"
#include "tests/knowledge/searchqueries.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Over the whole knowledge base, what a help-desk person types has first what they mean.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstIsWhatIsMeant_data();
    void firstIsWhatIsMeant();
    void everyEntryHasAnExample();
    void everyExampleIsRecognised();
    void everyExampleFindsItsEntryFirst();

private:
    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

// Recognition reports errors, and of an IMAP or POP3 answer the code in brackets. So it passes over a reply
// or status of class 2 or 3, entries that no cause brings about and no step mends, what comes with an OK, and
// the bare words of answers.
bool isReported(const CodeEntry &entry)
{
    const auto statusClass = statusClassOf(entry.code);
    const bool isSuccess = statusClass == StatusClass::Success || statusClass == StatusClass::Intermediate ||
                           (entry.causes.isEmpty() && entry.steps.isEmpty());
    const bool isInBrackets =
        entry.example.contains(u'[' + entry.code.text) || entry.example.contains(entry.code.text + u']');
    static const QRegularExpression ok(u"^\\S+ OK "_s);
    const bool isAnswer =
        entry.code.kind == CodeKind::ResponseCode && (!isInBrackets || ok.match(entry.example).hasMatch());
    return !isSuccess && !isAnswer;
}

// "5.7.1" is the entry of "X.7.1".
bool isOf(const CodeEntry &entry, const Code &found)
{
    return found == entry.code ||
           (found.kind == CodeKind::EnhancedStatus && entry.code.text == u'X' + found.text.sliced(1));
}

}

void TestSearch::initTestCase()
{
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
}

void TestSearch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSearch::firstIsWhatIsMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("meant");
    const auto queries = readSearchQueries(QFINDTESTDATA("queries.tsv"));
    QVERIFY2(queries.size() >= 120, "the table of queries is not there or too short");
    for (const SearchQuery &query : queries)
        QTest::newRow(qPrintable(query.words)) << query.words << query.meant;
}

void TestSearch::firstIsWhatIsMeant()
{
    QFETCH(QString, words);
    QFETCH(QStringList, meant);
    const auto hits = m_knowledge->search(words, 5);
    QStringList first;
    for (const SearchHit &hit : hits)
        first += u"%1 (%2)"_s.arg(hit.code.text).arg(hit.score, 0, 'f', 2);
    QVERIFY2(!hits.isEmpty() && meant.contains(hits[0].code.text), qPrintable(first.join(u", "_s)));
}

void TestSearch::everyEntryHasAnExample()
{
    QStringList without;
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        if (entry.example.isEmpty())
            without += entry.code.text;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
}

void TestSearch::everyExampleIsRecognised()
{
    QStringList faults;
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        if (!isReported(entry))
            continue;
        const auto codes = recognise(entry.example).codes;
        if (codes.isEmpty() || !isOf(entry, codes[0].code))
            faults += entry.code.text + u": "_s + (codes.isEmpty() ? u"nothing"_s : codes[0].code.text);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSearch::everyExampleFindsItsEntryFirst()
{
    QStringList faults;
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        const auto hits = m_knowledge->search(entry.example, 1);
        if (hits.isEmpty() || hits[0].code != entry.code)
            faults += entry.code.text + u": "_s + (hits.isEmpty() ? u"nothing"_s : hits[0].code.text) +
                      u" in "_s + entry.example;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
