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
    void aProviderMailedThroughAnotherIsFoundByItsExchanger();
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
         .services = {service(Protocol::Imap, u"mail.%EMAILDOMAIN%"_s, u"%EMAILLOCALPART%.%EMAILDOMAIN%"_s),
                      service(Protocol::Smtp, u"out.post.example"_s, u"%EMAILADDRESS%"_s)},
         .note = u"Ask the postman."_s,
         .sources = {}},
        {.id = u"business-post"_s,
         .title = u"Business Post"_s,
         .domains = {},
         .exchangers = {u"business.post.example"_s, u"net.example"_s},
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

void TestMailService::aProviderMailedThroughAnotherIsFoundByItsExchanger()
{
    QCOMPARE(idOf(mailServiceOfExchanger(builtin(), u"shop-example.mail.protection.outlook.com"_s)),
             u"microsoft-365"_s);
    QCOMPARE(idOf(mailServiceOfExchanger(builtin(), u"outlook-com.olc.protection.outlook.com"_s)),
             u"outlook-com"_s);
}

QTEST_APPLESS_MAIN(TestMailService)
#include "tst_mailservice.moc"
