#include "app/pages/problemfield.h"
#include "app/widgets/waylist.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace mm;

//! The whole wizard on the practice server: by the keyboard alone, back and forth, through a crash.
class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyboardAloneLeadsToAStep();
    void backLosesNothing();
    void wrongAccountIsHeldBack();
    void answerChecksAgainAndGoesOn();
    void fixedEndsInTheReport();
    void refusedSignInIsNotTriedAgainByItself();
    void checkCanBeCancelled();
    void crashResumesAtTheSameStep();
    void codeTableComesAndGoes();
    void troubleshootingStartsFromACode();
    void bounceFileIsRead();
    void unreadableFileIsSaid();
    void passwordIsNowhere();
    void everyPageHasNamesAndIsReached();
    void twoHundredPercentFits();

private:
    static void press(gui::WizardRig &rig, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &rig.window();
        QTest::keyClick(target, key, modifiers);
    }
};

void TestWizard::init()
{
    gui::failOnWarnings();
}

void TestWizard::keyboardAloneLeadsToAStep()
{
    gui::WizardRig rig(PracticeFault::WrongPassword);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QTest::keyClicks(QApplication::focusWidget(), u"error 0x800CCC92"_s);
    press(rig, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rig.controller().place(), Place::Account);
    press(rig, Qt::Key_Return);
    QCOMPARE(rig.controller().place(), Place::Check);
    QVERIFY(rig.waitForCheck());
    press(rig, Qt::Key_Return);
    QCOMPARE(rig.controller().place(), Place::Verdict);
    QVERIFY(gui::shownText(rig.window()).contains(u"How sure that this is the reason: certain"_s));
    press(rig, Qt::Key_Return);
    QCOMPARE(rig.controller().place(), Place::Step);
    QVERIFY(rig.window().windowTitle().startsWith(u"Step 2:"_s));
}

void TestWizard::backLosesNothing()
{
    gui::WizardRig rig(PracticeFault::WrongPassword);
    rig.controller().start().replaceText(u"my words, 0x800CCC92"_s);
    QVERIFY(rig.goTo(Place::Account));
    auto *host = gui::child<QLineEdit>(rig.window(), u"host0"_s);
    const QString port = gui::child<QLineEdit>(rig.window(), u"port0"_s)->text();
    host->setFocus();
    host->selectAll();
    QTest::keyClicks(host, u"not a host"_s);
    QTest::keyClick(host, Qt::Key_Escape);
    QCOMPARE(rig.controller().place(), Place::Start);
    QCOMPARE(gui::child<ProblemField>(rig.window(), u"problem"_s)->toPlainText(), u"my words, 0x800CCC92"_s);
    rig.controller().goOn();
    QCOMPARE(host->text(), u"not a host"_s);
    QCOMPARE(gui::child<QLineEdit>(rig.window(), u"port0"_s)->text(), port);
}

void TestWizard::wrongAccountIsHeldBack()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Account));
    rig.controller().account().setPort(1, u"99999"_s);
    rig.controller().goOn();
    QCOMPARE(rig.controller().place(), Place::Account);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"port1"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"from 1 to 65535"_s));
}

void TestWizard::answerChecksAgainAndGoesOn()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(rig.goTo(Place::Step));
    const auto first = rig.controller().session().current;
    auto *note = gui::child<QPlainTextEdit>(rig.window(), u"note"_s);
    note->setPlainText(u"asked the provider"_s);
    rig.controller().step().tick(rig.controller().step().actions().first().id, true);
    gui::child<QPushButton>(rig.window(), u"noChange"_s)->click();
    QCOMPARE(rig.controller().session().steps.at(*first).status, StepStatus::NoChange);
    QCOMPARE(rig.controller().session().steps.at(*first).note, u"asked the provider"_s);
    QCOMPARE(rig.controller().session().steps.at(*first).actionsDone.size(), 1);
    QVERIFY(rig.controller().session().current != first);
    const QString here = u"Step %1:"_s.arg(numberOf(*rig.controller().session().current));
    QVERIFY2(rig.window().windowTitle().startsWith(here), qPrintable(rig.window().windowTitle()));
    QVERIFY(rig.waitForCheck());
    QCOMPARE(rig.controller().session().checks.size(), 2);
    QVERIFY(gui::shownText(rig.window()).contains(u"The checks show the same as before."_s));
}

void TestWizard::fixedEndsInTheReport()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(rig.goTo(Place::Step));
    gui::child<QPushButton>(rig.window(), u"fixed"_s)->click();
    QCOMPARE(rig.controller().place(), Place::Result);
    QCOMPARE(rig.controller().session().outcome, Session::Outcome::Solved);
    QVERIFY(rig.waitForCheck());
    QVERIFY(gui::shownText(rig.window()).contains(u"What mended it"_s));
    QCOMPARE(rig.controller().result().headline(), u"You say that it works again"_s);
    gui::child<QPushButton>(rig.window(), u"copyReport"_s)->click();
    QVERIFY(QApplication::clipboard()->text().size() > 100);
    QVERIFY(!QApplication::clipboard()->text().contains(QLatin1StringView(PracticeServer::userName)));
    QVERIFY(gui::shownText(rig.window()).contains(u"The checks still find the same fault."_s));
    rig.controller().goOn();
    QCOMPARE(rig.controller().place(), Place::Start);
    QVERIFY(rig.controller().session().id.isEmpty());
    QVERIFY(rig.controller().sessions().lines().isEmpty());
}

void TestWizard::refusedSignInIsNotTriedAgainByItself()
{
    gui::WizardRig rig(PracticeFault::WrongPassword);
    QVERIFY(rig.goTo(Place::Step));
    gui::child<QPushButton>(rig.window(), u"noChange"_s)->click();
    QVERIFY(rig.waitForCheck());
    QTRY_COMPARE(rig.controller().session().checks.size(), 2);
    const CheckRecord again = rig.controller().session().checks.last();
    for (const ServiceObservation &service : again.observation.services)
        QVERIFY(!service.loginWanted);
    const bool kept = std::any_of(again.findings.begin(), again.findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::AuthRejected;
    });
    QVERIFY2(kept, "a refusal that nobody has seen go is still so");
    QVERIFY(gui::shownText(rig.window()).contains(u"The sign-in was not tried again"_s));
}

void TestWizard::checkCanBeCancelled()
{
    gui::WizardRig rig(PracticeFault::Silent);
    QVERIFY(rig.goTo(Place::Account));
    rig.controller().goOn();
    auto *cancel = gui::child<QPushButton>(rig.window(), u"back"_s);
    QCOMPARE(cancel->text(), u"&Cancel"_s);
    press(rig, Qt::Key_Escape);
    QTRY_VERIFY(!rig.controller().check().isRunning());
    QVERIFY(gui::shownText(rig.window()).contains(u"You stopped the check"_s));
    QVERIFY(rig.controller().session().checks.isEmpty());
    QCOMPARE(cancel->text(), u"&Back"_s);
    QVERIFY(!gui::child<QPushButton>(rig.window(), u"next"_s)->isEnabled());
}

void TestWizard::crashResumesAtTheSameStep()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    rig.controller().start().replaceText(u"certificate warning 0x800CCC1A"_s);
    QVERIFY(rig.goTo(Place::Step));
    rig.controller().goToStep(StepId::SecuritySoftware);
    rig.controller().step().setNote(u"half way"_s);
    rig.startAgain();
    QCOMPARE(rig.controller().sessions().lines().size(), 1);
    rig.controller().resume(rig.controller().sessions().lines().first().id);
    QCOMPARE(rig.controller().place(), Place::Step);
    QCOMPARE(rig.controller().session().current, std::optional(StepId::SecuritySoftware));
    QCOMPARE(rig.controller().step().note(), u"half way"_s);
    QCOMPARE(rig.controller().start().text(), u"certificate warning 0x800CCC1A"_s);
    QVERIFY(!rig.controller().account().hasPassword());
    QVERIFY(rig.controller().verdict().headline().size() > 5);
}

void TestWizard::codeTableComesAndGoes()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Account));
    press(rig, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.controller().place(), Place::Codes);
    QTest::keyClicks(QApplication::focusWidget(), u"800ccc0e"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"0x800CCC0E"_s));
    press(rig, Qt::Key_Escape);
    QCOMPARE(rig.controller().place(), Place::Account);
}

void TestWizard::troubleshootingStartsFromACode()
{
    gui::WizardRig rig(PracticeFault::None);
    rig.controller().goTo(Place::Codes);
    rig.controller().troubleshoot(u"0x800CCC0E"_s);
    QCOMPARE(rig.controller().place(), Place::Account);
    QCOMPARE(rig.controller().session().problem, u"0x800CCC0E"_s);
    QCOMPARE(rig.controller().start().codes().size(), 1);
}

void TestWizard::bounceFileIsRead()
{
    gui::WizardRig rig(PracticeFault::None);
    QFile file(rig.directory() + u"/bounce.eml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: Undelivered\n\nsmtp; 550 5.1.1 <ann@example.com>: user unknown\n");
    file.close();
    rig.controller().openFile(file.fileName());
    QVERIFY(!rig.controller().start().codes().isEmpty());
    QVERIFY(gui::shownText(rig.window()).contains(u"bounce.eml was read."_s));
}

void TestWizard::unreadableFileIsSaid()
{
    gui::WizardRig rig(PracticeFault::None);
    rig.controller().start().replaceText(u"kept"_s);
    rig.controller().openFile(rig.directory() + u"/missing.eml"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"missing.eml cannot be read"_s));
    rig.controller().openFile(rig.directory());
    QVERIFY(gui::shownText(rig.window()).contains(u"is not a file"_s));
    QCOMPARE(rig.controller().start().text(), u"kept"_s);
}

void TestWizard::passwordIsNowhere()
{
    gui::WizardRig rig(PracticeFault::WrongPassword);
    rig.controller().account().setPassword(Secret("Hunter2-Tulip"));
    QVERIFY(rig.goTo(Place::Step));
    rig.window().close();
    const QByteArray written = rig.everythingOnDisk();
    QVERIFY(written.contains("practice.test"));
    QVERIFY(!written.contains("Hunter2-Tulip"));
    QVERIFY(!written.contains(QByteArray("Hunter2-Tulip").toBase64()));
    QVERIFY(!rig.controller().report()->html().contains(u"Hunter2-Tulip"_s));
}

void TestWizard::everyPageHasNamesAndIsReached()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(rig.goTo(Place::Step));
    for (const Place place : {Place::Start, Place::Account, Place::Check, Place::Verdict, Place::Step,
                              Place::Result, Place::Codes}) {
        rig.controller().goTo(place);
        QCOMPARE(rig.controller().place(), place);
        QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
    }
}

// Twice the size of type in a window of 1280 × 800: nothing but the pages' own columns scrolls, and every
// button of the row is within the window.
void TestWizard::twoHundredPercentFits()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    rig.window().resize(1280, 800);
    QVERIFY(rig.goTo(Place::Step));
    for (const Place place : {Place::Start, Place::Account, Place::Check, Place::Verdict, Place::Step}) {
        rig.controller().goTo(place);
        QCoreApplication::processEvents();
        QVERIFY2(rig.window().width() <= 1280,
                 qPrintable(u"page %1 needs %2 pixels"_s.arg(int(place)).arg(rig.window().width())));
        for (const auto &name : {u"back"_s, u"next"_s}) {
            auto *button = gui::child<QPushButton>(rig.window(), name);
            const QRect area(button->mapTo(&rig.window(), QPoint()), button->size());
            QVERIFY(!button->isVisible() || rig.window().rect().contains(area));
        }
    }
    QApplication::setFont(before);
}

MM_GUI_TEST(TestWizard)
#include "tst_wizard.moc"
