#include "core/probe/roundtrip.h"

#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Looking for a test message, with the mailbox in the test's hand.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsWantedWithoutAMessage();
    void waitsForTheSubmissionAndAReader();
    void noReaderIsSaidAtOnce();
    void imapComesBeforePop3();
    void whoDidNotSignInCannotRead();
    void looksAgainUntilTheMessageIsThere();
    void pausesGrow();
    void givesUpWhenTimeIsOver();
    void aLookUnderWayEndsWithTheTime();
    void aRefusedSignInIsNotRepeated();
    void aMailboxThatCannotBeOpenedEndsIt();
    void aLostConnectionIsTriedAgain();
    void whatIsGivenUpIsSilent();
};

namespace {

//! A mailbox look that a single word of the server decides.
class LookDialogue final : public Dialogue
{
public:
    [[nodiscard]] Actions connected() override { return {}; }
    [[nodiscard]] Actions encrypted(bool) override { return {}; }
    [[nodiscard]] Actions closed() override { return end(DialogueEnding::Dropped); }
    [[nodiscard]] Actions timedOut() override { return end(DialogueEnding::TimedOut); }
    [[nodiscard]] Actions received(QByteArrayView word) override
    {
        m_look.looked = word == "there" || word == "not there";
        m_look.found = m_look.removed = word == "there";
        if (word == "closed box")
            m_look.detail = u"closed box"_s;
        return end(word == "refused" ? DialogueEnding::AuthenticationRefused : DialogueEnding::Completed);
    }
    [[nodiscard]] std::chrono::milliseconds patience() const override { return 15s; }
    [[nodiscard]] const DialogueRecord &record() const override { return m_record; }
    [[nodiscard]] MailboxLook mailboxLook() const override { return m_look; }

private:
    [[nodiscard]] Actions end(DialogueEnding ending)
    {
        if (m_record.ending != DialogueEnding::NotStarted)
            return {};
        m_record.ending = ending;
        return {Finish{}};
    }

    DialogueRecord m_record;
    MailboxLook m_look;
};

ServiceObservation serviceOf(Protocol protocol, quint16 port)
{
    ServiceObservation service;
    service.endpoint = {protocol, u"mx.test"_s, port, Security::None};
    service.address = u"192.0.2.1"_s;
    service.dialogue.ending = DialogueEnding::Completed;
    service.dialogue.loginTried = true;
    service.finished = true;
    return service;
}

ServiceObservation submission()
{
    ServiceObservation service = serviceOf(Protocol::Smtp, 587);
    service.submitWanted = true;
    service.stages = {{Stage::Submit, 400, 100, true, u"250 queued"_s}};
    return service;
}

RoundTrip::Wish wish()
{
    RoundTrip::Wish wish;
    wish.reading.awaitedId = "abc";
    wish.messageId = u"mailmend.abc@example.com"_s;
    wish.time = 30s;
    return wish;
}

struct TripRig
{
    explicit TripRig(const RoundTrip::Wish &wanted = wish())
        : trip(std::make_unique<RoundTrip>(wanted, context))
        , finished(trip.get(), &RoundTrip::finished)
    {
    }

    void begin()
    {
        trip->consider({submission(), serviceOf(Protocol::Imap, 993)}, true);
        clock.advance(300ms);
    }

    void answer(const QByteArray &word)
    {
        FakeTransport *wire = network.at(network.count() - 1);
        Q_EMIT wire->connected();
        clock.settle();
        Q_EMIT wire->received(word);
        Q_EMIT wire->closed();
        clock.settle();
    }

    [[nodiscard]] RoundTripOutcome outcome() const { return trip->record()->outcome; }

    ManualScheduler clock;
    FakeNetwork network;
    ProbeContext context{clock, network.factory(),
                         [](Protocol, const DialogueRequest &) { return std::make_unique<LookDialogue>(); },
                         ConnectionGate(8), clock.now() - 500ms};
    std::unique_ptr<RoundTrip> trip;
    QSignalSpy finished;
};

}

void TestRoundTrip::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestRoundTrip::nothingIsWantedWithoutAMessage()
{
    TripRig rig(RoundTrip::Wish{});
    rig.begin();
    QVERIFY(rig.trip->isFinished());
    QVERIFY(!rig.trip->record());
    QCOMPARE(rig.network.count(), 0U);
}

void TestRoundTrip::waitsForTheSubmissionAndAReader()
{
    TripRig rig;
    ServiceObservation unfinished = serviceOf(Protocol::Imap, 993);
    unfinished.finished = false;
    rig.trip->consider({submission(), unfinished}, false);
    QVERIFY(!rig.trip->record());
    ServiceObservation refused = submission();
    refused.dialogue.ending = DialogueEnding::RecipientRefused;
    refused.stages.last().ok = false;
    rig.trip->consider({refused, serviceOf(Protocol::Imap, 993)}, true);
    QVERIFY(!rig.trip->record());
    QVERIFY(rig.trip->isFinished());
    rig.begin();
    QVERIFY(!rig.trip->isFinished());
    QCOMPARE(rig.network.opened(), QStringList{u"192.0.2.1:993"_s});
    QCOMPARE(rig.trip->record()->submission, 0);
    QCOMPARE(rig.trip->record()->reader, 1);
    QCOMPARE(rig.trip->record()->submittedMs, 500);
    QCOMPARE(rig.trip->record()->messageId, u"mailmend.abc@example.com"_s);
}

void TestRoundTrip::noReaderIsSaidAtOnce()
{
    TripRig rig;
    rig.trip->consider({submission()}, true);
    QVERIFY(rig.trip->isFinished());
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotRead);
    QCOMPARE(rig.trip->record()->reader, -1);
}

void TestRoundTrip::imapComesBeforePop3()
{
    TripRig rig;
    rig.trip->consider({serviceOf(Protocol::Pop3, 995), serviceOf(Protocol::Imap, 993), submission()}, false);
    QCOMPARE(rig.trip->record()->reader, 1);
    QCOMPARE(rig.trip->record()->submission, 2);
}

void TestRoundTrip::whoDidNotSignInCannotRead()
{
    TripRig rig;
    ServiceObservation heldBack = serviceOf(Protocol::Imap, 993);
    heldBack.dialogue.loginTried = false;
    rig.trip->consider({submission(), heldBack}, true);
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotRead);
}

void TestRoundTrip::looksAgainUntilTheMessageIsThere()
{
    TripRig rig;
    rig.begin();
    rig.answer("not there");
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(500ms);
    rig.answer("there");
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.trip->isFinished());
    QCOMPARE(rig.outcome(), RoundTripOutcome::Arrived);
    QCOMPARE(rig.trip->record()->looks, 2);
    QCOMPARE(rig.trip->record()->tookMs, 800);
    QVERIFY(rig.trip->record()->removed);
    rig.clock.advance(60s);
    QCOMPARE(rig.network.count(), 2U);
    QCOMPARE(rig.finished.size(), 1);
}

void TestRoundTrip::pausesGrow()
{
    TripRig rig;
    rig.begin();
    std::size_t looks = 1;
    for (const auto pause : {500ms, 1000ms, 2000ms, 3000ms, 5000ms, 5000ms}) {
        rig.answer("not there");
        rig.clock.advance(pause - 1ms);
        QCOMPARE(rig.network.count(), looks);
        rig.clock.advance(1ms);
        QCOMPARE(rig.network.count(), ++looks);
    }
}

void TestRoundTrip::givesUpWhenTimeIsOver()
{
    TripRig rig;
    rig.begin();
    rig.answer("not there");
    while (rig.finished.isEmpty()) {
        rig.clock.advance(100ms);
        if (rig.network.alive() > 0)
            rig.answer("not there");
        QVERIFY(rig.clock.now() <= 32s);
    }
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotSeen);
    QCOMPARE(rig.trip->record()->tookMs, -1);
    QVERIFY(rig.network.count() <= 10U);
}

void TestRoundTrip::aLookUnderWayEndsWithTheTime()
{
    RoundTrip::Wish brief = wish();
    brief.time = 2s;
    TripRig rig(brief);
    rig.begin();
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.advance(3s);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotRead);
}

void TestRoundTrip::aRefusedSignInIsNotRepeated()
{
    TripRig rig;
    rig.begin();
    rig.answer("refused");
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotRead);
    rig.clock.advance(60s);
    QCOMPARE(rig.network.count(), 1U);
}

void TestRoundTrip::aMailboxThatCannotBeOpenedEndsIt()
{
    TripRig rig;
    rig.begin();
    rig.answer("closed box");
    QCOMPARE(rig.outcome(), RoundTripOutcome::NotRead);
    QCOMPARE(rig.trip->record()->detail, u"closed box"_s);
}

void TestRoundTrip::aLostConnectionIsTriedAgain()
{
    TripRig rig;
    rig.begin();
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.settle();
    Q_EMIT rig.network.at(0)->closed();
    rig.clock.settle();
    rig.clock.advance(500ms);
    rig.answer("there");
    QCOMPARE(rig.outcome(), RoundTripOutcome::Arrived);
}

void TestRoundTrip::whatIsGivenUpIsSilent()
{
    TripRig rig;
    rig.begin();
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.settle();
    rig.trip->giveUp();
    QCOMPARE(rig.network.alive(), 0);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size(), 0);
    QCOMPARE(rig.network.count(), 1U);
    QCOMPARE(rig.outcome(), RoundTripOutcome::Cancelled);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
