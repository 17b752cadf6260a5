#include "core/knowledge/kbloader.h"
#include "core/steps/stepeconomy.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What the knowledge base says of the ten steps, held against what the engine and people rely on.
class TestStepTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allTenAreThere();
    void actionsNameTheirStep();
    void riskyActionsWarnAndTellTheWayBack();
    void clientsAndPlatformsAreKnown();
    void commandsAreOneLineEach();
    void everyPlatformHasSomethingToDo();
    void aCertainCauseLeadsToItsOwnStep_data();
    void aCertainCauseLeadsToItsOwnStep();
    void shortcutsOfTheOutgoingServerExist_data();
    void shortcutsOfTheOutgoingServerExist();
    void nothingUnsafeIsPassedOn_data();
    void nothingUnsafeIsPassedOn();
    void symptomsAreThere_data();
    void symptomsAreThere();
    void symptomCausesCanBeMended();
    void adviceOfBothKinds();

private:
    std::unique_ptr<KnowledgeBase> m_knowledge;
};

void TestStepTexts::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::make_unique<KnowledgeBase>(std::move(*knowledge));
}

void TestStepTexts::allTenAreThere()
{
    const auto &steps = m_knowledge->contents().steps;
    QCOMPARE(steps.size(), stepCount);
    for (int i = 0; i < stepCount; ++i) {
        QCOMPARE(numberOf(steps[i].id), i + 1);
        QVERIFY2(steps[i].actions.size() >= 5, qPrintable(steps[i].title));
        QVERIFY2(!steps[i].corrections.isEmpty(), qPrintable(steps[i].title));
    }
}

void TestStepTexts::actionsNameTheirStep()
{
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions)
            QVERIFY2(action.id.startsWith(slugOf(step.id) + u'.'), qPrintable(action.id));
    }
}

void TestStepTexts::riskyActionsWarnAndTellTheWayBack()
{
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            if (action.risk == u"medium" || action.risk == u"high")
                QVERIFY2(!action.warning.isEmpty(), qPrintable(action.id));
            if (action.risk == u"high")
                QVERIFY2(!action.undo.isEmpty(), qPrintable(action.id));
            if (action.restart)
                QVERIFY2(action.risk != u"none", qPrintable(action.id));
        }
    }
}

void TestStepTexts::clientsAndPlatformsAreKnown()
{
    const QSet<QString> clients{u"outlook-classic"_s, u"outlook-new"_s, u"outlook-mac"_s, u"thunderbird"_s};
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            for (const QString &client : action.clients)
                QVERIFY2(clients.contains(client), qPrintable(action.id));
            for (const CommandEntry &command : action.commands)
                QVERIFY2(action.platforms.isEmpty() || action.platforms.contains(command.platform),
                         qPrintable(action.id));
        }
    }
}

void TestStepTexts::commandsAreOneLineEach()
{
    static const QRegularExpression runTogether(u"[\\n\\r]|&&|resetipconfig|dllregsvr"_s);
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            for (const CommandEntry &command : action.commands)
                QVERIFY2(!command.text.contains(runTogether), qPrintable(command.text));
        }
    }
    const auto elevatedOf = [&](const QString &text) {
        for (const ActionEntry &action : m_knowledge->step(StepId::TcpIpStack).actions) {
            for (const CommandEntry &command : action.commands) {
                if (command.text == text)
                    return command.elevated && action.restart;
            }
        }
        return false;
    };
    QVERIFY(elevatedOf(u"netsh int ip reset"_s));
    QVERIFY(elevatedOf(u"netsh winsock reset"_s));
}

// A step may be without anything for a platform only if it is a matter of another one.
void TestStepTexts::everyPlatformHasSomethingToDo()
{
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const QString &platform : {u"windows"_s, u"macos"_s, u"linux"_s}) {
            const bool any = std::any_of(step.actions.begin(), step.actions.end(), [&](const auto &action) {
                return action.platforms.isEmpty() || action.platforms.contains(platform);
            });
            QVERIFY2(any, qPrintable(step.title + u": "_s + platform));
        }
    }
}

void TestStepTexts::aCertainCauseLeadsToItsOwnStep_data()
{
    QTest::addColumn<CauseId>("cause");
    for (int i = 0; i < causeCount; ++i) {
        const auto cause = static_cast<CauseId>(i);
        QTest::newRow(qPrintable(QString(toId(cause)))) << cause;
    }
}

void TestStepTexts::aCertainCauseLeadsToItsOwnStep()
{
    QFETCH(CauseId, cause);
    const auto &causes = m_knowledge->contents().causes;
    const auto entry =
        std::find_if(causes.begin(), causes.end(), [&](const CauseEntry &one) { return one.id == cause; });
    const auto step =
        recommend(emptyPath(), {.findings = {}, .causes = {{cause, 1, {}, {}}}}, stepEconomy(*m_knowledge));
    QVERIFY(step);
    QVERIFY(entry != causes.end());
    QCOMPARE(numberOf(step->step), numberOf(entry->step));
    QVERIFY2(step->repairs >= 0.2, qPrintable(QString::number(step->repairs)));
}

void TestStepTexts::shortcutsOfTheOutgoingServerExist_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"server-settings.outgoing-authentication", "server-settings.encryption", "server-settings.spa-off",
          "server-settings.oauth", "server-settings.repair-account", "server-settings.pop-first",
          "server-settings.outgoing-port"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestStepTexts::shortcutsOfTheOutgoingServerExist()
{
    QFETCH(QString, id);
    const auto &actions = m_knowledge->step(StepId::ServerSettings).actions;
    QVERIFY(std::any_of(actions.begin(), actions.end(), [&](const auto &action) { return action.id == id; }));
}

void TestStepTexts::nothingUnsafeIsPassedOn_data()
{
    QTest::addColumn<QString>("forbidden"); // in what a person is told to do or to type
    QTest::newRow("registering programs") << u"regsvr32"_s;
    QTest::newRow("a command that does not exist") << u"Repair-EmailStore"_s;
    QTest::newRow("an option that does not exist") << u"Show debug information"_s;
    QTest::newRow("ping as a proof") << u"ping mail."_s;
    QTest::newRow("deleting the ost") << u"delete the .ost"_s;
    QTest::newRow("a foreign root") << u"certutil"_s;
    QTest::newRow("switching the firewall off") << u"advfirewall"_s;
}

void TestStepTexts::nothingUnsafeIsPassedOn()
{
    QFETCH(QString, forbidden);
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            QVERIFY2(!action.text.contains(forbidden, Qt::CaseInsensitive), qPrintable(action.id));
            for (const CommandEntry &command : action.commands)
                QVERIFY2(!command.text.contains(forbidden, Qt::CaseInsensitive), qPrintable(action.id));
        }
    }
}

void TestStepTexts::symptomsAreThere_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"outbox-stuck", "nothing-arrives", "asks-for-password", "certificate-warning",
                           "sending-works-receiving-not", "receiving-works-sending-not", "bounce-came-back",
                           "slow", "sync-aborts"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestStepTexts::symptomsAreThere()
{
    QFETCH(QString, id);
    const auto &symptoms = m_knowledge->contents().symptoms;
    QVERIFY(
        std::any_of(symptoms.begin(), symptoms.end(), [&](const auto &symptom) { return symptom.id == id; }));
}

void TestStepTexts::symptomCausesCanBeMended()
{
    const StepEconomy economy = stepEconomy(*m_knowledge);
    for (const SymptomEntry &symptom : m_knowledge->contents().symptoms) {
        QVERIFY2(!symptom.causes.isEmpty() && !symptom.steps.isEmpty(), qPrintable(symptom.id));
        for (const CauseWeight &cause : symptom.causes) {
            QVERIFY2(std::any_of(economy.repair.begin(), economy.repair.end(),
                                 [&](const auto &row) { return row[indexOf(cause.id)] > 0; }),
                     qPrintable(symptom.id));
        }
    }
}

void TestStepTexts::adviceOfBothKinds()
{
    const auto &advice = m_knowledge->contents().advice;
    const auto countOf = [&](const QString &kind) {
        return std::count_if(advice.begin(), advice.end(),
                             [&](const auto &entry) { return entry.kind == kind; });
    };
    QVERIFY(countOf(u"prevention"_s) >= 7);
    QVERIFY(countOf(u"advanced"_s) >= 4);
}

QTEST_APPLESS_MAIN(TestStepTexts)
#include "tst_steptexts.moc"
