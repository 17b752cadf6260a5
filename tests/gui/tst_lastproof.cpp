#include "app/widgets/questionbox.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace mm;

//! The last proof: a test message that the person sends to themselves, with what came of it.
class TestLastProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::failOnWarnings(); }
    void itIsSentOnlyAfterAYes();
    void itArrivesAndTheSessionKnows();
    void aRefusalIsToldAndBecomesTheVerdict();
    void itCanBeStopped();
    void withoutAPasswordThePersonIsLedToIt();
    void whereAFaultIsNothingIsOffered();
    void theResultOffersIt();

private:
    static constexpr int patience = 30000; // ms; a loaded computer makes certificates slowly

    using Phase = TestMessageViewModel::Phase;
    static Phase phaseOf(gui::WizardRig &rig) { return rig.controller().testMessage().state().phase; }
    static QWidget &pageOf(gui::WizardRig &rig, const char *type);
    static void agree(QWidget &page);
    static bool waitForOutcome(gui::WizardRig &rig);
};

QWidget &TestLastProof::pageOf(gui::WizardRig &rig, const char *type)
{
    for (QWidget *widget : rig.window().findChildren<QWidget *>()) {
        if (widget->inherits(type))
            return *widget;
    }
    qFatal("no page %s", type);
}

void TestLastProof::agree(QWidget &page)
{
    gui::child<QPushButton>(page, u"sendTest"_s)->click();
    gui::child<QPushButton>(*gui::child<QuestionBox>(page, u"testQuestion"_s), u"doIt"_s)->click();
}

bool TestLastProof::waitForOutcome(gui::WizardRig &rig)
{
    return QTest::qWaitFor([&rig] { return phaseOf(rig) == Phase::Told; }, patience);
}

void TestLastProof::itIsSentOnlyAfterAYes()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(rig.goTo(Place::Verdict));
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QCOMPARE(phaseOf(rig), Phase::Offered);
    QWidget &page = pageOf(rig, "mm::VerdictPage");
    auto *send = gui::child<QPushButton>(page, u"sendTest"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    const QString shown = gui::shownText(page);
    QVERIFY2(shown.contains(u"signs in to localhost with your password and sends one short message from "
                            "user@practice.test to the same address"_s),
             qPrintable(shown));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"leaveIt"_s);
    QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(rig.controller().place(), Place::Verdict);
    QCOMPARE(QApplication::focusWidget(), send);
    QVERIFY(!rig.controller().check().isRunning());
    QCOMPARE(rig.controller().session().checks.size(), 1);
}

void TestLastProof::itArrivesAndTheSessionKnows()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(rig.goTo(Place::Verdict));
    QWidget &page = pageOf(rig, "mm::VerdictPage");
    agree(page);
    QCOMPARE(phaseOf(rig), Phase::Sending);
    QVERIFY(gui::shownText(page).contains(u"Sending the message"_s));
    QVERIFY(waitForOutcome(rig));
    QCOMPARE(rig.controller().testMessage().state().mark, Mark::Ok);
    const QString arrived = u"so sending and receiving both work. It was deleted again."_s;
    QVERIFY2(gui::shownText(page).contains(arrived), qPrintable(gui::shownText(page)));
    QVERIFY(rig.controller().report()->html().contains(arrived));
    QVERIFY(gui::child<QPushButton>(page, u"sendTest"_s)->isVisible());
    const QString id = rig.controller().session().id;
    rig.startAgain();
    QCOMPARE(phaseOf(rig), Phase::Hidden);
    rig.controller().resume(id);
    QCOMPARE(phaseOf(rig), Phase::Told);
    QVERIFY(rig.controller().testMessage().state().sentence.contains(arrived));
    rig.controller().startAnew();
    QCOMPARE(phaseOf(rig), Phase::Hidden);
}

void TestLastProof::aRefusalIsToldAndBecomesTheVerdict()
{
    gui::WizardRig rig(PracticeFault::RelayDenied);
    QVERIFY(rig.goTo(Place::Verdict));
    QCOMPARE(phaseOf(rig), Phase::Offered);
    agree(pageOf(rig, "mm::VerdictPage"));
    QVERIFY(waitForOutcome(rig));
    QCOMPARE(rig.controller().testMessage().state().mark, Mark::Error);
    QVERIFY(rig.controller().testMessage().state().sentence.startsWith(
        u"The outgoing mail server did not take the test message. It answered: "_s));
    QCOMPARE(rig.controller().verdict().mark(), Mark::Error);
}

void TestLastProof::itCanBeStopped()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(rig.goTo(Place::Verdict));
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QWidget &page = pageOf(rig, "mm::VerdictPage");
    auto *send = gui::child<QPushButton>(page, u"sendTest"_s);
    send->setFocus();
    agree(page);
    auto *stop = gui::child<QPushButton>(page, u"stopTest"_s);
    QCOMPARE(QApplication::focusWidget(), stop);
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(waitForOutcome(rig));
    QVERIFY(gui::shownText(page).contains(u"You stopped it."_s));
    QCOMPARE(QApplication::focusWidget(), send);
}

void TestLastProof::withoutAPasswordThePersonIsLedToIt()
{
    gui::WizardRig rig(PracticeFault::None);
    rig.controller().account().setPassword({});
    QVERIFY(rig.goTo(Place::Verdict));
    QCOMPARE(phaseOf(rig), Phase::NeedPassword);
    QWidget &page = pageOf(rig, "mm::VerdictPage");
    QVERIFY(!gui::child<QPushButton>(page, u"sendTest"_s)->isVisible());
    gui::child<QPushButton>(page, u"enterPassword"_s)->click();
    QCOMPARE(rig.controller().place(), Place::Account);
}

void TestLastProof::whereAFaultIsNothingIsOffered()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(rig.goTo(Place::Verdict));
    QCOMPARE(phaseOf(rig), Phase::Hidden);
    QVERIFY(!gui::child<QPushButton>(rig.window(), u"sendTest"_s)->isVisible());
}

void TestLastProof::theResultOffersIt()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(rig.goTo(Place::Step));
    rig.controller().answer(StepStatus::Fixed);
    QVERIFY(rig.waitForCheck());
    QCOMPARE(rig.controller().place(), Place::Result);
    agree(pageOf(rig, "mm::ResultPage"));
    QVERIFY(waitForOutcome(rig));
    QVERIFY(gui::shownText(rig.window()).contains(u"so sending and receiving both work"_s));
}

MM_GUI_TEST(TestLastProof)
#include "tst_lastproof.moc"
