#pragma once

#include "app/controller/checker.h"
#include "app/controller/commanddesk.h"
#include "app/controller/decisionkeeper.h"
#include "app/controller/papers.h"
#include "app/controller/pathkeeper.h"
#include "app/controller/placehistory.h"
#include "app/controller/sessionlistkeeper.h"
#include "app/controller/settingsfinder.h"
#include "app/controller/testmessagedesk.h"
#include "app/viewmodels/codesmodel.h"
#include "app/viewmodels/noticeviewmodel.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/resultviewmodel.h"
#include "app/viewmodels/startviewmodel.h"
#include "app/viewmodels/stepviewmodel.h"
#include "app/viewmodels/verdictviewmodel.h"
#include "app/viewmodels/waymodel.h"

namespace mm {

//! Leads through a session: takes the person's wishes, runs the checks and the step engine, records every
//! event, and fills the view-models. Knows no widget.
class Controller final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SurroundingsFactory surroundings;
        QString sessionDirectory;
        Clock clock;
        bool internetChecks = true;
        CommandRunner::Surroundings commands = systemSurroundings();
    };

    explicit Controller(Parts parts, QObject *parent = nullptr);
    ~Controller() override;

    //! Reads the knowledge base and the list of sessions. Until then pages are empty but work.
    void load();

    [[nodiscard]] StartViewModel &start() { return m_start; }
    [[nodiscard]] SessionsViewModel &sessions() { return m_sessions; }
    [[nodiscard]] AccountViewModel &account() { return m_account; }
    [[nodiscard]] CheckViewModel &check() { return m_check; }
    [[nodiscard]] VerdictViewModel &verdict() { return m_verdict; }
    [[nodiscard]] StepViewModel &step() { return m_step; }
    [[nodiscard]] DecisionViewModel &decision() { return m_decision.view(); }
    [[nodiscard]] ResultViewModel &result() { return m_result; }
    [[nodiscard]] CodesModel &codes() { return m_codes; }
    [[nodiscard]] CommandsViewModel &commands() { return m_desk.commands(); }
    [[nodiscard]] UndoViewModel &undo() { return m_desk.undo(); }
    [[nodiscard]] WayModel &way() { return m_way; }
    [[nodiscard]] NoticeViewModel &notice() { return m_notice; }
    [[nodiscard]] TestMessageViewModel &testMessage() { return m_testMessage.view(); }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }

    [[nodiscard]] Place place() const { return m_places.current(); }
    [[nodiscard]] bool canGoBack() const { return m_places.canGoBack(); }
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool hasChecked() const { return !m_keeper.session().checks.isEmpty(); }
    [[nodiscard]] const Session &session() const { return m_keeper.session(); }
    //! Anything beyond the account's servers may be asked.
    [[nodiscard]] bool mayAskInternet() const { return m_internetChecks && m_preferences.internetChecks(); }
    [[nodiscard]] const QString &sessionDirectory() const { return m_keeper.store().directory(); }

    void goOn();
    void goBack();
    void goTo(Place place);
    void goToStep(StepId step);
    void answer(StepStatus answer);
    void checkAgain();
    void cancelCheck() { m_checker.cancel(); }
    void troubleshoot(const QString &code);
    void openFile(const QString &path);
    void resume(const QString &id);
    void startAnew();
    //! Writes down what stands in the fields and nowhere else yet: the window closes.
    void saveDrafts();

    [[nodiscard]] std::unique_ptr<ReportViewModel> report() const { return m_papers.report(); }
    [[nodiscard]] Result<std::unique_ptr<ComparisonViewModel>> compareWith(const QString &path) const
    {
        return m_papers.compareWith(path);
    }
    //! The session at hand as a file for somebody else, who goes on where it stands.
    [[nodiscard]] Result<> handOver(const QString &path) { return m_sessionList.write(session().id, path); }

Q_SIGNALS:
    void placeChanged(mm::Place place);
    void stateChanged();   //!< what can be done from here
    void accountRefused(); //!< a field of the account page needs mending

private:
    enum class Purpose : quint8 { First, AfterAnswer, AfterMending, TestMessage };

    void connectViewModels();
    void enter(Place place);
    void goOnAfterRestart();
    void recordProblem();
    void stateProblem();
    void chooseAccount();
    //! By a button of its own, so that the sign-in is tried and nothing is compared.
    [[nodiscard]] static bool isAskedFor(Purpose purpose)
    {
        return purpose == Purpose::First || purpose == Purpose::TestMessage;
    }
    void runCheck(Purpose purpose);
    void takeCheck(const CheckObservation &observation);
    void showDifference(const CheckRecord &before, const CheckRecord &now, bool signInLeftOut);
    void showSession();
    void showPath();
    void closeAsHandedOver();

    std::optional<KnowledgeBase> m_knowledge;
    SessionKeeper m_keeper;
    PathKeeper m_path;
    CommandDesk m_desk;
    DecisionKeeper m_decision;
    Papers m_papers;
    Purpose m_purpose = Purpose::First;
    const bool m_internetChecks; //!< false: for this run, whatever the preferences say
    Preferences m_preferences;
    PlaceHistory m_places;

    NoticeViewModel m_notice;
    StartViewModel m_start;
    SessionsViewModel m_sessions;
    SessionListKeeper m_sessionList;
    AccountViewModel m_account;
    SettingsFinder m_finder;
    TestMessageDesk m_testMessage;
    CheckViewModel m_check;
    VerdictViewModel m_verdict;
    StepViewModel m_step;
    ResultViewModel m_result;
    CodesModel m_codes;
    WayModel m_way;
    Checker m_checker;
};

}
