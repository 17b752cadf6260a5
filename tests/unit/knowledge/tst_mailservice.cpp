#include "core/knowledge/kbloader.h"
#include "core/knowledge/mailservice.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Whose servers an address has, told by its domain or by who receives its domain's mail.
class TestMailService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void domains_data();
    void domains();
    void exchangers_data();
    void exchangers();
    void formsAreFilledIn();
    void aCandidateSaysWhoseItIs();
    void whoHasNoServersHasANoteAlone();
    void wellKnownAddressesHaveTheirServers_data();
    void wellKnownAddressesHaveTheirServers();
    void providersAreFoundByTheirExchangers_data();
    void providersAreFoundByTheirExchangers();
    void everyProviderIsFoundByEachOfItsNames();
    void everyProviderGivesSoundServers();
};

namespace {

ServiceSettings service(Protocol protocol, const QString &host, const QString &user)
{
    const quint16 port = customaryPort(protocol, Security::Tls);
    return {{protocol, host, port, Security::Tls}, user, {SignInKind::OAuth2, SignInKind::AppPassword}};
}

KnowledgeBase someProviders()
{
    KnowledgeBase::Contents contents;
    contents.mailServices = {
        {.id = u"post"_s,
         .title = u"Post"_s,
         .domains = {u"post.example"_s, u"xn--br-via.example"_s},
         .exchangers = {u"post.example"_s, u"mx.net.example"_s},
         .rented = {},
         .services = {service(Protocol::Imap, u"mail.%EMAILDOMAIN%"_s, u"%EMAILLOCALPART%.%EMAILDOMAIN%"_s),
                      service(Protocol::Smtp, u"out.post.example"_s, u"%EMAILADDRESS%"_s)},
         .note = u"Ask the postman."_s,
         .sources = {}},
        {.id = u"business-post"_s,
         .title = u"Business Post"_s,
         .domains = {},
         .exchangers = {u"business.post.example"_s, u"net.example"_s},
         .rented = {u"let.business.post.example"_s, u"let.post.example"_s},
         .services = {},
         .note = u"Letters alone."_s,
         .sources = {}},
    };
    return KnowledgeBase(std::move(contents));
}

QString idOf(const MailServiceEntry *entry)
{
    return entry ? entry->id : QString();
}

const KnowledgeBase &builtin()
{
    static const auto knowledge = loadBuiltinKnowledge();
    return *knowledge;
}

}

void TestMailService::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestMailService::domains_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *name, const QString &domain, const QString &provider) {
        QTest::newRow(name) << domain << provider;
    };
    row("as it stands", u"post.example"_s, u"post"_s);
    row("in capitals", u"Post.EXAMPLE"_s, u"post"_s);
    row("with letters beyond ASCII", u"bär.example"_s, u"post"_s);
    row("with such letters in capitals", u"BÄR.example"_s, u"post"_s);
    row("in IDNA's ASCII form", u"XN--BR-VIA.example"_s, u"post"_s);
    row("below one that is known", u"news.post.example"_s, QString());
    row("above one that is known", u"example"_s, QString());
    row("the end of a label", u"outpost.example"_s, QString());
    row("no domain", u"post..example"_s, QString());
    row("nothing", QString(), QString());
}

void TestMailService::domains()
{
    QFETCH(QString, domain);
    const KnowledgeBase knowledge = someProviders();
    QTEST(idOf(mailServiceOfDomain(knowledge, domain)), "provider");
}

void TestMailService::exchangers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *name, const QString &host, const QString &provider) {
        QTest::newRow(name) << host << provider;
    };
    row("the end itself", u"post.example"_s, u"post"_s);
    row("a host below it", u"in3.eu.post.example"_s, u"post"_s);
    row("in capitals", u"IN3.Post.Example"_s, u"post"_s);
    row("with the dot of the root", u"in3.post.example."_s, u"post"_s);
    row("the longer end of a later provider", u"in.business.post.example"_s, u"business-post"_s);
    row("the longer end of an earlier provider", u"a.mx.net.example"_s, u"post"_s);
    row("the shorter end where the longer does not stand", u"a.net.example"_s, u"business-post"_s);
    row("a server that is let", u"ip-7.let.business.post.example"_s, QString());
    row("a server that a later provider lets", u"let.post.example"_s, QString());
    row("beside the servers that are let", u"inlet.business.post.example"_s, u"business-post"_s);
    row("the end of a label alone", u"outpost.example"_s, QString());
    row("an end in the middle", u"post.example.attacker.example"_s, QString());
    row("less than an end", u"example"_s, QString());
    row("nothing", QString(), QString());
    row("the root", u"."_s, QString());
}

void TestMailService::exchangers()
{
    QFETCH(QString, host);
    const KnowledgeBase knowledge = someProviders();
    QTEST(idOf(mailServiceOfExchanger(knowledge, host)), "provider");
}

void TestMailService::formsAreFilledIn()
{
    const KnowledgeBase knowledge = someProviders();
    const auto candidate = candidateOf(knowledge.contents().mailServices.at(0), SettingsSource::KnownProvider,
                                       {u"%EMAILDOMAIN%"_s, u"Bär.example"_s});
    QCOMPARE(candidate.services.at(0).endpoint.host, u"mail.xn--br-via.example"_s);
    QCOMPARE(candidate.services.at(0).endpoint.port, 993);
    QCOMPARE(candidate.services.at(0).user, u"%EMAILDOMAIN%.Bär.example"_s);
    QCOMPARE(candidate.services.at(0).signIns, (QList{SignInKind::OAuth2, SignInKind::AppPassword}));
    QCOMPARE(candidate.services.at(1).endpoint.host, u"out.post.example"_s);
    QCOMPARE(candidate.services.at(1).user, u"%EMAILDOMAIN%@Bär.example"_s);
}

void TestMailService::aCandidateSaysWhoseItIs()
{
    const KnowledgeBase knowledge = someProviders();
    const auto candidate = candidateOf(knowledge.contents().mailServices.at(0), SettingsSource::MailExchanger,
                                       {u"ann"_s, u"shop.example"_s});
    QCOMPARE(candidate.source, SettingsSource::MailExchanger);
    QCOMPARE(candidate.place, u"post"_s);
    QCOMPARE(candidate.provider, u"Post"_s);
    QCOMPARE(candidate.note, u"Ask the postman."_s);
    QVERIFY(candidate.isProtected);
    QVERIFY(candidate.declined.isEmpty());
}

void TestMailService::whoHasNoServersHasANoteAlone()
{
    const KnowledgeBase knowledge = someProviders();
    const auto candidate = candidateOf(knowledge.contents().mailServices.at(1), SettingsSource::MailExchanger,
                                       {u"ann"_s, u"shop.example"_s});
    QVERIFY(candidate.services.isEmpty());
    QCOMPARE(candidate.note, u"Letters alone."_s);
}

void TestMailService::wellKnownAddressesHaveTheirServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QList<Endpoint>>("services");
    const auto row = [](const char *address, const QString &user, const QList<Endpoint> &services) {
        QTest::newRow(address) << QString::fromUtf8(address) << user << services;
    };
    row("ann.lee@gmail.com", u"ann.lee@gmail.com"_s,
        {{Protocol::Imap, u"imap.gmail.com"_s, 993, Security::Tls},
         {Protocol::Smtp, u"smtp.gmail.com"_s, 465, Security::Tls}});
    row("ann@gmx.de", u"ann@gmx.de"_s,
        {{Protocol::Imap, u"imap.gmx.net"_s, 993, Security::Tls},
         {Protocol::Smtp, u"mail.gmx.net"_s, 465, Security::Tls}});
    row("ann@free.fr", u"ann"_s,
        {{Protocol::Imap, u"imap.free.fr"_s, 993, Security::Tls},
         {Protocol::Smtp, u"smtp.free.fr"_s, 465, Security::Tls}});
    row("ann@inbox.lt", u"ann@inbox.lt"_s,
        {{Protocol::Imap, u"mail.inbox.lt"_s, 993, Security::Tls},
         {Protocol::Smtp, u"mail.inbox.lt"_s, 465, Security::Tls}});
    row("ann@x-il.jp", u"ann.x-il.jp"_s,
        {{Protocol::Pop3, u"mbox.iijmio-mail.jp"_s, 110, Security::StartTls},
         {Protocol::Smtp, u"mbox.iijmio-mail.jp"_s, 587, Security::StartTls}});
    row("ann@charter.net", u"ann@charter.net"_s,
        {{Protocol::Imap, u"mobile.charter.net"_s, 993, Security::Tls},
         {Protocol::Smtp, u"mobile.charter.net"_s, 587, Security::Tls}});
    row("ann@rediffmail.com", u"ann@rediffmail.com"_s,
        {{Protocol::Pop3, u"pop.rediffmail.com"_s, 995, Security::Tls},
         {Protocol::Smtp, u"smtp.rediffmail.com"_s, 465, Security::Tls}});
    row("ann@tutanota.com", QString(), {});
    row("Ann@Outlook.com", u"Ann@Outlook.com"_s,
        {{Protocol::Imap, u"outlook.office365.com"_s, 993, Security::Tls},
         {Protocol::Smtp, u"smtp-mail.outlook.com"_s, 587, Security::StartTls}});
}

void TestMailService::wellKnownAddressesHaveTheirServers()
{
    QFETCH(QString, address);
    const auto parts = splitAddress(address);
    QVERIFY(parts);
    const MailServiceEntry *entry = mailServiceOfDomain(builtin(), parts->domain);
    QVERIFY(entry);
    const Account account = accountOf(candidateOf(*entry, SettingsSource::KnownProvider, *parts), address);
    QTEST(account.user, "user");
    QTEST(account.services, "services");
}

void TestMailService::providersAreFoundByTheirExchangers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *host, const QString &provider) {
        QTest::newRow(host) << QString::fromUtf8(host) << provider;
    };
    row("aspmx3.googlemail.com", u"google-workspace"_s);
    row("SMTP.GOOGLE.COM.", u"google-workspace"_s);
    row("shop-example.mail.protection.outlook.com", u"microsoft-365"_s);
    row("outlook-com.olc.protection.outlook.com", u"outlook-com"_s);
    row("mta7.am0.yahoodns.net", u"yahoo"_s);
    row("mx-aol.mail.gm0.yahoodns.net", u"aol"_s);
    row("in1-smtp.messagingengine.com", u"fastmail"_s);
    row("mx02.mail.icloud.com", u"icloud-own-domain"_s);
    row("mx2.zoho.eu", u"zoho-own-domain-europe"_s);
    row("mx01.kundenserver.de", u"ionos-germany"_s);
    row("smtpin.rzone.de", u"strato"_s);
    row("mx3.mail.ovh.net", u"ovh"_s);
    row("vps-4b2c.vps.ovh.net", QString());
    row("www9.your-server.de", u"hetzner"_s);
    row("static.8.7.6.5.clients.your-server.de", QString());
    row("mail.tutanota.de", u"tuta"_s);
    row("mx.example.com", QString());
}

void TestMailService::providersAreFoundByTheirExchangers()
{
    QFETCH(QString, host);
    QTEST(idOf(mailServiceOfExchanger(builtin(), host)), "provider");
}

void TestMailService::everyProviderIsFoundByEachOfItsNames()
{
    for (const MailServiceEntry &entry : builtin().contents().mailServices) {
        for (const QString &name : entry.domains + entry.exchangers + entry.rented)
            QCOMPARE(comparableDomain(name), name);
        for (const QString &domain : entry.domains)
            QCOMPARE(mailServiceOfDomain(builtin(), domain.toUpper()), &entry);
        for (const QString &exchanger : entry.exchangers)
            QCOMPARE(mailServiceOfExchanger(builtin(), u"mx1."_s + exchanger), &entry);
    }
}

void TestMailService::everyProviderGivesSoundServers()
{
    for (const MailServiceEntry &entry : builtin().contents().mailServices) {
        const QString domain = entry.domains.isEmpty() ? u"shop.example"_s : entry.domains.first();
        const auto candidate = candidateOf(entry, SettingsSource::KnownProvider, {u"ann"_s, domain});
        for (const ServiceSettings &service : candidate.services) {
            QVERIFY2(checkHostName(service.endpoint.host), qPrintable(service.endpoint.host));
            QVERIFY2(!service.user.contains(u'%'), qPrintable(entry.id));
            QVERIFY2(!service.signIns.isEmpty(), qPrintable(entry.id));
        }
    }
}

QTEST_APPLESS_MAIN(TestMailService)
#include "tst_mailservice.moc"
