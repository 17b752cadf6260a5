#include "app/controller/controller.h"
#include "app/pages/accountpage.h"
#include "app/widgets/label.h"
#include "core/knowledge/mailservice.h"
#include "tests/gui/guisupport.h"
#include "tests/support/fakeweb.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace mm;

namespace {

const QString ownList = u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;

const QByteArray northmail =
    "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>"
    "<displayName>Northmail</displayName>"
    "<incomingServer type=\"imap\"><hostname>in.example.org</hostname><port>993</port>"
    "<socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>"
    "<outgoingServer type=\"smtp\"><hostname>out.example.org</hostname><port>465</port>"
    "<socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>";

KnowledgeBase someProvider()
{
    MailServiceEntry postbox;
    postbox.id = u"postbox"_s;
    postbox.title = u"Postbox"_s;
    postbox.domains = {u"postbox.test"_s};
    postbox.services = {{{Protocol::Imap, u"imap.postbox.test"_s, 993, Security::Tls}, {}, {}}};
    KnowledgeBase::Contents contents;
    contents.mailServices = {postbox};
    return KnowledgeBase(std::move(contents));
}

//! The account page with a finder behind it, on a network and a clock in the test's hand.
struct PageRig : ProbeRig
{
    PageRig()
        : web(resolver, network)
        , knowledge(someProvider())
        , finder(
              [this] {
                  return CheckRunner::Surroundings{resolver, clock, network.factory()};
              },
              model, [this] { return mayAsk; })
        , page(model)
    {
        resolver.answerAllElse(NameOutcome::NotFound);
        web.answer(ownList, northmail);
        model.setKnowledge(knowledge);
        finder.setKnowledge(knowledge);
        finder.setPageShown(true);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page got no focus");
    }

    [[nodiscard]] QLineEdit &field(const QString &name) { return *gui::child<QLineEdit>(page, name); }
    void type(const QString &text)
    {
        field(u"address"_s).setFocus();
        QTest::keyClicks(&field(u"address"_s), text);
    }
    void leave() { QTest::keyClick(&field(u"address"_s), Qt::Key_Tab); }
    [[nodiscard]] QString text() { return gui::child<Label>(page, u"searchText"_s)->text(); }
    [[nodiscard]] bool hasAsked() const { return !resolver.asked.isEmpty() || network.count() > 0; }

    FakeResolver resolver;
    FakeWeb web;
    KnowledgeBase knowledge;
    bool mayAsk = true;
    AccountViewModel model;
    SettingsFinder finder;
    AccountPage page;
};

}

//! The search behind the account page: when it begins, whom it asks, what becomes of it.
class TestSettingsFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::failOnWarnings(); }
    void leavingTheFieldFindsTheServers();
    void returnFindsBeforeItGoesOn();
    void pauseFindsAndKeysDoNot();
    void knownAddressAsksNobody();
    void withoutPermissionNobodyIsAsked();
    void unfinishedAddressIsNotLookedUp();
    void sameAddressIsAskedForOnce();
    void anotherAddressDropsTheSearch();
    void whatWasTypedMeanwhileStays();
    void leavingThePageDropsTheSearchUntilItIsBack();
    void accountOfASessionIsNotLookedUp();
    void nobodyTellsIsSaid();
    void withoutAnyAnswerItIsTriedAgain();
    void destroyingIsSilent();
    void wizardRecordsWhatWasFound();
};

void TestSettingsFinder::leavingTheFieldFindsTheServers()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    QCOMPARE(rig.field(u"host0"_s).text(), u"imap.example.org"_s);
    QVERIFY(!rig.hasAsked());
    rig.leave();
    QCOMPARE(rig.text(), u"Looking for the servers of example.org …"_s);
    rig.web.serve();
    QCOMPARE(rig.text(), u"Found: Northmail"_s);
    QCOMPARE(rig.field(u"host0"_s).text(), u"in.example.org"_s);
    QCOMPARE(rig.field(u"host1"_s).text(), u"out.example.org"_s);
    QCOMPARE(rig.field(u"port1"_s).text(), u"465"_s);
    QCOMPARE(rig.field(u"user"_s).text(), u"jo"_s);
    QCOMPARE(rig.model.originText(0), u"from your provider's own list"_s);
    QCOMPARE(rig.model.guessedHosts(), QStringList());
    QCOMPARE(rig.model.signInWarning(), QString());
}

void TestSettingsFinder::returnFindsBeforeItGoesOn()
{
    PageRig rig;
    QWidget window;
    rig.page.setParent(&window);
    rig.type(u"jo@example.org"_s);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(&rig.field(u"address"_s), &first));
    QVERIFY(first.isAccepted());
    QVERIFY(rig.model.isSearching());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&rig.field(u"address"_s), &second);
    QVERIFY(!second.isAccepted());
    rig.page.setParent(nullptr);
}

void TestSettingsFinder::pauseFindsAndKeysDoNot()
{
    PageRig rig;
    for (const QChar key : u"jo@example.org"_s) {
        rig.type(QString(key));
        rig.clock.advance(900ms);
    }
    QVERIFY(!rig.hasAsked());
    rig.clock.advance(100ms);
    rig.web.serve();
    QCOMPARE(rig.text(), u"Found: Northmail"_s);
}

void TestSettingsFinder::knownAddressAsksNobody()
{
    PageRig rig;
    rig.type(u"jo@postbox.test"_s);
    rig.leave();
    rig.clock.advance(5s);
    QVERIFY(!rig.hasAsked());
    QCOMPARE(rig.text(), u"Found: Postbox"_s);
}

void TestSettingsFinder::withoutPermissionNobodyIsAsked()
{
    PageRig rig;
    rig.mayAsk = false;
    rig.type(u"jo@example.org"_s);
    rig.leave();
    rig.clock.advance(5s);
    QVERIFY(!rig.hasAsked());
    QCOMPARE(rig.text(), QString());
    QCOMPARE(rig.field(u"host0"_s).text(), u"imap.example.org"_s);
}

void TestSettingsFinder::unfinishedAddressIsNotLookedUp()
{
    PageRig rig;
    rig.type(u"jo@example.o"_s);
    rig.clock.advance(5s);
    rig.leave();
    QVERIFY(!rig.hasAsked());
}

void TestSettingsFinder::sameAddressIsAskedForOnce()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    rig.leave();
    rig.web.serve();
    const auto asked = rig.resolver.asked.size();
    QVERIFY(asked > 0);
    rig.type(u"x"_s);
    QCOMPARE(rig.field(u"host0"_s).text(), u"imap.example.orgx"_s);
    QTest::keyClick(&rig.field(u"address"_s), Qt::Key_Backspace);
    QCOMPARE(rig.text(), u"Found: Northmail"_s);
    QCOMPARE(rig.field(u"host0"_s).text(), u"in.example.org"_s);
    rig.leave();
    rig.clock.advance(5s);
    QCOMPARE(rig.resolver.asked.size(), asked);
}

void TestSettingsFinder::anotherAddressDropsTheSearch()
{
    PageRig rig;
    rig.web.setSilent(u"autoconfig.example.org"_s);
    rig.type(u"jo@example.org"_s);
    rig.leave();
    rig.web.serve();
    QVERIFY(rig.model.isSearching());
    rig.type(u"x"_s);
    QVERIFY(!rig.model.isSearching());
    QCOMPARE(rig.network.alive(), 0);
    QCOMPARE(rig.text(), QString());
}

void TestSettingsFinder::whatWasTypedMeanwhileStays()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    rig.leave();
    QVERIFY(rig.model.isSearching());
    rig.field(u"host0"_s).selectAll();
    QTest::keyClicks(&rig.field(u"host0"_s), u"mine.test"_s);
    rig.web.serve();
    QCOMPARE(rig.field(u"host0"_s).text(), u"mine.test"_s);
    QCOMPARE(rig.field(u"host1"_s).text(), u"out.example.org"_s);
}

void TestSettingsFinder::leavingThePageDropsTheSearchUntilItIsBack()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    rig.leave();
    rig.finder.setPageShown(false);
    rig.web.serve();
    QCOMPARE(rig.field(u"host0"_s).text(), u"imap.example.org"_s);
    QVERIFY(!rig.model.isSearching());
    rig.finder.setPageShown(true);
    QVERIFY(rig.model.isSearching());
    rig.web.serve();
    QCOMPARE(rig.field(u"host0"_s).text(), u"in.example.org"_s);
}

void TestSettingsFinder::accountOfASessionIsNotLookedUp()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    Account account;
    account.address = u"ann@example.org"_s;
    account.services = {{Protocol::Imap, u"mine.test"_s, 993, Security::Tls}};
    rig.model.setAccount(account);
    rig.field(u"address"_s).setFocus();
    rig.leave();
    rig.clock.advance(5s);
    QVERIFY(!rig.hasAsked());
    QCOMPARE(rig.model.account(), account);
}

void TestSettingsFinder::nobodyTellsIsSaid()
{
    PageRig rig;
    rig.type(u"jo@example.net"_s);
    rig.leave();
    rig.web.serve();
    rig.clock.advance(15s);
    QVERIFY(rig.text().startsWith(u"Nobody has published the servers of example.net. These names"_s));
    QCOMPARE(rig.model.guessedHosts(), (QStringList{u"imap.example.net"_s, u"smtp.example.net"_s}));
}

void TestSettingsFinder::withoutAnyAnswerItIsTriedAgain()
{
    PageRig rig;
    rig.resolver.answerAllElse(NameOutcome::TimedOut);
    rig.type(u"jo@example.net"_s);
    rig.leave();
    rig.web.serve();
    rig.clock.advance(15s);
    QVERIFY2(rig.text().contains(u"no answer came"_s), qPrintable(rig.text()));
    const auto asked = rig.resolver.asked.size();
    rig.type(u"x"_s);
    QTest::keyClick(&rig.field(u"address"_s), Qt::Key_Backspace);
    rig.leave();
    QVERIFY(rig.resolver.asked.size() > asked);
}

void TestSettingsFinder::destroyingIsSilent()
{
    PageRig rig;
    rig.type(u"jo@example.org"_s);
    rig.leave();
    QVERIFY(rig.model.isSearching());
}

void TestSettingsFinder::wizardRecordsWhatWasFound()
{
    const QTemporaryDir directory;
    qputenv("MAILMEND_CONFIG_DIR", directory.path().toUtf8());
    ProbeRig rig;
    FakeResolver resolver;
    resolver.answerAllElse(NameOutcome::NotFound);
    FakeWeb web(resolver, rig.network);
    web.answer(ownList, northmail);
    Controller controller({[&] {
                               return CheckRunner::Surroundings{resolver, rig.clock, rig.network.factory()};
                           },
                           directory.path() + u"/sessions"_s, QDateTime::currentDateTimeUtc});
    controller.load();
    controller.start().replaceText(u"0x800CCC0E"_s);
    controller.account().setAddress(u"jo@example.org"_s);
    rig.clock.advance(5s);
    QVERIFY(resolver.asked.isEmpty());
    controller.goOn();
    QVERIFY(controller.account().isSearching());
    controller.goTo(Place::Codes);
    QVERIFY(!controller.account().isSearching());
    controller.goBack();
    web.serve();
    controller.goOn();
    QCOMPARE(controller.place(), Place::Check);
    QCOMPARE(controller.session().account,
             (Account{u"jo@example.org"_s,
                      u"jo"_s,
                      {{Protocol::Imap, u"in.example.org"_s, 993, Security::Tls},
                       {Protocol::Smtp, u"out.example.org"_s, 465, Security::Tls}}}));
}

MM_GUI_TEST(TestSettingsFinder)
#include "tst_settingsfinder.moc"
