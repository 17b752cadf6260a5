#include "core/protocol/imapdialogue.h"
#include "tests/unit/protocol/dialoguescript.h"

#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

class TestImapDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void conversation_data() { addConversationRows(QFINDTESTDATA("imap.script")); }
    void conversation();
    void stringsOfLogin_data();
    void stringsOfLogin();
    void endlessResponse();
    void aRefusedCapabilityEndsIt();
    void passwordIsNotQuotedBack();
};

namespace {

std::unique_ptr<Dialogue> make(DialogueRequest request)
{
    return std::make_unique<ImapDialogue>(std::move(request));
}

}

void TestImapDialogue::conversation()
{
    QFETCH(qsizetype, row);
    const Conversation conversation = conversations(QFINDTESTDATA("imap.script")).at(row);
    const QString fault = verdict(conversation.script, conversation.request, make);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestImapDialogue::stringsOfLogin_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("script");
    QTest::newRow("quotes and backslashes are escaped")
        << u"ja\"ne"_s << QByteArray("s\\ec ret") << uR"(C: a1 LOGIN "ja\\"ne" "s\\\\ec ret")"_s;
    QTest::newRow("what is not ASCII goes as a literal")
        << u"jane"_s << QByteArray("\xc3\xa9t\xc3\xa9") << uR"(
        C: a1 LOGIN "jane" {5}
        S: + go on
        C: \xc3\xa9t\xc3\xa9)"_s;
    QTest::newRow("two literals") << u"zo\u00eb"_s << QByteArray("a\tb") << uR"(
        C: a1 LOGIN {4}
        S: +
        C: zo\xc3\xab {3}
        S: +
        C: a\tb)"_s;
}

void TestImapDialogue::stringsOfLogin()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, script);
    DialogueRequest request = requestWith(Security::Tls);
    request.credentials = Credentials{user, Secret(password), Secret()};
    const QString whole = u"TLS\nS: * OK [CAPABILITY IMAP4] ready\n"_s + script +
                          u"\nS: a1 OK done\nC: a2 LOGOUT\n= ending completed at auth"_s;
    QCOMPARE(verdict(whole, request, make), QString());
}

void TestImapDialogue::endlessResponse()
{
    const QString start = u"S: * OK ready\nC: a1 CAPABILITY\n"_s;
    const DialogueRequest request = requestWith(Security::None);
    const QString many = u"S: * 1 EXISTS\n"_s.repeated(300);
    QCOMPARE(verdict(start + many + u"= malformation too-many-lines"_s, request, make), QString());
    const QString large = u"S: * X %1\n"_s.arg(QString(5000, u'x')).repeated(20);
    QCOMPARE(verdict(start + large + u"= malformation too-many-bytes"_s, request, make), QString());
    const QString literals = u"S: * X {60000}\nS| %1\nS: {60000}\nS| %1\n"_s.arg(QString(60000, u'x'));
    QCOMPARE(verdict(start + literals + u"= malformation too-many-bytes"_s, request, make), QString());
}

void TestImapDialogue::aRefusedCapabilityEndsIt()
{
    const QString script = u"S: * OK ready\nC: a1 CAPABILITY\nS: a1 NO not from here\nC: a2 LOGOUT\n"
                           "= ending hello-refused at capabilities"_s;
    QCOMPARE(verdict(script, requestWith(Security::None), make), QString());
}

void TestImapDialogue::passwordIsNotQuotedBack()
{
    DialogueRequest request = requestWith(Security::Tls);
    request.credentials = passwordOfJane();
    const QString script = uR"(
        TLS
        S: * OK [CAPABILITY IMAP4] ready
        C: a1 LOGIN "jane@example.com" "secret"
        S: a1 BAD cannot parse: a1 LOGIN "jane@example.com" "secret"
        C: a2 LOGOUT
        = reply auth bad cannot parse: *** (tls))"_s;
    QCOMPARE(verdict(script, request, make), QString());
}

QTEST_APPLESS_MAIN(TestImapDialogue)
#include "tst_imapdialogue.moc"
