#include "core/diagnosis/causemodel.h"
#include "core/knowledge/kbloader.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"
#include "core/steps/decision.h"
#include "core/steps/stepeconomy.h"
#include "tests/support/observations.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! From the pasted text to the end of the way, decision by decision, against paths.tsv.
class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesTheWrittenWay_data();
    void goesTheWrittenWay();
    void whatTheCheckAnsweredIsNotBegunWith_data();
    void whatTheCheckAnsweredIsNotBegunWith();

private:
    std::optional<KnowledgeBase> m_knowledge;
    StepEconomy m_economy;
};

namespace {

//! A step that mends the true cause with this probability is taken to have mended it.
constexpr double mendsForSure = 0.5;
constexpr int mostDecisions = 40;

const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

// What somebody answers whose trouble is this cause.
QString likeliestAnswer(const QuestionEconomy &question, CauseId truth)
{
    const auto answer = std::max_element(
        question.answers.begin(), question.answers.end(), [truth](const auto &a, const auto &b) {
            return a.likelihood[indexOf(truth)] < b.likelihood[indexOf(truth)];
        });
    return answer->id;
}

QString wayOf(const StepFacts &facts, CauseId truth, const StepEconomy &economy)
{
    PathState state = apply(emptyPath(), FactsArrived{}, facts, economy, now);
    QStringList way;
    for (int i = 0; i < mostDecisions; ++i) {
        const auto decision = decide(state, facts, economy);
        if (!decision)
            return way.join(u", "_s);
        if (decision->kind == Decision::Kind::Escalate) {
            way += u"to "_s + decision->handOver;
            return way.join(u", "_s);
        }
        if (decision->kind == Decision::Kind::AskQuestion) {
            const auto question =
                std::find_if(economy.questions.begin(), economy.questions.end(),
                             [&](const QuestionEconomy &entry) { return entry.id == decision->question; });
            const QString answer = likeliestAnswer(*question, truth);
            way += u"%1? %2"_s.arg(decision->question, answer);
            state = apply(std::move(state), AnswerQuestion{decision->question, answer}, facts, economy, now);
            continue;
        }
        const StepId step = decision->step->step;
        const bool mends = economy.repair[indexOf(step)][indexOf(truth)] >= mendsForSure;
        way += u"step %1%2"_s.arg(numberOf(step)).arg(mends ? u" mends"_s : QString());
        state = apply(std::move(state), EnterStep{step}, facts, economy, now);
        state = apply(std::move(state), AnswerStep{mends ? StepStatus::Fixed : StepStatus::NoChange}, facts,
                      economy, now);
    }
    return way.join(u", "_s);
}

}

void TestPaths::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
    m_economy = stepEconomy(*m_knowledge);
}

void TestPaths::goesTheWrittenWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("way");
    QFile file(QFINDTESTDATA("paths.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#'))
            continue;
        QCOMPARE(columns.size(), 4);
        QTest::addRow("%s: it is %s", qPrintable(columns[0]), qPrintable(columns[1]))
            << columns[0] << columns[1] << columns[2] << columns[3];
    }
}

void TestPaths::goesTheWrittenWay()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);
    QFETCH(QString, findings);
    const auto truth = causeFromId(cause);
    QVERIFY2(truth, qPrintable(cause));
    const ProviderFinder providers(*m_knowledge);
    const Recognition recognised = recognise(text, &providers);
    StepFacts facts{.findings = findingsOf(findings), .causes = {}, .checked = true};
    facts.causes = rankCausesOfText(*m_knowledge, facts.findings, recognised);
    QTEST(wayOf(facts, *truth, m_economy), "way");
}

void TestPaths::whatTheCheckAnsweredIsNotBegunWith_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::newRow("no connection") << u"0x800CCC0E"_s << u"step 4, antivirus-interferes"_s;
    QTest::newRow("a name that was not found") << u"0x800CCC0D"_s << u"step 2, wrong-server-name"_s;
    QTest::newRow("a timeout, which may come back")
        << u"0x8004210B"_s << u"step 1, intermittent-connection"_s;
    QTest::newRow("no text") << QString() << u"step 2, smtp-auth-disabled"_s;
}

// Every service is well, and the path has not been told of it: the way that was just gone is no step to
// begin.
void TestPaths::whatTheCheckAnsweredIsNotBegunWith()
{
    QFETCH(QString, text);
    StepFacts facts{.findings = findingsOf(u"ok@0 ok@1"_s), .causes = {}, .checked = true};
    facts.causes = rankCausesOfText(*m_knowledge, facts.findings, recognise(text));
    const auto begin = recommend(emptyPath(), facts, m_economy);
    QVERIFY(begin);
    QTEST(u"step %1, %2"_s.arg(numberOf(begin->step)).arg(toId(begin->cause)), "begin");
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
