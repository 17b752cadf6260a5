#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace mm;

//! After a session with a password, neither the password nor anything that a sign-in makes of it stands in a
//! file, a report, an output.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::failOnWarnings(); }
    void theSearchFindsEveryForm_data();
    void theSearchFindsEveryForm();
    void wizardKeepsNoPassword_data();
    void wizardKeepsNoPassword();
    void consoleKeepsNoPassword_data();
    void consoleKeepsNoPassword();
};

namespace {

const QByteArray password = "Larkspur-7-Quiet";
const QByteArray user = PracticeServer::userName;

bool holdsCredentials(const QByteArray &bytes)
{
    static const QRegularExpression cram(u" [0-9a-f]{32}$"_s); // RFC 2195: the name and a digest
    return bytes.contains(password) || bytes.contains("auth=Bearer ") ||
           (bytes.startsWith(user) && cram.match(QString::fromLatin1(bytes)).hasMatch());
}

//! What gives a password away, in the clear or in base64 wherever it begins; empty: nothing.
QByteArray credentialsIn(const QByteArray &bytes)
{
    if (bytes.contains(password))
        return password;
    static const QRegularExpression base64(u"[A-Za-z0-9+/]{12,}={0,2}"_s);
    auto runs = base64.globalMatch(QString::fromLatin1(bytes));
    while (runs.hasNext()) {
        const QByteArray run = runs.next().captured().toLatin1();
        for (int skip = 0; skip < 4; ++skip) {
            if (holdsCredentials(QByteArray::fromBase64(run.mid(skip))))
                return run;
        }
    }
    return {};
}

struct Output
{
    int code = -1;
    QByteArray all; //!< standard output and standard error
};

Output runConsole(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAILMEND_DATA_DIR"_s, folder);
    environment.insert(u"MAILMEND_CONFIG_DIR"_s, folder);
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAILMEND_CLI), arguments);
    process.write(password + '\n');
    process.closeWriteChannel();
    // The practice server runs in this process, so its event loop must turn.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

}

void TestSecrets::theSearchFindsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const QByteArray zero(1, '\0');
    const QByteArray digest(32, 'a');
    QTest::newRow("the password") << "x" + password + "y" << true;
    QTest::newRow("LOGIN: the password alone") << "> " + password.toBase64() << true;
    QTest::newRow("PLAIN: name and password")
        << "AUTH PLAIN " + QByteArray(zero + user + zero + password).toBase64() << true;
    QTest::newRow("PLAIN behind other letters")
        << "\"ab" + QByteArray(user + zero + user + zero + password).toBase64() + '"' << true;
    QTest::newRow("CRAM-MD5: a digest that can be tried against")
        << QByteArray(user + ' ' + digest).toBase64() << true;
    QTest::newRow("XOAUTH2: a token") << QByteArray("user=a\1auth=Bearer ya29.x\1\1").toBase64() << true;
    QTest::newRow("a fingerprint is none") << QByteArray(64, 'a') << false;
    QTest::newRow("the name alone is none") << "{\"user\":\"" + user + "\"}" << false;
}

void TestSecrets::theSearchFindsEveryForm()
{
    QFETCH(QByteArray, text);
    QTEST(!credentialsIn(text).isEmpty(), "found");
}

void TestSecrets::wizardKeepsNoPassword_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("refused") << int(PracticeFault::WrongPassword);
    QTest::newRow("cut off") << int(PracticeFault::Dropped);
    QTest::newRow("another kind of sign-in wanted") << int(PracticeFault::OAuthOnly);
}

void TestSecrets::wizardKeepsNoPassword()
{
    QFETCH(int, fault);
    gui::WizardRig rig(static_cast<PracticeFault>(fault));
    rig.controller().account().setPassword(Secret(password));
    QVERIFY(rig.goTo(Place::Step));
    gui::child<QPlainTextEdit>(rig.window(), u"note"_s)->setPlainText(u"asked the provider"_s);
    gui::child<QPushButton>(rig.window(), u"noChange"_s)->click();
    QVERIFY(rig.waitForCheck());
    const auto report = rig.controller().report();
    const QByteArray said = report->html().toUtf8() + report->markdown().toUtf8();
    QVERIFY(rig.controller().handOver(rig.directory() + u"/over.mmsession"_s));
    rig.window().close();
    const QByteArray written = rig.everythingOnDisk();
    QVERIFY(written.contains("practice.test") && written.contains("mailmend/session/1"));
    QCOMPARE(credentialsIn(written), QByteArray());
    QCOMPARE(credentialsIn(said), QByteArray());
    for (const QString &name : {u"html"_s, u"md"_s, u"json"_s}) {
        const Output output = runConsole(
            {u"session"_s, u"report"_s, rig.controller().session().id, u"--format"_s, name, u"--no-redact"_s},
            rig.directory());
        QCOMPARE(output.code, 0);
        QCOMPARE(credentialsIn(output.all), QByteArray());
    }
}

void TestSecrets::consoleKeepsNoPassword_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList common{u"--password-stdin"_s, u"--user"_s, QString::fromLatin1(user),
                             u"--no-internet-checks"_s};
    const QStringList diagnose{u"diagnose"_s, u"--error"_s, u"535 5.7.8 sign-in refused"_s};
    QTest::newRow("check") << QStringList{u"check"_s} + common;
    QTest::newRow("check, JSON") << QStringList{u"check"_s, u"--json"_s} + common;
    QTest::newRow("diagnose") << diagnose + common;
    QTest::newRow("diagnose, JSON") << diagnose + QStringList{u"--json"_s} + common;
}

void TestSecrets::consoleKeepsNoPassword()
{
    QFETCH(QStringList, arguments);
    PracticeServer server(PracticeFault::WrongPassword);
    QVERIFY(server.start());
    const QTemporaryDir folder;
    for (const Endpoint &service : server.services())
        arguments << u"--service"_s
                  << u"%1:%2:%3:%4"_s.arg(toId(service.protocol), service.host)
                         .arg(service.port)
                         .arg(toId(service.security));
    const Output output = runConsole(arguments, folder.path());
    QCOMPARE(output.code, 1);
    QVERIFY(output.all.size() > 200);
    QCOMPARE(credentialsIn(output.all), QByteArray());
    QVERIFY2(QDir(folder.path()).isEmpty(), "a check of the console leaves nothing behind");
}

MM_GUI_TEST(TestSecrets)
#include "tst_secrets.moc"
