#include "core/protocol/smtpdialogue.h"
#include "tests/unit/protocol/dialoguescript.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

//! The conversations of RFC 5321, 3207 and 4954, and what servers make of them.
class TestSmtpDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void conversation_data();
    void conversation();
    void withoutTlsNothingSecretIsSent();
    void secretsAreMarkedAndNotQuotedBack();
    void endlessGreeting();
    void endlessReply();
    void patience();
    void nothingBeforeTheStart();
};

namespace {

std::unique_ptr<Dialogue> make(DialogueRequest request)
{
    return std::make_unique<SmtpDialogue>(std::move(request));
}

}

void TestSmtpDialogue::conversation_data()
{
    addConversationRows(QFINDTESTDATA("smtp.script"));
}

void TestSmtpDialogue::conversation()
{
    QFETCH(qsizetype, row);
    const Conversation conversation = conversations(QFINDTESTDATA("smtp.script")).at(row);
    const QString fault = verdict(conversation.script, conversation.request, make);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestSmtpDialogue::withoutTlsNothingSecretIsSent()
{
    const QString script = uR"(
        S: 220 mail.example.com
        C: EHLO [127.0.0.1]
        S: 250-mail.example.com
        S: 250 AUTH PLAIN CRAM-MD5
)"_s;
    DialogueRequest request;
    request.security = Security::None;
    request.credentials = passwordOfJane();
    QCOMPARE(verdict(script + u"C: QUIT\n= login not tried"_s, request, make), QString());
    // The person insists: the mechanism that shows no password comes first.
    request.signInWithoutTls = true;
    QCOMPARE(verdict(script + u"C: AUTH CRAM-MD5\nCLOSE\n= login tried with CRAM-MD5"_s, request, make),
             QString());
    // Consent to clear text is no consent to a forged certificate.
    request.security = Security::Tls;
    QCOMPARE(verdict(u"TLS!\n"_s + script + u"C: QUIT\n= login not tried"_s, request, make), QString());
}

void TestSmtpDialogue::secretsAreMarkedAndNotQuotedBack()
{
    DialogueRequest request;
    request.security = Security::Tls;
    request.credentials = passwordOfJane();
    SmtpDialogue dialogue(request);
    QVERIFY(!dialogue.encrypted(true).empty());
    QVERIFY(!dialogue.received("220 hi\r\n").empty());
    QVERIFY(!dialogue.received("250-hi\r\n250 AUTH PLAIN\r\n").empty());
    const Actions actions = dialogue.signInDecided(true);
    const auto isSecret = [](const Action &action) {
        const auto *send = std::get_if<SendBytes>(&action);
        return send != nullptr && send->secret && send->bytes.startsWith("AUTH PLAIN ");
    };
    QVERIFY(std::any_of(actions.begin(), actions.end(), isSecret));
    const Actions last = dialogue.received("500 unknown: AUTH PLAIN AGphbmVAZXhhbXBsZS5jb20Ac2VjcmV0, "
                                           "AGphbmVAZXhhbXBsZS5jb20Ac2VjcmV0, secret\r\n");
    QCOMPARE(dialogue.record().replies.last().text, u"unknown: ***, ***, ***"_s);
    for (const Action &action : last) {
        if (const auto *ended = std::get_if<StageEnded>(&action))
            QVERIFY(!ended->detail.contains(u"secret"_s) && !ended->detail.contains(u"AGph"_s));
    }
}

void TestSmtpDialogue::endlessGreeting()
{
    for (const qsizetype piece : {qsizetype(1) << 20, qsizetype(4096), qsizetype(1)}) {
        SmtpDialogue dialogue(requestWith(Security::None));
        QVERIFY(!dialogue.connected().empty());
        Actions all;
        const QByteArray block(piece, 'A');
        Actions actions = dialogue.received("220 ");
        for (qsizetype sent = 0; sent < (1 << 20); sent += piece) {
            actions = dialogue.received(block);
            all.insert(all.end(), actions.begin(), actions.end());
        }
        const auto isFinish = [](const Action &action) { return std::holds_alternative<Finish>(action); };
        QCOMPARE(std::count_if(all.begin(), all.end(), isFinish), 1);
        QCOMPARE(dialogue.record().ending, DialogueEnding::Malformed);
        QCOMPARE(dialogue.record().malformation, Malformation::LineTooLong);
        QCOMPARE(dialogue.record().greeting.size(), LineDialogue::maxGreetingCharacters);
    }
}

void TestSmtpDialogue::endlessReply()
{
    QString lines;
    for (int i = 0; i < 300; ++i)
        lines += u"S: 250-X-EXTENSION-%1\n"_s.arg(i);
    const QString start = u"S: 220 hi\nC: EHLO [127.0.0.1]\n"_s;
    const DialogueRequest request = requestWith(Security::None);
    QCOMPARE(verdict(start + lines + u"= ending malformed at capabilities\n= malformation too-many-lines"_s,
                     request, make),
             QString());
    lines.clear();
    for (int i = 0; i < 20; ++i)
        lines += u"S: 250-%1\n"_s.arg(QString(4000, u'x'));
    QCOMPARE(verdict(start + lines + u"= malformation too-many-bytes"_s, request, make), QString());
}

void TestSmtpDialogue::patience()
{
    using namespace std::chrono_literals;
    DialogueRequest request = requestWith(Security::None);
    request.message = TestMessage{u"jane@example.com"_s, u"joe@example.net"_s, 0};
    SmtpDialogue dialogue(request);
    QVERIFY(!dialogue.connected().empty());
    QCOMPARE(dialogue.patience(), 35s);
    QVERIFY(!dialogue.received("220 hi\r\n").empty());
    QCOMPARE(dialogue.patience(), 15s);
    QVERIFY(!dialogue.received("250 hi\r\n250 sender\r\n250 recipient\r\n354 go\r\n").empty());
    QCOMPARE(dialogue.patience(), 60s);
}

void TestSmtpDialogue::nothingBeforeTheStart()
{
    SmtpDialogue early(requestWith(Security::Tls));
    QVERIFY(early.connected().empty());
    QVERIFY(early.received("220 hi\r\n").empty());
    QCOMPARE(early.closed().size(), size_t(1));
    QCOMPARE(early.record().ending, DialogueEnding::Dropped);
    QVERIFY(early.encrypted(true).empty());
}

QTEST_APPLESS_MAIN(TestSmtpDialogue)
#include "tst_smtpdialogue.moc"
