#include "core/probe/dialogueprobe.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDialogueProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aConversationIsTimed();
    void implicitTlsComesFirst();
    void startTlsIsBegunWithThePeersName();
    void clearBytesBehindTheGoAheadAreAnInjection();
    void anUnsoundCertificateIsToldToTheDialogue();
    void handshakesFail_data();
    void handshakesFail();
    void silenceTimesOutByTheDialoguesPatience();
    void everyByteRenewsThePatience();
    void aCloseIsADrop();
    void aResetIsTold_data();
    void aResetIsTold();
    void aLateRefusalOfTheClientsCertificateIsATlsFailure();
    void cancelInEveryState_data();
    void cancelInEveryState();
    void destroyingInEveryStateIsSilent_data();
    void destroyingInEveryStateIsSilent();
    void expiryEndsAsATimeout();
    void theFarewellIsNotWaitedForLong();
};

namespace {

struct DialogueRig : ProbeRig
{
    explicit DialogueRig(Security security = Security::StartTls)
    {
        auto transport = context.transports();
        wire = qobject_cast<FakeTransport *>(transport.get());
        auto pass = context.gate.enter(u"192.0.2.1"_s, ConnectionGate::Urgency::FirstVerdict, [] {});
        probe = std::make_unique<DialogueProbe>(
            DialogueProbe::Target{{Protocol::Smtp, u"mx.test"_s, 25, security}, u"mx.test"_s},
            DialogueRequest{}, Connection{std::move(pass), std::move(transport), u"192.0.2.1"_s}, context);
        finished = std::make_unique<QSignalSpy>(probe.get(), &DialogueProbe::finished);
        stages = std::make_unique<QSignalSpy>(probe.get(), &DialogueProbe::stageChanged);
    }

    void begin()
    {
        probe->start();
        clock.settle();
    }

    [[nodiscard]] StageRecord stage(int index) const { return stages->at(index).at(0).value<StageRecord>(); }
    [[nodiscard]] QString ending() const { return toId(probe->record().ending); }

    QPointer<FakeTransport> wire;
    std::unique_ptr<DialogueProbe> probe;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> stages;
};

// Brings a probe into a state of its life.
void reach(DialogueRig &rig, const QString &state)
{
    if (state == "not begun"_L1)
        return rig.probe->start();
    rig.begin();
    if (state == "waiting for the greeting"_L1)
        return;
    Q_EMIT rig.wire->received("hello");
    if (state == "talking"_L1)
        return;
    if (state == "saying farewell"_L1) {
        Q_EMIT rig.wire->received("bye");
        return;
    }
    Q_EMIT rig.wire->received("tls");
    if (state == "in the handshake"_L1)
        return;
    Q_EMIT rig.wire->encrypted(soundTls());
}

void addStates()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
         {"not begun", "waiting for the greeting", "talking", "in the handshake", "encrypted"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

}

void TestDialogueProbe::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestDialogueProbe::aConversationIsTimed()
{
    DialogueRig rig(Security::None);
    rig.probe->start();
    QCOMPARE(rig.stages->size(), 0);
    rig.clock.advance(0ms);
    QCOMPARE(rig.stage(0).stage, Stage::Greeting);
    QCOMPARE(rig.stage(0).durationMs, -1);
    rig.clock.advance(700ms);
    Q_EMIT rig.wire->received("hello");
    QCOMPARE(rig.stage(1).durationMs, 700);
    QVERIFY(rig.stage(1).ok);
    QCOMPARE(rig.wire->takeWritten(), QByteArray("hi\r\n"));
    QVERIFY(rig.probe->hasHeard());
    rig.wire->link = LinkQuality{41.5, 9, 2};
    Q_EMIT rig.wire->received("bye");
    QVERIFY(rig.wire->closeWanted);
    rig.wire->link.reset();
    QVERIFY(rig.probe->link() == (LinkQuality{41.5, 9, 2}));
    QCOMPARE(rig.finished->size(), 0);
    Q_EMIT rig.wire->closed();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), u"completed"_s);
    QCOMPARE(rig.probe->record().greetingMs, 700);
}

void TestDialogueProbe::implicitTlsComesFirst()
{
    DialogueRig rig(Security::Tls);
    rig.begin();
    QCOMPARE(rig.wire->peerNames, QStringList{u"mx.test"_s});
    QCOMPARE(rig.stage(0).stage, Stage::Tls);
    rig.clock.advance(40ms);
    Q_EMIT rig.wire->encrypted(soundTls());
    QCOMPARE(rig.stage(1).durationMs, 40);
    QCOMPARE(rig.stage(1).detail, u"TLSv1.3, TLS_AES_256_GCM_SHA384"_s);
    QCOMPARE(rig.stage(2).stage, Stage::Greeting);
    QVERIFY(rig.probe->tls().isSound());
}

void TestDialogueProbe::startTlsIsBegunWithThePeersName()
{
    DialogueRig rig;
    rig.begin();
    Q_EMIT rig.wire->received("hello");
    QVERIFY(rig.wire->peerNames.isEmpty());
    Q_EMIT rig.wire->received("tls");
    QCOMPARE(rig.wire->peerNames, QStringList{u"mx.test"_s});
    rig.wire->written.clear();
    Q_EMIT rig.wire->encrypted(soundTls());
    QCOMPARE(rig.wire->takeWritten(), QByteArray("again\r\n"));
}

void TestDialogueProbe::clearBytesBehindTheGoAheadAreAnInjection()
{
    DialogueRig rig;
    reach(rig, u"in the handshake"_s);
    Q_EMIT rig.wire->received("250 injected\r\n");
    Q_EMIT rig.wire->closed();
    QCOMPARE(rig.ending(), u"starttls-injection"_s);
    QCOMPARE(rig.finished->size(), 1);
}

void TestDialogueProbe::anUnsoundCertificateIsToldToTheDialogue()
{
    DialogueRig rig(Security::Tls);
    rig.begin();
    TlsRecord expired = soundTls();
    expired.faults << CertificateFault::Expired;
    Q_EMIT rig.wire->encrypted(expired);
    QCOMPARE(rig.probe->record().capabilities, QStringList{u"unsound"_s});
}

void TestDialogueProbe::handshakesFail_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("failure");
    QTest::newRow("the library gives up") << u"alert"_s << u"no-shared-cipher"_s;
    QTest::newRow("the server says nothing for eight seconds") << u"silence"_s << u"timed-out"_s;
    QTest::newRow("the connection is reset") << u"reset"_s << u"reset"_s;
}

void TestDialogueProbe::handshakesFail()
{
    QFETCH(QString, how);
    QFETCH(QString, failure);
    DialogueRig rig(Security::Tls);
    rig.begin();
    if (how == "alert"_L1) {
        TlsRecord broken;
        broken.failure = TlsFailure::NoSharedCipher;
        Q_EMIT rig.wire->tlsFailed(broken);
    } else if (how == "reset"_L1) {
        Q_EMIT rig.wire->failed(TcpOutcome::Reset, {});
    } else {
        rig.clock.advance(7999ms);
        QCOMPARE(rig.ending(), u"not-started"_s);
        rig.clock.advance(1s);
    }
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), u"tls-failed"_s);
    QCOMPARE(QString(toId(rig.probe->tls().failure)), failure);
    QCOMPARE(rig.probe->record().lastStage, Stage::Tls);
    QVERIFY(!rig.stages->last().at(0).value<StageRecord>().ok);
}

void TestDialogueProbe::silenceTimesOutByTheDialoguesPatience()
{
    DialogueRig rig;
    rig.begin();
    rig.clock.advance(34999ms);
    QCOMPARE(rig.ending(), u"not-started"_s);
    rig.clock.advance(1ms);
    QCOMPARE(rig.ending(), u"timed-out"_s);
    rig.clock.advance(300ms);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.probe->record().greetingMs, -1);
}

void TestDialogueProbe::everyByteRenewsThePatience()
{
    DialogueRig rig;
    rig.begin();
    Q_EMIT rig.wire->received("hello");
    for (int i = 0; i < 5; ++i) {
        rig.clock.advance(14s);
        Q_EMIT rig.wire->received("more");
    }
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.advance(16s);
    QCOMPARE(rig.ending(), u"timed-out"_s);
}

void TestDialogueProbe::aCloseIsADrop()
{
    DialogueRig rig;
    rig.begin();
    Q_EMIT rig.wire->closed();
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), u"dropped"_s);
}

void TestDialogueProbe::aResetIsTold_data()
{
    QTest::addColumn<bool>("greeted");
    QTest::addColumn<QString>("ending");
    QTest::newRow("before the server has spoken it is one") << false << u"reset"_s;
    QTest::newRow("after that it is how a close is answered") << true << u"dropped"_s;
}

void TestDialogueProbe::aResetIsTold()
{
    QFETCH(bool, greeted);
    QFETCH(QString, ending);
    DialogueRig rig;
    rig.begin();
    if (greeted)
        Q_EMIT rig.wire->received("hello");
    Q_EMIT rig.wire->failed(TcpOutcome::Reset, {});
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), ending);
}

void TestDialogueProbe::aLateRefusalOfTheClientsCertificateIsATlsFailure()
{
    DialogueRig rig(Security::Tls);
    rig.begin();
    Q_EMIT rig.wire->encrypted(soundTls());
    TlsRecord refused = soundTls();
    refused.completed = false;
    refused.failure = TlsFailure::ClientCertificateRequired;
    Q_EMIT rig.wire->tlsFailed(refused);
    rig.clock.settle();
    QCOMPARE(rig.ending(), u"tls-failed"_s);
    QCOMPARE(QString(toId(rig.probe->tls().failure)), u"client-certificate-required"_s);
    QCOMPARE(rig.finished->size(), 1);
}

void TestDialogueProbe::cancelInEveryState_data()
{
    addStates();
}

void TestDialogueProbe::cancelInEveryState()
{
    QFETCH(QString, state);
    DialogueRig rig;
    reach(rig, state);
    const auto stagesBefore = rig.stages->size();
    rig.probe->cancel();
    rig.probe->cancel();
    QCOMPARE(rig.finished->size(), 0);
    QCOMPARE(rig.stages->size(), stagesBefore);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), u"cancelled"_s);
    QVERIFY(rig.wire->aborted);
}

void TestDialogueProbe::destroyingInEveryStateIsSilent_data()
{
    addStates();
    QTest::newRow("saying farewell") << u"saying farewell"_s;
}

void TestDialogueProbe::destroyingInEveryStateIsSilent()
{
    QFETCH(QString, state);
    DialogueRig rig;
    reach(rig, state);
    const auto stagesBefore = rig.stages->size();
    rig.probe.reset();
    QVERIFY(!rig.wire);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished->size(), 0);
    QCOMPARE(rig.stages->size(), stagesBefore);
}

void TestDialogueProbe::expiryEndsAsATimeout()
{
    DialogueRig rig;
    reach(rig, u"talking"_s);
    rig.probe->expire();
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.advance(300ms);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.ending(), u"timed-out"_s);
}

void TestDialogueProbe::theFarewellIsNotWaitedForLong()
{
    DialogueRig rig(Security::None);
    reach(rig, u"saying farewell"_s);
    rig.clock.advance(299ms);
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(rig.wire->aborted);
}

QTEST_GUILESS_MAIN(TestDialogueProbe)
#include "tst_dialogueprobe.moc"
