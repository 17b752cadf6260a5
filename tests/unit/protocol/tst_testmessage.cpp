#include "core/protocol/testmessage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestTestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fields();
    void nothingBreaksOutOfTheHeader();
    void size_data();
    void size();
    void headers_data();
    void headers();
    void path_data();
    void path();
    void stuffing_data();
    void stuffing();
};

namespace {

DialogueRequest requestFor(const QString &sender, const QString &recipient, qint64 bytes = 0)
{
    DialogueRequest request;
    request.message = TestMessage{sender, recipient, bytes};
    request.messageId = "abc-123";
    request.messageDate = QDateTime(QDate(2026, 11, 2), QTime(9, 5, 7), Qt::UTC);
    return request;
}

}

void TestTestMessage::fields()
{
    const QByteArray message = composeTestMessage(requestFor(u"jane@example.com"_s, u"joe@example.net"_s));
    const QByteArrayList lines = message.split('\n');
    for (const char *line :
         {"Date: Mon, 02 Nov 2026 09:05:07 +0000\r", "From: <jane@example.com>\r", "To: <joe@example.net>\r",
          "Subject: MailMend test abc-123\r", "Message-ID: <mailmend.abc-123@example.com>\r", "\r"})
        QVERIFY2(lines.contains(line), line);
    QVERIFY(message.endsWith("\r\n"));
    QCOMPARE(message.count('\n'), message.count("\r\n"));

    DialogueRequest fromNobody = requestFor(QString(), u"joe@example.net"_s);
    fromNobody.messageDate = QDateTime();
    const QByteArray bounce = composeTestMessage(fromNobody);
    QVERIFY(bounce.startsWith("From: <joe@example.net>\r\n"));
    QVERIFY(!bounce.contains("Date:"));
}

void TestTestMessage::nothingBreaksOutOfTheHeader()
{
    DialogueRequest request =
        requestFor(u"jane@example.com>\r\nBcc: <all@example.com"_s, u"joe@example.net"_s);
    request.messageId = "a>\r\nBcc: b";
    const QByteArray message = composeTestMessage(request);
    QVERIFY(!message.contains("\nBcc"));
    QVERIFY(message.contains("Subject: MailMend test aBccb\r\n"));
}

void TestTestMessage::size_data()
{
    QTest::addColumn<qint64>("bytes");
    for (const qint64 bytes : {1000, 1001, 1077, 1078, 1079, 20000, 60000})
        QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
}

void TestTestMessage::size()
{
    QFETCH(qint64, bytes);
    const QByteArray message =
        composeTestMessage(requestFor(u"jane@example.com"_s, u"joe@example.net"_s, bytes));
    QCOMPARE(qint64(message.size()), bytes);
    QVERIFY(message.endsWith("\r\n"));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

void TestTestMessage::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("its own") << QByteArray(
                                    composeTestMessage(requestFor(u"a@example.com"_s, u"b@example.net"_s)))
                             << true;
    QTest::newRow("its Message-ID") << QByteArray("MESSAGE-ID:<mailmend.abc-123@example.com>\r\n") << true;
    QTest::newRow("its Message-ID on a line of its own")
        << QByteArray("Message-Id:\r\n\t<mailmend.abc-123@example.com>\r\n") << true;
    QTest::newRow("its subject") << QByteArray("Subject: MailMend test abc-123\r\n") << true;
    QTest::newRow("an answer to it") << QByteArray("Subject: Re: MailMend test abc-123\r\n"
                                                   "In-Reply-To: <mailmend.abc-123@example.com>\r\n")
                                     << false;
    QTest::newRow("another test message")
        << QByteArray("Message-ID: <mailmend.abc-1234@example.com>\r\n") << false;
    QTest::newRow("its subject in another field")
        << QByteArray("X-Subject: MailMend test abc-123\r\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("colons alone") << QByteArray(1000, ':') << false;
}

void TestTestMessage::headers()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isOurs);
    QCOMPARE(isHeaderOfTestMessage(header, "abc-123"), isOurs);
}

void TestTestMessage::path_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"jane@example.com"_s << QByteArray("jane@example.com");
    QTest::newRow("IDN") << u"jane@b\u00fccher.example"_s << QByteArray("jane@xn--bcher-kva.example");
    QTest::newRow("local part in UTF-8") << u"zo\u00eb@example.com"_s << QByteArray("zo\xc3\xab@example.com");
    QTest::newRow("no domain") << u"postmaster"_s << QByteArray("postmaster");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("line break") << u"a\r\nDATA@b>"_s << QByteArray("aDATA@b");
}

void TestTestMessage::path()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, expected);
    QCOMPARE(mailPath(address), expected);
}

void TestTestMessage::stuffing_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no dots") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n.\r\n");
    QTest::newRow("dots in front") << QByteArray(".\r\n..b\r\n") << QByteArray("..\r\n...b\r\n.\r\n");
    QTest::newRow("dots inside") << QByteArray("a.b.\r\n") << QByteArray("a.b.\r\n.\r\n");
    QTest::newRow("last line not ended") << QByteArray("a") << QByteArray("a\r\n.\r\n");
}

void TestTestMessage::stuffing()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(dotStuffed(message), expected);
}

QTEST_APPLESS_MAIN(TestTestMessage)
#include "tst_testmessage.moc"
