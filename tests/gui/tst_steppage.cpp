#include "app/pages/steppage.h"
#include "app/viewmodels/waymodel.h"
#include "app/widgets/actionrow.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mm;

//! A step: what to do for the chosen program and system, what came of it, what the checks say since.
class TestStepPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhyAndWhat();
    void adviceForTheCauseComesBeforeTheGeneralActions();
    void actionsFollowProgramAndSystem_data();
    void actionsFollowProgramAndSystem();
    void tickIsReported();
    void commandIsCopied();
    void noteIsWrittenWhenLeft();
    void answers_data();
    void answers();
    void showsBeforeAndAfter();
    void telephoneQuestionsComeOnWish();
    void nothingToDoIsSaid();
    void wayMarksEveryStep();
    void everythingHasANameAndIsReached();

private:
    KnowledgeBase m_knowledge = samples::knowledge();
    std::unique_ptr<StepViewModel> m_model;
    std::unique_ptr<CommandsViewModel> m_commands;
    DecisionViewModel m_decision;
    std::unique_ptr<StepPage> m_page;
};

void TestStepPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<StepViewModel>();
    m_commands = std::make_unique<CommandsViewModel>();
    m_commands->setKnowledge(m_knowledge);
    m_page = std::make_unique<StepPage>(*m_model, m_decision, *m_commands);
    m_model->setKnowledge(m_knowledge);
    m_model->setPlatform(u"linux"_s);
    m_model->setStep(samples::path(), samples::recommendation(), samples::blockedCheck());
    m_page->resize(800, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestStepPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestStepPage::showsWhyAndWhat()
{
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Step 2 of 10"_s));
    QVERIFY(shown.contains(u"Server settings"_s));
    QVERIFY(shown.contains(u"What we saw: No answer from smtp.example.com on port 587 within 6 seconds."_s));
    QVERIFY(shown.contains(u"Don't switch certificate checks off"_s));
    QVERIFY(shown.contains(u"To put it back: Set the port back to 587."_s));
    QVERIFY(shown.contains(u"some risk"_s));
}

void TestStepPage::adviceForTheCauseComesBeforeTheGeneralActions()
{
    const QString shown = gui::shownText(*m_page);
    const auto advice = shown.indexOf(u"First: Use port 465 instead"_s);
    QVERIFY(advice >= 0);
    QVERIFY(advice < shown.indexOf(m_model->actions().first().text));
    Recommendation unknown = samples::recommendation();
    unknown.cause = CauseId::Other;
    m_model->setStep(samples::path(), unknown, samples::blockedCheck());
    QVERIFY(!m_model->reason().contains(u"First: "_s));
    QVERIFY(m_model->reason().contains(u"quickly done"_s));
}

void TestStepPage::actionsFollowProgramAndSystem_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("actions");
    QTest::addColumn<QString>("command");
    QTest::newRow("any program shows all") << QString() << u"linux"_s << 3 << u"sudo openssl"_s;
    QTest::newRow("Outlook leaves Thunderbird out")
        << u"outlook-classic"_s << u"windows"_s << 2 << u"nslookup"_s;
    QTest::newRow("a program without lines of its own") << u"kmail"_s << u"macos"_s << 1 << QString();
}

void TestStepPage::actionsFollowProgramAndSystem()
{
    QFETCH(QString, client);
    QFETCH(QString, platform);
    QFETCH(int, actions);
    QFETCH(QString, command);
    m_model->setClient(client);
    m_model->setPlatform(platform);
    QCOMPARE(m_model->actions().size(), actions);
    const auto commands = m_model->actions().last().commands;
    QCOMPARE(commands.isEmpty(), command.isEmpty());
    if (!command.isEmpty())
        QVERIFY(commands.first().text.startsWith(command));
}

void TestStepPage::tickIsReported()
{
    QSignalSpy ticked(m_model.get(), &StepViewModel::actionTicked);
    auto *box = gui::child<QCheckBox>(*m_page, u"server-settings.test"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(ticked.first().at(0).toString(), u"server-settings.test"_s);
    QVERIFY(ticked.first().at(1).toBool());
    QVERIFY(box->isChecked());
}

void TestStepPage::commandIsCopied()
{
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy"_s)
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), u"sudo openssl s_client -connect mail.example.com:993"_s);
}

void TestStepPage::noteIsWrittenWhenLeft()
{
    QSignalSpy written(m_model.get(), &StepViewModel::noteWritten);
    auto *note = gui::child<QPlainTextEdit>(*m_page, u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"port was 25"_s);
    QCOMPARE(written.size(), 0);
    QTest::keyClick(note, Qt::Key_Tab);
    QCOMPARE(written.size(), 1);
    QCOMPARE(m_model->note(), u"port was 25"_s);
}

void TestStepPage::answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("status");
    QTest::newRow("That fixed it") << u"fixed"_s << int(StepStatus::Fixed);
    QTest::newRow("No change") << u"noChange"_s << int(StepStatus::NoChange);
    QTest::newRow("I can't do this") << u"cannotDo"_s << int(StepStatus::CannotDo);
    QTest::newRow("Skip") << u"skip"_s << int(StepStatus::Skipped);
}

void TestStepPage::answers()
{
    QFETCH(QString, button);
    QFETCH(int, status);
    QSignalSpy answered(m_page.get(), &StepPage::answered);
    auto *answer = gui::child<QPushButton>(*m_page, button);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(int(answered.first().first().value<StepStatus>()), status);
}

void TestStepPage::showsBeforeAndAfter()
{
    m_model->showChecking();
    QVERIFY(gui::shownText(*m_page).contains(u"Testing again"_s));
    const auto changes = changeLines(m_knowledge, samples::blockedCheck(), samples::healthyCheck());
    QCOMPARE(changes.size(), 1);
    m_model->showChange(changes, u"The checks show a difference:"_s);
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Before: No answer from smtp.example.com"_s));
    QVERIFY(shown.contains(u"Now: Connected, encrypted with a valid certificate, signed in."_s));
    QVERIFY(changeLines(m_knowledge, samples::blockedCheck(), samples::blockedCheck()).isEmpty());
}

void TestStepPage::telephoneQuestionsComeOnWish()
{
    QVERIFY(!gui::shownText(*m_page).contains(u"Ask which number"_s));
    gui::child<QCheckBox>(*m_page, u"asking"_s)->click();
    QVERIFY(gui::shownText(*m_page).contains(u"Ask which number"_s));
}

void TestStepPage::nothingToDoIsSaid()
{
    PathState path = samples::path();
    path.current = StepId::Profile;
    m_model->setClient(u"thunderbird"_s);
    m_model->setStep(path, std::nullopt, std::nullopt);
    QVERIFY(gui::shownText(*m_page).contains(u"Step 3 of 10 · skipped"_s));
    QVERIFY(m_model->reason().isEmpty());
}

void TestStepPage::wayMarksEveryStep()
{
    WayModel way;
    const QAbstractItemModelTester tester(&way, QAbstractItemModelTester::FailureReportingMode::QtTest);
    way.setKnowledge(m_knowledge);
    QVERIFY(!way.flags(way.index(4)).testFlag(Qt::ItemIsEnabled));
    way.setReach(true, true, false);
    way.setPath(samples::path(), StepId::TcpIpStack);
    way.setPlace(Place::Step);
    QCOMPARE(way.rowCount(), 15);
    QCOMPARE(way.index(4).data(WayModel::WordRole).toString(), u"not needed, by the checks"_s);
    QCOMPARE(way.index(5).data(WayModel::WordRole).toString(), u"you are here"_s);
    QCOMPARE(way.index(6).data(WayModel::WordRole).toString(), u"skipped"_s);
    QCOMPARE(way.index(8).data(WayModel::WordRole).toString(), u"recommended"_s);
    QCOMPARE(way.currentRow(), 5);
    QCOMPARE(way.index(5).data(Qt::AccessibleTextRole).toString(),
             u"Step 2: Server settings, you are here"_s);
    QVERIFY(way.flags(way.index(13)).testFlag(Qt::ItemIsEnabled));
}

void TestStepPage::everythingHasANameAndIsReached()
{
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestStepPage)
#include "tst_steppage.moc"
