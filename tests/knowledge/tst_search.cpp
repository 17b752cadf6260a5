#include "core/knowledge/kbloader.h"
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

private:
    std::optional<KnowledgeBase> m_knowledge;
};

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

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
