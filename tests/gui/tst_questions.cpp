#include "app/pages/steppage.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mm;

//! What the engine asks on a step's page, what an answer changes, the operator's script, handing over.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownWithoutADecision();
    void questionStandsAboveTheActions();
    void digitAnswers_data();
    void digitAnswers();
    void digitsInANoteStayInTheNote();
    void outcomeLeadsToTheNextStep();
    void givenAnswerIsGivenAnew();
    void scriptSaysWhatToSayAndWhatAnswersMean();
    void callersLanguageStandsBesideTheOperators();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void handOverHasItsCard();
    void everythingHasANameAndIsReached();
    void answerIsKeptThroughACrash();
    void helpDeskModeIsRemembered();

private:
    void ask(const QList<GivenAnswer> &given = {});
    void decideFor(Decision::Kind kind, const QList<GivenAnswer> &given = {});

    KnowledgeBase m_knowledge = samples::knowledge();
    std::unique_ptr<StepViewModel> m_model;
    std::unique_ptr<DecisionViewModel> m_decision;
    CommandsViewModel m_commands;
    std::unique_ptr<StepPage> m_page;
};

void TestQuestions::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<StepViewModel>();
    m_decision = std::make_unique<DecisionViewModel>();
    m_page = std::make_unique<StepPage>(*m_model, *m_decision, m_commands);
    m_model->setKnowledge(m_knowledge);
    m_commands.setKnowledge(m_knowledge);
    m_decision->setKnowledge(m_knowledge);
    m_model->setPlatform(u"linux"_s);
    m_model->setStep(samples::path(), samples::recommendation(), samples::blockedCheck());
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestQuestions::cleanup()
{
    m_page.reset();
    m_decision.reset();
    m_model.reset();
}

void TestQuestions::decideFor(Decision::Kind kind, const QList<GivenAnswer> &given)
{
    Decision decision;
    decision.kind = kind;
    decision.step =
        Recommendation{.step = StepId::Connectivity, .because = {}, .cause = CauseId::PortBlocked};
    decision.cause = CauseId::PortBlocked;
    decision.rival = CauseId::WrongPort;
    if (kind == Decision::Kind::AskQuestion)
        decision.question = u"other-network"_s;
    if (kind == Decision::Kind::Escalate)
        decision.handOver = u"provider"_s;
    PathState path = samples::path();
    path.answers = given;
    m_decision->setDecision(decision, path, samples::blockedCheck().findings);
}

void TestQuestions::ask(const QList<GivenAnswer> &given)
{
    decideFor(Decision::Kind::AskQuestion, given);
    QCoreApplication::processEvents(); // buttons in a page that stands already are shown by and by
}

void TestQuestions::nothingIsShownWithoutADecision()
{
    m_decision->setDecision(std::nullopt, samples::path(), {});
    const QString shown = gui::shownText(*m_page);
    QVERIFY(!shown.contains(u"one question"_s));
    QVERIFY(!shown.contains(u"Hand it over"_s));
}

void TestQuestions::questionStandsAboveTheActions()
{
    ask();
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Does mail work in another network?"_s));
    QVERIFY(shown.contains(u"1  Yes, there it works"_s));
    QVERIFY(shown.contains(u"3  I cannot tell"_s));
    QVERIFY(shown.contains(u"The answer tells two causes apart"_s));
    QVERIFY(!shown.contains(u"The usual network is the matter."_s)); // that is for the operator
    const auto *question = gui::child<QWidget>(*m_page, u"question"_s);
    const auto *action = gui::child<QWidget>(*m_page, u"server-settings.test"_s);
    QVERIFY(question->mapTo(m_page.get(), QPoint()).y() < action->mapTo(m_page.get(), QPoint()).y());
}

void TestQuestions::digitAnswers_data()
{
    QTest::addColumn<bool>("helpDesk");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the first") << false << int(Qt::Key_1) << u"works"_s;
    QTest::newRow("the second") << false << int(Qt::Key_2) << u"fails"_s;
    QTest::newRow("the last cannot tell") << false << int(Qt::Key_3) << QString();
    QTest::newRow("the second, on the telephone") << true << int(Qt::Key_2) << u"fails"_s;
}

void TestQuestions::digitAnswers()
{
    QFETCH(bool, helpDesk);
    QFETCH(int, key);
    QFETCH(QString, answer);
    m_model->setAsking(helpDesk);
    ask();
    QSignalSpy answered(m_decision.get(), &DecisionViewModel::answered);
    m_page->setFocus();
    QTest::keyClick(m_page.get(), static_cast<Qt::Key>(key));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).toString(), u"other-network"_s);
    QCOMPARE(answered.first().at(1).toString(), answer);
}

void TestQuestions::digitsInANoteStayInTheNote()
{
    ask();
    QSignalSpy answered(m_decision.get(), &DecisionViewModel::answered);
    auto *note = gui::child<QPlainTextEdit>(*m_page, u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"port 25"_s);
    QCOMPARE(note->toPlainText(), u"port 25"_s);
    QCOMPARE(answered.size(), 0);
}

void TestQuestions::outcomeLeadsToTheNextStep()
{
    ask();
    m_decision->answer(u"works"_s);
    decideFor(Decision::Kind::DoStep, {{u"other-network"_s, u"works"_s, {}}});
    QVERIFY(gui::shownText(*m_page).contains(u"Step 1"_s));
    QSignalSpy wanted(m_decision.get(), &DecisionViewModel::stepWanted);
    auto *next = gui::child<QPushButton>(*m_page, u"nextStep"_s);
    QVERIFY(next->isVisible());
    next->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<StepId>(), StepId::Connectivity);
}

void TestQuestions::givenAnswerIsGivenAnew()
{
    decideFor(Decision::Kind::DoStep, {{u"other-network"_s, u"works"_s, {}}});
    QVERIFY(gui::shownText(*m_page).contains(
        u"You said: Yes, there it works – Does mail work in another network?"_s));
    m_decision->reopen(u"other-network"_s);
    QVERIFY(gui::shownText(*m_page).contains(u"2  No, it fails there too"_s));
    QSignalSpy answered(m_decision.get(), &DecisionViewModel::answered);
    gui::child<QPushButton>(*m_page, u"answer-fails"_s)->click();
    QCOMPARE(answered.size(), 1);
}

void TestQuestions::scriptSaysWhatToSayAndWhatAnswersMean()
{
    ask();
    m_model->setAsking(true);
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Please try the hotspot of your phone."_s));
    QVERIFY(shown.contains(u"The usual network is the matter. (Step 1)"_s));
    QVERIFY(!shown.contains(u"Does mail work in another network?"_s)); // one question, in one place
    gui::child<QPushButton>(*m_page, u"copySay"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"Please try the hotspot of your phone."_s);
    const auto *say = gui::child<QWidget>(*m_page, u"say"_s);
    const auto *title = gui::child<QWidget>(*m_page, u"title"_s);
    QVERIFY(say->mapTo(m_page.get(), QPoint()).x() > title->mapTo(m_page.get(), QPoint()).x());
}

void TestQuestions::callersLanguageStandsBesideTheOperators()
{
    const QString own =
        u"Please write a short message to yourself. Does it leave the Outbox? And does it come in?"_s;
    const QString german = u"Bitte schreiben Sie eine kurze Nachricht an sich selbst."_s;
    KnowledgeBase::Contents contents = m_knowledge.contents();
    for (QuestionEntry &question : contents.questions)
        question.say = own;
    const KnowledgeBase knowledge(contents);
    m_decision->setKnowledge(knowledge);
    ask();
    m_model->setAsking(true);
    QVERIFY(!gui::child<QWidget>(*m_page, u"sayOwn"_s)->isVisible());
    auto *language = gui::child<QComboBox>(*m_page, u"callerLanguage"_s);
    QVERIFY(language->isVisible());
    QCOMPARE(language->currentData().toString(), u"en"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    gui::child<QPushButton>(*m_page, u"copySay"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(german));
    QCOMPARE(gui::child<QLabel>(*m_page, u"sayOwn"_s)->text(), own);
    QVERIFY(gui::shownText(*m_page).contains(u"The usual network is the matter."_s)); // for the operator
    m_decision->setKnowledge(m_knowledge);
}

void TestQuestions::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("helpDesk");
    for (const bool helpDesk : {false, true}) {
        for (const QSize size : {QSize(640, 520), QSize(720, 580), QSize(800, 520), QSize(1100, 700)})
            QTest::addRow("%d wide%s", size.width(), helpDesk ? ", with the script" : "") << size << helpDesk;
    }
}

void TestQuestions::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(bool, helpDesk);
    KnowledgeBase::Contents contents = m_knowledge.contents();
    for (QuestionEntry &question : contents.questions) {
        for (AnswerEntry &answer : question.answers)
            answer.label = u"No, it says something quite different each time that somebody tries to send a "
                           "message with a large picture in it"_s;
    }
    const KnowledgeBase knowledge(contents);
    m_decision->setKnowledge(knowledge);
    m_model->setAsking(helpDesk);
    m_page->resize(size);
    ask({{u"other-network"_s, u"works"_s, {}}});
    m_decision->reopen(u"other-network"_s);
    QCoreApplication::processEvents();
    int answers = 0;
    for (const auto *answer : m_page->findChildren<QPushButton *>(u"answer-fails"_s)) {
        if (!answer->isVisible())
            continue;
        ++answers;
        QTRY_VERIFY(answer->height() >= answer->heightForWidth(answer->width()));
    }
    QCOMPARE(answers, 1);
    for (const auto *area : m_page->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(area->objectName()));
    }
    m_decision->setKnowledge(m_knowledge);
}

void TestQuestions::handOverHasItsCard()
{
    decideFor(Decision::Kind::Escalate);
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Hand it over to your mail provider"_s));
    QVERIFY(shown.contains(u"Send them the report."_s));
    QSignalSpy wanted(m_decision.get(), &DecisionViewModel::handOverWanted);
    gui::child<QPushButton>(*m_page, u"handOver"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestQuestions::everythingHasANameAndIsReached()
{
    for (const bool helpDesk : {false, true}) {
        m_model->setAsking(helpDesk);
        ask({{u"other-network"_s, u"works"_s, {}}});
        QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
        decideFor(Decision::Kind::Escalate);
        QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
    }
}

void TestQuestions::answerIsKeptThroughACrash()
{
    gui::WizardRig rig(PracticeFault::None);
    rig.controller().start().replaceText(u"Sending reported error (0x800CCC0F)"_s);
    QVERIFY(rig.goTo(Place::Step));
    QVERIFY(rig.controller().decision().asks());
    QTest::keyClick(&rig.window(), Qt::Key_1);
    QTRY_COMPARE(rig.controller().session().answers.size(), 1);
    const GivenAnswer given = rig.controller().session().answers.first();
    QVERIFY(!given.answer.isEmpty());
    const QString id = rig.controller().session().id;
    rig.startAgain();
    rig.controller().resume(id);
    QCOMPARE(rig.controller().session().answers, QList{given});
    QVERIFY(!rig.controller().decision().given().isEmpty());
}

void TestQuestions::helpDeskModeIsRemembered()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(!rig.controller().step().isAsking());
    QTest::keyClick(&rig.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(rig.controller().step().isAsking());
    rig.controller().decision().caller().choose(u"de"_s);
    rig.window().close();
    rig.startAgain();
    rig.window().restorePlace();
    QVERIFY(rig.controller().step().isAsking());
    QCOMPARE(rig.controller().decision().caller().code(), u"de"_s);
}

MM_GUI_TEST(TestQuestions)
#include "tst_questions.moc"
