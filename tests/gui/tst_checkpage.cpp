#include "app/pages/checkpage.h"
#include "app/widgets/messageline.h"
#include "app/widgets/servicerow.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace mm;

//! "Checking": each service says in words what it is doing; the first bad news does not wait.
class TestCheckPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stageIsSaidInWords_data();
    void stageIsSaidInWords();
    void firstBadNewsComesAtOnce();
    void everythingInOrderIsSaid();
    void cancelledCheckSaysSo();
    void axisGrowsInSteps();
    void serverWordsStayText();
    void rowsAreNamedForScreenReaders();

private:
    KnowledgeBase m_knowledge = samples::knowledge();
    CheckRecord m_blocked = samples::blockedCheck();
    std::unique_ptr<CheckViewModel> m_model;
    std::unique_ptr<CheckPage> m_page;
};

void TestCheckPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<CheckViewModel>();
    m_page = std::make_unique<CheckPage>(*m_model);
    m_page->resize(800, 600);
    m_page->show();
    m_model->begin(
        {m_blocked.observation.services.at(0).endpoint, m_blocked.observation.services.at(1).endpoint});
}

void TestCheckPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestCheckPage::stageIsSaidInWords_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("sentence");
    const auto row = [](Stage stage, const QString &sentence) {
        QTest::newRow(toId(stage).data()) << int(stage) << sentence;
    };
    row(Stage::Dns, u"Looking up the name imap.example.com…"_s);
    row(Stage::Tcp, u"Connecting…"_s);
    row(Stage::Greeting, u"Waiting for the server's greeting…"_s);
    row(Stage::Capabilities, u"Asking what the server can do…"_s);
    row(Stage::StartTls, u"Asking for encryption…"_s);
    row(Stage::Tls, u"Agreeing on encryption and reading the certificate…"_s);
    row(Stage::Auth, u"Signing in…"_s);
    row(Stage::Submit, u"Handing over a test message…"_s);
}

void TestCheckPage::stageIsSaidInWords()
{
    QFETCH(int, stage);
    QFETCH(QString, sentence);
    m_model->showStage(0, {static_cast<Stage>(stage), 10, -1, false, {}});
    QVERIFY2(gui::shownText(*m_page).contains(sentence), qPrintable(gui::shownText(*m_page)));
    QCOMPARE(m_model->lanes().first().mark, Mark::Running);
    m_model->showStage(0, {static_cast<Stage>(stage), 10, 20, true, {}});
    QCOMPARE(m_model->lanes().first().bars.size(), 1);
}

void TestCheckPage::firstBadNewsComesAtOnce()
{
    m_model->showService(1, m_blocked.observation.services.at(1), m_blocked.findings, m_knowledge);
    QVERIFY(m_model->isRunning());
    auto *news = gui::child<MessageLine>(*m_page, u"badNews"_s);
    QVERIFY(news->isVisibleTo(m_page.get()));
    QCOMPARE(news->text(), u"No answer from smtp.example.com on port 587 within 6 seconds."_s);
    QCOMPARE(m_model->lanes().at(1).mark, Mark::Error);
}

void TestCheckPage::everythingInOrderIsSaid()
{
    const CheckRecord healthy = samples::healthyCheck();
    m_model->finish(healthy.observation, healthy.findings, m_knowledge);
    QVERIFY(gui::shownText(*m_page).contains(u"Every server answered as it should."_s));
    QVERIFY(gui::shownText(*m_page).contains(
        u"In order: Connected, encrypted with a valid certificate, signed in."_s));
    QVERIFY(!gui::child<MessageLine>(*m_page, u"badNews"_s)->isVisibleTo(m_page.get()));
}

void TestCheckPage::cancelledCheckSaysSo()
{
    CheckObservation cancelled = m_blocked.observation;
    cancelled.cancelled = true;
    cancelled.services[1].finished = false;
    m_model->finish(cancelled, {makeFinding(FindingId::Ok, 0)}, m_knowledge);
    QVERIFY(!m_model->isFinished());
    QVERIFY(gui::shownText(*m_page).contains(u"You stopped the check"_s));
    QVERIFY(gui::shownText(*m_page).contains(u"Stopped before it was done."_s));
}

void TestCheckPage::axisGrowsInSteps()
{
    QCOMPARE(m_model->spanMs(), 200);
    m_model->setElapsed(199);
    QCOMPARE(m_model->spanMs(), 200);
    m_model->setElapsed(201);
    QCOMPARE(m_model->spanMs(), 500);
    m_model->setElapsed(30000);
    QCOMPARE(m_model->spanMs(), 50000);
}

void TestCheckPage::serverWordsStayText()
{
    CheckRecord hostile = m_blocked;
    hostile.findings.last().evidence[u"host"_s] = u"<h1>big</h1>"_s;
    m_model->finish(hostile.observation, hostile.findings, m_knowledge);
    QVERIFY(gui::shownText(*m_page).contains(u"<h1>big</h1>"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCheckPage::rowsAreNamedForScreenReaders()
{
    m_model->finish(m_blocked.observation, m_blocked.findings, m_knowledge);
    const auto rows = m_page->findChildren<ServiceRow *>();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.last()->accessibleName().contains(u"Fault: No answer"_s));
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestCheckPage)
#include "tst_checkpage.moc"
