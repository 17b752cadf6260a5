#include "core/discovery/exchangerlook.h"
#include "tests/unit/discovery/searchrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! What single sources of settings make of odd answers.
class TestSourceLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theProviderThatReceivesTheMailIsTaken();
    void whoKeepsMailForAnotherIsNoProvider();
    void anExchangersOwnListIsNotTrusted();
    void aHostsDomainsAreTold_data();
    void aHostsDomainsAreTold();
    void namesAreGuessedWhereNobodyTells();
    void aNameWhosePortsAreSilentIsGuessedAsWell();
    void aSilentPortDoesNotHideAnOpenOne();
    void aWebServerIsNoMailServer();
    void theRecordOfTheLowestPriorityIsAsked();
    void aDomainWithUmlautsIsAskedInItsAsciiForm();
    void aRecordThatDeclinesIsNotFound();
};

void TestSourceLooks::theProviderThatReceivesTheMailIsTaken()
{
    SearchRig rig;
    rig.resolver.answerMailExchanges(u"example.org"_s,
                                     {{20, u"backup.example.org"_s}, {10, u"a.mx.postbox.test"_s}});
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::MailExchanger);
    QCOMPARE(rig.best().provider, u"Postbox"_s);
    QCOMPARE(accountOf(rig.best(), address).user, address);
    QVERIFY(rig.best().isProtected);
}

void TestSourceLooks::anExchangersOwnListIsNotTrusted()
{
    SearchRig rig(SettingsRequest::Extent::Everything);
    rig.resolver.answerMailExchanges(u"example.org"_s, {{10, u"mx1.hoster.test"_s}});
    rig.web.answer(u"https://autoconfig.hoster.test/mail/config-v1.1.xml"_s,
                   clientConfig("imap.hoster.test"));
    rig.run();
    QCOMPARE(rig.bestImapHost(), u"imap.hoster.test"_s);
    QCOMPARE(rig.best().source, SettingsSource::MailExchanger);
    QVERIFY(!rig.best().isProtected);
}

void TestSourceLooks::namesAreGuessedWhereNobodyTells()
{
    SearchRig rig;
    rig.web.open(u"mail.example.org"_s, 143);
    rig.web.open(u"mail.example.org"_s, 465);
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::Guess);
    QCOMPARE(accountOf(rig.best(), address).services,
             (QList<Endpoint>{{Protocol::Imap, u"mail.example.org"_s, 143, Security::StartTls},
                              {Protocol::Smtp, u"mail.example.org"_s, 465, Security::Tls}}));
    QCOMPARE(rig.outcomeAt(u"mail.example.org"_s), SettingsOutcome::Found);
    QCOMPARE(rig.outcomeAt(u"imap.example.org"_s), SettingsOutcome::Nothing);
}

void TestSourceLooks::aNameWhosePortsAreSilentIsGuessedAsWell()
{
    SearchRig rig;
    rig.web.giveAddress(u"imap.example.org"_s);
    rig.web.open(u"smtp.example.org"_s, 587);
    rig.run();
    QCOMPARE(accountOf(rig.best(), address).services,
             (QList<Endpoint>{{Protocol::Imap, u"imap.example.org"_s, 993, Security::Tls},
                              {Protocol::Smtp, u"smtp.example.org"_s, 587, Security::StartTls}}));
}

void TestSourceLooks::aWebServerIsNoMailServer()
{
    SearchRig rig;
    rig.web.giveAddress(u"example.org"_s);
    rig.run();
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.found().candidates.isEmpty());
    QCOMPARE(rig.outcomeAt(u"example.org"_s), SettingsOutcome::NotReached);
}

void TestSourceLooks::whoKeepsMailForAnotherIsNoProvider()
{
    SearchRig rig;
    rig.resolver.answerMailExchanges(u"example.org"_s,
                                     {{50, u"backup.mx.postbox.test"_s}, {10, u"mail.example.org"_s}});
    rig.run();
    QVERIFY(rig.found().candidates.isEmpty());
    QCOMPARE(rig.outcomeAt(u"MX example.org"_s), SettingsOutcome::NotUnderstood);
}

void TestSourceLooks::aHostsDomainsAreTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("domains");
    QTest::newRow("a usual one") << u"mx1.Hoster.test"_s << QStringList{u"hoster.test"_s};
    QTest::newRow("below a country's second level") << u"mx.hoster.co.uk"_s << QStringList{u"hoster.co.uk"_s};
    QTest::newRow("a short name below a country")
        << u"mx1.web.de"_s << QStringList{u"mx1.web.de"_s, u"web.de"_s};
    QTest::newRow("the domain itself") << u"one.ee"_s << QStringList{u"one.ee"_s};
    QTest::newRow("no domain") << u"localhost"_s << QStringList();
}

void TestSourceLooks::aHostsDomainsAreTold()
{
    QFETCH(QString, host);
    QTEST(probableDomainsOf(host), "domains");
}

void TestSourceLooks::aSilentPortDoesNotHideAnOpenOne()
{
    SearchRig rig;
    rig.web.open(u"mail.example.org"_s, 993);
    rig.web.open(u"mail.example.org"_s, 465);
    rig.web.giveAddress(u"imap.example.org"_s);
    rig.web.setSilent(u"imap.example.org"_s);
    rig.run();
    QVERIFY(rig.finished.isEmpty());
    rig.clock.advance(2500ms);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.best().place, u"mail.example.org"_s);
    QCOMPARE(rig.bestImapHost(), u"mail.example.org"_s);
    QCOMPARE(rig.outcomeAt(u"imap.example.org"_s), SettingsOutcome::NotReached);
    QCOMPARE(rig.network.alive(), 0);
}

void TestSourceLooks::theRecordOfTheLowestPriorityIsAsked()
{
    SearchRig rig;
    rig.resolver.answerServices(u"_autodiscover._tcp.example.org"_s,
                                {{9, 0, 443, u"elsewhere.test"_s}, {1, 0, 8443, u"ad.example.org"_s}});
    rig.web.giveAddress(u"ad.example.org"_s);
    rig.run();
    QVERIFY(rig.network.opened().contains(u"192.0.2.1:8443"_s));
    QCOMPARE(rig.outcomeAt(u"SRV _autodiscover._tcp.example.org"_s), SettingsOutcome::Found);
}

void TestSourceLooks::aDomainWithUmlautsIsAskedInItsAsciiForm()
{
    const QString umlauts = u"jo@müller.example"_s;
    SearchRig rig(SettingsRequest::Extent::Decided, umlauts);
    rig.resolver.answerServices(u"_imaps._tcp.xn--mller-kva.example"_s,
                                {{0, 1, 993, u"mail.xn--mller-kva.example"_s}});
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::ServiceRecords);
    QVERIFY(mayBeTrusted(rig.best(), umlauts));
    QCOMPARE(accountOf(rig.best(), umlauts).user, umlauts);
}

void TestSourceLooks::aRecordThatDeclinesIsNotFound()
{
    SearchRig rig;
    rig.resolver.answerServices(u"_pop3._tcp.example.org"_s, {{0, 0, 0, QString()}});
    rig.run();
    QVERIFY(rig.found().candidates.isEmpty());
    QCOMPARE(rig.outcomeAt(u"SRV _pop3._tcp.example.org"_s), SettingsOutcome::Nothing);
}

QTEST_GUILESS_MAIN(TestSourceLooks)
#include "tst_sourcelooks.moc"
