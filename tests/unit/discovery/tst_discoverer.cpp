#include "tests/unit/discovery/searchrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDiscoverer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aKnownProviderIsTakenWithoutAskingAnybody();
    void nothingLeavesTheComputerWhereThatIsWanted();
    void theDomainsOwnListIsTaken_data();
    void theDomainsOwnListIsTaken();
    void theMailAddressIsToldToAutodiscoverAlone();
    void whatCameInClearIsNotTrusted();
    void anUnsoundServerIsNotAsked();
    void serviceRecordsMakeSettings();
    void autodiscoverIsAskedAtTheDomainAlone();
    void aSignInIsNotGiven();
    void aBetterSourceIsWaitedForButNotLong();
    void everythingIsLookedIntoWhereThatIsWanted();
    void withoutAnybodyAnsweringTheSearchEnds();
    void cancelEndsAtOnce();
    void destroyingIsSilent();
};

void TestDiscoverer::aKnownProviderIsTakenWithoutAskingAnybody()
{
    SearchRig rig(SettingsRequest::Extent::Decided, u"jo@PostBox.test"_s);
    rig.run();
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.best().source, SettingsSource::KnownProvider);
    QCOMPARE(rig.best().provider, u"Postbox"_s);
    QVERIFY(rig.best().isProtected);
    QVERIFY(rig.resolver.asked.isEmpty());
    QCOMPARE(rig.network.count(), std::size_t(0));
}

void TestDiscoverer::nothingLeavesTheComputerWhereThatIsWanted()
{
    SearchRig rig(SettingsRequest::Extent::Known);
    rig.run();
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.found().candidates.isEmpty());
    QVERIFY(rig.resolver.asked.isEmpty());
}

void TestDiscoverer::theDomainsOwnListIsTaken_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("at its own name") << u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;
    QTest::newRow("at its own name, in the new place")
        << u"https://autoconfig.example.org/.well-known/mail-v1.xml"_s;
    QTest::newRow("at the domain") << u"https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"_s;
}

void TestDiscoverer::theDomainsOwnListIsTaken()
{
    QFETCH(QString, page);
    SearchRig rig;
    rig.web.answer(page, clientConfig("imap.example.org"));
    rig.run();
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.best().source, SettingsSource::Autoconfig);
    QCOMPARE(rig.best().place, page);
    QVERIFY(rig.best().isProtected);
    QCOMPARE(accountOf(rig.best(), address).user, address);
    QCOMPARE(rig.bestImapHost(), u"imap.example.org"_s);
    QCOMPARE(rig.outcomeAt(page), SettingsOutcome::Found);
}

void TestDiscoverer::theMailAddressIsToldToAutodiscoverAlone()
{
    SearchRig rig(SettingsRequest::Extent::Everything);
    for (const char *host : {"https://autoconfig.example.org/x", "https://example.org/x",
                             "https://autodiscover.example.org/x", "https://autoconfig.thunderbird.net/x"})
        rig.web.answer(QString::fromLatin1(host), "");
    rig.run();
    QVERIFY(rig.web.asked().contains(u"GET https://autoconfig.thunderbird.net/v1.1/example.org"_s));
    QStringList told;
    for (qsizetype i = 0; i < rig.web.asked().size(); ++i) {
        if (rig.web.requests().at(i).contains("jo"))
            told += rig.web.asked().at(i);
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"POST https://autodiscover.example.org/autodiscover/autodiscover.xml"_s,
                                u"POST https://example.org/autodiscover/autodiscover.xml"_s}));
}

void TestDiscoverer::whatCameInClearIsNotTrusted()
{
    SearchRig rig;
    rig.web.answer(u"http://autoconfig.example.org/mail/config-v1.1.xml"_s,
                   clientConfig("imap.elsewhere.test"));
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::Autoconfig);
    QVERIFY(!rig.best().isProtected);
    QVERIFY(!mayBeTrusted(rig.best(), address));
}

void TestDiscoverer::anUnsoundServerIsNotAsked()
{
    SearchRig rig;
    const QString page = u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;
    rig.web.answer(page, clientConfig("imap.elsewhere.test"));
    rig.web.setUnsound(u"autoconfig.example.org"_s);
    rig.run();
    QVERIFY(!rig.web.asked().contains(u"GET "_s + page));
    QCOMPARE(rig.outcomeAt(page), SettingsOutcome::Unsound);
}

void TestDiscoverer::serviceRecordsMakeSettings()
{
    SearchRig rig;
    rig.resolver.answerServices(u"_imaps._tcp.example.org"_s, {{0, 1, 993, u"mail.example.org"_s}});
    rig.resolver.answerServices(u"_submission._tcp.example.org"_s, {{0, 1, 587, u"mail.example.org"_s}});
    rig.resolver.answerServices(u"_pop3._tcp.example.org"_s, {{0, 0, 0, QString()}});
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::ServiceRecords);
    QVERIFY(!rig.best().isProtected);
    QVERIFY(mayBeTrusted(rig.best(), address));
    QCOMPARE(rig.best().declined, QList<Protocol>{Protocol::Pop3});
    QCOMPARE(accountOf(rig.best(), address).services,
             (QList<Endpoint>{{Protocol::Imap, u"mail.example.org"_s, 993, Security::Tls},
                              {Protocol::Smtp, u"mail.example.org"_s, 587, Security::StartTls}}));
    QCOMPARE(rig.outcomeAt(u"SRV _imaps._tcp.example.org"_s), SettingsOutcome::Found);
    QCOMPARE(rig.outcomeAt(u"SRV _imap._tcp.example.org"_s), SettingsOutcome::Nothing);
}

void TestDiscoverer::autodiscoverIsAskedAtTheDomainAlone()
{
    SearchRig rig;
    rig.web.answer(u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s, autodiscover);
    rig.web.giveAddress(u"elsewhere.test"_s);
    rig.resolver.answerServices(u"_autodiscover._tcp.example.org"_s, {{0, 0, 443, u"elsewhere.test"_s}});
    rig.run();
    QCOMPARE(rig.best().source, SettingsSource::Autodiscover);
    QCOMPARE(rig.bestImapHost(), u"exchange.example.org"_s);
    QCOMPARE(rig.outcomeAt(u"SRV _autodiscover._tcp.example.org"_s), SettingsOutcome::Unsound);
    QVERIFY(!rig.web.asked().contains(u"POST https://elsewhere.test/autodiscover/autodiscover.xml"_s));
}

void TestDiscoverer::aSignInIsNotGiven()
{
    SearchRig rig;
    const QString page = u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s;
    rig.web.answer(page, "", 401, "WWW-Authenticate: Basic realm=\"mail\"\r\n");
    rig.run();
    QCOMPARE(rig.outcomeAt(page), SettingsOutcome::SignInWanted);
}

void TestDiscoverer::aBetterSourceIsWaitedForButNotLong()
{
    SearchRig rig;
    rig.web.giveAddress(u"autoconfig.example.org"_s);
    rig.web.setSilent(u"autoconfig.example.org"_s);
    rig.resolver.answerServices(u"_imaps._tcp.example.org"_s, {{0, 1, 993, u"mail.example.org"_s}});
    rig.run();
    QVERIFY(rig.finished.isEmpty());
    rig.clock.advance(2499ms);
    QVERIFY(rig.finished.isEmpty());
    rig.clock.advance(1ms);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.best().source, SettingsSource::ServiceRecords);
    QCOMPARE(rig.found().durationMs, 2500);
    QVERIFY(!rig.found().cancelled);
    QCOMPARE(rig.outcomeAt(u"https://autoconfig.example.org/mail/config-v1.1.xml"_s),
             SettingsOutcome::Cancelled);
}

void TestDiscoverer::everythingIsLookedIntoWhereThatIsWanted()
{
    SearchRig rig(SettingsRequest::Extent::Everything);
    rig.web.answer(u"https://autoconfig.example.org/mail/config-v1.1.xml"_s,
                   clientConfig("imap.example.org"));
    rig.web.answer(u"https://autoconfig.thunderbird.net/v1.1/example.org"_s, clientConfig("old.example.org"));
    rig.web.answer(u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s, autodiscover);
    rig.resolver.answerServices(u"_imaps._tcp.example.org"_s, {{0, 1, 993, u"mail.example.org"_s}});
    rig.run();
    QList<SettingsSource> sources;
    for (const SettingsCandidate &candidate : rig.found().candidates)
        sources += candidate.source;
    QCOMPARE(sources, (QList<SettingsSource>{SettingsSource::Autoconfig, SettingsSource::ProviderDatabase,
                                             SettingsSource::Autodiscover, SettingsSource::ServiceRecords}));
}

void TestDiscoverer::withoutAnybodyAnsweringTheSearchEnds()
{
    SearchRig rig;
    for (const char *host : {"autoconfig.example.org", "example.org", "imap.example.org"}) {
        rig.web.giveAddress(QString::fromLatin1(host));
        rig.web.setSilent(QString::fromLatin1(host));
    }
    rig.run();
    rig.clock.advance(6000ms);
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.found().durationMs <= 6000);
}

void TestDiscoverer::cancelEndsAtOnce()
{
    SearchRig rig;
    rig.web.giveAddress(u"autoconfig.example.org"_s);
    rig.web.setSilent(u"autoconfig.example.org"_s);
    rig.run();
    rig.discoverer->cancel();
    QVERIFY(rig.finished.isEmpty());
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.found().cancelled);
    QVERIFY(!rig.discoverer->isRunning());
    QCOMPARE(rig.network.alive(), 0);
    rig.discoverer->cancel();
    rig.clock.advance(20s);
    QCOMPARE(rig.finished.size(), 1);
}

void TestDiscoverer::destroyingIsSilent()
{
    SearchRig rig;
    rig.web.giveAddress(u"autoconfig.example.org"_s);
    rig.web.setSilent(u"autoconfig.example.org"_s);
    rig.run();
    rig.discoverer.reset();
    rig.clock.advance(20s);
    QVERIFY(rig.finished.isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscoverer)
#include "tst_discoverer.moc"
