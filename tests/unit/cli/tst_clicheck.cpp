#include "tests/unit/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

//! check, diagnose and practice of mailmend-cli against the practice server in a process of its own.
class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void practiceShowsEachFault_data();
    void practiceShowsEachFault();
    void practiceListsItsFaults();
    void checkHasTheKeysOfTheContract();
    void checkOfSeveralServicesKeepsTheirOrder();
    void diagnoseHasTheKeysOfTheContract();
    void diagnoseNamesNoCauseWithoutEvidence();
    void diagnoseSaysWhyAStepComesFirst();
    void passwordShowsNowhere();
    void interruptedCheckStillSaysWhatItSaw();
};

namespace {

//! "mailmend-cli practice FAULT --serve" in a process of its own, ended with the test.
class PracticeProcess
{
public:
    explicit PracticeProcess(const QString &fault)
    {
        m_process.start(QStringLiteral(MAILMEND_CLI), {u"practice"_s, fault, u"--serve"_s, u"--json"_s});
        QByteArray out;
        while (QJsonDocument::fromJson(out).isNull() && m_process.waitForReadyRead(20'000))
            out += m_process.readAll();
        m_document = QJsonDocument::fromJson(out).object();
    }

    ~PracticeProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(PracticeProcess)

    [[nodiscard]] QString service(int index) const { return m_document[u"services"][index].toString(); }
    [[nodiscard]] QString user() const { return m_document[u"user"].toString(); }

private:
    QProcess m_process;
    QJsonObject m_document;
};

QStringList idsOf(const QJsonValue &findings)
{
    QStringList ids;
    for (const QJsonValue finding : findings.toArray())
        ids += finding[u"id"].toString();
    return ids;
}

#ifdef Q_OS_UNIX
bool catchesTermination(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression caught(u"SigCgt:\\s*([0-9a-f]+)"_s);
    const auto match = caught.match(QString::fromLatin1(status.readAll()));
    return (match.captured(1).toULongLong(nullptr, 16) >> (SIGTERM - 1)) & 1;
}
#endif

}

void TestCliCheck::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCliCheck::practiceShowsEachFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("code");
    const auto row = [](const char *fault, const char *finding, int code) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(finding) << code;
    };
    row("none", "ok", 0);
    row("wrong-password", "auth.rejected", 1);
    row("certificate-expired", "cert.expired", 1);
    row("certificate-wrong-name", "cert.name-mismatch", 1);
    row("starttls-missing", "service.starttls-not-offered", 1);
    row("relay-denied", "smtp.relay-denied", 1);
}

void TestCliCheck::practiceShowsEachFault()
{
    QFETCH(QString, fault);
    QFETCH(QString, finding);
    QFETCH(int, code);
    const Run result = run({u"practice"_s, fault, u"--json"_s});
    QVERIFY2(result.code == code, result.error.constData());
    QVERIFY2(idsOf(result.json()[u"findings"]).contains(finding), result.out.constData());
    // A message that nobody could sign in for would be refused for that, which says nothing of the server.
    QVERIFY(!idsOf(result.json()[u"findings"]).contains(u"smtp.auth-required"));
}

void TestCliCheck::practiceListsItsFaults()
{
    const QJsonObject document = run({u"practice"_s, u"--json"_s}).json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/practice/1"_s);
    QVERIFY(document[u"faults"].toArray().size() >= 8);
}

void TestCliCheck::checkHasTheKeysOfTheContract()
{
    const PracticeProcess practice(u"none"_s);
    const Run result =
        run({u"check"_s, u"--service"_s, practice.service(0), u"--no-internet-checks"_s, u"--json"_s});
    QVERIFY2(result.code == 1, result.error.constData()); // nobody trusts the practice authority
    const QJsonObject document = result.json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/check/1"_s);
    for (const auto &key :
         {u"started"_s, u"duration_ms"_s, u"vantage"_s, u"system"_s, u"services"_s, u"findings"_s})
        QVERIFY2(document.contains(key), qPrintable(key));
    const QJsonObject service = document[u"services"][0].toObject();
    for (const auto &key :
         {u"protocol"_s, u"host"_s, u"port"_s, u"security"_s, u"address"_s, u"ok"_s, u"stages"_s,
          u"greeting"_s, u"capabilities"_s, u"auth_mechanisms"_s, u"tls"_s, u"findings"_s})
        QVERIFY2(service.contains(key), qPrintable(key));
    QVERIFY(!service[u"ok"].toBool());
    const QJsonObject finding = document[u"findings"][0].toObject();
    QCOMPARE(sorted(finding.keys()),
             (QStringList{u"evidence"_s, u"id"_s, u"service"_s, u"severity"_s, u"summary"_s}));
    QCOMPARE(idsOf(document[u"findings"]), QStringList{u"cert.untrusted-issuer"_s});
}

void TestCliCheck::checkOfSeveralServicesKeepsTheirOrder()
{
    const PracticeProcess practice(u"none"_s);
    QStringList arguments{u"check"_s, u"--no-internet-checks"_s, u"--json"_s};
    QStringList asked;
    for (int i = 5; i >= 0; --i) {
        arguments += {u"--service"_s, practice.service(i)};
        asked += practice.service(i);
    }
    QStringList answered;
    for (const QJsonValue service : run(arguments).json()[u"services"].toArray())
        answered += u"%1:%2:%3:%4"_s.arg(service[u"protocol"].toString(), service[u"host"].toString())
                        .arg(service[u"port"].toInt())
                        .arg(service[u"security"].toString());
    QCOMPARE(answered, asked);
}

void TestCliCheck::diagnoseHasTheKeysOfTheContract()
{
    const PracticeProcess practice(u"certificate-expired"_s);
    const Run result = run({u"diagnose"_s, u"--error"_s, u"Task 'x' reported error (0x800CCC0F)"_s,
                            u"--service"_s, practice.service(0), u"--no-internet-checks"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonObject document = result.json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/diagnose/1"_s);
    QVERIFY(document.contains(u"contact"_s));
    QCOMPARE(document[u"recognised"][u"codes"][0][u"code"].toString(), u"0x800CCC0F"_s);
    double sum = 0;
    double last = 1;
    for (const QJsonValue cause : document[u"causes"].toArray()) {
        for (const auto &key :
             {u"id"_s, u"title"_s, u"probability"_s, u"because"_s, u"against"_s, u"step"_s, u"remedy"_s})
            QVERIFY2(cause.toObject().contains(key), qPrintable(key));
        QVERIFY(cause[u"probability"].toDouble() <= last);
        last = cause[u"probability"].toDouble();
        sum += last;
    }
    QVERIFY(std::abs(sum - 1) < 1e-6);
    QVERIFY(document[u"recommended_step"].toInt() >= 1);
    const QJsonObject decision = document[u"decision"].toObject();
    QVERIFY((QStringList{u"step"_s, u"question"_s, u"escalate"_s}.contains(decision[u"kind"].toString())));
    QCOMPARE(decision[u"step"], document[u"recommended_step"]);
    QVERIFY(decision[u"because"].toArray().contains(u"cert.expired"_s));
    QVERIFY(decision[u"explanation"].toString().contains(u"certificate"_s));
    for (const auto &key : {u"question"_s, u"hand_over"_s, u"cause"_s, u"expected_minutes"_s})
        QVERIFY2(decision.contains(key), qPrintable(key));
}

void TestCliCheck::diagnoseNamesNoCauseWithoutEvidence()
{
    const QStringList arguments{u"diagnose"_s, u"--error"_s, u"it is broken"_s, u"--no-internet-checks"_s};
    const Run text = run(arguments);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("Nothing in the text was recognised"), text.out.constData());
    QVERIFY(text.out.contains("--service imap:"));
    QVERIFY(!text.out.contains("Most probable cause"));
    QVERIFY(!text.out.contains("Begin with step"));
    const QJsonObject document = run(arguments + QStringList{u"--json"_s}).json();
    QVERIFY(!document[u"causes"].toArray().isEmpty());
    QVERIFY(document.contains(u"decision"_s));
}

void TestCliCheck::diagnoseSaysWhyAStepComesFirst()
{
    const Run text = run({u"diagnose"_s, u"--error"_s, u"0x800CCC0B"_s, u"--no-internet-checks"_s});
    QVERIFY2(text.out.contains("Most probable cause"), text.out.constData());
    const auto step = text.out.indexOf("Begin with step 2");
    QVERIFY(step >= 0);
    QVERIFY(text.out.indexOf("treated there: The server is busy or limits you.", step) > step);
}

void TestCliCheck::passwordShowsNowhere()
{
    const PracticeProcess practice(u"none"_s);
    const QByteArray password = "correct horse battery staple";
    for (const bool wantsJson : {true, false}) {
        QStringList arguments{u"check"_s,      u"--service"_s,        practice.service(1),      u"--user"_s,
                              practice.user(), u"--password-stdin"_s, u"--no-internet-checks"_s};
        if (wantsJson)
            arguments += u"--json"_s;
        const Run result = run(arguments, password + "\n");
        QCOMPARE(result.code, 1);
        QVERIFY(!result.out.contains(password) && !result.error.contains(password));
        QVERIFY(!result.out.contains(password.toBase64()));
    }
}

void TestCliCheck::interruptedCheckStillSaysWhatItSaw()
{
#ifndef Q_OS_UNIX
    QSKIP("needs signals");
#else
    const PracticeProcess practice(u"silent"_s);
    QProcess process;
    process.start(QStringLiteral(MAILMEND_CLI),
                  {u"check"_s, u"--service"_s, practice.service(1), u"--no-internet-checks"_s, u"--json"_s});
    QVERIFY(process.waitForStarted());
    // The check is on its way once the handler stands: SigCgt of the kernel names SIGTERM then (bit 14).
    QTRY_VERIFY_WITH_TIMEOUT(catchesTermination(process.processId()), 20'000);
    process.terminate();
    QVERIFY(process.waitForFinished(10'000)); // a silent server is waited for much longer
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QJsonObject document = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(document[u"services"].toArray().size(), 1);
    QVERIFY(process.readAllStandardError().contains("cancelled"));
#endif
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
