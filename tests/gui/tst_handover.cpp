#include "app/pages/comparisondialog.h"
#include "app/pages/reportdialog.h"
#include "core/report/checkjson.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mm;

//! What leaves the computer: the report with what it leaves out, and the check beside another place's.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leftOutIsListedAndCanBeKept();
    void everyFormIsSaved_data();
    void everyFormIsSaved();
    void whatCannotBeSavedIsSaid();
    void copyIsForATicket();
    void otherPlaceIsCompared();
    void strangeFileIsRefusedInWords();

private:
    [[nodiscard]] std::unique_ptr<ReportViewModel> report() { return m_rig->controller().report(); }

    std::unique_ptr<gui::WizardRig> m_rig;
};

void TestHandOver::initTestCase()
{
    m_rig = std::make_unique<gui::WizardRig>(PracticeFault::CertificateExpired);
    m_rig->controller().start().replaceText(u"bob@example.org at 192.168.1.7 sees 0x800CCC0E"_s);
    QVERIFY(m_rig->goTo(Place::Verdict));
}

void TestHandOver::init()
{
    gui::failOnWarnings();
}

void TestHandOver::leftOutIsListedAndCanBeKept()
{
    const auto model = report();
    ReportDialog dialog(*model);
    dialog.show();
    auto *leftOut = gui::child<QListWidget>(dialog, u"leftOut"_s);
    auto *preview = gui::child<QTextBrowser>(dialog, u"preview"_s);
    QVERIFY(preview->toPlainText().contains(u"[name]@example.org at [private address]"_s));
    const auto bob = leftOut->findItems(u"bob"_s, Qt::MatchStartsWith);
    QCOMPARE(bob.size(), 1);
    QCOMPARE(bob.first()->checkState(), Qt::Unchecked);
    bob.first()->setCheckState(Qt::Checked);
    QVERIFY(preview->toPlainText().contains(u"bob@example.org at [private address]"_s));
    QVERIFY(model->markdown().contains(u"bob@example.org"_s));
    bob.first()->setCheckState(Qt::Unchecked);
    QVERIFY(!model->html().contains(u"bob@example.org"_s));
    QCOMPARE(gui::accessibilityFaults(dialog), QStringList());
}

void TestHandOver::everyFormIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a web page") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("paper") << u"report.PDF"_s << QByteArray("%PDF-");
    QTest::newRow("a ticket") << u"report.md"_s << QByteArray("# ");
    QTest::newRow("a program") << u"report.json"_s << QByteArray("{");
}

void TestHandOver::everyFormIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const auto model = report();
    ReportDialog dialog(*model);
    const QString path = m_rig->directory() + u'/' + name;
    dialog.save(path);
    dialog.show();
    QVERIFY(gui::shownText(dialog).contains(u"Saved as "_s + path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.startsWith(beginning));
    QVERIFY(saved.size() > 1000);
    QVERIFY(!saved.contains("bob@"));
}

void TestHandOver::whatCannotBeSavedIsSaid()
{
    const auto model = report();
    ReportDialog dialog(*model);
    dialog.show();
    dialog.save(m_rig->directory() + u"/no/such/folder/report.html"_s);
    QVERIFY(gui::shownText(dialog).contains(u"It could not be saved"_s));
}

void TestHandOver::copyIsForATicket()
{
    const auto model = report();
    ReportDialog dialog(*model);
    dialog.show();
    gui::child<QPushButton>(dialog, u"copy"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"# Mail report"_s));
}

void TestHandOver::otherPlaceIsCompared()
{
    QJsonObject there =
        QJsonDocument::fromJson(report()->json()).object()[u"checks"].toArray().last().toObject();
    QJsonArray services = there[u"services"].toArray();
    for (QJsonValueRef service : services) {
        QJsonObject sound = service.toObject();
        sound[u"ok"] = true;
        sound[u"findings"] = QJsonArray{u"ok"_s};
        service = sound;
    }
    there[u"services"] = services;
    QFile file(m_rig->directory() + u"/desk.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(there).toJson());
    file.close();
    const auto comparison = m_rig->controller().compareWith(file.fileName());
    QVERIFY(comparison);
    QVERIFY2((*comparison)->headline().contains(u"this computer does not trust it"_s),
             qPrintable((*comparison)->headline()));
    ComparisonDialog dialog(**comparison);
    dialog.show();
    const QString shown = gui::child<QTextBrowser>(dialog, u"differences"_s)->toPlainText();
    QVERIFY(shown.contains(u"desk"_s));
    QVERIFY(shown.contains(u"nothing wrong"_s));
    QCOMPARE(shown.count(u"Works"_s), 2);
    QCOMPARE(gui::accessibilityFaults(dialog), QStringList());
}

void TestHandOver::strangeFileIsRefusedInWords()
{
    QFile file(m_rig->directory() + u"/shopping.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"milk": 2})");
    file.close();
    const auto refused = m_rig->controller().compareWith(file.fileName());
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"shopping.json is no check made elsewhere"_s));
    QVERIFY(!m_rig->controller().compareWith(m_rig->directory()));
}

MM_GUI_TEST(TestHandOver)
#include "tst_handover.moc"
