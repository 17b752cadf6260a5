#include "core/knowledge/kbloader.h"
#include "tests/knowledge/searchqueries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace mm;
using namespace Qt::StringLiterals;

//! Loading the knowledge base, looking up a code, and one search for each keystroke, over the whole base and
//! over one that is a hundred times as large.
class BenchKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void load();
    void buildIndex();
    void lookup_data();
    void lookup();
    void search_data();
    void search();
    void keystrokes_data();
    void keystrokes();

private:
    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

template<class Work>
qint64 nanosecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

void report(const char *what, std::vector<qint64> durations)
{
    std::sort(durations.begin(), durations.end());
    const auto at = [&durations](double share) {
        return double(durations[static_cast<std::size_t>(share * double(durations.size() - 1))]) / 1e6;
    };
    qInfo("%s (%zu): p50 %.3f ms, p99 %.3f ms, longest %.3f ms", what, durations.size(), at(0.5), at(0.99),
          at(1));
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

// Every third word of a copy is another one, out of a hundred thousand.
QString varied(const QString &text, QRandomGenerator &random)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); i += 3) {
        const quint32 number = random.bounded(100'000U);
        QString word;
        for (quint32 rest = number; word.size() < 8; rest = rest / 21 + 7)
            word += QChar(u"bcdfghklmnprstvwz"_s[rest % 17]) + QString(u"aeiou"_s[(rest / 3) % 5]);
        words[i] = word;
    }
    return words.join(u' ');
}

KnowledgeBase::Contents timesAsLarge(KnowledgeBase::Contents contents, int times)
{
    QRandomGenerator random(1); // the same texts in every run
    const QList<CodeEntry> own = contents.codes;
    for (int copy = 1; copy < times; ++copy) {
        for (CodeEntry entry : own) {
            entry.code = {CodeKind::HResult, u"0x%1"_s.arg(random.generate(), 8, 16, QChar(u'0')).toUpper()};
            entry.symbol = varied(entry.symbol, random);
            entry.title = varied(entry.title, random);
            entry.meaning = varied(entry.meaning, random);
            entry.example = varied(entry.example, random);
            contents.codes += entry;
        }
    }
    return contents;
}

}

void BenchKnowledge::initTestCase()
{
    m_knowledge = loadBuiltinKnowledge().value();
    while (!m_knowledge->prepareSearch()) {
    }
}

void BenchKnowledge::load()
{
    QBENCHMARK
    {
        QVERIFY(loadBuiltinKnowledge().has_value());
    }
}

void BenchKnowledge::buildIndex()
{
    const auto contents = m_knowledge->contents();
    QBENCHMARK
    {
        const KnowledgeBase knowledge(contents);
        while (!knowledge.prepareSearch()) {
        }
    }
}

void BenchKnowledge::lookup_data()
{
    QTest::addColumn<Code>("code");
    QTest::newRow("own entry") << Code{CodeKind::HResult, u"0x800CCC0F"_s};
    QTest::newRow("entry of any class") << Code{CodeKind::EnhancedStatus, u"5.7.1"_s};
    QTest::newRow("unknown") << Code{CodeKind::HResult, u"0x8007FFFE"_s};
}

void BenchKnowledge::lookup()
{
    QFETCH(Code, code);
    QBENCHMARK
    {
        const auto entry = m_knowledge->find(code);
        Q_UNUSED(entry)
    }
}

void BenchKnowledge::search_data()
{
    QTest::addColumn<QString>("words");
    const QString typed = u"the certifcate of server exipred"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        QTest::addRow("“%s”", qPrintable(typed.first(length))) << typed.first(length);
    QTest::newRow("a code") << u"0x800ccc0f"_s;
    QTest::newRow("a mistyped code") << u"0x800ccq0f"_s;
    QTest::newRow("twelve mistyped words")
        << u"servr conection certifcate pasword mailbx messge recipent encrypton timout outlok netwrk addres"_s;
}

void BenchKnowledge::search()
{
    QFETCH(QString, words);
    QBENCHMARK
    {
        const auto hits = m_knowledge->search(words);
        Q_UNUSED(hits)
    }
}

void BenchKnowledge::keystrokes_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("the whole base") << 1;
    QTest::newRow("a hundred times the base") << 100;
}

void BenchKnowledge::keystrokes()
{
    QFETCH(int, times);
    const auto queries = readSearchQueries(QFINDTESTDATA("../knowledge/queries.tsv"));
    QVERIFY(!queries.isEmpty());
    const qint64 before = residentKilobytes();
    const KnowledgeBase knowledge(timesAsLarge(m_knowledge->contents(), times));
    const qint64 loaded = residentKilobytes();
    std::vector<qint64> parts;
    for (bool isBuilt = false; !isBuilt;)
        parts.push_back(nanosecondsOf([&] { isBuilt = knowledge.prepareSearch(); }));
    qInfo("%lld entries: base %lld KiB, index %lld KiB", qlonglong(knowledge.contents().codes.size()),
          qlonglong(loaded - before), qlonglong(residentKilobytes() - loaded));
    qInfo("building: %.2f ms in all, longest part %.2f ms",
          double(std::accumulate(parts.begin(), parts.end(), qint64(0))) / 1e6,
          double(*std::max_element(parts.begin(), parts.end())) / 1e6);
    std::vector<qint64> whole;
    std::vector<qint64> strokes;
    for (const SearchQuery &query : queries) {
        whole.push_back(nanosecondsOf([&] { std::ignore = knowledge.search(query.words); }));
        for (qsizetype size = 1; size <= query.words.size(); ++size)
            strokes.push_back(
                nanosecondsOf([&] { std::ignore = knowledge.search(QStringView(query.words).first(size)); }));
    }
    report("queries", whole);
    report("keystrokes", strokes);
}

QTEST_APPLESS_MAIN(BenchKnowledge)
#include "bench_knowledge.moc"
