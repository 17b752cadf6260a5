#include "core/probe/checkrunner.h"

#include "core/probe/furthertrials.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCheckRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allServicesRunSideBySide();
    void aNameIsAskedOnce();
    void nothingIsSignalledInsideStart();
    void aServiceIsToldAsSoonAsItIsThrough();
    void theWholeCheckHasATimeout();
    void moreServicesThanAHostTakesWaitTheirTurn();
    void waitingIsNotHeldAgainstAService();
    void everyAddressOfANameIsTested();
    void otherWaysToAFailingServiceAreTried();
    void aRefusedSignInIsNotTriedElsewhere();
    void cancelKeepsWhatWasSeen();
    void cancelBeforeTheBeginning();
    void destroyingIsSilent();
    void otherPortsOfADeafHostAreTried();
    void anEmptyRequestEndsToo();
    void aMessageGoesThroughTheSubmissionService();
    void internetChecksDoNotHoldUpHealthyServices();
};

namespace {

struct RunnerRig
{
    explicit RunnerRig(CheckRequest request)
        : runner(std::make_unique<CheckRunner>(
              std::move(request), CheckRunner::Surroundings{resolver, clock, network.factory(),
                                                            [this](Protocol, const DialogueRequest &wanted) {
                                                                messages << wanted.message.has_value();
                                                                return std::make_unique<ScriptedDialogue>(
                                                                    wanted);
                                                            }}))
        , finished(runner.get(), &CheckRunner::finished)
        , serviceFinished(runner.get(), &CheckRunner::serviceFinished)
        , stages(runner.get(), &CheckRunner::stageChanged)
        , system(runner.get(), &CheckRunner::systemObserved)
    {
        resolver.answer(u"mx.test"_s, QStringList{u"192.0.2.1"_s});
    }

    void begin()
    {
        runner->start();
        clock.settle();
    }

    void talkThrough(std::size_t wire)
    {
        Q_EMIT network.at(wire)->connected();
        clock.settle();
        Q_EMIT network.at(wire)->received("hello");
        Q_EMIT network.at(wire)->received("bye");
        Q_EMIT network.at(wire)->closed();
        clock.settle();
    }

    FakeResolver resolver;
    ManualScheduler clock;
    FakeNetwork network;
    QList<bool> messages;
    std::unique_ptr<CheckRunner> runner;
    QSignalSpy finished;
    QSignalSpy serviceFinished;
    QSignalSpy stages;
    QSignalSpy system;
};

CheckRequest requestFor(const QList<quint16> &ports)
{
    CheckRequest request;
    request.internetChecks = false;
    for (const quint16 port : ports)
        request.services << Endpoint{Protocol::Smtp, u"mx.test"_s, port, Security::None};
    return request;
}

}

void TestCheckRunner::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCheckRunner::allServicesRunSideBySide()
{
    RunnerRig rig(requestFor({25, 587, 465, 143, 993, 110, 995}));
    rig.begin();
    QCOMPARE(rig.network.count(), 7U);
    for (std::size_t i = 0; i < 7; ++i)
        rig.talkThrough(i);
    QCOMPARE(rig.serviceFinished.size(), 7);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.runner->observation().services.size(), 7);
    QVERIFY(!rig.runner->isRunning());
    QVERIFY(!rig.runner->observation().cancelled);
    QCOMPARE(rig.runner->observation().durationMs, 0);
}

void TestCheckRunner::aNameIsAskedOnce()
{
    CheckRequest request = requestFor({25, 587});
    request.services << Endpoint{Protocol::Imap, u"imap.test"_s, 993, Security::Tls};
    RunnerRig rig(request);
    rig.begin();
    QCOMPARE(rig.resolver.asked, (QStringList{u"mx.test"_s, u"imap.test"_s}));
}

void TestCheckRunner::nothingIsSignalledInsideStart()
{
    RunnerRig rig(requestFor({25}));
    rig.runner->start();
    QVERIFY(rig.runner->isRunning());
    QCOMPARE(rig.stages.size() + rig.system.size() + rig.finished.size(), 0);
    rig.clock.settle();
    QVERIFY(rig.stages.size() > 0);
}

void TestCheckRunner::aServiceIsToldAsSoonAsItIsThrough()
{
    RunnerRig rig(requestFor({25, 587}));
    rig.begin();
    rig.talkThrough(1);
    QCOMPARE(rig.serviceFinished.size(), 1);
    QCOMPARE(rig.serviceFinished.at(0).at(0).toInt(), 1);
    QCOMPARE(rig.finished.size(), 0);
    rig.talkThrough(0);
    QCOMPARE(rig.finished.size(), 1);
}

void TestCheckRunner::theWholeCheckHasATimeout()
{
    CheckRequest request = requestFor({25});
    request.timeout = 5s;
    RunnerRig rig(request);
    rig.begin();
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.advance(4999ms);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(1301ms);
    QCOMPARE(rig.serviceFinished.size(), 1);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(patience::lastTrials); // for the other ways to the service
    rig.clock.advance(patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    const auto &service = rig.runner->observation().services.first();
    QVERIFY(service.finished);
    QCOMPARE(toId(service.dialogue.ending), toId(DialogueEnding::TimedOut));
}

void TestCheckRunner::moreServicesThanAHostTakesWaitTheirTurn()
{
    RunnerRig rig(requestFor({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    rig.begin();
    QCOMPARE(rig.network.count(), 8U);
    rig.talkThrough(3);
    QCOMPARE(rig.network.count(), 9U);
    for (const std::size_t wire : {0U, 1U, 2U, 4U, 5U, 6U, 7U, 8U, 9U})
        rig.talkThrough(wire);
    QCOMPARE(rig.serviceFinished.size(), 10);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.resolver.asked, QStringList{u"mx.test"_s});
    for (const ServiceObservation &service : rig.runner->observation().services)
        QCOMPARE(service.dialogue.ending, DialogueEnding::Completed);
}

void TestCheckRunner::waitingIsNotHeldAgainstAService()
{
    CheckRequest request = requestFor({1, 2, 3, 4, 5, 6, 7, 8, 9});
    request.timeout = 10s;
    RunnerRig rig(request);
    rig.begin();
    for (std::size_t wire = 0; wire < 8; ++wire)
        Q_EMIT rig.network.at(wire)->connected();
    rig.clock.advance(10s);
    rig.clock.advance(patience::farewell);
    QCOMPARE(rig.serviceFinished.size(), 8);
    const auto ninth = rig.network.opened().indexOf(u"192.0.2.1:9"_s);
    QVERIFY(ninth > 0);
    rig.talkThrough(std::size_t(ninth));
    rig.clock.advance(patience::trial + patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.runner->observation().services.last().dialogue.ending, DialogueEnding::Completed);
}

void TestCheckRunner::everyAddressOfANameIsTested()
{
    CheckRequest request = requestFor({587});
    request.credentials = Credentials{u"anna"_s, Secret("secret"), Secret()};
    RunnerRig rig(request);
    const QStringList addresses{u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s};
    rig.resolver.answer(u"mx.test"_s, addresses);
    rig.begin();
    const auto wireTo = [&rig](const QString &address) {
        return std::size_t(rig.network.opened().indexOf(address + u":587"_s));
    };
    rig.talkThrough(wireTo(addresses.at(0)));
    QCOMPARE(rig.serviceFinished.size(), 1);
    QCOMPARE(rig.finished.size(), 0);
    rig.talkThrough(wireTo(addresses.at(1)));
    Q_EMIT rig.network.at(wireTo(addresses.at(2)))->failed(TcpOutcome::Refused, {});
    rig.clock.settle();
    QCOMPARE(rig.serviceFinished.size(), 2);
    QCOMPARE(rig.finished.size(), 1);
    const auto others = rig.runner->observation().services.first().otherAddresses;
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.at(0).attempt.address, addresses.at(1));
    QCOMPARE(others.at(0).dialogue.ending, DialogueEnding::Completed);
    QCOMPARE(others.at(1).attempt.address, addresses.at(2));
    QCOMPARE(others.at(1).attempt.outcome, TcpOutcome::Refused);
}

void TestCheckRunner::otherWaysToAFailingServiceAreTried()
{
    RunnerRig rig(requestFor({587, 465}));
    rig.begin();
    rig.talkThrough(1);
    Q_EMIT rig.network.at(0)->failed(TcpOutcome::Refused, {});
    rig.clock.settle();
    QCOMPARE(rig.serviceFinished.size(), 2);
    QCOMPARE(rig.finished.size(), 0);
    // 587 with the other kinds of encryption and 25; 465 in clear is one of the asked, over TLS it is none.
    const std::size_t count = rig.network.count();
    for (std::size_t i = 2; i < count; ++i) {
        if (rig.network.at(i)->port == 25)
            rig.talkThrough(i);
        else
            Q_EMIT rig.network.at(i)->failed(TcpOutcome::TimedOut, {});
    }
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    const auto services = rig.runner->observation().services;
    QCOMPARE(services.at(1).alternatives, QList<TrialRecord>());
    const auto &ways = services.at(0).alternatives;
    QCOMPARE(ways.size(), 4);
    QCOMPARE(ways.last().endpoint.port, 25);
    QCOMPARE(ways.last().dialogue.ending, DialogueEnding::Completed);
    QCOMPARE(ways.first().attempt.outcome, TcpOutcome::TimedOut);
}

void TestCheckRunner::aRefusedSignInIsNotTriedElsewhere()
{
    ServiceObservation service;
    service.resolution.outcome = NameOutcome::Found;
    QVERIFY(isWorthAlternatives(service));
    service.dialogue.ending = DialogueEnding::AuthenticationRefused;
    QVERIFY(!isWorthAlternatives(service));
    service.dialogue.ending = DialogueEnding::Completed;
    service.dialogue.mechanisms = QStringList{u"PLAIN"_s};
    QVERIFY(!isWorthAlternatives(service));
    service.dialogue.mechanisms.clear();
    QVERIFY(isWorthAlternatives(service));
    service = {};
    service.resolution.outcome = NameOutcome::NotFound;
    QVERIFY(!isWorthAlternatives(service));
}

void TestCheckRunner::cancelKeepsWhatWasSeen()
{
    RunnerRig rig(requestFor({25, 587}));
    rig.begin();
    rig.talkThrough(0);
    Q_EMIT rig.network.at(1)->connected();
    rig.clock.settle();
    rig.runner->cancel();
    rig.runner->cancel();
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    const auto &seen = rig.runner->observation();
    QVERIFY(seen.cancelled);
    QCOMPARE(toId(seen.services.at(0).dialogue.ending), toId(DialogueEnding::Completed));
    QCOMPARE(toId(seen.services.at(1).dialogue.ending), toId(DialogueEnding::Cancelled));
    QCOMPARE(seen.services.at(1).address, u"192.0.2.1"_s);
    QCOMPARE(rig.network.alive(), 0);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size(), 1);
}

void TestCheckRunner::cancelBeforeTheBeginning()
{
    RunnerRig rig(requestFor({25}));
    rig.runner->start();
    rig.runner->cancel();
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.runner->observation().cancelled);
    QCOMPARE(toId(rig.runner->observation().services.at(0).dialogue.ending), toId(DialogueEnding::Cancelled));
    QCOMPARE(rig.network.count(), 0U);
}

void TestCheckRunner::destroyingIsSilent()
{
    RunnerRig rig(requestFor({25, 587}));
    rig.begin();
    Q_EMIT rig.network.at(0)->connected();
    rig.runner.reset();
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size() + rig.serviceFinished.size(), 0);
    QCOMPARE(rig.network.alive(), 0);
}

void TestCheckRunner::otherPortsOfADeafHostAreTried()
{
    RunnerRig rig(requestFor({25}));
    rig.begin();
    rig.clock.advance(1500ms);
    QCOMPARE(rig.network.count(), 8U); // four other ways to the service, and ports of other services
    for (std::size_t i = 1; i < 8; ++i) {
        if (rig.network.opened().at(qsizetype(i)) == u"192.0.2.1:993"_s)
            Q_EMIT rig.network.at(i)->connected();
    }
    rig.clock.advance(patience::trial + patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    const auto &service = rig.runner->observation().services.first();
    QCOMPARE(service.alternatives.size(), 4);
    QCOMPARE(service.otherPorts.size(), 4);
    for (const PortAttempt &attempt : service.otherPorts)
        QCOMPARE(attempt.outcome == TcpOutcome::Connected, attempt.port == 993);
}

void TestCheckRunner::anEmptyRequestEndsToo()
{
    RunnerRig rig(requestFor({}));
    rig.begin();
    QCOMPARE(rig.finished.size(), 1);
}

void TestCheckRunner::aMessageGoesThroughTheSubmissionService()
{
    CheckRequest request = requestFor({25, 587, 465});
    request.message = TestMessage{u"a@test"_s, u"b@test"_s, 0};
    RunnerRig rig(request);
    rig.begin();
    for (std::size_t i = 0; i < 3; ++i)
        rig.talkThrough(i);
    QCOMPARE(rig.messages, (QList<bool>{false, true, false}));
    QVERIFY(rig.runner->observation().services.at(1).submitWanted);
    QVERIFY(!rig.runner->observation().services.at(0).submitWanted);
}

void TestCheckRunner::internetChecksDoNotHoldUpHealthyServices()
{
    CheckRequest request = requestFor({587});
    request.internetChecks = true; // whose names the resolver does not answer
    RunnerRig rig(request);
    rig.begin();
    rig.talkThrough(0);
    rig.clock.advance(1s);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.system.size(), 1);
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "tst_checkrunner.moc"
