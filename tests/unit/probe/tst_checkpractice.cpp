#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/sockettransport.h"
#include "core/practice/practiceserver.h"
#include "core/probe/checkrunner.h"
#include "core/protocol/dialoguefactory.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The whole check over real sockets, against the practice server's faults.
class TestCheckPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healthyServicesAreCompletedAndSound();
    void faultsAreSeen_data();
    void faultsAreSeen();
    void aWrongPasswordIsSentOnceACheck();
    void aTestMessageToTheAccountIsReadBack_data();
    void aTestMessageToTheAccountIsReadBack();
    void aTestMessageToOthersIsNotLookedFor();
    void cancellingEndsTheSearchForAMessage();
    void theSecurityOfAnUnknownPortIsFoundOut();
};

namespace {

struct Rig
{
    explicit Rig(PracticeFault fault)
        : server(fault)
    {
    }

    [[nodiscard]] static CheckRequest requestFor(const QList<Endpoint> &services, const QString &recipient)
    {
        CheckRequest request;
        request.services = services;
        request.ownAddress = QString::fromLatin1(PracticeServer::userName);
        request.credentials = Credentials{request.ownAddress, Secret(PracticeServer::password), Secret()};
        if (!recipient.isEmpty())
            request.message = TestMessage{request.ownAddress, recipient, 0};
        request.internetChecks = false;
        return request;
    }

    [[nodiscard]] CheckRunner::Surroundings surroundings(DialogueFactory dialogues = {})
    {
        return {resolver, scheduler,
                [this]() -> std::unique_ptr<Transport> {
                    return std::make_unique<SocketTransport>(server.authorityPem());
                },
                std::move(dialogues)};
    }

    CheckObservation check(const QList<Endpoint> &services, const QString &recipient = {})
    {
        CheckRunner runner(requestFor(services, recipient), surroundings());
        QSignalSpy finished(&runner, &CheckRunner::finished);
        runner.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 45000); }();
        return runner.observation();
    }

    PracticeServer server;
    CaresResolver resolver;
    QtScheduler scheduler;
};

Endpoint serviceOf(const PracticeServer &server, Protocol protocol, Security security)
{
    for (const Endpoint &service : server.services()) {
        if (service.protocol == protocol && service.security == security)
            return service;
    }
    return {};
}

}

void TestCheckPractice::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCheckPractice::healthyServicesAreCompletedAndSound()
{
    Rig rig(PracticeFault::None);
    QVERIFY(rig.server.start());
    const auto seen = rig.check(rig.server.services());
    QCOMPARE(seen.services.size(), 6);
    for (const auto &service : seen.services) {
        QCOMPARE(toId(service.dialogue.ending), toId(DialogueEnding::Completed));
        QVERIFY2(service.tls.isSound(), qPrintable(service.tls.detail));
        QVERIFY(service.tls.version.startsWith(u"TLSv1."_s));
        QVERIFY(service.dialogue.loginTried);
        QVERIFY(service.dialogue.greetingMs >= 0);
        QCOMPARE(service.tls.chain.first().names.contains(u"localhost"_s), true);
        QCOMPARE(service.stages.first().stage, Stage::Dns);
        QCOMPARE(service.stages.last().stage, Stage::Auth);
    }
}

void TestCheckPractice::faultsAreSeen_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("certificateFault");
    QTest::addColumn<QString>("tlsFailure");
    const auto row = [](const char *name, PracticeFault fault, Protocol protocol, Security security,
                        const char *ending, const char *certificateFault = "",
                        const char *tlsFailure = "none") {
        QTest::newRow(name) << int(fault) << int(protocol) << int(security) << QString::fromLatin1(ending)
                            << QString::fromLatin1(certificateFault) << QString::fromLatin1(tlsFailure);
    };
    row("a wrong password is refused", PracticeFault::WrongPassword, Protocol::Imap, Security::Tls,
        "authentication-refused");
    row("an expired certificate", PracticeFault::CertificateExpired, Protocol::Pop3, Security::Tls,
        "completed", "expired");
    row("a certificate for another name", PracticeFault::CertificateWrongName, Protocol::Smtp,
        Security::StartTls, "completed", "name-mismatch");
    row("a self-signed certificate", PracticeFault::CertificateSelfSigned, Protocol::Imap, Security::Tls,
        "completed", "self-signed");
    row("no STARTTLS", PracticeFault::StartTlsMissing, Protocol::Smtp, Security::StartTls,
        "starttls-not-offered");
    row("closed without a word", PracticeFault::Dropped, Protocol::Imap, Security::StartTls, "dropped");
    row("plain text where TLS was asked for", PracticeFault::PlaintextOnTlsPort, Protocol::Imap,
        Security::Tls, "tls-failed", "", "plaintext-answered");
}

void TestCheckPractice::faultsAreSeen()
{
    QFETCH(int, fault);
    QFETCH(int, protocol);
    QFETCH(int, security);
    QFETCH(QString, ending);
    QFETCH(QString, certificateFault);
    QFETCH(QString, tlsFailure);
    Rig rig(static_cast<PracticeFault>(fault));
    QVERIFY(rig.server.start());
    const auto seen =
        rig.check({serviceOf(rig.server, static_cast<Protocol>(protocol), static_cast<Security>(security))});
    const ServiceObservation &service = seen.services.first();
    QCOMPARE(QString(toId(service.dialogue.ending)), ending);
    QStringList faults;
    for (const auto found : service.tls.faults)
        faults << toId(found);
    QCOMPARE(faults.join(u' '), certificateFault);
    QCOMPARE(QString(toId(service.tls.failure)), tlsFailure);
    if (tlsFailure == "plaintext-answered"_L1)
        QVERIFY(service.tls.plaintext.startsWith("* OK"));
}

void TestCheckPractice::aWrongPasswordIsSentOnceACheck()
{
    Rig rig(PracticeFault::WrongPassword);
    QVERIFY(rig.server.start());
    const auto seen = rig.check(rig.server.services());
    QCOMPARE(seen.services.size(), 6);
    int tried = 0;
    for (const auto &service : seen.services) {
        QVERIFY(service.loginWanted);
        QVERIFY(service.dialogue.loginTried != service.dialogue.loginHeldBack);
        QCOMPARE(toId(service.dialogue.ending),
                 toId(service.dialogue.loginTried ? DialogueEnding::AuthenticationRefused
                                                  : DialogueEnding::Completed));
        QCOMPARE(service.stages.last().stage == Stage::Auth, service.dialogue.loginTried);
        QCOMPARE(service.stages.last().ok, service.dialogue.loginHeldBack);
        tried += service.dialogue.loginTried ? 1 : 0;
    }
    QCOMPARE(tried, 1);
}

void TestCheckPractice::aTestMessageToTheAccountIsReadBack_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("over IMAP") << int(Protocol::Imap);
    QTest::newRow("over POP3") << int(Protocol::Pop3);
}

void TestCheckPractice::aTestMessageToTheAccountIsReadBack()
{
    QFETCH(int, protocol);
    Rig rig(PracticeFault::None);
    QVERIFY(rig.server.start());
    const QList<Endpoint> services{serviceOf(rig.server, Protocol::Smtp, Security::StartTls),
                                   serviceOf(rig.server, Protocol(protocol), Security::Tls)};
    const auto seen = rig.check(services, u"User@Practice.test"_s);
    QVERIFY(seen.roundTrip);
    QCOMPARE(toId(seen.roundTrip->outcome), toId(RoundTripOutcome::Arrived));
    QVERIFY2(seen.roundTrip->removed, qPrintable(seen.roundTrip->detail));
    QCOMPARE(seen.roundTrip->submission, 0);
    QCOMPARE(seen.roundTrip->reader, 1);
    QVERIFY(seen.roundTrip->tookMs >= 0);
    QVERIFY(seen.roundTrip->messageId.endsWith(u"@practice.test"_s));
}

void TestCheckPractice::aTestMessageToOthersIsNotLookedFor()
{
    Rig rig(PracticeFault::None);
    QVERIFY(rig.server.start());
    const QList<Endpoint> services{serviceOf(rig.server, Protocol::Smtp, Security::StartTls),
                                   serviceOf(rig.server, Protocol::Imap, Security::Tls)};
    const auto seen = rig.check(services, u"friend@example.net"_s);
    QCOMPARE(toId(seen.services.first().dialogue.ending), toId(DialogueEnding::Completed));
    QVERIFY(!seen.roundTrip);
}

void TestCheckPractice::cancellingEndsTheSearchForAMessage()
{
    Rig rig(PracticeFault::None);
    QVERIFY(rig.server.start());
    int looks = 0;
    const DialogueFactory lookingForAnother = [&looks](Protocol protocol, DialogueRequest wanted) {
        if (!wanted.awaitedId.isEmpty()) {
            ++looks;
            wanted.awaitedId = "another";
        }
        return makeDialogue(protocol, wanted);
    };
    const QList<Endpoint> services{serviceOf(rig.server, Protocol::Smtp, Security::StartTls),
                                   serviceOf(rig.server, Protocol::Imap, Security::Tls)};
    CheckRunner runner(Rig::requestFor(services, QString::fromLatin1(PracticeServer::userName)),
                       rig.surroundings(lookingForAnother));
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start();
    QTRY_VERIFY_WITH_TIMEOUT(looks == 2, 45000);
    QCOMPARE(finished.size(), 0);
    runner.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(runner.observation().cancelled);
    QVERIFY(runner.observation().roundTrip);
    QCOMPARE(toId(runner.observation().roundTrip->outcome), toId(RoundTripOutcome::Cancelled));
}

void TestCheckPractice::theSecurityOfAnUnknownPortIsFoundOut()
{
    Rig rig(PracticeFault::None);
    QVERIFY(rig.server.start());
    QList<Endpoint> services;
    for (const auto security : {Security::Tls, Security::StartTls}) {
        Endpoint unknown = serviceOf(rig.server, Protocol::Imap, security);
        unknown.security = Security::Auto;
        services << unknown;
    }
    const auto seen = rig.check(services);
    QCOMPARE(toId(seen.services.at(0).endpoint.security), toId(Security::Tls));
    QCOMPARE(toId(seen.services.at(1).endpoint.security), toId(Security::StartTls));
    for (const auto &service : seen.services) {
        QVERIFY(service.securityWasAuto);
        QCOMPARE(toId(service.dialogue.ending), toId(DialogueEnding::Completed));
    }
}

QTEST_GUILESS_MAIN(TestCheckPractice)
#include "tst_checkpractice.moc"
