#include "core/knowledge/codestructure.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What a code that nobody knows still says by its form.
class TestCodeStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatTheFormSays_data();
    void tellsWhatTheFormSays();
    void classes_data();
    void classes();
};

void TestCodeStructure::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCodeStructure::tellsWhatTheFormSays_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, CodeKind kind, const QString &text, const QStringList &told) {
        QTest::newRow(name) << Code{kind, text} << told;
    };
    row("a Winsock number in an HRESULT", CodeKind::HResult, u"0x8007274C"_s,
        {u"Windows and its network"_s, u"facility 7"_s, u"number 10060"_s});
    row("a number of internet mail", CodeKind::HResult, u"0x800CCCFF"_s,
        {u"internet mail"_s, u"facility 12"_s, u"number 52479"_s});
    row("a success", CodeKind::HResult, u"0x00040001"_s, {u"no failure"_s});
    row("a temporary failure about a mailbox", CodeKind::EnhancedStatus, u"4.2.99"_s,
        {u"temporary"_s, u"recipient's mailbox"_s});
    row("a permanent failure about security", CodeKind::EnhancedStatus, u"5.7.999"_s,
        {u"permanent"_s, u"security"_s});
    row("a status without class", CodeKind::EnhancedStatus, u"X.4.99"_s, {u"network"_s});
    row("a reply about the connection", CodeKind::SmtpReply, u"429"_s, {u"temporary"_s, u"the connection"_s});
    row("a reply about signing in", CodeKind::SmtpReply, u"539"_s, {u"permanent"_s, u"signing in"_s});
    row("a response code", CodeKind::ResponseCode, u"ODD"_s, {u"brackets"_s});
    row("a sign-in error", CodeKind::Aadsts, u"AADSTS99999"_s, {u"Microsoft Entra"_s});
}

void TestCodeStructure::tellsWhatTheFormSays()
{
    QFETCH(Code, code);
    QFETCH(QStringList, told);
    const QString description = describeStructure(code);
    for (const QString &part : told)
        QVERIFY2(description.contains(part), qPrintable(description));
}

void TestCodeStructure::classes_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<std::optional<StatusClass>>("expected");
    QTest::newRow("250") << Code{CodeKind::SmtpReply, u"250"_s} << std::optional(StatusClass::Success);
    QTest::newRow("334") << Code{CodeKind::SmtpReply, u"334"_s} << std::optional(StatusClass::Intermediate);
    QTest::newRow("4.7.1") << Code{CodeKind::EnhancedStatus, u"4.7.1"_s}
                           << std::optional(StatusClass::Temporary);
    QTest::newRow("550") << Code{CodeKind::SmtpReply, u"550"_s} << std::optional(StatusClass::Permanent);
    QTest::newRow("X.7.1") << Code{CodeKind::EnhancedStatus, u"X.7.1"_s} << std::optional<StatusClass>();
    QTest::newRow("an HRESULT") << Code{CodeKind::HResult, u"0x800CCC0F"_s} << std::optional<StatusClass>();
}

void TestCodeStructure::classes()
{
    QFETCH(Code, code);
    QFETCH(std::optional<StatusClass>, expected);
    QCOMPARE(statusClassOf(code), expected);
}

QTEST_APPLESS_MAIN(TestCodeStructure)
#include "tst_codestructure.moc"
