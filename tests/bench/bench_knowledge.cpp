#include "core/knowledge/kbloader.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Loading the knowledge base, looking up a code, and one search for each keystroke.
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

private:
    std::optional<KnowledgeBase> m_knowledge;
};

void BenchKnowledge::initTestCase()
{
    m_knowledge = loadBuiltinKnowledge().value();
    m_knowledge->prepareSearch();
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
        knowledge.prepareSearch();
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

QTEST_APPLESS_MAIN(BenchKnowledge)
#include "bench_knowledge.moc"
