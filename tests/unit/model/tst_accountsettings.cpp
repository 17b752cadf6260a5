#include "core/model/accountsettings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"jo.doe@example.org"_s;

ServiceSettings service(Protocol protocol, const QString &host, quint16 port, Security security,
                        const QString &user = {})
{
    return {{protocol, host, port, security}, user, {}};
}

SettingsCandidate from(SettingsSource source, bool isProtected)
{
    SettingsCandidate candidate;
    candidate.source = source;
    candidate.isProtected = isProtected;
    return candidate;
}

}

class tst_AccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBetterSourceGoesFirst_data()
    {
        QTest::addColumn<SettingsCandidate>("one");
        QTest::addColumn<SettingsCandidate>("other");
        using S = SettingsSource;
        QTest::newRow("the organisation before a provider")
            << from(S::Organisation, true) << from(S::KnownProvider, true);
        QTest::newRow("the domain's own list before the public one")
            << from(S::Autoconfig, true) << from(S::ProviderDatabase, true);
        QTest::newRow("a protected answer before an earlier source that anybody can have changed")
            << from(S::Autodiscover, true) << from(S::Autoconfig, false);
        QTest::newRow("a record of the name service before a guess")
            << from(S::ServiceRecords, false) << from(S::Guess, false);
    }

    void aBetterSourceGoesFirst()
    {
        QFETCH(SettingsCandidate, one);
        QFETCH(SettingsCandidate, other);
        QVERIFY(isBetter(one, other));
        QVERIFY(!isBetter(other, one));
        QVERIFY(!isBetter(one, one));
    }

    void anAccountHasOneWayInAndOneOut()
    {
        SettingsCandidate candidate;
        candidate.services = {
            service(Protocol::Pop3, u"pop.example.org"_s, 995, Security::Tls, u"pop"_s),
            service(Protocol::Imap, u"old.example.org"_s, 143, Security::None, u"plain"_s),
            service(Protocol::Imap, u"imap.example.org"_s, 993, Security::Tls, u"jo"_s),
            service(Protocol::Smtp, u"smtp.example.org"_s, 587, Security::StartTls, u"out"_s),
            service(Protocol::Smtp, u"smtp.example.org"_s, 465, Security::Tls),
        };
        const Account account = accountOf(candidate, address);
        QCOMPARE(account.address, address);
        QCOMPARE(account.user, u"jo"_s);
        QCOMPARE(account.services,
                 (QList<Endpoint>{candidate.services.at(2).endpoint, candidate.services.at(3).endpoint}));
    }

    void withoutImapMailIsCollectedByPop3()
    {
        SettingsCandidate candidate;
        candidate.services = {service(Protocol::Smtp, u"smtp.example.org"_s, 465, Security::Tls, u"out"_s),
                              service(Protocol::Pop3, u"pop.example.org"_s, 110, Security::None)};
        const Account account = accountOf(candidate, address);
        QCOMPARE(account.services,
                 (QList<Endpoint>{candidate.services.at(1).endpoint, candidate.services.at(0).endpoint}));
        QCOMPARE(account.user, u"out"_s);
    }

    void aPasswordGoesToServersThatNobodyCanHavePutIn_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isProtected");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("named over a sound connection") << u"mail.elsewhere.net"_s << true << true;
        QTest::newRow("unprotected, the domain itself") << u"Example.ORG"_s << false << true;
        QTest::newRow("unprotected, below the domain") << u"imap.example.org"_s << false << true;
        QTest::newRow("unprotected, elsewhere") << u"mail.elsewhere.net"_s << false << false;
        QTest::newRow("unprotected, a name that only ends like it") << u"badexample.org"_s << false << false;
    }

    void aPasswordGoesToServersThatNobodyCanHavePutIn()
    {
        QFETCH(QString, host);
        QFETCH(bool, isProtected);
        SettingsCandidate candidate;
        candidate.isProtected = isProtected;
        candidate.services = {service(Protocol::Smtp, u"smtp.example.org"_s, 465, Security::Tls),
                              service(Protocol::Imap, host, 993, Security::Tls)};
        QTEST(mayBeTrusted(candidate, address), "trusted");
    }

    void aFormIsFilledInOnce_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("localPart");
        QTest::addColumn<QString>("filled");
        QTest::newRow("the address") << u"%EMAILADDRESS%"_s << u"jo"_s << u"jo@example.org"_s;
        QTest::newRow("its parts") << u"%EMAILLOCALPART%.%EMAILDOMAIN%"_s << u"jo"_s << u"jo.example.org"_s;
        QTest::newRow("no placeholder") << u"mail"_s << u"jo"_s << u"mail"_s;
        QTest::newRow("a name that looks like a placeholder")
            << u"%EMAILADDRESS%"_s << u"%EMAILDOMAIN%"_s << u"%EMAILDOMAIN%@example.org"_s;
        QTest::newRow("a placeholder that is none") << u"%EMAIL%"_s << u"jo"_s << u"%EMAIL%"_s;
    }

    void aFormIsFilledInOnce()
    {
        QFETCH(QString, form);
        QFETCH(QString, localPart);
        QTEST(filledIn(form, {localPart, u"example.org"_s}), "filled");
    }

    void theWholeAddressSignsInWhereOneServiceWantsIt()
    {
        SettingsCandidate candidate;
        candidate.services = {
            service(Protocol::Imap, u"imap.example.org"_s, 993, Security::Tls, u"jo.doe"_s),
            service(Protocol::Smtp, u"smtp.example.org"_s, 587, Security::StartTls, address)};
        QCOMPARE(accountOf(candidate, address).user, address);
    }

    void settingsWithoutAServiceAreNotTaken()
    {
        SettingsSearch search;
        QVERIFY(!chosenOf(search));
        search.candidates = {from(SettingsSource::KnownProvider, true), from(SettingsSource::Guess, false)};
        QVERIFY(!chosenOf(search));
        search.candidates.last().services = {
            service(Protocol::Imap, u"imap.example.org"_s, 993, Security::Tls)};
        QCOMPARE(chosenOf(search), &search.candidates.last());
    }

    void silenceIsNoAnswer()
    {
        SettingsSearch search;
        const auto look = [&search](SettingsSource source, SettingsOutcome outcome) {
            search.tried += SettingsLookup{source, {}, outcome, {}, 0, 0};
        };
        look(SettingsSource::KnownProvider, SettingsOutcome::Nothing);
        look(SettingsSource::Autoconfig, SettingsOutcome::NotReached);
        look(SettingsSource::Guess, SettingsOutcome::Cancelled);
        QVERIFY(!isAnythingAnswered(search));
        look(SettingsSource::MailExchanger, SettingsOutcome::Nothing);
        QVERIFY(isAnythingAnswered(search));
    }

    void aDomainHasOneForm_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("form");
        QTest::newRow("capitals") << u"Example.ORG"_s << u"example.org"_s;
        QTest::newRow("a final dot") << u"example.org."_s << u"example.org"_s;
        QTest::newRow("umlauts") << u"müller.example"_s << u"xn--mller-kva.example"_s;
    }

    void aDomainHasOneForm()
    {
        QFETCH(QString, domain);
        QTEST(comparableDomain(domain), "form");
    }

    void idsAreToldApart()
    {
        QSet<QString> ids;
        for (int i = 0; i < settingsSourceCount; ++i)
            ids += toId(static_cast<SettingsSource>(i));
        QCOMPARE(ids.size(), settingsSourceCount);
        QCOMPARE(toId(SettingsSource::Guess), "guess"_L1);
        ids.clear();
        for (int i = 0; i < settingsOutcomeCount; ++i)
            ids += toId(static_cast<SettingsOutcome>(i));
        QCOMPARE(ids.size(), settingsOutcomeCount);
        QCOMPARE(toId(SettingsOutcome::Cancelled), "cancelled"_L1);
        for (int i = 0; i < signInKindCount; ++i)
            QCOMPARE(signInKindFromId(QString(toId(static_cast<SignInKind>(i)))), static_cast<SignInKind>(i));
        QVERIFY(!signInKindFromId(u"telepathy"));
    }
};

QTEST_APPLESS_MAIN(tst_AccountSettings)
#include "tst_accountsettings.moc"
