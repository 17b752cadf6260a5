#include "app/pages/verdictpage.h"
#include "app/widgets/disclosure.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace mm;

//! "What is wrong": one sentence, a word for how sure, and everything it rests on behind one click.
class TestVerdictPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void faultIsOneSentence();
    void certaintyIsAWord_data();
    void certaintyIsAWord();
    void whyOpensFindingsAndEvidence();
    void serversThatAreWellAreAVerdictOfTheirOwn();
    void serversThatAreWellProveNoMoreThanWasTried();
    void signInThatWasNotTestedIsSaid();
    void refusedBareNameIsTheVerdict();
    void wrongGuessOfOursIsNoFaultOfTheirs();
    void causeWithoutANameShowsTheFinding();
    void hostileEvidenceStaysText();
    void everythingHasANameAndIsReached();

private:
    void show(const CheckRecord &check)
    {
        m_model->setVerdict(m_knowledge, check, samples::recommendation());
    }

    KnowledgeBase m_knowledge = samples::knowledge();
    TestMessageViewModel m_testMessage;
    std::unique_ptr<VerdictViewModel> m_model;
    std::unique_ptr<VerdictPage> m_page;
};

void TestVerdictPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<VerdictViewModel>();
    m_page = std::make_unique<VerdictPage>(*m_model, m_testMessage);
    m_page->resize(800, 600);
    m_page->show();
}

void TestVerdictPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestVerdictPage::faultIsOneSentence()
{
    show(samples::blockedCheck());
    QCOMPARE(m_model->headline(), u"This network blocks the port that your mail program sends through"_s);
    QCOMPARE(m_model->mark(), Mark::Error);
    QVERIFY(m_model->explanation().startsWith(u"No answer from smtp.example.com on port 587"_s));
    QVERIFY(gui::shownText(*m_page).contains(u"How sure that this is the reason: likely"_s));
    QVERIFY(gui::shownText(*m_page).contains(u"Use port 465 instead"_s));
    QVERIFY(!gui::shownText(*m_page).contains(u"0.62"_s));
    QCOMPARE(m_model->otherCauses().size(), 2); // without "other"
}

void TestVerdictPage::certaintyIsAWord_data()
{
    QTest::addColumn<double>("probability");
    QTest::addColumn<QString>("word");
    QTest::newRow("nearly one") << 0.97 << u"certain"_s;
    QTest::newRow("just certain") << 0.85 << u"certain"_s;
    QTest::newRow("more likely than not") << 0.6 << u"likely"_s;
    QTest::newRow("the first of many") << 0.2 << u"possible"_s;
}

void TestVerdictPage::certaintyIsAWord()
{
    QFETCH(double, probability);
    QFETCH(QString, word);
    CheckRecord check = samples::blockedCheck();
    check.causes.first().probability = probability;
    show(check);
    QCOMPARE(m_model->certainty(), word);
}

void TestVerdictPage::whyOpensFindingsAndEvidence()
{
    show(samples::blockedCheck());
    QVERIFY(!gui::shownText(*m_page).contains(u"Fault: No answer"_s));
    auto *why = gui::child<Disclosure>(*m_page, u"why"_s);
    auto *toggle = why->findChild<QPushButton *>();
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(why->isOpen());
    QVERIFY(gui::shownText(*m_page).contains(u"Fault: No answer"_s));
    QVERIFY(gui::shownText(*m_page).contains(u"SMTP · smtp.example.com · 587 · STARTTLS"_s));
    for (Disclosure *inner : why->findChildren<Disclosure *>())
        inner->setOpen(true);
    QVERIFY(gui::shownText(*m_page).contains(u"port: 587"_s));
}

void TestVerdictPage::serversThatAreWellAreAVerdictOfTheirOwn()
{
    show(samples::healthyCheck());
    QVERIFY(m_model->isServersWell());
    QCOMPARE(m_model->mark(), Mark::Ok);
    QVERIFY(m_model->headline().contains(u"The servers answered well in this check"_s));
    QVERIFY(m_model->certainty().isEmpty());
}

void TestVerdictPage::serversThatAreWellProveNoMoreThanWasTried()
{
    const QString here = u"most likely on this computer"_s;
    const QString unsent = u"No test message was sent"_s;
    CheckRecord check = samples::healthyCheck();
    show(check);
    QVERIFY(!m_model->explanation().contains(here));
    QVERIFY(m_model->explanation().contains(unsent));
    check.observation.services.last().submitWanted = true;
    show(check);
    QVERIFY(m_model->explanation().contains(here));
    QVERIFY(!m_model->explanation().contains(unsent));
    check.causes = {{CauseId::IntermittentConnection, 0.6, {}, {}}, {CauseId::Other, 0.4, {}, {}}};
    show(check);
    QVERIFY(!m_model->explanation().contains(here));
    QVERIFY(m_model->explanation().contains(u"comes and goes can stay hidden"_s));
}

void TestVerdictPage::signInThatWasNotTestedIsSaid()
{
    CheckRecord check = samples::healthyCheck();
    show(check);
    QVERIFY(m_model->explanation().contains(u"no password was given"_s));
    check.observation.services.first().loginWanted = true;
    show(check);
    QVERIFY(!m_model->explanation().contains(u"no password was given"_s));
}

void TestVerdictPage::refusedBareNameIsTheVerdict()
{
    CheckRecord check = samples::healthyCheck();
    check.observation.services.last().submitWanted = true;
    check.findings << makeFinding(FindingId::SmtpHeloRejected, 1);
    check.findings.last().severity = Severity::Warning;
    show(check);
    QCOMPARE(m_model->mark(), Mark::Warning);
    QCOMPARE(m_model->headline(), u"Finding smtp.helo-rejected"_s);
    QCOMPARE(m_model->explanation(), u"Summary of smtp.helo-rejected."_s);
    QVERIFY(m_model->isServersWell());
}

void TestVerdictPage::wrongGuessOfOursIsNoFaultOfTheirs()
{
    CheckRecord check = samples::blockedCheck();
    for (Finding &finding : check.findings) {
        if (finding.severity == Severity::Error)
            finding.id = FindingId::DnsNotFound;
    }
    const QString headline = u"The servers of your account are not known yet"_s;
    show(check);
    QVERIFY(m_model->headline() != headline);
    QVERIFY(!m_model->isGuessWrong());
    QStringList hosts;
    for (const ServiceObservation &service : check.observation.services)
        hosts << service.endpoint.host;
    m_model->setGuessedHosts(hosts);
    show(check);
    QVERIFY(m_model->isGuessWrong());
    QCOMPARE(m_model->headline(), headline);
    QCOMPARE(m_model->mark(), Mark::Warning);
    QVERIFY(m_model->explanation().contains(u"there is no smtp.example.com."_s));
    QVERIFY(m_model->otherCauses().isEmpty());
    show(samples::blockedCheck()); // the name exists: whatever is wrong is no guess
    QVERIFY(!m_model->isGuessWrong());
    QVERIFY(!m_model->otherCauses().isEmpty());
}

void TestVerdictPage::causeWithoutANameShowsTheFinding()
{
    CheckRecord check = samples::blockedCheck();
    check.causes = {{CauseId::Other, 1.0, {}, {}}};
    show(check);
    QCOMPARE(m_model->headline(), u"No answer"_s);
    QCOMPARE(m_model->remedy(), u"Ask whoever runs smtp.example.com whether it works."_s);
    for (const FindingLine &line : m_model->findings())
        QVERIFY2(!line.remedy.contains(u'{'), qPrintable(line.remedy));
}

void TestVerdictPage::hostileEvidenceStaysText()
{
    CheckRecord check = samples::blockedCheck();
    check.findings.last().evidence[u"reply"_s] = QString(u"<a href='http://x'>550</a>"_s).repeated(100);
    show(check);
    for (Disclosure *disclosure : m_page->findChildren<Disclosure *>())
        disclosure->setOpen(true);
    QVERIFY(gui::shownText(*m_page).contains(u"reply: <a href='http://x'>550</a>"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestVerdictPage::everythingHasANameAndIsReached()
{
    show(samples::blockedCheck());
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestVerdictPage)
#include "tst_verdictpage.moc"
