#include "app/controller/controller.h"

#include "app/controller/recheck.h"
#include "app/controller/resumption.h"
#include "app/knowledge/installedknowledge.h"
#include "app/knowledge/knownids.h"
#include "core/diagnosis/causemodel.h"
#include "core/diagnosis/rules.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

Controller::Controller(Parts parts, QObject *parent)
    : QObject(parent)
    , m_keeper(parts.sessionDirectory, std::move(parts.clock))
    , m_path(m_keeper)
    , m_desk(m_keeper, m_path, std::move(parts.commands))
    , m_decision(m_path)
    , m_papers(m_keeper, m_path)
    , m_internetChecks(parts.internetChecks)
    , m_sessionList(m_keeper, m_sessions)
    , m_finder(parts.surroundings, m_account, [this] { return mayAskInternet(); })
    , m_testMessage(m_account)
    , m_checker(std::move(parts.surroundings), m_check)
{
    connectViewModels();
}

Controller::~Controller() = default;

void Controller::connectViewModels()
{
    connect(&m_keeper, &SessionKeeper::failed, &m_notice, &NoticeViewModel::setTrouble);
    connect(&m_keeper, &SessionKeeper::left, &m_notice, &NoticeViewModel::closeNote);
    connect(&m_keeper, &SessionKeeper::left, this, [this] { m_testMessage.restore(); });
    connect(&m_keeper, &SessionKeeper::noted, &m_notice, &NoticeViewModel::setNote);
    connect(&m_sessionList, &SessionListKeeper::noted, &m_notice, &NoticeViewModel::setNote);
    connect(&m_sessions, &SessionsViewModel::openWanted, this, &Controller::resume);
    connect(&m_sessionList, &SessionListKeeper::imported, this, &Controller::resume);
    connect(this, &Controller::placeChanged, &m_finder,
            [this](Place place) { m_finder.setPageShown(place == Place::Account); });
    connect(&m_checker, &Checker::finished, this, &Controller::takeCheck);
    connect(&m_check, &CheckViewModel::changed, this, &Controller::stateChanged);
    connect(&m_desk, &CommandDesk::pathMoved, this, &Controller::showPath);
    connect(&m_desk, &CommandDesk::changeClaimed, this, [this] { runCheck(Purpose::AfterAnswer); });
    connect(&m_desk, &CommandDesk::putBack, this, [this] { runCheck(Purpose::AfterMending); });
    connect(&m_start, &StartViewModel::changed, this, [this] {
        m_codes.setProvider(m_start.recognition().provider);
        Q_EMIT stateChanged();
    });
    connect(&m_step, &StepViewModel::noteWritten, this,
            [this](const QString &note) { m_path.writeNote(note); });
    connect(&m_step, &StepViewModel::actionTicked, this,
            [this](const QString &actionId, bool done) { m_path.tickAction(actionId, done); });
    connect(&m_decision, &DecisionKeeper::answerTaken, this, [this] {
        m_verdict.setVerdict(*m_knowledge, *m_path.judgedCheck(), m_path.recommendation());
        showPath();
    });
    connect(&testMessage(), &TestMessageViewModel::wanted, this, [this] { runCheck(Purpose::TestMessage); });
    connect(&testMessage(), &TestMessageViewModel::stopWanted, this, &Controller::cancelCheck);
    connect(&testMessage(), &TestMessageViewModel::passwordWanted, this, [this] { goTo(Place::Account); });
    connect(&m_decision.view(), &DecisionViewModel::stepWanted, this, &Controller::goToStep);
    connect(&m_decision.view(), &DecisionViewModel::handOverWanted, this, &Controller::closeAsHandedOver);
}

void Controller::load()
{
    auto knowledge = loadInstalledKnowledge();
    if (!knowledge) {
        m_notice.setTrouble(tr("MailMend's own table of codes is damaged. Install the program again. (%1)")
                                .arg(knowledge.error().detail));
        return;
    }
    m_knowledge.emplace(std::move(knowledge->knowledge));
    m_path.setKnowledge(*m_knowledge);
    m_desk.setKnowledge(*m_knowledge);
    m_decision.setKnowledge(*m_knowledge);
    m_papers.setKnowledge(*m_knowledge);
    m_way.setKnowledge(*m_knowledge);
    m_step.setKnowledge(*m_knowledge);
    m_codes.setKnowledge(*m_knowledge);
    m_start.setKnowledge(*m_knowledge);
    QStringList problems;
    for (const Error &refusal : std::as_const(knowledge->refusals))
        problems << refusal.detail;
    m_start.setOverlayProblems(problems);
    m_account.setKnowledge(*m_knowledge);
    m_finder.setKnowledge(*m_knowledge);
    m_sessionList.setKnownIds(knownIds(*m_knowledge));
    showPath();
    Q_EMIT stateChanged();
    goOnAfterRestart();
}

// Who restarted the computer because we asked for it finds the step again, with what the checks say now.
void Controller::goOnAfterRestart()
{
    const QString id = m_desk.sessionAwaitingRestart(m_sessionList.notOpenElsewhere());
    if (id.isEmpty())
        return;
    resume(id);
    if (place() == Place::Step)
        runCheck(Purpose::AfterAnswer);
}

bool Controller::canGoOn() const
{
    switch (place()) {
    case Place::Start:
        return m_knowledge && !m_start.isReading();
    case Place::Account:
        return m_knowledge.has_value();
    case Place::Check:
        return m_check.isFinished();
    case Place::Verdict:
        return hasChecked();
    case Place::Result:
        return true;
    case Place::Step:
    case Place::Codes:
        return false;
    }
    return false;
}

void Controller::goOn()
{
    if (!canGoOn())
        return;
    switch (place()) {
    case Place::Start:
        stateProblem();
        break;
    case Place::Account:
        chooseAccount();
        break;
    case Place::Check:
        enter(Place::Verdict);
        break;
    case Place::Verdict: {
        if (m_verdict.isGuessWrong())
            return enter(Place::Account);
        const auto next = m_path.recommendation();
        goToStep(next ? next->step : m_path.state().current.value_or(StepId::Connectivity));
        break;
    }
    case Place::Result:
        startAnew();
        break;
    case Place::Step:
    case Place::Codes:
        break;
    }
}

void Controller::goBack()
{
    if (!canGoBack())
        return;
    m_places.goBack();
    showPath();
    Q_EMIT placeChanged(place());
    Q_EMIT stateChanged();
}

void Controller::goTo(Place place)
{
    if (place == Place::Step && !m_path.state().current)
        return;
    if (place == Place::Result && m_knowledge) {
        m_result.setResult(*m_knowledge, session());
        m_desk.refresh();
    }
    enter(place);
}

void Controller::goToStep(StepId step)
{
    if (!hasChecked())
        return;
    m_step.clearChange();
    if (m_path.state().current != step || place() != Place::Step)
        m_path.change(EnterStep{step});
    enter(Place::Step);
}

void Controller::answer(StepStatus answer)
{
    if (!m_path.state().current || place() != Place::Step)
        return;
    m_path.change(AnswerStep{answer});
    if (m_path.state().solved) {
        m_keeper.record(SessionClosed{Session::Outcome::Solved});
        goTo(Place::Result);
        runCheck(Purpose::AfterMending);
        return;
    }
    runCheck(Purpose::AfterAnswer);
    if (m_path.state().current)
        showPath();
    else
        goTo(Place::Result);
}

void Controller::checkAgain()
{
    enter(Place::Check);
    runCheck(Purpose::First);
}

void Controller::troubleshoot(const QString &code)
{
    startAnew();
    m_start.replaceText(code);
    stateProblem();
}

void Controller::openFile(const QString &path)
{
    if (QFileInfo(path).suffix() == sessionFileSuffix)
        return m_sessionList.importFrom(path);
    if (m_start.openFile(path) && place() != Place::Start)
        enter(Place::Start);
}

void Controller::resume(const QString &id)
{
    m_checker.drop();
    if (const auto resumed = m_keeper.resume(id); !resumed)
        return m_sessionList.explain(id, resumed.error());
    showSession();
    m_places.restart();
    goTo(placeOf(session()));
}

void Controller::startAnew()
{
    m_checker.drop();
    m_keeper.startAnew();
    m_path.restore();
    m_desk.restore();
    m_start.clear();
    m_account.setPassword({});
    enter(Place::Start);
    m_places.restart();
    Q_EMIT stateChanged();
}

void Controller::closeAsHandedOver()
{
    m_keeper.record(SessionClosed{Session::Outcome::HandedOver});
    goTo(Place::Result);
}

void Controller::saveDrafts()
{
    recordProblem();
    const Account account = m_account.account();
    if (!session().id.isEmpty() && !account.services.isEmpty() && account != session().account)
        m_keeper.record(AccountChosen{account});
}

void Controller::enter(Place place)
{
    m_places.enter(place);
    showPath();
    Q_EMIT placeChanged(place);
    Q_EMIT stateChanged();
}

void Controller::recordProblem()
{
    const bool said = !m_start.text().trimmed().isEmpty() || !m_start.symptom().isEmpty();
    if (said && (m_start.text() != session().problem || m_start.symptom() != session().symptom))
        m_keeper.record(ProblemStated{m_start.text(), m_start.symptom()});
}

void Controller::stateProblem()
{
    recordProblem();
    m_account.takeHints(m_start.recognition());
    enter(Place::Account);
}

void Controller::chooseAccount()
{
    if (!m_account.validate()) {
        Q_EMIT accountRefused();
        return;
    }
    const Account account = m_account.account();
    if (account != session().account)
        m_keeper.record(AccountChosen{account});
    m_verdict.setGuessedHosts(m_account.guessedHosts());
    m_desk.refresh();
    enter(Place::Check);
    runCheck(Purpose::First);
}

void Controller::runCheck(Purpose purpose)
{
    m_purpose = purpose;
    CheckRequest request;
    request.services = m_account.account().services;
    request.internetChecks = mayAskInternet();
    const auto last = m_path.lastCheck();
    // Asked for by the person, the sign-in is tried; by itself it is not tried again once it was refused.
    if (isAskedFor(purpose) || !last || !signInWasRefused(*last))
        request.credentials = m_account.credentials();
    if (purpose == Purpose::AfterAnswer)
        m_step.showChecking();
    if (purpose == Purpose::AfterMending)
        m_result.showChecking();
    purpose == Purpose::TestMessage ? m_testMessage.begin(request) : m_testMessage.restore();
    m_checker.start(request, *m_knowledge);
    m_testMessage.show(last);
    Q_EMIT stateChanged();
}

void Controller::takeCheck(const CheckObservation &observation)
{
    const auto before = m_path.lastCheck();
    const QDateTime now = m_keeper.now();
    QList<Finding> findings = drawFindings(observation, *m_knowledge, now);
    const bool signInLeftOut = !isAskedFor(m_purpose) && before && signInWasRefused(*before);
    if (signInLeftOut)
        findings = withRefusalKept(*before, observation, findings);
    m_check.finish(observation, findings, *m_knowledge);
    m_testMessage.end(observation.cancelled);
    if (observation.cancelled) {
        m_step.clearChange();
        m_testMessage.show(before);
        return;
    }
    const auto causes = rankCausesOfText(*m_knowledge, findings, m_start.recognition(), m_start.symptom());
    const CheckRecord record{now, observation, findings, causes};
    m_keeper.record(CheckMade{record});
    m_path.change(FactsArrived{});
    m_verdict.setVerdict(*m_knowledge, *m_path.judgedCheck(), m_path.recommendation());
    if (before && !isAskedFor(m_purpose))
        showDifference(*before, record, signInLeftOut);
    showPath();
    Q_EMIT stateChanged();
}

void Controller::showDifference(const CheckRecord &before, const CheckRecord &now, bool signInLeftOut)
{
    const auto changes = changeLines(*m_knowledge, before, now);
    const bool isAny = !changes.isEmpty();
    if (m_purpose != Purpose::AfterMending)
        return m_step.showChange(changes, differenceSentence(isAny, signInLeftOut));
    m_result.setResult(*m_knowledge, session());
    m_result.showChange(changes, mendingSentence(isAny, signInLeftOut, now));
}

void Controller::showSession()
{
    m_start.replaceText(session().problem);
    m_start.setSymptom(session().symptom);
    m_account.setPassword({});
    m_account.setAccount(session().account);
    m_path.restore();
    m_desk.restore();
    if (const auto check = m_path.judgedCheck(); check && m_knowledge) {
        m_check.restore(check->observation, check->findings, *m_knowledge);
        m_verdict.setVerdict(*m_knowledge, *check, m_path.recommendation());
    }
    m_step.clearChange();
}

void Controller::showPath()
{
    const auto next = m_path.recommendation();
    m_way.setPath(m_path.state(), next ? std::optional(next->step) : std::nullopt);
    m_way.setReach(!session().account.services.isEmpty(), hasChecked(), m_path.state().solved);
    m_way.setPlace(place());
    if (place() == Place::Start)
        m_sessionList.refresh();
    m_decision.show();
    m_testMessage.show(m_path.lastCheck());
    if (place() == Place::Step)
        m_step.setStep(m_path.state(), next, m_path.lastCheck());
}

}
