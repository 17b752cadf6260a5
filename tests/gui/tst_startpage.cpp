#include "app/pages/problemfield.h"
#include "app/pages/startpage.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QBuffer>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

std::unique_ptr<QIODevice> opened(const QByteArray &bytes)
{
    auto file = std::make_unique<QBuffer>();
    file->setData(bytes);
    return file->open(QIODevice::ReadOnly) ? std::move(file) : nullptr;
}

}

//! "What do you see?": codes appear while one types, nothing that is pasted is taken for markup.
class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void codesAppearWhileTyping();
    void codes_data();
    void codes();
    void namedProviderGoesFirst_data();
    void namedProviderGoesFirst();
    void providerIsToldOnceKnowledgeIsThere();
    void hostileTextStaysText();
    void symptomIsChosenByKeyboard();
    void droppedFileIsPassedOn();
    void longFileIsReadTurnByTurn();
    void typingEndsTheReading();
    void longPasteIsCutAndSaid();
    void everythingHasANameAndIsReached();

private:
    KnowledgeBase m_knowledge = samples::knowledge();
    std::unique_ptr<StartViewModel> m_model;
    SessionsViewModel m_sessions;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<StartViewModel>();
    m_page = std::make_unique<StartPage>(*m_model, m_sessions);
    m_model->setKnowledge(m_knowledge);
    m_page->resize(800, 600);
    m_page->show();
}

void TestStartPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestStartPage::codesAppearWhileTyping()
{
    auto *field = gui::child<ProblemField>(*m_page, u"problem"_s);
    QTest::keyClicks(field, u"error 0x800CCC0"_s);
    QVERIFY(m_model->codes().isEmpty());
    QTest::keyClicks(field, u"E"_s);
    QCOMPARE(m_model->codes().size(), 1);
    QVERIFY(gui::shownText(*m_page).contains(u"0x800CCC0E · No connection to the server"_s));
    QVERIFY(gui::shownText(*m_page).contains(u"The mail program could not reach the server."_s));
}

void TestStartPage::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing typed says nothing") << QString() << QStringList() << QString();
    QTest::newRow("blanks say nothing") << u"  \n "_s << QStringList() << QString();
    QTest::newRow("words without a code are answered")
        << u"my mail does not go out"_s << QStringList() << u"No error code found"_s;
    QTest::newRow("another spelling is the same code")
        << u"(0X800ccc0f)"_s << QStringList{u"0x800CCC0F"_s} << u"The connection was cut"_s;
    QTest::newRow("an unknown code is shown as one")
        << u"0x800CCC99"_s << QStringList{u"0x800CCC99"_s} << u"not in our table"_s;
    QTest::newRow("two codes are two lines") << u"550 and 0x800CCC0E: Server error: 550 no"_s
                                             << QStringList{u"0x800CCC0E"_s} << u"No connection"_s;
}

void TestStartPage::codes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    QFETCH(QString, said);
    m_model->replaceText(typed);
    QStringList shown;
    for (const CodeLine &line : m_model->codes())
        shown << line.code;
    for (const QString &code : codes)
        QVERIFY2(shown.contains(code), qPrintable(shown.join(u' ')));
    QVERIFY2(gui::shownText(*m_page).contains(said), qPrintable(gui::shownText(*m_page)));
    if (codes.isEmpty())
        QVERIFY(shown.isEmpty());
}

void TestStartPage::namedProviderGoesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("notice");
    QTest::newRow("its meaning stands at its code")
        << u"smtp.bluemail.example said: 550 sending is over for today"_s
        << u"550 · At Bluemail: Bluemail's limit of the day is used up"_s << u"This text names Bluemail"_s;
    QTest::newRow("its own number needs no code")
        << u"smtp.bluemail.example answered with BM605"_s
        << u"550 · At Bluemail: Bluemail's limit of the day is used up"_s << u"This text names Bluemail"_s;
    QTest::newRow("a code that is not its own stays general")
        << u"smtp.bluemail.example: 0x800CCC0F"_s << u"0x800CCC0F · The connection was cut"_s
        << u"This text names Bluemail"_s;
    QTest::newRow("nobody is named") << u"550 sending is over for today"_s
                                     << u"550 · The server refused the message"_s << QString();
}

void TestStartPage::namedProviderGoesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, line);
    QFETCH(QString, notice);
    m_model->replaceText(typed);
    const QString shown = gui::shownText(*m_page);
    QVERIFY2(shown.contains(line), qPrintable(shown));
    QVERIFY2(shown.contains(notice), qPrintable(shown));
    QCOMPARE(shown.contains(u"This text names"_s), !notice.isEmpty());
}

void TestStartPage::providerIsToldOnceKnowledgeIsThere()
{
    StartViewModel early;
    early.setText(u"smtp.greymail.example said: 550 no"_s);
    early.setKnowledge(m_knowledge);
    QVERIFY(early.recognition().provider);
    QCOMPARE(early.recognition().provider->id, u"greymail"_s);
    QCOMPARE(early.codes().first().title, u"At Greymail: Greymail takes a rest"_s);
}

void TestStartPage::hostileTextStaysText()
{
    const QString hostile = u"<img src=x onerror=alert(1)><b>0x800CCC0F</b>"_s;
    m_model->replaceText(hostile);
    QCOMPARE(gui::child<ProblemField>(*m_page, u"problem"_s)->toPlainText(), hostile);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestStartPage::symptomIsChosenByKeyboard()
{
    auto *first = m_page->findChild<QRadioButton *>();
    QVERIFY(first);
    QCOMPARE(first->text(), u"Messages stay in the Outbox"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(m_model->symptom(), u"outbox-stuck"_s);
}

void TestStartPage::droppedFileIsPassedOn()
{
    QSignalSpy dropped(m_page.get(), &StartPage::fileDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/bounce.eml"_s)});
    auto *field = gui::child<ProblemField>(*m_page, u"problem"_s);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field->viewport(), &enter);
    QApplication::sendEvent(field->viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toString(), u"/tmp/bounce.eml"_s);
    m_model->setFile(u"bounce.eml"_s, opened("Subject: failed\n\nGr\xF6\xDF"
                                             "e: 552 5.2.2 mailbox full\n"));
    QVERIFY(!m_model->isReading());
    QVERIFY(gui::shownText(*m_page).contains(u"bounce.eml was read"_s));
    QVERIFY(m_model->text().contains(u"Größe"_s));
    QCOMPARE(m_model->codes().size(), 2);
}

void TestStartPage::longFileIsReadTurnByTurn()
{
    const QByteArray line = "Nov 22 10:00:00 mx postfix/smtp[1]: status=sent\n";
    const QByteArray log = line.repeated(40'000) + "status=bounced (host said: 552 5.2.2 mailbox full)\n";
    m_model->setFile(u"mail.log"_s, opened(log));
    QVERIFY(m_model->isReading());
    QVERIFY(gui::shownText(*m_page).contains(u"Reading mail.log: "_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_model->isReading(); }, 20000));
    QVERIFY(gui::shownText(*m_page).contains(u"mail.log was read"_s));
    QCOMPARE(m_model->codes().size(), 2);
}

void TestStartPage::typingEndsTheReading()
{
    m_model->setFile(u"mail.log"_s, opened(QByteArray(4'000'000, 'x')));
    QVERIFY(m_model->isReading());
    m_model->setText(u"0x800CCC0F"_s);
    QVERIFY(!m_model->isReading());
    QCOMPARE(m_model->codes().size(), 1);
    QVERIFY(m_model->notice().isEmpty());
}

void TestStartPage::longPasteIsCutAndSaid()
{
    m_model->replaceText(QString(StartViewModel::textLimit + 5, u'x'));
    QCOMPARE(m_model->text().size(), StartViewModel::textLimit);
    QVERIFY(m_model->notice().contains(u"first part"_s));
}

void TestStartPage::everythingHasANameAndIsReached()
{
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestStartPage)
#include "tst_startpage.moc"
