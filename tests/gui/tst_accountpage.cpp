#include "app/pages/accountpage.h"
#include "app/widgets/messageline.h"
#include "tests/gui/guisupport.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace mm;

//! "Which account?": what is wrong is said beside the field, and what was typed stays.
class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressBringsAGuess();
    void typedServerIsNotGuessedOver();
    void messages_data();
    void messages();
    void messageWaitsUntilTheFieldIsLeft();
    void account_data();
    void account();
    void credentials();
    void hintsOfTheTextAreTaken();
    void tabGoesFromTopToBottom();
    void everythingHasANameAndIsReached();

private:
    [[nodiscard]] QLineEdit &field(const QString &name) { return *gui::child<QLineEdit>(*m_page, name); }

    std::unique_ptr<AccountViewModel> m_model;
    std::unique_ptr<AccountPage> m_page;
};

void TestAccountPage::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<AccountViewModel>();
    m_page = std::make_unique<AccountPage>(*m_model);
    m_page->resize(800, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAccountPage::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestAccountPage::addressBringsAGuess()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@example.com"_s);
    QCOMPARE(field(u"host0"_s).text(), u"imap.example.com"_s);
    QCOMPARE(field(u"host1"_s).text(), u"smtp.example.com"_s);
    QVERIFY(gui::shownText(*m_page).contains(u"a guess"_s));
    QCOMPARE(m_model->guessedHosts(), (QStringList{u"imap.example.com"_s, u"smtp.example.com"_s}));
}

void TestAccountPage::typedServerIsNotGuessedOver()
{
    QTest::keyClicks(&field(u"host0"_s), u"mail.other.net"_s);
    QTest::keyClicks(&field(u"address"_s), u"ann@example.com"_s);
    QCOMPARE(field(u"host0"_s).text(), u"mail.other.net"_s);
    QCOMPARE(field(u"host1"_s).text(), u"smtp.example.com"_s);
    QCOMPARE(m_model->guessedHosts(), QStringList{u"smtp.example.com"_s});
}

void TestAccountPage::messages_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("message");
    QTest::newRow("an address without @") << u"address"_s << u"ann.example.com"_s << u"has an @"_s;
    QTest::newRow("an address without a domain")
        << u"address"_s << u"ann@"_s << u"not a whole mail address"_s;
    QTest::newRow("an address in angle brackets is fine")
        << u"address"_s << u"<ann@example.com>"_s << QString();
    QTest::newRow("no address is fine") << u"address"_s << QString() << QString();
    QTest::newRow("a host with a blank") << u"host0"_s << u"imap example.com"_s << u"no spaces"_s;
    QTest::newRow("a mail address for a host") << u"host0"_s << u"ann@example.com"_s << u"mail address"_s;
    QTest::newRow("a web address for a host") << u"host0"_s << u"https://example.com"_s << u"web address"_s;
    QTest::newRow("a host of dots") << u"host0"_s << u"..."_s << u"cannot be a server's name"_s;
    QTest::newRow("a host that looks like markup") << u"host0"_s << u"<b>x</b>"_s << u"web address"_s;
    QTest::newRow("a good host") << u"host0"_s << u"imap.example.com"_s << QString();
    QTest::newRow("an IPv6 address") << u"host0"_s << u"2001:db8::1"_s << QString();
    QTest::newRow("a port of letters") << u"port0"_s << u"imap"_s << u"from 1 to 65535"_s;
    QTest::newRow("port zero") << u"port0"_s << u"0"_s << u"from 1 to 65535"_s;
    QTest::newRow("a port too high") << u"port0"_s << u"65536"_s << u"from 1 to 65535"_s;
    QTest::newRow("an empty port means the usual one") << u"port0"_s << QString() << QString();
}

void TestAccountPage::messages()
{
    QFETCH(QString, where);
    QFETCH(QString, typed);
    QFETCH(QString, message);
    if (where != u"host0"_s)
        m_model->setHost(0, u"imap.example.com"_s);
    field(where).setFocus();
    QTest::keyClicks(&field(where), typed);
    QTest::keyClick(&field(where), Qt::Key_Tab);
    QString messageName = where;
    messageName.replace(u"host"_s, u"hostMessage"_s).replace(u"port"_s, u"portMessage"_s);
    if (where == u"address"_s)
        messageName = u"addressMessage"_s;
    auto *line = gui::child<MessageLine>(*m_page, messageName);
    QCOMPARE(line->isVisibleTo(m_page.get()), !message.isEmpty());
    QVERIFY2(line->text().contains(message), qPrintable(line->text()));
    QCOMPARE(field(where).text(), typed);
    QCOMPARE(field(where).accessibleDescription(), line->text());
    QCOMPARE(m_model->isValid(), message.isEmpty());
}

void TestAccountPage::messageWaitsUntilTheFieldIsLeft()
{
    QTest::keyClicks(&field(u"address"_s), u"ann"_s);
    QVERIFY(!gui::child<MessageLine>(*m_page, u"addressMessage"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!m_model->validate());
    QVERIFY(gui::child<MessageLine>(*m_page, u"addressMessage"_s)->isVisibleTo(m_page.get()));
}

void TestAccountPage::account_data()
{
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<QString>("outgoing");
    QTest::addColumn<int>("services");
    QTest::addColumn<bool>("valid");
    QTest::newRow("no server at all") << QString() << QString() << 0 << false;
    QTest::newRow("the incoming one alone") << u"imap.example.com"_s << QString() << 1 << true;
    QTest::newRow("the outgoing one alone") << QString() << u"smtp.example.com"_s << 1 << true;
    QTest::newRow("both") << u" imap.example.com "_s << u"smtp.example.com"_s << 2 << true;
}

void TestAccountPage::account()
{
    QFETCH(QString, incoming);
    QFETCH(QString, outgoing);
    QFETCH(int, services);
    QFETCH(bool, valid);
    m_model->setHost(AccountViewModel::incoming, incoming);
    m_model->setHost(AccountViewModel::outgoing, outgoing);
    QCOMPARE(m_model->validate(), valid);
    QCOMPARE(m_model->account().services.size(), services);
    if (!incoming.isEmpty()) {
        QCOMPARE(m_model->account().services.first(),
                 (Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}));
    }
}

void TestAccountPage::credentials()
{
    m_model->setAddress(u"ann@example.com"_s);
    QVERIFY(!m_model->credentials());
    QTest::keyClicks(&field(u"password"_s), u"secret"_s);
    QVERIFY(m_model->credentials());
    QCOMPARE(m_model->credentials()->user, u"ann@example.com"_s);
    QCOMPARE(m_model->credentials()->password.reveal(), QByteArray("secret"));
    QTest::keyClicks(&field(u"user"_s), u"ann"_s);
    QCOMPARE(m_model->credentials()->user, u"ann"_s);
}

void TestAccountPage::hintsOfTheTextAreTaken()
{
    Recognition recognition;
    recognition.protocol = Protocol::Pop3;
    recognition.server = u"pop.example.org"_s;
    recognition.port = quint16(995);
    recognition.account = u"ann@example.org"_s;
    m_model->takeHints(recognition);
    QCOMPARE(field(u"address"_s).text(), u"ann@example.org"_s);
    QCOMPARE(field(u"host0"_s).text(), u"pop.example.org"_s);
    QCOMPARE(field(u"port0"_s).text(), u"995"_s);
    QCOMPARE(m_model->services().first().protocol, Protocol::Pop3);
    QVERIFY(gui::shownText(*m_page).contains(u"from the text that you pasted"_s));
}

void TestAccountPage::tabGoesFromTopToBottom()
{
    field(u"address"_s).setFocus();
    QStringList reached;
    for (int i = 0; i < 14; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    reached.removeAll(QString());
    const QStringList expected{u"address"_s, u"host0"_s, u"port0"_s,   u"host1"_s,
                               u"port1"_s,   u"user"_s,  u"password"_s};
    QCOMPARE(reached.mid(0, expected.size()), expected);
}

void TestAccountPage::everythingHasANameAndIsReached()
{
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

MM_GUI_TEST(TestAccountPage)
#include "tst_accountpage.moc"
