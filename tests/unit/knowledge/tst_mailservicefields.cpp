#include "core/knowledge/kbloader.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The servers of providers are read in schema.json's form and in no other.
class TestMailServiceFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheServersOfProviders();
    void refusesServersWithAPointer_data();
    void refusesServersWithAPointer();
};

namespace {

const QByteArray sound = R"({"schema": "mailmend/knowledge/1",
    "mailServices": [{"id": "post", "title": "Post", "domains": ["post.example"], "exchangers": ["mx.example"], "rented": ["let.mx.example"],
        "user": "%EMAILADDRESS%", "signIns": ["oauth2", "app-password"], "note": "n",
        "services": [
            {"protocol": "imap", "host": "%EMAILDOMAIN%", "port": 993, "security": "tls"},
            {"protocol": "smtp", "host": "out.post.example", "port": 587, "security": "starttls",
             "user": "%EMAILLOCALPART%.%EMAILDOMAIN%", "signIns": ["password"]}],
        "sources": [{"name": "a header", "says": "so"}]}]})";

Result<KnowledgeBase> load(const QByteArray &json)
{
    return loadKnowledge({{u"test.json"_s, json}});
}

}

void TestMailServiceFields::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestMailServiceFields::readsTheServersOfProviders()
{
    const auto knowledge = load(sound);
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const MailServiceEntry &entry = knowledge->contents().mailServices.at(0);
    QCOMPARE(entry.id, u"post"_s);
    QCOMPARE(entry.title, u"Post"_s);
    QCOMPARE(entry.domains, QStringList{u"post.example"_s});
    QCOMPARE(entry.exchangers, QStringList{u"mx.example"_s});
    QCOMPARE(entry.rented, QStringList{u"let.mx.example"_s});
    QCOMPARE(entry.note, u"n"_s);
    QCOMPARE(entry.sources.at(0).says, u"so"_s);
    const ServiceSettings asTheOthers{{Protocol::Imap, u"%EMAILDOMAIN%"_s, 993, Security::Tls},
                                      u"%EMAILADDRESS%"_s,
                                      {SignInKind::OAuth2, SignInKind::AppPassword}};
    const ServiceSettings itsOwn{{Protocol::Smtp, u"out.post.example"_s, 587, Security::StartTls},
                                 u"%EMAILLOCALPART%.%EMAILDOMAIN%"_s,
                                 {SignInKind::Password}};
    QCOMPARE(entry.services, (QList{asTheOthers, itsOwn}));
}

void TestMailServiceFields::refusesServersWithAPointer_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const QByteArray &was, const QByteArray &is, const QString &start) {
        QTest::newRow(name) << was << is << QString(u"test.json#/mailServices/0"_s + start);
    };
    row("a domain in capitals", "post.example\"]", "Post.example\"]", u"/domains: “Post.example” is no"_s);
    row("a domain beyond ASCII", "post.example\"]", "bär.example\"]", u"/domains: “bär.example” is no"_s);
    row("a domain of one label", "post.example\"]", "example\"]", u"/domains: “example” is no"_s);
    row("a domain twice", "[\"post.example\"]", R"(["a.example", "a.example"])", u"/domains/1: “a.exam"_s);
    row("an exchanger with a dot in front", "mx.example", ".mx.example", u"/exchangers: “.mx.example” is"_s);
    row("a host with a blank", "out.post", "out post", u"/services/1/host: "_s);
    row("a host made of the whole address", "out.post", "%EMAILADDRESS%", u"/services/1/host: "_s);
    row("port 0", "587", "0", u"/services/1/port: 0 is outside"_s);
    row("a security that is a wish", "\"starttls\"", "\"auto\"", u"/services/1/security: “auto” is not"_s);
    row("a protocol that is not tested", "\"imap\"", "\"exchange\"", u"/services/0/protocol: “exchange”"_s);
    row("one name for everybody", "%EMAILADDRESS%", "postmaster", u"/user: “postmaster” is no form"_s);
    row("a placeholder that is none", ".%EMAILDOMAIN%\"", "%SHOE%\"",
        u"/services/1/user: “%EMAILLOCALPART"_s);
    row("a way to sign in that is none", "app-password", "handshake", u"/signIns: “handshake” is no way"_s);
    row("no way to sign in", R"(["password"])", "[]", u"/services/1/signIns: at least one way"_s);
    row("no source", R"({"name": "a header", "says": "so"})", "", u"/sources: at least one source"_s);
    row("an unknown key", R"("note": "n",)", R"("nota": "n",)", u": the key “nota” is not known"_s);
}

void TestMailServiceFields::refusesServersWithAPointer()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, start);
    QVERIFY(sound.contains(was));
    const auto knowledge = load(QByteArray(sound).replace(was, is));
    QVERIFY(!knowledge);
    QVERIFY2(knowledge.error().detail.startsWith(start), qPrintable(knowledge.error().detail));
}

QTEST_APPLESS_MAIN(TestMailServiceFields)
#include "tst_mailservicefields.moc"
