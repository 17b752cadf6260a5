#include "core/steps/decision.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

using enum StepId;

//! When a step is done, when a question is asked and when the trouble is handed over.
class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decides_data();
    void decides();
    void expectedCostIsThatOfTheTextbook();
    void answerMovesTheRecommendation();
    void questionIsAskedOnce();
    void patienceRunsOut();
    void answerTakenBackCountsNoMore();
    void askingTellsTheCauseApartFromItsRival();
    void reasonNamesTheCauseThatTheQuestionIsAbout();
    void nothingIsDecidedWithoutCausesOrAfterTheEnd();
    void decisionsNeverCostMoreThanTheirAlternative();
};

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

// Step 1 mends port-blocked, step 2 wrong-port; nobody but the provider mends server-down.
StepEconomy smallEconomy()
{
    StepEconomy economy;
    economy.cost.fill(10);
    const auto mend = [&economy](StepId step, CauseId cause, double probability) {
        economy.repair[indexOf(step)][indexOf(cause)] = probability;
        economy.ownRepair[indexOf(step)][indexOf(cause)] = probability;
    };
    mend(Connectivity, CauseId::PortBlocked, 1);
    mend(ServerSettings, CauseId::WrongPort, 1);
    HandOverEconomy provider{u"provider"_s, 20, {}};
    provider.mends[indexOf(CauseId::ServerDown)] = 1;
    HandOverEconomy technician{u"technician"_s, 100, {}};
    technician.mends.fill(1);
    economy.handOvers = {provider, technician};
    QuestionEconomy question{u"other-network"_s, 2, {FindingId::NetOffline}, {u"works-elsewhere"_s}, {}};
    CauseNumbers works;
    works.fill(0.1);
    works[indexOf(CauseId::PortBlocked)] = 0.9;
    CauseNumbers fails;
    for (std::size_t i = 0; i < fails.size(); ++i)
        fails[i] = 1 - works[i];
    question.answers = {{u"works"_s, works}, {u"fails"_s, fails}};
    economy.questions = {question};
    return economy;
}

// "port-blocked 0.7, other 0.3"
StepFacts factsOf(const QString &text, const QString &symptom = {}, const QList<Finding> &findings = {})
{
    StepFacts facts{.findings = findings, .causes = {}, .checked = true, .symptom = symptom};
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto id = causeFromId(part.section(u' ', 0, 0));
        if (!id)
            qFatal("%s is no cause", qPrintable(part));
        facts.causes.append({*id, part.section(u' ', 1).toDouble(), {}, {}});
    }
    return facts;
}

QString textOf(const std::optional<Decision> &decision)
{
    if (!decision)
        return u"nothing"_s;
    switch (decision->kind) {
    case Decision::Kind::DoStep:
        return u"step %1"_s.arg(numberOf(decision->step->step));
    case Decision::Kind::AskQuestion:
        return u"ask "_s + decision->question;
    case Decision::Kind::Escalate:
        return u"to "_s + decision->handOver;
    }
    Q_UNREACHABLE();
}

PathState withSteps(StepStatus status)
{
    PathState state = emptyPath();
    for (auto &[step, record] : state.steps)
        record.status = status;
    return state;
}

}

void TestDecision::decides_data()
{
    QTest::addColumn<QString>("causes");
    QTest::addColumn<QString>("symptom");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *causes, const char *expected, const char *symptom = "",
                        bool offline = false) {
        QTest::newRow(name) << QString::fromLatin1(causes) << QString::fromLatin1(symptom) << offline
                            << QString::fromLatin1(expected);
    };
    row("a cause that is certain: its step", "port-blocked 1", "step 1");
    row("two causes alike: the question that tells them apart", "port-blocked 0.5, wrong-port 0.5",
        "ask other-network");
    row("nearly certain: the question is not worth its price", "port-blocked 0.95, wrong-port 0.05",
        "step 1");
    row("a cause that only others mend: to them", "server-down 1", "to provider");
    row("likely theirs, perhaps ours: to them first", "server-down 0.95, wrong-port 0.05", "to provider");
    row("a cause that nobody knows: to the last resort", "other 1", "to technician");
    row("a finding has answered the question", "port-blocked 0.5, wrong-port 0.5", "step 1", "", true);
    row("a symptom has answered the question", "port-blocked 0.5, wrong-port 0.5", "step 1",
        "works-elsewhere");
}

void TestDecision::decides()
{
    QFETCH(QString, causes);
    QFETCH(QString, symptom);
    QFETCH(bool, offline);
    const QList<Finding> findings =
        offline ? QList{makeFinding(FindingId::NetOffline, std::nullopt)} : QList<Finding>();
    QTEST(textOf(decide(emptyPath(), factsOf(causes, symptom, findings), smallEconomy())), "expected");
}

// ECR = c1 + (1 - p1) c2 + …, what is left after that handed over: 10 + 0.3·10 + 0.1·100.
void TestDecision::expectedCostIsThatOfTheTextbook()
{
    StepEconomy economy = smallEconomy();
    economy.questions.clear();
    const auto decision =
        decide(emptyPath(), factsOf(u"port-blocked 0.7, wrong-port 0.2, other 0.1"_s), economy);
    QVERIFY(decision);
    QCOMPARE(textOf(decision), u"step 1"_s);
    QVERIFY(qAbs(decision->minutes - (10 + 0.3 * 10 + 0.1 * 100)) < 1e-9);
}

void TestDecision::answerMovesTheRecommendation()
{
    const StepEconomy economy = smallEconomy();
    const StepFacts facts = factsOf(u"port-blocked 0.55, wrong-port 0.45"_s);
    QCOMPARE(recommend(emptyPath(), facts, economy)->step, Connectivity);
    const PathState state =
        apply(emptyPath(), AnswerQuestion{u"other-network"_s, u"fails"_s}, facts, economy, now);
    QCOMPARE(recommend(state, facts, economy)->step, ServerSettings);
    QCOMPARE(causesNow(state, facts, economy).first().id, CauseId::WrongPort);
    QVERIFY(qAbs(causesNow(state, facts, economy).first().probability - 0.405 / 0.46) < 1e-9);
}

void TestDecision::questionIsAskedOnce()
{
    const StepEconomy economy = smallEconomy();
    const StepFacts facts = factsOf(u"port-blocked 0.5, wrong-port 0.5"_s);
    for (const QString &answer : {u"works"_s, u"fails"_s, QString()}) {
        const PathState state =
            apply(emptyPath(), AnswerQuestion{u"other-network"_s, answer}, facts, economy, now);
        QVERIFY2(textOf(decide(state, facts, economy)).startsWith(u"step"_s), qPrintable(answer));
    }
}

void TestDecision::patienceRunsOut()
{
    const StepEconomy economy = smallEconomy();
    const StepFacts facts = factsOf(u"port-blocked 0.5, wrong-port 0.5"_s);
    PathState state = emptyPath();
    QCOMPARE(textOf(decide(state, facts, economy)), u"ask other-network"_s);
    for (const QString &other : {u"first"_s, u"second"_s, u"third"_s})
        state = apply(std::move(state), AnswerQuestion{other, QString()}, facts, economy, now);
    QVERIFY(textOf(decide(state, facts, economy)).startsWith(u"step"_s));
}

void TestDecision::answerTakenBackCountsNoMore()
{
    const StepEconomy economy = smallEconomy();
    const StepFacts facts = factsOf(u"port-blocked 0.55, wrong-port 0.45"_s);
    PathState state = apply(emptyPath(), AnswerQuestion{u"other-network"_s, u"fails"_s}, facts, economy, now);
    state = apply(std::move(state), AnswerQuestion{u"other-network"_s, u"works"_s}, facts, economy, now);
    QCOMPARE(state.answers.size(), 1);
    QCOMPARE(causesNow(state, facts, economy).first().id, CauseId::PortBlocked);
}

void TestDecision::askingTellsTheCauseApartFromItsRival()
{
    const auto decision =
        decide(emptyPath(), factsOf(u"port-blocked 0.5, wrong-port 0.4, server-down 0.1"_s), smallEconomy());
    QCOMPARE(textOf(decision), u"ask other-network"_s);
    QCOMPARE(decision->cause, CauseId::PortBlocked);
    QCOMPARE(decision->rival, CauseId::WrongPort);
    QVERIFY(decision->minutes < decision->minutesOtherwise);
    QCOMPARE(decision->step->step, Connectivity);
}

// The two likeliest causes are answered much alike; a third one the other way.
void TestDecision::reasonNamesTheCauseThatTheQuestionIsAbout()
{
    StepEconomy economy = smallEconomy();
    economy.repair[indexOf(MessageQueue)][indexOf(CauseId::StuckOutboxItem)] = 1;
    economy.ownRepair = economy.repair;
    QuestionEconomy &question = economy.questions.front();
    CauseNumbers waits;
    waits.fill(0.15);
    waits[indexOf(CauseId::PortBlocked)] = 0.4;
    waits[indexOf(CauseId::StuckOutboxItem)] = 0.9;
    CauseNumbers empty;
    std::transform(waits.begin(), waits.end(), empty.begin(), [](double share) { return 1 - share; });
    question.answers = {{u"waits"_s, waits}, {u"empty"_s, empty}};
    const auto decision = decide(
        emptyPath(), factsOf(u"intermittent-connection 0.45, port-blocked 0.44, stuck-outbox-item 0.11"_s),
        economy);
    QCOMPARE(textOf(decision), u"ask other-network"_s);
    QCOMPARE(decision->cause, CauseId::IntermittentConnection);
    QCOMPARE(decision->rival, CauseId::StuckOutboxItem);
}

void TestDecision::nothingIsDecidedWithoutCausesOrAfterTheEnd()
{
    const StepFacts facts = factsOf(u"port-blocked 1"_s);
    QVERIFY(!decide(emptyPath(), StepFacts(), smallEconomy()));
    PathState solved = emptyPath();
    solved.solved = true;
    QVERIFY(!decide(solved, facts, smallEconomy()));
    QCOMPARE(textOf(decide(withSteps(StepStatus::Skipped), facts, smallEconomy())), u"to technician"_s);
    QVERIFY(!decide(withSteps(StepStatus::Skipped), facts, StepEconomy()));
}

void TestDecision::decisionsNeverCostMoreThanTheirAlternative()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        StepEconomy economy = smallEconomy();
        StepFacts facts;
        facts.checked = true;
        for (int cause = 0; cause < causeCount; ++cause) {
            facts.causes.append({static_cast<CauseId>(cause), random.bounded(1.0) + 1e-6, {}, {}});
            for (auto &row : economy.ownRepair)
                row[std::size_t(cause)] = random.bounded(4) == 0 ? random.bounded(1.0) : 0;
        }
        economy.repair = economy.ownRepair;
        for (double &cost : economy.cost)
            cost = 1 + random.bounded(60.0);
        const auto decision = decide(emptyPath(), facts, economy);
        QVERIFY(decision);
        QVERIFY(decision->minutes <= decision->minutesOtherwise + 1e-9);
        QVERIFY(decision->minutes > 0);
    }
}

QTEST_APPLESS_MAIN(TestDecision)
#include "tst_decision.moc"
