#include "core/knowledge/completeness.h"
#include "core/knowledge/kbloader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The knowledge that is compiled in is whole, and each entry of it is found.
class TestBuiltinKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsMissing();
    void gapsAreNamed();
    void everyCodeIsFoundByItself();
    void everyCodeComesFirstInASearchForIt();
    void everySymbolFindsItsEntry();
    void schemaNamesTheIdsOfTheProgram();

private:
    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

template<class Enum>
QStringList idsOf(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += toId(static_cast<Enum>(i));
    return ids;
}

QStringList enumerationOf(const QJsonObject &schema, const QString &name)
{
    QStringList ids;
    for (const QJsonValue id : schema[u"$defs"][name][u"enum"].toArray())
        ids += id.toString();
    return ids;
}

}

void TestBuiltinKnowledge::initTestCase()
{
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
}

void TestBuiltinKnowledge::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestBuiltinKnowledge::nothingIsMissing()
{
    const QStringList gaps = gapsOf(*m_knowledge);
    QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u'\n')));
}

void TestBuiltinKnowledge::gapsAreNamed()
{
    auto contents = m_knowledge->contents();
    contents.findings.removeFirst();
    contents.causes.removeFirst();
    contents.steps.removeLast();
    contents.codes.first().related = QStringList{u"0x8007FFFE"_s};
    contents.codes.last().sources.first().agrees = false;
    contents.codes.last().note.clear();
    contents.codes[1].sources.first().name = u"RFC 53210"_s;
    contents.questions.first().answers.removeFirst();
    contents.questions.last().symptoms = QStringList{u"rain"_s};
    contents.handOvers.clear();
    contents.causes.last().origin.clear();
    contents.steps.first().byOthers[CauseId::Other] = 0.9;
    contents.steps.first().actions.first().verify.clear();
    contents.steps.first().actions.last().answers = {{u"x"_s, u"x"_s, u"no.such"_s, std::nullopt}};
    contents.mailServices[0].domains += contents.mailServices[1].domains.first();
    contents.mailServices[0].sources.first().name = u"A dream"_s;
    contents.mailServices[0].services.first().endpoint.port = 994;
    contents.mailServices[0].note.clear();
    contents.mailServices[2].domains.clear();
    contents.mailServices[2].exchangers.clear();
    const QString gaps = gapsOf(KnowledgeBase(std::move(contents))).join(u'\n');
    for (const QString &gap :
         {u"“ok” has no texts"_s, u"“no-internet” has no texts"_s, u"“event-logs” has no texts"_s,
          u"the related code 0x8007FFFE"_s, u"no note that says why"_s, u"names the source “RFC 53210”"_s,
          u"in place of 1"_s, u"the answers to “other-device” add up to"_s, u"the symptom “rain”"_s,
          u"nobody to hand over to"_s, u"the numbers of “other” are from"_s, u"others mend more of “other”"_s,
          u"who sees that “connectivity.open-website” helped"_s, u"leads to “no.such”"_s,
          u"the source “A dream”"_s, u"both have “"_s, u"are unusual, and no note"_s,
          u"no address leads to the servers"_s})
        QVERIFY2(gaps.contains(gap), qPrintable(gap + u" is not in:\n" + gaps));
}

void TestBuiltinKnowledge::everyCodeIsFoundByItself()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        const auto found = m_knowledge->find(entry.code);
        QVERIFY2(found && found->title == entry.title, qPrintable(entry.code.text));
    }
}

void TestBuiltinKnowledge::everyCodeComesFirstInASearchForIt()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        const auto hits = m_knowledge->search(entry.code.text, 1);
        const bool isFirst = !hits.isEmpty() && hits[0].code == entry.code;
        QVERIFY2(isFirst || entry.code.text == u"+OK" || entry.code.text == u"-ERR",
                 qPrintable(entry.code.text));
    }
}

void TestBuiltinKnowledge::everySymbolFindsItsEntry()
{
    for (const CodeEntry &entry : m_knowledge->contents().codes) {
        if (entry.symbol.isEmpty())
            continue;
        const auto hits = m_knowledge->search(entry.symbol, 5);
        const bool isFound = std::any_of(hits.cbegin(), hits.cend(),
                                         [&entry](const SearchHit &hit) { return hit.code == entry.code; });
        QVERIFY2(isFound, qPrintable(entry.code.text + u' ' + entry.symbol));
    }
}

void TestBuiltinKnowledge::schemaNamesTheIdsOfTheProgram()
{
    QFile file(QFINDTESTDATA("../../resources/knowledge/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(enumerationOf(schema, u"cause"_s), idsOf<CauseId>(causeCount));
    QCOMPARE(enumerationOf(schema, u"finding"_s), idsOf<FindingId>(findingCount));
    QCOMPARE(enumerationOf(schema, u"area"_s), idsOf<Area>(areaCount));
}

QTEST_APPLESS_MAIN(TestBuiltinKnowledge)
#include "tst_builtinknowledge.moc"
