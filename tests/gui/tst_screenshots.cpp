#include "app/language/language.h"
#include "app/pages/comparisondialog.h"
#include "app/pages/reportdialog.h"
#include "app/widgets/disclosure.h"
#include "core/knowledge/kbloader.h"
#include "core/report/checkjson.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace mm;

//! Drives the whole wizard and writes a PNG of every page, in each look, to MM_SCREENSHOT_DIR or
//! screenshots/ beside the build. What can be measured of a picture is measured: it has the size that was
//! asked for, and the dark one is dark. MM_SCREENSHOT_LANGUAGE (de, …) is the language to take them in.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(languageFor({qEnvironmentVariable("MM_SCREENSHOT_LANGUAGE")})); }
    void pages_data();
    void pages();
    void servers_data() { pages_data(); }
    void servers();
    void sessions_data() { pages_data(); }
    void sessions();

private:
    void applyLook();
    void showMistakes(gui::WizardRig &rig);
    void showHandOver(gui::WizardRig &rig);
    void shoot(gui::WizardRig &rig, const QString &page) { shoot(rig.window(), page); }
    void shoot(QWidget &window, const QString &page);

    QString m_look;
    QDir m_directory{qEnvironmentVariable("MM_SCREENSHOT_DIR", QStringLiteral(MM_SCREENSHOT_DIR))};
};

void TestScreenshots::pages_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("points");
    QTest::newRow("light") << int(Theme::Light) << QSize(1040, 720) << false << 10.0;
    QTest::newRow("dark") << int(Theme::Dark) << QSize(1040, 720) << false << 10.0;
    QTest::newRow("small") << int(Theme::Light) << QSize(800, 600) << false << 10.0;
    QTest::newRow("large") << int(Theme::Light) << QSize(1600, 1000) << false << 10.0;
    QTest::newRow("rtl") << int(Theme::Light) << QSize(1040, 720) << true << 10.0;
    QTest::newRow("twice") << int(Theme::Light) << QSize(1280, 900) << false << 20.0;
}

void TestScreenshots::applyLook()
{
    QFETCH(int, theme);
    QFETCH(bool, rightToLeft);
    QFETCH(double, points);
    gui::failOnWarnings();
    m_look = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_directory.mkpath(u"."_s));
    applyTheme(*qApp, static_cast<Theme>(theme));
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void TestScreenshots::pages()
{
    applyLook();
    QFETCH(QSize, size);
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    rig.window().resize(size);
    shoot(rig, u"1-start-empty"_s);
    rig.controller().start().replaceText(
        u"smtp.gmail.com answered: 534-5.7.9 Application-specific password required. gsmtp"_s);
    shoot(rig, u"1-start-provider"_s);
    rig.controller().start().replaceText(
        u"Task 'ann@practice.test - Sending' reported error (0x800CCC1A): 'Your server does not support the "
        "connection encryption type you have specified.'"_s);
    shoot(rig, u"1-start"_s);
    QVERIFY(rig.goTo(Place::Account));
    shoot(rig, u"2-account"_s);
    showMistakes(rig);
    QVERIFY(rig.goTo(Place::Check));
    QVERIFY(rig.waitForCheck());
    shoot(rig, u"3-check"_s);
    QVERIFY(rig.goTo(Place::Verdict));
    shoot(rig, u"4-verdict"_s);
    for (Disclosure *disclosure : rig.window().findChildren<Disclosure *>())
        disclosure->setOpen(true);
    shoot(rig, u"4-verdict-why"_s);
    QVERIFY(rig.goTo(Place::Step));
    shoot(rig, u"5-step"_s);
    rig.controller().step().setAsking(true);
    shoot(rig, u"5-step-help-desk"_s);
    rig.controller().step().setAsking(false);
    rig.controller().decision().answer(u"fails-too"_s);
    shoot(rig, u"5-step-hand-over"_s);
    gui::child<QPushButton>(rig.window(), u"noChange"_s)->click();
    QVERIFY(rig.waitForCheck());
    shoot(rig, u"5-step-after-answer"_s);
    gui::child<QPushButton>(rig.window(), u"fixed"_s)->click();
    QVERIFY(rig.waitForCheck());
    shoot(rig, u"6-result"_s);
    showHandOver(rig);
    rig.controller().goTo(Place::Codes);
    gui::child<QLineEdit>(rig.window(), u"words"_s)->setText(u"0x800CCC0E"_s);
    shoot(rig, u"7-codes"_s);
    gui::child<QLineEdit>(rig.window(), u"words"_s)->setText(u"IB605"_s);
    rig.controller().codes().setFacets({{}, {}, Area::Quota});
    shoot(rig, u"7-codes-provider"_s);
}

// What the account page says of an address: known, not known, mistyped, told by somebody on the way.
void TestScreenshots::servers()
{
    applyLook();
    QFETCH(QSize, size);
    gui::WizardRig rig(PracticeFault::None);
    rig.window().resize(size);
    QVERIFY(rig.goTo(Place::Account));
    AccountViewModel &account = rig.controller().account();
    const auto show = [&](const QString &address, const QString &page) {
        account.setAccount({});
        gui::child<QLineEdit>(rig.window(), u"address"_s)->setText(address);
        account.setAddress(address);
        account.settleAddress();
        shoot(rig, page);
    };
    show(u"ida.lindqvist@gmail.com"_s, u"2-account-known"_s);
    show(u"ida@tuta.com"_s, u"2-account-note"_s);
    show(u"ida.lindqvist@gmial.com"_s, u"2-account-slip"_s);
    account.showSearching();
    shoot(rig, u"2-account-searching"_s);
    SettingsSearch search;
    search.tried = {{SettingsSource::Autoconfig, {}, SettingsOutcome::Nothing, {}, 0, 0}};
    account.endSearch(search);
    shoot(rig, u"2-account-guess"_s);
    SettingsCandidate candidate;
    candidate.source = SettingsSource::ServiceRecords;
    candidate.services = {{{Protocol::Imap, u"mail.hosting.example"_s, 993, Security::Tls}, {}, {}},
                          {{Protocol::Smtp, u"mail.hosting.example"_s, 465, Security::Tls}, {}, {}}};
    search.candidates = {candidate};
    account.endSearch(search);
    shoot(rig, u"2-account-found"_s);
}

void TestScreenshots::sessions()
{
    applyLook();
    QFETCH(QSize, size);
    gui::WizardRig rig(PracticeFault::None);
    rig.window().resize(size);
    SessionStore store(rig.directory() + u"/sessions"_s);
    const QDateTime time(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
    QString id;
    for (const QString &problem : {u"Task 'ida@quay.example - Sending' reported error (0x800CCC0F)"_s,
                                   u"0x80042109"_s, u"Mr Ortega’s laptop"_s, u"535 5.7.8"_s, u"0x800CCC92"_s,
                                   u"the scanner on the second floor"_s, u"550 5.1.1"_s}) {
        id = store.create(time)->id;
        QVERIFY(store.append(id, ProblemStated{problem, {}}, time));
        QVERIFY(store.append(id, StepChanged{StepId::Tls, {}, StepId::Tls}, time));
        store.release(id);
    }
    rig.startAgain();
    rig.window().resize(size);
    shoot(rig, u"8-sessions"_s);
    auto *more =
        gui::child<QPushButton>(rig.window(), u"more:"_s + rig.controller().sessions().lines().at(1).id);
    more->findChild<QMenu *>()->actions().last()->trigger();
    shoot(rig, u"8-sessions-delete"_s);
    gui::child<QPushButton>(rig.window(), u"leaveIt"_s)->click();
    more->findChild<QMenu *>()->actions().first()->trigger();
    shoot(rig, u"8-sessions-rename"_s);
}

// Puts mistakes in, takes the picture, and takes them out again.
void TestScreenshots::showMistakes(gui::WizardRig &rig)
{
    AccountViewModel &account = rig.controller().account();
    const QList<ServiceForm> right = account.services();
    auto *host = gui::child<QLineEdit>(rig.window(), u"host0"_s);
    auto *port = gui::child<QLineEdit>(rig.window(), u"port1"_s);
    host->setText(u"https://imap example"_s);
    port->setText(u"70000"_s);
    account.setHost(0, host->text());
    account.setPort(1, port->text());
    account.validate();
    shoot(rig, u"2-account-messages"_s);
    host->setText(right.at(0).host);
    port->setText(right.at(1).port);
    account.setHost(0, host->text());
    account.setPort(1, port->text());
}

// The report before it is saved, and the check beside one of another place, where all is well.
void TestScreenshots::showHandOver(gui::WizardRig &rig)
{
    const auto report = rig.controller().report();
    ReportDialog reportDialog(*report);
    reportDialog.show();
    shoot(reportDialog, u"6-result-report"_s);
    const KnowledgeBase knowledge = loadBuiltinKnowledge().value();
    const CheckRecord &here = rig.controller().session().checks.last();
    PlaceCheck there = placeCheckOf(checkToJson(here.observation, here.findings, knowledge));
    for (PlaceService &service : there.services) {
        service.ok = true;
        service.findings.clear();
        service.certificate = QString(64, u'7');
    }
    const ComparisonViewModel comparison(here, there, u"help-desk"_s, knowledge);
    ComparisonDialog comparisonDialog(comparison);
    comparisonDialog.show();
    shoot(comparisonDialog, u"6-result-comparison"_s);
}

void TestScreenshots::shoot(QWidget &window, const QString &page)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    QVERIFY(picture.save(m_directory.filePath(m_look + u'-' + page + u".png"_s)));
    const QColor corner = picture.pixelColor(3, picture.height() - 3);
    QCOMPARE(corner.lightness() < 128, m_look == u"dark"_s);
}

MM_GUI_TEST(TestScreenshots)
#include "tst_screenshots.moc"
