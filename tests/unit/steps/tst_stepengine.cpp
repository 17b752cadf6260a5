#include "core/steps/stepengine.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

using enum StepId;
using enum StepStatus;

//! The path as a person goes it: what is recommended, what answers do, what a new check changes.
class TestStepEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void recommends_data();
    void recommends();
    void recommendationNamesItsCauseAndFindings();
    void failedStepLowersTheCausesItWouldHaveMended();
    void probabilitiesStayProbabilities();
    void neverRecommendsAnAnsweredStep();
    void pathsFromAnyAnswersComeToAnEnd();
    void events_data();
    void events();
    void answeringMovesToTheRecommendedStep();
    void fixedSolvesAndAnAnswerTakenBackReopens();
    void tickingAndNotes();
    void timeIsWrittenWhenSomethingChanges();
};

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

// Step 1 mends port-blocked, 2 wrong-port and somewhat port-blocked, 5 the stack at a high price.
StepEconomy smallEconomy()
{
    StepEconomy economy;
    economy.cost.fill(10);
    economy.cost[indexOf(TcpIpStack)] = 40;
    const auto repair = [&economy](StepId step, CauseId cause) -> double & {
        return economy.repair[indexOf(step)][indexOf(cause)];
    };
    repair(Connectivity, CauseId::PortBlocked) = 0.6;
    repair(Connectivity, CauseId::NoInternet) = 0.9;
    repair(ServerSettings, CauseId::WrongPort) = 0.9;
    repair(ServerSettings, CauseId::PortBlocked) = 0.3;
    repair(TcpIpStack, CauseId::TcpipStack) = 0.9;
    repair(TcpIpStack, CauseId::NoInternet) = 0.1;
    repair(Tls, CauseId::ServerCertificate) = 0.5;
    return economy;
}

// "port-blocked 0.7, other 0.3"
QList<RankedCause> causesOf(const QString &text)
{
    QList<RankedCause> causes;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto id = causeFromId(part.section(u' ', 0, 0));
        if (!id)
            qFatal("%s is no cause", qPrintable(part));
        causes.append({*id, part.section(u' ', 1).toDouble(), {}, {}});
    }
    return causes;
}

// "1 no-change, 2 skipped": the steps that are not as they were at first.
PathState pathOf(const QString &text)
{
    PathState state = emptyPath();
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto step = stepFromNumber(part.section(u' ', 0, 0).toInt());
        const auto status = stepStatusFromId(part.section(u' ', 1));
        if (!step || !status)
            qFatal("%s is no step with a status", qPrintable(part));
        state.steps[*step].status = *status;
    }
    return state;
}

QString textOf(const PathState &state)
{
    QStringList parts;
    for (const auto &[step, record] : state.steps) {
        if (record.status != NotStarted)
            parts.append(u"%1 %2"_s.arg(numberOf(step)).arg(toId(record.status)));
    }
    parts.append(state.current ? u"at %1"_s.arg(numberOf(*state.current)) : u"nowhere"_s);
    if (state.solved)
        parts.append(u"solved"_s);
    return parts.join(u", "_s);
}

QList<Finding> findingsOf(const QString &text)
{
    QList<Finding> findings;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString service = part.section(u'@', 1);
        findings.append(makeFinding(findingFromId(part.section(u'@', 0, 0)).value(),
                                    service.isEmpty() ? std::nullopt : std::optional(service.toInt())));
    }
    return findings;
}

PathEvent eventOf(const QString &text)
{
    const QString word = text.section(u' ', 0, 0);
    if (word == u"enter")
        return EnterStep{stepFromNumber(text.section(u' ', 1).toInt()).value()};
    if (word == u"check")
        return FactsArrived{};
    return AnswerStep{stepStatusFromId(word).value()};
}

}

void TestStepEngine::recommends_data()
{
    QTest::addColumn<QString>("causes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("expected"); // 0: none
    const auto row = [](const char *name, const QString &causes, const QString &path, int expected) {
        QTest::newRow(name) << causes << path << expected;
    };
    const QString blocked = u"port-blocked 0.7, wrong-port 0.2, other 0.1"_s;
    row("the step that mends the likeliest cause", blocked, QString(), 1);
    row("another cause, another step", u"wrong-port 0.9, other 0.1"_s, QString(), 2);
    row("a certain cause of a dear step still wins alone", u"tcpip-stack 1"_s, QString(), 5);
    row("a cheap step before a dear one", u"tcpip-stack 0.5, wrong-port 0.3, other 0.2"_s, QString(), 2);
    row("the dear one when its cause is far likelier", u"tcpip-stack 0.9, wrong-port 0.1"_s, QString(), 5);
    row("the next best when the best was skipped", blocked, u"1 skipped"_s, 2);
    row("the next best when the best cannot be done", blocked, u"1 cannot-do"_s, 2);
    row("the next best when a check answered the best", blocked, u"1 answered-by-check"_s, 2);
    row("the next best when the best did not help", blocked, u"1 no-change"_s, 2);
    row("a step in progress is still open", blocked, u"1 in-progress"_s, 1);
    row("no evidence at all: the path from its start", QString(), QString(), 1);
    row("no evidence and step 1 answered: the next", QString(), u"1 no-change"_s, 2);
    row("only the unknown left: the first open step", u"other 1"_s, u"1 skipped, 2 no-change"_s, 3);
    row("equals: the earlier one", u"no-internet 0.5, wrong-port 0.5"_s, QString(), 1);
    row("impossible evidence: causes stand as they came", u"wrong-port 0"_s, u"1 no-change"_s, 2);
    row("all but one answered", blocked,
        u"1 no-change, 2 skipped, 3 no-change, 4 no-change, 5 cannot-do, 6 no-change, 7 skipped, 8 "
        u"no-change, "
        "9 answered-by-check"_s,
        10);
    row("nothing is open", blocked,
        u"1 no-change, 2 skipped, 3 no-change, 4 no-change, 5 cannot-do, 6 no-change, 7 skipped, 8 "
        u"no-change, "
        "9 answered-by-check, 10 fixed"_s,
        0);
}

void TestStepEngine::recommends()
{
    QFETCH(QString, causes);
    QFETCH(QString, path);
    QFETCH(int, expected);
    const auto step = recommend(pathOf(path), {.findings = {}, .causes = causesOf(causes)}, smallEconomy());
    QCOMPARE(step ? numberOf(step->step) : 0, expected);
}

void TestStepEngine::recommendationNamesItsCauseAndFindings()
{
    auto causes = causesOf(u"port-blocked 0.8, wrong-port 0.2"_s);
    causes[0].because = {FindingId::TcpTimeout, FindingId::NetPortBlocked};
    const auto step = recommend(emptyPath(), {.findings = {}, .causes = causes}, smallEconomy());
    QVERIFY(step);
    QCOMPARE(step->cause, CauseId::PortBlocked);
    QCOMPARE(step->because, (QList{FindingId::TcpTimeout, FindingId::NetPortBlocked}));
    QCOMPARE(step->repairs, 0.8 * 0.6);
}

// P(blocked | step 1 failed) = 0.7·0.4 / (0.7·0.4 + 0.2 + 0.1) = 0.28/0.58; step 2 mends 0.3 of that and
// 0.9 of wrong-port's 0.2/0.58.
void TestStepEngine::failedStepLowersTheCausesItWouldHaveMended()
{
    const StepFacts facts{.findings = {},
                          .causes = causesOf(u"port-blocked 0.7, wrong-port 0.2, other 0.1"_s)};
    const auto step = recommend(pathOf(u"1 no-change"_s), facts, smallEconomy());
    QVERIFY(step);
    QCOMPARE(step->step, ServerSettings);
    QCOMPARE(step->cause, CauseId::WrongPort);
    QVERIFY(qAbs(step->repairs - (0.28 * 0.3 + 0.2 * 0.9) / 0.58) < 1e-12);
    const auto skipped = recommend(pathOf(u"1 skipped"_s), facts, smallEconomy());
    QVERIFY(qAbs(skipped->repairs - (0.7 * 0.3 + 0.2 * 0.9)) < 1e-12);
    QCOMPARE(skipped->cause, CauseId::PortBlocked);
}

namespace {

struct Chance
{
    StepEconomy economy;
    StepFacts facts;
    PathState state = emptyPath();
};

Chance chanceOf(QRandomGenerator &random)
{
    Chance chance;
    double total = 0;
    for (int i = 0; i < causeCount; ++i)
        chance.facts.causes.append({static_cast<CauseId>(i), random.bounded(1.0) + 1e-6, {}, {}});
    for (const RankedCause &cause : chance.facts.causes)
        total += cause.probability;
    for (RankedCause &cause : chance.facts.causes)
        cause.probability /= total;
    for (const StepId step : allSteps()) {
        chance.economy.cost[indexOf(step)] = 1 + random.bounded(60.0);
        for (int i = 0; i < causeCount; ++i) {
            if (random.bounded(4) == 0)
                chance.economy.repair[indexOf(step)][std::size_t(i)] = random.bounded(1.0);
        }
        chance.state.steps[step].status = static_cast<StepStatus>(random.bounded(stepStatusCount));
    }
    return chance;
}

}

void TestStepEngine::probabilitiesStayProbabilities()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const Chance chance = chanceOf(random);
        if (const auto step = recommend(chance.state, chance.facts, chance.economy))
            QVERIFY2(step->repairs >= 0 && step->repairs <= 1 + 1e-9,
                     qPrintable(QString::number(step->repairs)));
    }
}

void TestStepEngine::neverRecommendsAnAnsweredStep()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 500; ++i) {
        const Chance chance = chanceOf(random);
        const bool anyOpen = std::any_of(chance.state.steps.begin(), chance.state.steps.end(),
                                         [](const auto &entry) { return isOpen(entry.second.status); });
        const auto step = recommend(chance.state, chance.facts, chance.economy);
        QCOMPARE(step.has_value(), anyOpen);
        if (step)
            QVERIFY(isOpen(chance.state.steps.at(step->step).status));
    }
}

void TestStepEngine::pathsFromAnyAnswersComeToAnEnd()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 100; ++i) {
        Chance chance = chanceOf(random);
        PathState state = apply(emptyPath(), EnterStep{}, chance.facts, chance.economy, now);
        int answers = 0;
        while (state.current) {
            const StepStatus answer = std::array{NoChange, Skipped, CannotDo}[std::size_t(random.bounded(3))];
            state = apply(std::move(state), AnswerStep{answer}, chance.facts, chance.economy, now);
            QVERIFY(++answers <= stepCount);
        }
        QCOMPARE(answers, stepCount);
    }
}

void TestStepEngine::events_data()
{
    QTest::addColumn<QString>("findings"); // what the check says; "-": no check yet
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &findings, const QString &events,
                        const QString &expected) { QTest::newRow(name) << findings << events << expected; };
    row("entering begins a step", u"-"_s, u"enter 3"_s, u"3 in-progress, at 3"_s);
    row("entering another leaves the first begun", u"-"_s, u"enter 3, enter 4"_s,
        u"3 in-progress, 4 in-progress, at 4"_s);
    row("an answer without a current step changes nothing", u"-"_s, u"no-change"_s, u"nowhere"_s);
    row("a status that is no answer changes nothing", u"-"_s, u"enter 2, answered-by-check"_s,
        u"2 in-progress, at 2"_s);
    row("not-started is no answer", u"-"_s, u"enter 2, not-started"_s, u"2 in-progress, at 2"_s);
    row("no change moves on", u"-"_s, u"enter 1, no-change"_s, u"1 no-change, 2 in-progress, at 2"_s);
    row("skip moves on", u"-"_s, u"enter 1, skipped"_s, u"1 skipped, 2 in-progress, at 2"_s);
    row("cannot do moves on", u"-"_s, u"enter 1, cannot-do"_s, u"1 cannot-do, 2 in-progress, at 2"_s);
    row("fixed stays and solves", u"-"_s, u"enter 2, fixed"_s, u"2 fixed, at 2, solved"_s);
    row("looking back keeps the answer", u"-"_s, u"enter 1, no-change, enter 1"_s,
        u"1 no-change, 2 in-progress, at 1"_s);
    row("looking back and answering anew", u"-"_s, u"enter 1, no-change, enter 1, fixed"_s,
        u"1 fixed, 2 in-progress, at 1, solved"_s);
    row("a check answers 1, 5 and 9", u"ok@0"_s, u"check"_s,
        u"1 answered-by-check, 5 answered-by-check, 9 answered-by-check, nowhere"_s);
    row("a check that is not there answers nothing", u"-"_s, u"check"_s, u"nowhere"_s);
    row("a check leaves an answer of the person", u"ok@0"_s, u"enter 1, no-change, check"_s,
        u"1 no-change, 2 in-progress, 5 answered-by-check, 9 answered-by-check, at 2"_s);
    row("a check answers the step in progress", u"ok@0"_s, u"enter 1, check"_s,
        u"1 answered-by-check, 5 answered-by-check, 9 answered-by-check, at 1"_s);
    row("the person may still answer what a check answered", u"ok@0"_s, u"check, enter 1, no-change"_s,
        u"1 no-change, 2 in-progress, 5 answered-by-check, 9 answered-by-check, at 2"_s);
    row("entering an answered step keeps its mark", u"ok@0"_s, u"check, enter 5"_s,
        u"1 answered-by-check, 5 answered-by-check, 9 answered-by-check, at 5"_s);
    row("what a check answered is not recommended", u"ok@0"_s, u"check, enter 4, no-change"_s,
        u"1 answered-by-check, 2 in-progress, 4 no-change, 5 answered-by-check, 9 answered-by-check, at 2"_s);
}

void TestStepEngine::events()
{
    QFETCH(QString, findings);
    QFETCH(QString, events);
    QFETCH(QString, expected);
    StepFacts facts;
    facts.checked = findings != u"-";
    if (facts.checked)
        facts.findings = findingsOf(findings);
    PathState state = emptyPath();
    for (const QString &event : events.split(u", "_s))
        state = apply(std::move(state), eventOf(event), facts, smallEconomy(), now);
    QCOMPARE(textOf(state), expected);

    facts.checked = false;
    const bool wasAnswered = textOf(state).contains(u"answered-by-check"_s);
    state = apply(std::move(state), FactsArrived{}, facts, smallEconomy(), now);
    QVERIFY2(!wasAnswered || !textOf(state).contains(u"answered-by-check"_s),
             "facts that no longer answer a step take the mark back");
}

void TestStepEngine::answeringMovesToTheRecommendedStep()
{
    const StepFacts facts{.findings = {}, .causes = causesOf(u"server-certificate 0.8, other 0.2"_s)};
    PathState state = apply(emptyPath(), EnterStep{Connectivity}, facts, smallEconomy(), now);
    state = apply(std::move(state), AnswerStep{NoChange}, facts, smallEconomy(), now);
    QCOMPARE(textOf(state), u"1 no-change, 9 in-progress, at 9"_s);
}

void TestStepEngine::fixedSolvesAndAnAnswerTakenBackReopens()
{
    PathState state = apply(emptyPath(), EnterStep{ServerSettings}, {}, smallEconomy(), now);
    state = apply(std::move(state), AnswerStep{Fixed}, {}, smallEconomy(), now);
    QVERIFY(state.solved);
    state = apply(std::move(state), AnswerStep{NoChange}, {}, smallEconomy(), now);
    QVERIFY(!state.solved);
    QCOMPARE(state.steps[ServerSettings].status, NoChange);
}

void TestStepEngine::tickingAndNotes()
{
    const auto step = [](PathState state, const PathEvent &event) {
        return apply(std::move(state), event, {}, smallEconomy(), now);
    };
    PathState state = step(emptyPath(), TickAction{TcpIpStack, u"tcpip-stack.save"_s});
    QCOMPARE(textOf(state), u"5 in-progress, nowhere"_s);
    state = step(std::move(state), TickAction{TcpIpStack, u"tcpip-stack.save"_s});
    QCOMPARE(state.steps[TcpIpStack].actionsDone, QStringList{u"tcpip-stack.save"_s});
    state = step(std::move(state), TickAction{TcpIpStack, u"tcpip-stack.winsock"_s});
    state = step(std::move(state), TickAction{TcpIpStack, u"tcpip-stack.save"_s, false});
    QCOMPARE(state.steps[TcpIpStack].actionsDone, QStringList{u"tcpip-stack.winsock"_s});
    state = step(std::move(state), TickAction{TcpIpStack, QString()});
    QCOMPARE(state.steps[TcpIpStack].actionsDone.size(), 1);
    state = step(std::move(state), WriteNote{Tls, u"the clock was right"_s});
    QCOMPARE(state.steps[Tls].note, u"the clock was right"_s);
    QCOMPARE(state.steps[Tls].status, NotStarted);
}

void TestStepEngine::timeIsWrittenWhenSomethingChanges()
{
    const QDateTime later = now.addSecs(60);
    PathState state = apply(emptyPath(), EnterStep{Profile}, {}, smallEconomy(), now);
    QCOMPARE(state.steps[Profile].changed, now);
    state = apply(std::move(state), EnterStep{Profile}, {}, smallEconomy(), later);
    QCOMPARE(state.steps[Profile].changed, now);
    state = apply(std::move(state), AnswerStep{Skipped}, {}, smallEconomy(), later);
    QCOMPARE(state.steps[Profile].changed, later);
    QVERIFY(!state.steps[EventLogs].changed.isValid());
}

QTEST_APPLESS_MAIN(TestStepEngine)
#include "tst_stepengine.moc"
