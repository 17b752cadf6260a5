#include "app/widgets/messageline.h"
#include "app/widgets/questionbox.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace mm;

//! "Go on with…": sessions are found, opened, renamed, deleted, handed over and taken over, and two windows
//! do each other no harm. And what happens when nothing can be written.
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::failOnWarnings(); }
    void interruptedSessionIsOfferedAtItsStep();
    void sessionIsRenamedByKeyboard();
    void escLeavesTheNameAsItWas();
    void deletingAsksFirst();
    void manySessionsAreSearched();
    void finishedSessionIsFoundBySearching();
    void handedOverSessionGoesOnAtTheSameStep();
    void whatTheOtherComputerChangedIsToldAndNotOffered();
    void whatWasLeftOutOfAnImportIsSaidWhereOneLands();
    void fileThatIsNoSessionIsSaid();
    void sessionOfAnotherWindowIsOpenedAsACopy();
    void damagedSessionOpensWithWhatCanBeRead();
    void whatCannotBeWrittenIsWrittenLater();
    void whatTheDiskDoesNotTakeIsSaidAndTriedAgain();
    void everythingHasANameAndIsReached();

private:
    static QString record(const gui::WizardRig &rig, const QString &problem);
    static void trigger(QWidget &window, const QString &id, const QString &entry);
};

//! A session of that problem, at step 4, closed properly.
QString TestSessions::record(const gui::WizardRig &rig, const QString &problem)
{
    SessionStore store(rig.directory() + u"/sessions"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = store.create(now)->id;
    StepRecord step;
    step.status = StepStatus::InProgress;
    const Account account{
        u"ida@quay.example"_s, {}, {{Protocol::Imap, u"imap.quay.example"_s, 993, Security::Tls}}};
    const bool recorded =
        store.append(id, ProblemStated{problem, {}}, now) && store.append(id, AccountChosen{account}, now) &&
        store.append(id, CheckMade{{now, {}, {}, {}}}, now) &&
        store.append(id, StepChanged{StepId::SecuritySoftware, step, StepId::SecuritySoftware}, now);
    return recorded ? id : QString();
}

void TestSessions::trigger(QWidget &window, const QString &id, const QString &entry)
{
    auto *more = gui::child<QPushButton>(window, u"more:"_s + id);
    for (QAction *action : more->findChild<QMenu *>()->actions()) {
        if (action->text() == entry)
            action->trigger();
    }
}

void TestSessions::interruptedSessionIsOfferedAtItsStep()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F & more"_s);
    // What a program that was killed leaves behind: its mark in the lock file.
    QFile mark(rig.directory() + u"/sessions/"_s + id + u"/lock"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QCOMPARE(mark.write("1234\n"), 5);
    mark.close();
    rig.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    auto *open = gui::child<QPushButton>(rig.window(), u"open:"_s + id);
    QCOMPARE(open->text(), u"0x800CCC0F && more"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"Interrupted at step 4"_s));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(rig.controller().place(), Place::Step);
    QCOMPARE(rig.controller().session().current, std::optional(StepId::SecuritySoftware));
}

void TestSessions::sessionIsRenamedByKeyboard()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    rig.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    auto *more = gui::child<QPushButton>(rig.window(), u"more:"_s + id);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_R);
    auto *name = gui::child<QLineEdit>(rig.window(), u"sessionName"_s);
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->text(), u"0x800CCC0F"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Ida's laptop"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(rig.controller().place(), Place::Start);
    QCOMPARE(rig.controller().sessions().lines().at(0).title, u"Ida's laptop"_s);
    rig.startAgain();
    QCOMPARE(rig.controller().sessions().lines().at(0).title, u"Ida's laptop"_s);
}

void TestSessions::escLeavesTheNameAsItWas()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    rig.startAgain();
    trigger(rig.window(), id, u"&Rename"_s);
    auto *name = gui::child<QLineEdit>(rig.window(), u"sessionName"_s);
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(rig.controller().sessions().lines().at(0).title, u"0x800CCC0F"_s);
}

void TestSessions::deletingAsksFirst()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    rig.startAgain();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    trigger(rig.window(), id, u"&Delete…"_s);
    auto *question = gui::child<QuestionBox>(rig.window(), u"sessionQuestion"_s);
    QVERIFY(gui::shownText(*question).contains(u"Delete “0x800CCC0F”?"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"leaveIt"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QCOMPARE(rig.controller().sessions().lines().size(), 1);
    trigger(rig.window(), id, u"&Delete…"_s);
    gui::child<QPushButton>(*question, u"doIt"_s)->click();
    QVERIFY(rig.controller().sessions().lines().isEmpty());
    QVERIFY(gui::shownText(rig.window()).contains(u"The session is deleted."_s));
    QVERIFY(!QFile::exists(rig.directory() + u"/sessions/"_s + id));
}

void TestSessions::manySessionsAreSearched()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(!gui::child<QLineEdit>(rig.window(), u"sessionWords"_s)->isVisible());
    for (int i = 0; i < 9; ++i)
        QVERIFY(!record(rig, u"trouble number %1"_s.arg(i)).isEmpty());
    rig.startAgain();
    auto *words = gui::child<QLineEdit>(rig.window(), u"sessionWords"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(rig.controller().sessions().lines().size(), SessionsViewModel::linesShown);
    QVERIFY(gui::shownText(rig.window()).contains(u"3 more"_s));
    QTest::keyClicks(words, u"number 7"_s);
    QCOMPARE(rig.controller().sessions().lines().size(), 1);
    QCOMPARE(rig.controller().sessions().lines().at(0).title, u"trouble number 7"_s);
    QTest::keyClicks(words, u"7"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"No session has these words"_s));
}

void TestSessions::finishedSessionIsFoundBySearching()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    SessionStore store(rig.directory() + u"/sessions"_s);
    QVERIFY(store.append(id, SessionClosed{}, QDateTime::currentDateTimeUtc()));
    store.release(id);
    rig.startAgain();
    QVERIFY(rig.controller().sessions().lines().isEmpty());
    QVERIFY(gui::shownText(rig.window()).contains(u"Search for a word to find a finished session."_s));
    auto *words = gui::child<QLineEdit>(rig.window(), u"sessionWords"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"800ccc0f"_s);
    gui::child<QPushButton>(rig.window(), u"open:"_s + id)->click();
    QCOMPARE(rig.controller().place(), Place::Result);
}

void TestSessions::handedOverSessionGoesOnAtTheSameStep()
{
    gui::WizardRig first(PracticeFault::None);
    const QString id = record(first, u"0x800CCC0F"_s);
    first.startAgain();
    const QString file = first.directory() + u"/ida.mmsession"_s;
    Q_EMIT first.controller().sessions().exportWanted(id, file);
    QVERIFY(gui::shownText(first.window()).contains(u"Saved as ida.mmsession. It holds the mail address"_s));
    gui::WizardRig second(PracticeFault::None);
    second.controller().openFile(file);
    QCOMPARE(second.controller().place(), Place::Step);
    QCOMPARE(second.controller().session().current, std::optional(StepId::SecuritySoftware));
    QCOMPARE(second.controller().session().takenOverFrom, id);
    QVERIFY(second.controller().session().id != id);
    const QString back = second.directory() + u"/back.mmsession"_s;
    QVERIFY(second.controller().handOver(back));
    Q_EMIT first.controller().sessions().importWanted(back);
    QCOMPARE(first.controller().session().current, std::optional(StepId::SecuritySoftware));
}

void TestSessions::whatTheOtherComputerChangedIsToldAndNotOffered()
{
    gui::WizardRig first(PracticeFault::None);
    const QString id = record(first, u"0x800CCC0F"_s);
    const QString action = u"connectivity.other-network"_s;
    SessionStore store(first.directory() + u"/sessions"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(store.append(id, ChangeMade{{action, now, action}}, now));
    store.release(id);
    first.startAgain();
    first.controller().resume(id);
    first.controller().goTo(Place::Result);
    QVERIFY(gui::child<QPushButton>(first.window(), u"undoBegin"_s)->isVisible());
    const QString file = first.directory() + u"/ida.mmsession"_s;
    QVERIFY(first.controller().handOver(file));

    gui::WizardRig second(PracticeFault::None);
    second.controller().openFile(file);
    second.controller().goTo(Place::Result);
    const QString shown = gui::shownText(second.window());
    QVERIFY2(shown.contains(u"changed on the computer that the session came from"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"→ Switch the hotspot off again"_s), qPrintable(shown));
    QVERIFY(!second.window().findChild<QPushButton *>(u"undoBegin"_s));
}

void TestSessions::whatWasLeftOutOfAnImportIsSaidWhereOneLands()
{
    gui::WizardRig first(PracticeFault::None);
    const QString id = record(first, u"0x800CCC0F"_s);
    SessionStore store(first.directory() + u"/sessions"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString action = u"tls.of-a-later-version"_s;
    QVERIFY(store.append(id, ChangeMade{{action, now, action}}, now));
    store.release(id);
    first.startAgain();
    first.controller().resume(id);
    const QString file = first.directory() + u"/later.mmsession"_s;
    QVERIFY(first.controller().handOver(file));

    gui::WizardRig second(PracticeFault::None);
    QVERIFY(QTest::qWaitForWindowActive(&second.window()));
    second.controller().openFile(file);
    QCOMPARE(second.controller().place(), Place::Step);
    const QString shown = gui::shownText(second.window());
    QVERIFY2(shown.contains(u"not known to this version of MailMend and were left out"_s), qPrintable(shown));
    QCOMPARE(gui::accessibilityFaults(second.window()), QStringList());
    auto *close = gui::child<QPushButton>(second.window(), u"closeNote"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!gui::child<MessageLine>(second.window(), u"trouble"_s)->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != close);

    second.controller().openFile(file);
    QVERIFY(gui::child<MessageLine>(second.window(), u"trouble"_s)->isVisible());
    second.controller().startAnew();
    QVERIFY2(!gui::child<MessageLine>(second.window(), u"trouble"_s)->isVisible(),
             "it is about a session that is no longer at hand");
}

void TestSessions::fileThatIsNoSessionIsSaid()
{
    gui::WizardRig rig(PracticeFault::None);
    QFile file(rig.directory() + u"/odd.mmsession"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.close();
    rig.controller().openFile(file.fileName());
    QCOMPARE(rig.controller().place(), Place::Start);
    QVERIFY(gui::shownText(rig.window()).contains(u"odd.mmsession cannot be taken over"_s));
    rig.controller().openFile(rig.directory() + u"/missing.mmsession"_s);
    QVERIFY(gui::shownText(rig.window()).contains(u"missing.mmsession cannot be taken over"_s));
}

void TestSessions::sessionOfAnotherWindowIsOpenedAsACopy()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    SessionStore elsewhere(rig.directory() + u"/sessions"_s);
    QVERIFY(elsewhere.claim(id));
    rig.startAgain();
    QVERIFY(gui::shownText(rig.window()).contains(u"Open in another window"_s));
    gui::child<QPushButton>(rig.window(), u"open:"_s + id)->click();
    QCOMPARE(rig.controller().place(), Place::Start);
    auto *question = gui::child<QuestionBox>(rig.window(), u"sessionQuestion"_s);
    QVERIFY(gui::shownText(*question).contains(u"open in another window of MailMend"_s));
    gui::child<QPushButton>(*question, u"doIt"_s)->click();
    QCOMPARE(rig.controller().place(), Place::Step);
    QVERIFY(rig.controller().session().id != id);
    QCOMPARE(rig.controller().session().takenOverFrom, id);
    QVERIFY(elsewhere.append(id, SessionClosed{}, QDateTime::currentDateTimeUtc()));
    Q_EMIT rig.controller().sessions().removeWanted(id);
    QVERIFY(gui::shownText(rig.window()).contains(u"That did not work. The session is open"_s) ||
            rig.controller().sessions().notice().contains(u"The session is open"_s));
    QVERIFY(elsewhere.open(id));
}

void TestSessions::damagedSessionOpensWithWhatCanBeRead()
{
    gui::WizardRig rig(PracticeFault::None);
    const QString id = record(rig, u"0x800CCC0F"_s);
    QFile journal(rig.directory() + u"/sessions/"_s + id + u"/journal.jsonl"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.seek(2));
    QCOMPARE(journal.write("###"), 3);
    journal.close();
    rig.startAgain();
    rig.controller().resume(id);
    QCOMPARE(rig.controller().place(), Place::Step);
    const QString said = gui::child<MessageLine>(rig.window(), u"trouble"_s)->text();
    QVERIFY2(said.contains(u"Part of this session could not be read"_s) && said.contains(u"Line 1 "_s),
             qPrintable(said));
}

void TestSessions::whatCannotBeWrittenIsWrittenLater()
{
    gui::WizardRig rig(PracticeFault::None);
    QFile inTheWay(rig.directory() + u"/sessions"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    SessionKeeper keeper(inTheWay.fileName(), QDateTime::currentDateTimeUtc);
    QSignalSpy failed(&keeper, &SessionKeeper::failed);
    keeper.record(ProblemStated{u"first"_s, {}});
    keeper.record(SessionRenamed{u"mine"_s});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"cannot be saved at the moment"_s));
    const QString firstId = keeper.session().id;
    keeper.startAnew();
    keeper.record(ProblemStated{u"second"_s, {}});
    QVERIFY(keeper.hasUnwritten());
    QVERIFY(inTheWay.remove());
    keeper.writeUnwritten();
    QVERIFY(!keeper.hasUnwritten());
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(1).at(0).toString(), QString());
    QCOMPARE(keeper.store().open(firstId)->problem, u"first"_s);
    QCOMPARE(keeper.store().open(firstId)->name, u"mine"_s);
    QCOMPARE(*keeper.store().open(keeper.session().id), keeper.session());
    QVERIFY2(SessionStore(inTheWay.fileName()).claim(firstId), "the session that was left is let go");
}

void TestSessions::whatTheDiskDoesNotTakeIsSaidAndTriedAgain()
{
    const QTemporaryDir directory;
    std::atomic<bool> works = false;
    const auto flush = [&works](QFile &) -> Result<> {
        if (works)
            return {};
        return fail(ErrorCode::Io, u"The disk does not answer"_s);
    };
    SessionKeeper keeper(directory.path(), QDateTime::currentDateTimeUtc, {.file = flush});
    QSignalSpy failed(&keeper, &SessionKeeper::failed);
    keeper.record(ProblemStated{u"first"_s, {}});
    QVERIFY(!keeper.hasUnwritten());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"The disk does not answer"_s));
    works = true;
    keeper.writeUnwritten();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.at(1).at(0).toString(), QString());
    QCOMPARE(*keeper.store().open(keeper.session().id), keeper.session());
}

void TestSessions::everythingHasANameAndIsReached()
{
    gui::WizardRig rig(PracticeFault::None);
    QString id;
    for (int i = 0; i < 8; ++i)
        id = record(rig, u"trouble number %1"_s.arg(i));
    rig.startAgain();
    trigger(rig.window(), rig.controller().sessions().lines().at(0).id, u"&Delete…"_s);
    trigger(rig.window(), rig.controller().sessions().lines().at(1).id, u"&Rename"_s);
    QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
}

MM_GUI_TEST(TestSessions)
#include "tst_sessions.moc"
