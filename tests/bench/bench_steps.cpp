#include "core/diagnosis/causemodel.h"
#include "core/knowledge/kbloader.h"
#include "core/recognise/recogniser.h"
#include "core/steps/decision.h"
#include "core/steps/stepeconomy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Recommendations and decisions a second on one core, over findings of different kinds and paths that have
//! come to different places. 100,000 recommendations a second are wanted.
class BenchSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recommendations();
    void decisions();

private:
    std::optional<KnowledgeBase> m_knowledge;
    StepEconomy m_economy;
    QList<StepFacts> m_facts;
    QList<PathState> m_paths;
};

namespace {

constexpr qint64 measuredNanoseconds = 2'000'000'000;

template<class Work>
double perSecond(Work work)
{
    QElapsedTimer timer;
    timer.start();
    qint64 done = 0;
    while (timer.nsecsElapsed() < measuredNanoseconds)
        done += work();
    return double(done) / (double(timer.nsecsElapsed()) / 1e9);
}

}

void BenchSteps::initTestCase()
{
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
    m_economy = stepEconomy(*m_knowledge);
    for (const auto &ids :
         {QList{FindingId::Ok}, QList{FindingId::TcpTimeout}, QList{FindingId::AuthRejected},
          QList{FindingId::CertExpired}, QList{FindingId::DnsNotFound, FindingId::Ok}}) {
        StepFacts facts;
        facts.checked = true;
        for (const FindingId id : ids)
            facts.findings += makeFinding(id, 0);
        facts.causes = rankCausesOfText(*m_knowledge, facts.findings, recognise(u"0x800CCC0F"));
        m_facts += facts;
    }
    PathState tried = emptyPath();
    tried.steps[StepId::Connectivity].status = StepStatus::NoChange;
    tried.steps[StepId::ServerSettings].status = StepStatus::NoChange;
    PathState answered = emptyPath();
    answered.answers = {{u"since-when"_s, u"suddenly"_s, {}}, {u"other-device"_s, u"works-here"_s, {}}};
    m_paths = {emptyPath(), tried, answered};
}

void BenchSteps::recommendations()
{
    const double rate = perSecond([this] {
        int done = 0;
        for (const PathState &path : m_paths) {
            for (const StepFacts &facts : m_facts)
                done += recommend(path, facts, m_economy).has_value();
        }
        return done;
    });
    qInfo("%.0f recommendations a second", rate);
}

void BenchSteps::decisions()
{
    const double rate = perSecond([this] {
        int done = 0;
        for (const PathState &path : m_paths) {
            for (const StepFacts &facts : m_facts)
                done += decide(path, facts, m_economy).has_value();
        }
        return done;
    });
    qInfo("%.0f decisions with their questions a second", rate);
}

QTEST_APPLESS_MAIN(BenchSteps)
#include "bench_steps.moc"
