#include "core/protocol/pop3dialogue.h"
#include "tests/unit/protocol/dialoguescript.h"

#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

class TestPop3Dialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void conversation_data() { addConversationRows(QFINDTESTDATA("pop3.script")); }
    void conversation();
    void endlessList();
    void passwordThatWouldBreakTheLineIsNotSent();
};

namespace {

std::unique_ptr<Dialogue> make(DialogueRequest request)
{
    return std::make_unique<Pop3Dialogue>(std::move(request));
}

}

void TestPop3Dialogue::conversation()
{
    QFETCH(qsizetype, row);
    const Conversation conversation = conversations(QFINDTESTDATA("pop3.script")).at(row);
    const QString fault = verdict(conversation.script, conversation.request, make);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestPop3Dialogue::endlessList()
{
    const QString start = u"S: +OK ready\nC: CAPA\nS: +OK\n"_s;
    const DialogueRequest request = requestWith(Security::None);
    const QString many = u"S: X-CAPABILITY\n"_s.repeated(300);
    QCOMPARE(verdict(start + many + u"= malformation too-many-lines"_s, request, make), QString());
    const QString large = u"S: %1\n"_s.arg(QString(5000, u'x')).repeated(20);
    QCOMPARE(verdict(start + large + u"= malformation too-many-bytes"_s, request, make), QString());
    const QString line = u"S: %1\n"_s.arg(QString(9000, u'x'));
    QCOMPARE(verdict(start + line + u"= malformation line-too-long"_s, request, make), QString());
}

void TestPop3Dialogue::passwordThatWouldBreakTheLineIsNotSent()
{
    DialogueRequest request = requestWith(Security::Tls);
    request.credentials = Credentials{u"jane"_s, Secret("secret\r\nDELE 1"), Secret()};
    const QString script = uR"(
        TLS
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: QUIT
        = login not tried)"_s;
    QCOMPARE(verdict(script, request, make), QString());
}

QTEST_APPLESS_MAIN(TestPop3Dialogue)
#include "tst_pop3dialogue.moc"
