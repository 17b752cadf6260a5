#include "core/model/cause.h"
#include "core/model/commandrun.h"
#include "core/model/finding.h"
#include "core/model/observation.h"
#include "core/model/recognition.h"
#include "core/model/step.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The ids are stable API: each value has its spelling, no two share one, and each is found again.
class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsFoundAgainByItsId();
    void endsOfTheTables();
    void stepsKeepTheOrderOfThePath();
    void severities();
};

namespace {

template<class Enum, class Find>
void roundTrip(int count, Find find)
{
    QSet<QString> seen;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        const QString id = toId(value);
        QVERIFY2(!id.isEmpty(), qPrintable(u"value %1 has no id"_s.arg(i)));
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
        QCOMPARE(find(id), std::optional(value));
    }
    QVERIFY(!find(u"no-such-id"_s));
}

}

void TestIds::everyValueIsFoundAgainByItsId()
{
    roundTrip<FindingId>(findingCount, [](const QString &id) { return findingFromId(id); });
    roundTrip<CauseId>(causeCount, [](const QString &id) { return causeFromId(id); });
    roundTrip<Stage>(stageCount, [](const QString &id) { return stageFromId(id); });
    roundTrip<Area>(areaCount, [](const QString &id) { return areaFromId(id); });
    roundTrip<StepStatus>(stepStatusCount, [](const QString &id) { return stepStatusFromId(id); });
    roundTrip<CommandOutcome>(commandOutcomeCount,
                              [](const QString &id) { return commandOutcomeFromId(id); });
    roundTrip<CodeKind>(codeKindCount, [](const QString &id) { return codeKindFromId(id); });
}

void TestIds::endsOfTheTables()
{
    QCOMPARE(toId(FindingId::Ok), "ok"_L1);
    QCOMPARE(toId(FindingId::MailboxOverQuota), "mailbox.over-quota"_L1);
    QCOMPARE(toId(FindingId::CertIntercepted), "cert.intercepted"_L1);
    QCOMPARE(toId(CauseId::NoInternet), "no-internet"_L1);
    QCOMPARE(toId(CauseId::Other), "other"_L1);
    QCOMPARE(toId(DialogueEnding::Cancelled), "cancelled"_L1);
    QCOMPARE(toId(TlsFailure::Other), "other"_L1);
    QCOMPARE(toId(StapledStatus::Unknown), "unknown"_L1);
}

void TestIds::stepsKeepTheOrderOfThePath()
{
    int number = 0;
    for (const StepId step : allSteps()) {
        QCOMPARE(numberOf(step), ++number);
        QCOMPARE(stepFromNumber(number), std::optional(step));
        QCOMPARE(stepFromSlug(QString(slugOf(step))), std::optional(step));
    }
    QCOMPARE(number, stepCount);
    QVERIFY(!stepFromNumber(0));
    QVERIFY(!stepFromNumber(11));
}

void TestIds::severities()
{
    QCOMPARE(severityOf(FindingId::Ok), Severity::Info);
    QCOMPARE(severityOf(FindingId::CertExpiresSoon), Severity::Warning);
    QCOMPARE(severityOf(FindingId::ServiceSlowGreeting), Severity::Warning);
    QCOMPARE(severityOf(FindingId::NetSlow), Severity::Warning);
    QCOMPARE(severityOf(FindingId::NetProxy), Severity::Info);
    QCOMPARE(severityOf(FindingId::AuthRejected), Severity::Error);
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
