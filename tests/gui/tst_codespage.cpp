#include "app/pages/codespage.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace mm;

//! The code table: found while one types, disagreement of sources shown, troubleshooting starts from it.
class TestCodesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void search_data();
    void search();
    void familyNarrows();
    void detailShowsDisagreement();
    void troubleshootStartsFromTheCode();
    void arrowsMoveThroughTheTable();
    void everythingHasANameAndIsReached();

private:
    KnowledgeBase m_knowledge = samples::knowledge();
    std::unique_ptr<CodesModel> m_model;
    std::unique_ptr<CodesPage> m_page;
};

void TestCodesPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<CodesModel>();
    m_page = std::make_unique<CodesPage>(*m_model);
    m_model->setKnowledge(m_knowledge);
    m_page->resize(900, 700);
    m_page->show();
}

void TestCodesPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestCodesPage::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing typed shows all in order") << QString() << u"0x800CCC0E"_s << u"3 code"_s;
    QTest::newRow("a code") << u"0x800ccc0e"_s << u"0x800CCC0E"_s << u"of 3 codes"_s;
    QTest::newRow("words of the title") << u"refused message"_s << u"550"_s << u"of 3 codes"_s;
    QTest::newRow("nothing found is said") << u"zzzzqqqq"_s << QString() << u"Nothing found for “zzzzqqqq”"_s;
}

void TestCodesPage::search()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    QFETCH(QString, summary);
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(gui::child<QLineEdit>(*m_page, u"words"_s), words);
    QCOMPARE(m_model->index(0, 0).data().toString(), first);
    QVERIFY2(gui::shownText(*m_page).contains(summary), qPrintable(gui::shownText(*m_page)));
}

void TestCodesPage::familyNarrows()
{
    auto *family = gui::child<QComboBox>(*m_page, u"family"_s);
    QCOMPARE(family->count(), 3);
    family->setCurrentIndex(2);
    Q_EMIT family->activated(2);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"550"_s);
}

void TestCodesPage::detailShowsDisagreement()
{
    m_page->showCode(u"0x800CCC0F"_s);
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"0x800CCC0F · The connection was cut"_s));
    QVERIFY(shown.contains(u"Many pages call this an authentication failure."_s));
    QVERIFY(shown.contains(u"A web page: something else (we do not follow this)"_s));
    QVERIFY(shown.contains(u"Step 2: Server settings"_s));
    QVERIFY(shown.contains(u"This network blocks the port"_s));
}

void TestCodesPage::troubleshootStartsFromTheCode()
{
    QSignalSpy wanted(m_page.get(), &CodesPage::troubleshootWanted);
    m_page->showCode(u"550"_s);
    gui::child<QPushButton>(*m_page, u"troubleshoot"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"550"_s);
}

void TestCodesPage::arrowsMoveThroughTheTable()
{
    auto *table = gui::child<QTableView>(*m_page, u"table"_s);
    table->setFocus();
    table->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(gui::shownText(*m_page).contains(u"0x800CCC0F · The connection was cut"_s));
}

void TestCodesPage::everythingHasANameAndIsReached()
{
    m_page->showCode(u"550"_s);
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestCodesPage)
#include "tst_codespage.moc"
