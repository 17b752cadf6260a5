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
    void facetNarrows_data();
    void facetNarrows();
    void countsFollowTheWords();
    void filtersAreReachedAndClearedByKeys();
    void nothingWithTheseFiltersIsSaid();
    void detailShowsDisagreement();
    void detailShowsTheExampleAsItStands();
    void providersMeanings_data();
    void providersMeanings();
    void troubleshootStartsFromTheCode();
    void arrowsMoveThroughTheTable();
    void aNarrowPageKeepsWhatACodeSays();
    void everythingHasANameAndIsReached();

private:
    void choose(const QString &facet, const QString &value);

    KnowledgeBase m_knowledge = samples::knowledge();
    std::unique_ptr<CodesModel> m_model;
    std::unique_ptr<CodesPage> m_page;
};

void TestCodesPage::aNarrowPageKeepsWhatACodeSays()
{
    const auto *table = m_page->findChild<QTableView *>();
    QVERIFY(table);
    m_page->resize(ems(70), 700);
    QVERIFY(!table->isColumnHidden(CodesModel::SymbolColumn));
    m_page->resize(m_page->minimumSizeHint().width(), 700);
    QVERIFY(table->isColumnHidden(CodesModel::SymbolColumn));
    QVERIFY(!table->isColumnHidden(CodesModel::TitleColumn));
    QVERIFY(table->columnWidth(CodesModel::TitleColumn) >= ems(20));
}

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

void TestCodesPage::choose(const QString &facet, const QString &value)
{
    auto *box = gui::child<QComboBox>(*m_page, facet);
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

void TestCodesPage::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing typed shows all in order") << QString() << u"0x800CCC0E"_s << u"3 code"_s;
    QTest::newRow("a code") << u"0x800ccc0e"_s << u"0x800CCC0E"_s << u"of 3 codes"_s;
    QTest::newRow("words of the title") << u"refused message"_s << u"550"_s << u"of 3 codes"_s;
    QTest::newRow("a provider's own number") << u"bm605"_s << u"550"_s << u"At Bluemail: Bluemail's limit"_s;
    QTest::newRow("a provider's name") << u"greymail rest"_s << u"550"_s << u"At Greymail:"_s;
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

void TestCodesPage::facetNarrows_data()
{
    QTest::addColumn<QString>("facet");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("left");
    QTest::newRow("by kind") << u"family"_s << u"smtp"_s << u"Sending (SMTP) · 1"_s << 1;
    QTest::newRow("by protocol") << u"protocol"_s << u"smtp"_s << u"SMTP (sending) · 1"_s << 1;
    QTest::newRow("by area") << u"area"_s << u"network"_s << u"Network · 2"_s << 2;
}

void TestCodesPage::facetNarrows()
{
    QFETCH(QString, facet);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QFETCH(int, left);
    auto *box = gui::child<QComboBox>(*m_page, facet);
    const int at = box->findData(value);
    QCOMPARE(box->itemText(at), shown);
    choose(facet, value);
    QCOMPARE(m_model->rowCount(), left);
    QCOMPARE(box->currentText(), shown);
}

void TestCodesPage::countsFollowTheWords()
{
    auto *family = gui::child<QComboBox>(*m_page, u"family"_s);
    QCOMPARE(family->itemText(family->findData(u"general"_s)), u"General mail errors · 2"_s);
    QTest::keyClicks(gui::child<QLineEdit>(*m_page, u"words"_s), u"cut"_s);
    QCOMPARE(family->itemText(family->findData(u"general"_s)), u"General mail errors · 1"_s);
    choose(u"area"_s, u"network"_s);
    QCOMPARE(family->itemText(family->findData(u"smtp"_s)), u"Sending (SMTP) · 0"_s);
}

void TestCodesPage::filtersAreReachedAndClearedByKeys()
{
    auto *clear = gui::child<QPushButton>(*m_page, u"clearFilters"_s);
    QVERIFY(!clear->isVisible());
    const QList<std::pair<Qt::Key, QString>> keys{
        {Qt::Key_K, u"family"_s}, {Qt::Key_P, u"protocol"_s}, {Qt::Key_A, u"area"_s}};
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (const auto &[key, name] : keys) {
        QTest::keyClick(m_page.get(), key, Qt::AltModifier);
        QVERIFY2(gui::child<QComboBox>(*m_page, name)->hasFocus(), qPrintable(name));
    }
    QTest::keyClick(gui::child<QComboBox>(*m_page, u"area"_s), Qt::Key_Down);
    QVERIFY(clear->isVisible());
    QVERIFY(m_model->rowCount() < 3);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(!clear->isVisible());
    QCOMPARE(gui::child<QComboBox>(*m_page, u"area"_s)->currentText(), u"every area"_s);
}

void TestCodesPage::nothingWithTheseFiltersIsSaid()
{
    choose(u"area"_s, u"recipient"_s);
    gui::child<QLineEdit>(*m_page, u"words"_s)->setText(u"0x800CCC0E"_s);
    QVERIFY2(gui::shownText(*m_page).contains(u"Nothing found with these filters."_s),
             qPrintable(gui::shownText(*m_page)));
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
    QVERIFY(shown.contains(u"RFC 5321 (2008-10): what it says"_s));
}

void TestCodesPage::detailShowsTheExampleAsItStands()
{
    m_page->showCode(u"550"_s);
    QCoreApplication::processEvents();
    const auto labels = m_page->findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"The server said: <b>550</b>"_s;
    });
    QVERIFY(found != labels.end());
    QCOMPARE((*found)->textFormat(), Qt::PlainText);
    QVERIFY((*found)->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void TestCodesPage::providersMeanings_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("no provider named: behind the general one")
        << QString() << false
        << QStringList{u"It will not take it later either."_s, u"At Bluemail:"_s, u"At Greymail:"_s};
    QTest::newRow("the named provider's go first")
        << u"greymail"_s << false
        << QStringList{u"At Greymail:"_s, u"In general"_s, u"It will not take it later either."_s,
                       u"At Bluemail:"_s};
    QTest::newRow("what the text tells goes first and in full")
        << u"greymail"_s << true
        << QStringList{u"At Greymail: Greymail takes a rest"_s,
                       u"Step 7"_s,
                       u"Help pages of the provider (2026-11-22): so many a day"_s,
                       u"In general"_s,
                       u"It will not take it later either."_s,
                       u"At Bluemail:"_s};
}

void TestCodesPage::providersMeanings()
{
    QFETCH(QString, provider);
    QFETCH(bool, isTold);
    QFETCH(QStringList, order);
    if (!provider.isEmpty()) {
        ToldProvider told{provider, {}};
        if (isTold)
            told.meanings = {{u"limit"_s, {{CodeKind::SmtpReply, u"550"_s}}}};
        m_model->setProvider(told);
    }
    m_page->showCode(u"550"_s);
    const QString shown = gui::shownText(*m_page);
    qsizetype at = shown.indexOf(u"550 · The server refused the message"_s);
    QVERIFY2(at >= 0, qPrintable(shown));
    for (const QString &text : order) {
        at = shown.indexOf(text, at);
        QVERIFY2(at >= 0, qPrintable(text + u"\nis not there in its turn:\n"_s + shown));
    }
    QCOMPARE(shown.count(u"&Troubleshoot this"_s), 1);
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
