#include "app/cli/checktext.h"
#include "tests/support/observations.h"

#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! What check and diagnose say to a person.
class TestCheckText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsWrongWithTheComputerComesFirst();
    void whatIsNoErrorOfTheComputerComesLast();
    void stoppedStageHasNotFailed();
    void stoppedBeforeAnythingIsSaid();
    void shortWaitsMakeSense_data();
    void shortWaitsMakeSense();
};

namespace {

//! What printCheck() writes to standard output.
QString printed(const CheckObservation &observation, const QList<Finding> &findings)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    std::fflush(stdout);
    const int own = dup(STDOUT_FILENO);
    dup2(file.handle(), STDOUT_FILENO);
    {
        Console console;
        printCheck(observation, findings, builtinKnowledge(), console);
    }
    dup2(own, STDOUT_FILENO);
    close(own);
    file.seek(0);
    return QString::fromUtf8(file.readAll());
}

CheckObservation stoppedWhileConnecting()
{
    ServiceObservation service = unconnected(healthyImap(), TcpOutcome::Cancelled);
    service.dialogue.ending = DialogueEnding::Cancelled;
    service.stages = {{Stage::Dns, 0, 1, true, {}}, {Stage::Tcp, 1, 3763, false, {}}};
    CheckObservation observation = checkOf({service});
    observation.cancelled = true;
    return observation;
}

const QString systemHeading = u"This computer and its network"_s;
const QString serverHeading = u"mail.example.com:993"_s;

}

void TestCheckText::whatIsWrongWithTheComputerComesFirst()
{
    const QString text =
        printed(checkOf({healthyImap()}), {{FindingId::TcpUnreachable, Severity::Error, 0, {}},
                                           {FindingId::NetOffline, Severity::Error, std::nullopt, {}}});
    QVERIFY2(text.startsWith(systemHeading), qPrintable(text));
    QCOMPARE(text.count(systemHeading), 1);
    QVERIFY(text.contains(serverHeading));
}

void TestCheckText::whatIsNoErrorOfTheComputerComesLast()
{
    const QString text =
        printed(checkOf({healthyImap()}), {{FindingId::Ok, Severity::Info, 0, {}},
                                           {FindingId::ClockSkewed, Severity::Warning, std::nullopt, {}}});
    QVERIFY2(text.startsWith(serverHeading), qPrintable(text));
    QCOMPARE(text.count(systemHeading), 1);
}

void TestCheckText::stoppedStageHasNotFailed()
{
    CheckObservation observation = stoppedWhileConnecting();
    const QString stopped = printed(observation, {});
    QVERIFY2(stopped.contains(u"connection 3763 ms (stopped)"_s), qPrintable(stopped));
    QVERIFY(!stopped.contains(u'!'));
    observation.services.first().attempts.first().outcome = TcpOutcome::TimedOut;
    const QString failed = printed(observation, {});
    QVERIFY2(failed.contains(u"connection 3763 ms (failed)"_s), qPrintable(failed));
    QVERIFY(failed.contains(u'!'));
}

void TestCheckText::stoppedBeforeAnythingIsSaid()
{
    const QString words = u"no verdict here rests on a test"_s;
    CheckObservation observation = stoppedWhileConnecting();
    QVERIFY(printed(observation, {}).simplified().contains(words));
    QVERIFY(!printed(observation, {{FindingId::Ok, Severity::Info, 0, {}}}).simplified().contains(words));
    observation.cancelled = false;
    QVERIFY(!printed(observation, {}).simplified().contains(words));
}

void TestCheckText::shortWaitsMakeSense_data()
{
    QTest::addColumn<FindingId>("id");
    for (const FindingId id : {FindingId::DnsTimeout, FindingId::TcpTimeout, FindingId::ServiceNoGreeting})
        QTest::newRow(toId(id).data()) << id;
}

void TestCheckText::shortWaitsMakeSense()
{
    QFETCH(FindingId, id);
    const QJsonObject evidence{{u"name"_s, u"a.example"_s}, {u"server"_s, u"a.example"_s}, {u"seconds"_s, 1}};
    const QString text = printed(checkOf({healthyImap()}), {{id, Severity::Error, 0, evidence}}).simplified();
    QVERIFY2(text.contains(u"a.example"_s) && !text.contains(u"1 seconds"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCheckText)
#include "tst_checktext.moc"
