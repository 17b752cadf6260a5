#include "app/pages/accountpage.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"
#include "core/knowledge/mailservice.h"
#include "tests/gui/guisupport.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

ServiceSettings service(Protocol protocol, const QString &host, quint16 port)
{
    return {{protocol, host, port, customarySecurity(port)}, u"%EMAILLOCALPART%"_s, {}};
}

KnowledgeBase someProviders()
{
    MailServiceEntry postbox;
    postbox.id = u"postbox"_s;
    postbox.title = u"Postbox"_s;
    postbox.domains = {u"postbox.test"_s};
    postbox.services = {service(Protocol::Pop3, u"pop.postbox.test"_s, 995),
                        service(Protocol::Imap, u"mail.postbox.test"_s, 993),
                        service(Protocol::Smtp, u"out.postbox.test"_s, 465)};
    postbox.note = u"Postbox wants a password of the program's own."_s;
    MailServiceEntry sealed;
    sealed.id = u"sealed"_s;
    sealed.title = u"Sealed"_s;
    sealed.domains = {u"sealed.test"_s};
    sealed.note = u"Sealed can be read in its own app alone."_s;
    KnowledgeBase::Contents contents;
    contents.mailServices = {postbox, sealed};
    return KnowledgeBase(std::move(contents));
}

SettingsCandidate published(const QString &domain)
{
    SettingsCandidate candidate;
    candidate.source = SettingsSource::Autoconfig;
    candidate.provider = u"Northmail"_s;
    candidate.services = {{{Protocol::Imap, u"in."_s + domain, 993, Security::Tls}, {}, {}},
                          {{Protocol::Smtp, u"out."_s + domain, 465, Security::Tls}, {}, {}}};
    candidate.isProtected = true;
    return candidate;
}

}

//! "Which account?": servers that are known or were found stand in the lines, and what was typed stays.
class TestFoundServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knownAddressBringsItsServers();
    void typedLinesAreKept();
    void clearedLineStaysClearedForTheAddress();
    void protocolOfTheLineTakesTheServerOfThatProtocol();
    void protocolThatNobodyOffersIsGuessed();
    void portGoesWithItsEncryption();
    void chosenEncryptionIsKept();
    void pastedServerStaysBeforeFoundOnes();
    void providerWithoutServersSaysSo();
    void noteStandsBeforeThePassword();
    void namesThatAnybodyCouldHavePutInAreWarnedOf();
    void slipIsAskedAboutOnceTheAddressStands();
    void slipIsMendedByTheKeyboardAlone();
    void foundDomainIsNoSlip();
    void whatIsClickedStaysWhereItIs();
    void searchText_data();
    void searchText();

private:
    [[nodiscard]] QLineEdit &field(const QString &name) { return *gui::child<QLineEdit>(*m_page, name); }

    KnowledgeBase m_knowledge = someProviders();
    std::unique_ptr<AccountViewModel> m_model;
    std::unique_ptr<AccountPage> m_page;
};

void TestFoundServers::init()
{
    gui::failOnWarnings();
    m_model = std::make_unique<AccountViewModel>();
    m_model->setKnowledge(m_knowledge);
    m_page = std::make_unique<AccountPage>(*m_model);
    m_page->resize(800, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFoundServers::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestFoundServers::knownAddressBringsItsServers()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@postbox.test"_s);
    QCOMPARE(field(u"host0"_s).text(), u"mail.postbox.test"_s);
    QCOMPARE(field(u"port0"_s).text(), u"993"_s);
    QCOMPARE(field(u"host1"_s).text(), u"out.postbox.test"_s);
    QCOMPARE(field(u"user"_s).text(), u"ann"_s);
    QCOMPARE(m_model->services().at(1).security, Security::Tls);
    QCOMPARE(m_model->guessedHosts(), QStringList());
    QVERIFY(gui::shownText(*m_page).contains(u"from MailMend's list of providers"_s));
    QCOMPARE(gui::child<Label>(*m_page, u"searchText"_s)->text(), u"Found: Postbox"_s);
    QCOMPARE(field(u"address"_s).accessibleDescription(), u"Found: Postbox"_s);
    field(u"address"_s).clear();
    QTest::keyClicks(&field(u"address"_s), u"ann@example.com"_s);
    QCOMPARE(field(u"host0"_s).text(), u"imap.example.com"_s);
    QCOMPARE(field(u"port1"_s).text(), QString());
    QCOMPARE(field(u"user"_s).text(), QString());
    QCOMPARE(m_model->account().services.last(),
             (Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}));
}

void TestFoundServers::typedLinesAreKept()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@example.com"_s);
    field(u"host1"_s).selectAll();
    QTest::keyClicks(&field(u"host1"_s), u"relay.other.net"_s);
    m_model->showSettings(published(u"example.com"_s));
    QCOMPARE(field(u"host0"_s).text(), u"in.example.com"_s);
    QCOMPARE(field(u"host1"_s).text(), u"relay.other.net"_s);
    QCOMPARE(m_model->originText(AccountViewModel::outgoing), QString());
}

void TestFoundServers::clearedLineStaysClearedForTheAddress()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@postbox.test"_s);
    field(u"host1"_s).selectAll();
    QTest::keyClick(&field(u"host1"_s), Qt::Key_Delete);
    m_model->showSettings(published(u"postbox.test"_s));
    QCOMPARE(field(u"host0"_s).text(), u"in.postbox.test"_s);
    QCOMPARE(field(u"host1"_s).text(), QString());
    m_model->setAddress(u"ann@example.com"_s);
    QCOMPARE(field(u"host1"_s).text(), u"smtp.example.com"_s);
}

void TestFoundServers::protocolOfTheLineTakesTheServerOfThatProtocol()
{
    m_model->setAddress(u"ann@postbox.test"_s);
    m_model->setProtocol(AccountViewModel::incoming, Protocol::Pop3);
    QCOMPARE(field(u"host0"_s).text(), u"pop.postbox.test"_s);
    QCOMPARE(field(u"port0"_s).text(), u"995"_s);
    m_model->setProtocol(AccountViewModel::incoming, Protocol::Imap);
    QCOMPARE(field(u"host0"_s).text(), u"mail.postbox.test"_s);
    QTest::keyClicks(&field(u"host0"_s), u"x"_s);
    m_model->setProtocol(AccountViewModel::incoming, Protocol::Pop3);
    QCOMPARE(field(u"host0"_s).text(), u"mail.postbox.testx"_s);
}

void TestFoundServers::protocolThatNobodyOffersIsGuessed()
{
    m_model->setAddress(u"ann@example.com"_s);
    m_model->setProtocol(AccountViewModel::incoming, Protocol::Pop3);
    QCOMPARE(field(u"host0"_s).text(), u"pop.example.com"_s);
    m_model->showSettings(published(u"example.com"_s));
    QCOMPARE(field(u"host0"_s).text(), u"pop.example.com"_s);
    QCOMPARE(m_model->guessedHosts(), QStringList{u"pop.example.com"_s});
    SettingsCandidate candidate = published(u"example.com"_s);
    candidate.declined = {Protocol::Pop3};
    m_model->showSettings(candidate);
    QCOMPARE(field(u"host0"_s).text(), QString());
    m_model->setProtocol(AccountViewModel::incoming, Protocol::Imap);
    QCOMPARE(field(u"host0"_s).text(), u"in.example.com"_s);
}

void TestFoundServers::portGoesWithItsEncryption()
{
    m_model->setAddress(u"ann@postbox.test"_s);
    m_model->setSecurity(AccountViewModel::outgoing, Security::StartTls);
    QCOMPARE(field(u"port1"_s).text(), QString());
    QCOMPARE(m_model->account().services.last().port, 587);
    m_model->setPort(AccountViewModel::outgoing, u"465"_s);
    m_model->setSecurity(AccountViewModel::outgoing, Security::Tls);
    QCOMPARE(field(u"port1"_s).text(), u"465"_s);
}

void TestFoundServers::chosenEncryptionIsKept()
{
    m_model->setAddress(u"ann@example.com"_s);
    m_model->setSecurity(AccountViewModel::outgoing, Security::None);
    m_model->showSettings(published(u"example.com"_s));
    QCOMPARE(m_model->services().at(AccountViewModel::outgoing).security, Security::None);
    QCOMPARE(m_model->guessedHosts(), QStringList{u"smtp.example.com"_s});
    m_model->setAddress(u"ann@postbox.test"_s);
    QCOMPARE(m_model->services().at(AccountViewModel::outgoing).security, Security::Tls);
}

void TestFoundServers::pastedServerStaysBeforeFoundOnes()
{
    Recognition recognition;
    recognition.protocol = Protocol::Smtp;
    recognition.server = u"relay.postbox.test"_s;
    recognition.account = u"ann@postbox.test"_s;
    m_model->takeHints(recognition);
    m_model->showSettings(published(u"postbox.test"_s));
    QCOMPARE(field(u"host0"_s).text(), u"in.postbox.test"_s);
    QCOMPARE(field(u"host1"_s).text(), u"relay.postbox.test"_s);
}

void TestFoundServers::providerWithoutServersSaysSo()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@sealed.test"_s);
    QCOMPARE(field(u"host0"_s).text(), QString());
    QCOMPARE(field(u"host1"_s).text(), QString());
    auto *line = gui::child<MessageLine>(*m_page, u"addressMessage"_s);
    QVERIFY(line->isVisibleTo(m_page.get()));
    QCOMPARE(line->text(), u"Sealed can be read in its own app alone."_s);
    QCOMPARE(field(u"address"_s).accessibleDescription(), line->text());
    QVERIFY(!gui::child<MessageLine>(*m_page, u"signInNote"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!m_model->validate());
    m_page->focusFirstFault();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"host0"_s);
}

void TestFoundServers::noteStandsBeforeThePassword()
{
    auto *note = gui::child<MessageLine>(*m_page, u"signInNote"_s);
    QVERIFY(!note->isVisibleTo(m_page.get()));
    m_model->setAddress(u"ann@postbox.test"_s);
    QVERIFY(note->isVisibleTo(m_page.get()));
    QCOMPARE(note->text(), u"Postbox wants a password of the program's own."_s);
    QVERIFY(field(u"password"_s).accessibleDescription().contains(note->text()));
    QTRY_VERIFY(note->mapTo(m_page.get(), QPoint()).y() < field(u"user"_s).mapTo(m_page.get(), QPoint()).y());
    QVERIFY(!gui::child<MessageLine>(*m_page, u"signInWarning"_s)->isVisibleTo(m_page.get()));
}

void TestFoundServers::namesThatAnybodyCouldHavePutInAreWarnedOf()
{
    auto *warning = gui::child<MessageLine>(*m_page, u"signInWarning"_s);
    m_model->setAddress(u"ann@example.com"_s);
    SettingsCandidate candidate = published(u"example.com"_s);
    candidate.isProtected = false;
    m_model->showSettings(candidate);
    QVERIFY(!warning->isVisibleTo(m_page.get()));
    candidate = published(u"elsewhere.test"_s);
    candidate.isProtected = false;
    m_model->showSettings(candidate);
    QVERIFY(warning->isVisibleTo(m_page.get()));
    QVERIFY(field(u"password"_s).accessibleDescription().contains(warning->text()));
    m_model->setHost(AccountViewModel::incoming, u"imap.example.com"_s);
    m_model->setHost(AccountViewModel::outgoing, u"smtp.example.com"_s);
    QVERIFY(!warning->isVisibleTo(m_page.get()));
}

void TestFoundServers::slipIsAskedAboutOnceTheAddressStands()
{
    auto *meant = gui::child<QPushButton>(*m_page, u"meantAddress"_s);
    QTest::keyClicks(&field(u"address"_s), u"a&b@gmial.com"_s);
    QVERIFY(!meant->isVisibleTo(m_page.get()));
    m_model->settleAddress();
    QVERIFY(meant->isVisibleTo(m_page.get()));
    QCOMPARE(meant->text(), u"Did you mean a&&b@gmail.com?"_s);
    QCOMPARE(field(u"address"_s).accessibleDescription(), u"Did you mean a&b@gmail.com?"_s);
    QTest::keyClicks(&field(u"address"_s), u"x"_s);
    QVERIFY(!meant->isVisibleTo(m_page.get()));
}

void TestFoundServers::slipIsMendedByTheKeyboardAlone()
{
    QTest::keyClicks(&field(u"address"_s), u"ann@hotmial.com"_s);
    m_model->settleAddress();
    QTest::keyClick(&field(u"address"_s), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"meantAddress"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(field(u"address"_s).text(), u"ann@hotmail.com"_s);
    QCOMPARE(field(u"host0"_s).text(), u"imap.hotmail.com"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"address"_s);
    QVERIFY(!gui::child<QPushButton>(*m_page, u"meantAddress"_s)->isVisibleTo(m_page.get()));
}

void TestFoundServers::foundDomainIsNoSlip()
{
    m_model->setAddress(u"ann@gmall.com"_s);
    m_model->settleAddress();
    QCOMPARE(m_model->suggestedAddress(), u"ann@gmail.com"_s);
    m_model->showSettings(published(u"gmall.com"_s));
    QCOMPARE(m_model->suggestedAddress(), QString());
}

void TestFoundServers::whatIsClickedStaysWhereItIs()
{
    const auto place = [this] { return field(u"host0"_s).mapTo(m_page.get(), QPoint()).y(); };
    m_model->setAddress(u"ann@gmall.com"_s);
    QCoreApplication::processEvents();
    const int before = place();
    QVERIFY(before < field(u"address"_s).mapTo(m_page.get(), QPoint()).y() + 4 * field(u"host0"_s).height());
    m_model->showSearching();
    QCoreApplication::processEvents();
    QCOMPARE(place(), before);
    m_model->settleAddress();
    QCoreApplication::processEvents();
    QVERIFY(gui::child<QPushButton>(*m_page, u"meantAddress"_s)->isVisibleTo(m_page.get()));
    QCOMPARE(place(), before);
}

void TestFoundServers::searchText_data()
{
    QTest::addColumn<SettingsSearch>("search");
    QTest::addColumn<QString>("text");
    SettingsSearch search;
    search.tried = {{SettingsSource::KnownProvider, {}, SettingsOutcome::Nothing, {}, 0, 0},
                    {SettingsSource::ServiceRecords, {}, SettingsOutcome::NotReached, {}, 0, 0}};
    QTest::newRow("no answer came")
        << search
        << u"The servers of example.com could not be looked up: no answer came. These names are a guess; compare them with your mail program."_s;
    search.tried.last().outcome = SettingsOutcome::Nothing;
    QTest::newRow("nobody tells")
        << search
        << u"Nobody has published the servers of example.com. These names are a guess; compare them with your mail program."_s;
    search.candidates = {published(u"example.com"_s)};
    search.candidates.first().source = SettingsSource::Guess;
    QTest::newRow("names that answer")
        << search
        << u"Nobody has published the servers of example.com. These names are a guess; compare them with your mail program."_s;
    search.candidates.prepend(published(u"example.com"_s));
    QTest::newRow("a provider with a name") << search << u"Found: Northmail"_s;
    search.candidates.first().provider.clear();
    QTest::newRow("a provider without a name") << search << u"Found: from your provider's own list"_s;
}

void TestFoundServers::searchText()
{
    QFETCH(SettingsSearch, search);
    auto *text = gui::child<Label>(*m_page, u"searchText"_s);
    m_model->setAddress(u"ann@example.com"_s);
    QVERIFY(!text->isVisibleTo(m_page.get()));
    m_model->showSearching();
    QCOMPARE(text->text(), u"Looking for the servers of example.com …"_s);
    QVERIFY(text->isVisibleTo(m_page.get()));
    m_model->endSearch(search);
    QTEST(text->text(), "text");
    QCOMPARE(field(u"address"_s).accessibleDescription(), text->text());
    m_model->setAddress(u"ann@example.net"_s);
    QVERIFY(!text->isVisibleTo(m_page.get()));
}

MM_GUI_TEST(TestFoundServers)
#include "tst_foundservers.moc"
