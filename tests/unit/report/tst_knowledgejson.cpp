#include "core/report/knowledgejson.h"

#include "core/knowledge/providermeanings.h"
#include "core/report/checkjson.h"
#include "tests/support/observations.h"
#include "tests/unit/report/jsonlook.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! The documents of codes and of texts, key by key against the contract.
class TestKnowledgeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recognitionTellsWhatTheTextTells();
    void recognitionIsNullWhereTheTextIsSilent();
    void providersMeaningGoesBeforeTheRegistrys();
    void lookupNamesWhatProvidersMean();
    void lookupHasItsKeys();
};

void TestKnowledgeJson::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestKnowledgeJson::recognitionTellsWhatTheTextTells()
{
    Recognition recognition;
    recognition.codes = {{{CodeKind::HResult, u"0x800CCC0F"_s}, u"0x800ccc0f"_s, 31, 10},
                         {{CodeKind::Aadsts, u"AADSTS1"_s}, u"AADSTS1"_s, 50, 7}};
    recognition.protocol = Protocol::Smtp;
    recognition.server = u"mail.example.com"_s;
    recognition.port = 587;
    recognition.account = u"jane@example.com"_s;
    recognition.area = Area::ServerBusy;
    const auto json = recognitionToJson(recognition, builtinKnowledge());
    QCOMPARE(json.keys(), (QStringList{u"account"_s, u"area"_s, u"codes"_s, u"port"_s, u"protocol"_s,
                                       u"provider"_s, u"schema"_s, u"server"_s}));
    QCOMPARE(json[u"schema"], u"mailmend/recognise/1"_s);
    QCOMPARE(json[u"protocol"], u"smtp"_s);
    QCOMPARE(json[u"server"], u"mail.example.com"_s);
    QCOMPARE(json[u"port"], 587);
    QCOMPARE(json[u"account"], u"jane@example.com"_s);
    QCOMPARE(json[u"area"], u"server-busy"_s);
    const QJsonValue known = json[u"codes"][0];
    QCOMPARE(keys(known), (QStringList{u"code"_s, u"family"_s, u"kind"_s, u"known"_s, u"length"_s,
                                       u"offset"_s, u"text"_s, u"title"_s}));
    QCOMPARE(known[u"code"], u"0x800CCC0F"_s);
    QCOMPARE(known[u"kind"], u"hresult"_s);
    QCOMPARE(known[u"text"], u"0x800ccc0f"_s);
    QCOMPARE(known[u"offset"], 31);
    QCOMPARE(known[u"length"], 10);
    QCOMPARE(known[u"known"], true);
    QCOMPARE(known[u"title"], builtinKnowledge().find(recognition.codes[0].code)->title);
    const QJsonValue unknown = json[u"codes"][1];
    QCOMPARE(unknown[u"known"], false);
    QVERIFY(unknown[u"title"].isNull() && unknown[u"family"].isNull());
}

void TestKnowledgeJson::recognitionIsNullWhereTheTextIsSilent()
{
    const auto json = recognitionToJson({}, builtinKnowledge());
    for (const QString &key : {u"protocol"_s, u"server"_s, u"port"_s, u"account"_s, u"area"_s, u"provider"_s})
        QVERIFY2(json.contains(key) && json[key].isNull(), qPrintable(key));
    QVERIFY(json[u"codes"].isArray() && json[u"codes"].toArray().isEmpty());
}

void TestKnowledgeJson::providersMeaningGoesBeforeTheRegistrys()
{
    const Code code{CodeKind::EnhancedStatus, u"5.7.27"_s};
    Recognition recognition;
    recognition.codes = {{code, u"5.7.27"_s, 4, 6}};
    recognition.provider = ToldProvider{u"gmail"_s, {{u"spf-failed"_s, {code}}}};
    const ProviderMeaning *meaning = findMeaning(builtinKnowledge(), u"gmail", u"spf-failed");
    QVERIFY(meaning);
    const auto json = recognitionToJson(recognition, builtinKnowledge());
    QCOMPARE(json[u"provider"],
             (QJsonObject{{u"id"_s, u"gmail"_s},
                          {u"name"_s, u"Gmail"_s},
                          {u"meanings"_s, QJsonArray{QJsonObject{{u"id"_s, u"spf-failed"_s},
                                                                 {u"title"_s, meaning->title},
                                                                 {u"codes"_s, QJsonArray{u"5.7.27"_s}}}}}}));
    QCOMPARE(json[u"codes"][0][u"title"], meaning->title);
    recognition.provider.reset();
    QCOMPARE(recognitionToJson(recognition, builtinKnowledge())[u"codes"][0][u"title"],
             builtinKnowledge().find(code)->title);
}

void TestKnowledgeJson::lookupNamesWhatProvidersMean()
{
    const auto json =
        lookupToJson({*builtinKnowledge().find({CodeKind::EnhancedStatus, u"5.7.27"_s})}, builtinKnowledge());
    const QJsonObject provider = json[u"entries"][0][u"providers"][0].toObject();
    QCOMPARE(provider.keys(),
             (QStringList{u"causes"_s, u"codes"_s, u"id"_s, u"meaning"_s, u"name"_s, u"note"_s, u"provider"_s,
                          u"sources"_s, u"steps"_s, u"title"_s, u"tokens"_s, u"words"_s}));
    QCOMPARE(provider[u"provider"], u"gmail"_s);
    QCOMPARE(provider[u"name"], u"Gmail"_s);
    QCOMPARE(texts(provider[u"codes"]), QStringList{u"X.7.27"_s});
    QCOMPARE(provider[u"sources"][0][u"dated"], u"2026-11"_s);
}

void TestKnowledgeJson::lookupHasItsKeys()
{
    CodeEntry entry;
    entry.code = {CodeKind::HResult, u"0x800CCC0F"_s};
    entry.symbol = u"IXP_E_CONNECTION_DROPPED"_s;
    entry.family = u"general"_s;
    entry.title = u"title"_s;
    entry.meaning = u"meaning"_s;
    entry.note = u"note"_s;
    entry.aliases = {u"alias"_s};
    entry.causes = {{CauseId::PortBlocked, 0.2}};
    entry.steps = {StepId::Connectivity, StepId::SecuritySoftware};
    entry.related = {u"0x800CCC0E"_s};
    entry.sources = {{u"RFC 5321 section 4.2"_s, u"dropped"_s, false}};
    entry.example = u"reported error (0x800CCC0F)"_s;
    const auto json = lookupToJson({entry}, builtinKnowledge());
    QCOMPARE(json[u"schema"], u"mailmend/lookup/1"_s);
    const QJsonObject first = json[u"entries"][0].toObject();
    QCOMPARE(first.keys(), (QStringList{u"aliases"_s, u"causes"_s, u"code"_s, u"example"_s, u"family"_s,
                                        u"meaning"_s, u"note"_s, u"providers"_s, u"related"_s, u"sources"_s,
                                        u"steps"_s, u"symbol"_s, u"title"_s}));
    QCOMPARE(first[u"code"], u"0x800CCC0F"_s);
    QCOMPARE(first[u"causes"], (QJsonArray{QJsonObject{{u"id"_s, u"port-blocked"_s}, {u"weight"_s, 0.2}}}));
    QCOMPARE(first[u"steps"], (QJsonArray{1, 4}));
    QCOMPARE(texts(first[u"related"]), QStringList{u"0x800CCC0E"_s});
    QCOMPARE(first[u"example"], u"reported error (0x800CCC0F)"_s);
    QCOMPARE(first[u"sources"],
             (QJsonArray{QJsonObject{{u"name"_s, u"RFC 5321 section 4.2"_s},
                                     {u"says"_s, u"dropped"_s},
                                     {u"agrees"_s, false},
                                     {u"dated"_s, u"2008-10"_s},
                                     {u"address"_s, u"https://www.rfc-editor.org/rfc/rfc5321"_s}}}));
}

QTEST_APPLESS_MAIN(TestKnowledgeJson)
#include "tst_knowledgejson.moc"
