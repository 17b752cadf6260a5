#include "app/widgets/readingorder.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace mm;

//! The whole window without a mouse: Tab goes as one reads, whenever a widget was made; Return presses what
//! has the focus; no two things answer to the same letter.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::failOnWarnings(); }
    void theOrderFollowsTheLayoutAndNotTheMaking();
    void tabComesToTheAnswersOfAQuestionFirst();
    void tabComesToTheTableOfCodes();
    void tabAndBacktabGoRound();
    void returnPressesWhatHasTheFocus();
    void oneReturnDoesNotLeaveTheResult();
    void everyLetterIsGivenOnce();

private:
    static QWidget *press(gui::WizardRig &rig, Qt::Key key);
};

QWidget *TestKeyboard::press(gui::WizardRig &rig, Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &rig.window(), key,
                    key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    return QApplication::focusWidget();
}

void TestKeyboard::theOrderFollowsTheLayoutAndNotTheMaking()
{
    QWidget root;
    auto *rows = new QVBoxLayout(&root);
    auto *below = new QLineEdit;
    auto *above = new QLineEdit;
    auto *hidden = new QLineEdit;
    auto *grid = new QGridLayout;
    auto *last = new QLineEdit;
    auto *first = new QLineEdit;
    rows->addWidget(below);
    rows->addWidget(hidden);
    rows->addLayout(grid);
    grid->addWidget(last, 1, 0);
    grid->addWidget(first, 0, 1);
    rows->insertWidget(0, above);
    root.show();
    hidden->hide();
    QList<QWidget *> order;
    for (QWidget *stop = above; order.size() < 4; stop = tabStopBeside(root, stop, true))
        order << stop;
    QCOMPARE(order, (QList<QWidget *>{above, below, first, last}));
    QCOMPARE(tabStopBeside(root, last, true), above);
    QCOMPARE(tabStopBeside(root, above, false), last);
    QCOMPARE(tabStopBeside(root, nullptr, true), above);
    QCOMPARE(tabStopBeside(root, &root, true), above);
    QCOMPARE(tabStopBeside(root, nullptr, false), last);
    rows->setDirection(QBoxLayout::BottomToTop);
    QCOMPARE(tabStopBeside(root, nullptr, true), first);
    QWidget empty;
    empty.show();
    QVERIFY(!tabStopBeside(empty, nullptr, true));
}

void TestKeyboard::tabComesToTheAnswersOfAQuestionFirst()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Step));
    QVERIFY(rig.controller().decision().asks());
    QStringList names;
    for (int i = 0; i < 3; ++i)
        names << press(rig, Qt::Key_Tab)->objectName();
    QVERIFY2(names.first().startsWith(u"answer-"_s) && names.last().startsWith(u"answer-"_s),
             qPrintable(names.join(u' ')));
    for (int i = 0; i < 40 && names.last() != u"client"_s; ++i)
        names << press(rig, Qt::Key_Tab)->objectName();
    for (const QString &later : {u"asking"_s, u"note"_s, u"fixed"_s, u"noChange"_s, u"codes"_s})
        QVERIFY2(!names.contains(later), qPrintable(names.join(u' ')));
}

void TestKeyboard::tabComesToTheTableOfCodes()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QTest::keyClick(&rig.window(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"timeout"_s);
    const auto hasDetail = [&rig] {
        const auto *button = rig.window().findChild<QPushButton *>(u"troubleshoot"_s);
        return button && button->isVisible();
    };
    QTRY_VERIFY(hasDetail());
    QStringList names;
    for (int i = 0; i < 6; ++i)
        names << press(rig, Qt::Key_Tab)->objectName();
    QVERIFY2(names.contains(u"table"_s), qPrintable(names.join(u' ')));
    QVERIFY2(names.indexOf(u"table"_s) < names.indexOf(u"troubleshoot"_s), qPrintable(names.join(u' ')));
    auto *table = gui::child<QTableView>(rig.window(), u"table"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(rig.controller().place(), Place::Start);
}

void TestKeyboard::tabAndBacktabGoRound()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Verdict));
    QWidget *begin = QApplication::focusWidget();
    QList<QWidget *> forward{begin};
    while (forward.size() < 60 && press(rig, Qt::Key_Tab) != begin)
        forward << QApplication::focusWidget();
    QList<QWidget *> backward{begin};
    while (backward.size() < 60 && press(rig, Qt::Key_Backtab) != begin)
        backward << QApplication::focusWidget();
    QVERIFY(forward.size() > 5 && forward.size() < 60);
    std::reverse(backward.begin() + 1, backward.end());
    QCOMPARE(backward, forward);
}

void TestKeyboard::returnPressesWhatHasTheFocus()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Step));
    rig.controller().answer(StepStatus::Fixed);
    QVERIFY(rig.waitForCheck());
    QCOMPARE(rig.controller().place(), Place::Result);
    auto *copy = gui::child<QPushButton>(rig.window(), u"copyReport"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Return);
    QCOMPARE(rig.controller().place(), Place::Result);
    QVERIFY(gui::shownText(rig.window()).contains(u"Copied."_s));
}

void TestKeyboard::oneReturnDoesNotLeaveTheResult()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    QVERIFY(rig.goTo(Place::Verdict));
    gui::child<QPushButton>(rig.window(), u"report"_s)->click();
    QCOMPARE(rig.controller().place(), Place::Result);
    QVERIFY(press(rig, Qt::Key_Return) != gui::child<QPushButton>(rig.window(), u"next"_s));
    QCOMPARE(rig.controller().place(), Place::Result);
    const QString shown = gui::shownText(rig.window());
    QVERIFY(shown.contains(u"What it is, as far as the checks tell"_s));
    QVERIFY2(!shown.contains(u"So that it does not come back"_s), "it is still here");
}

void TestKeyboard::everyLetterIsGivenOnce()
{
    gui::WizardRig rig(PracticeFault::None);
    rig.controller().account().setPassword({});
    for (const Place place : {Place::Start, Place::Account, Place::Check, Place::Verdict, Place::Step}) {
        QVERIFY(rig.goTo(place));
        QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
    }
    rig.controller().step().setAsking(true);
    QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
    rig.controller().answer(StepStatus::Fixed);
    QVERIFY(rig.waitForCheck());
    QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
    rig.controller().goTo(Place::Codes);
    QCOMPARE(gui::accessibilityFaults(rig.window()), QStringList());
}

MM_GUI_TEST(TestKeyboard)
#include "tst_keyboard.moc"
