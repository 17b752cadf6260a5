#include "core/knowledge/completeness.h"
#include "core/knowledge/kbloader.h"
#include "core/knowledge/providermeanings.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What providers mean by codes is read strictly, stands under its codes and is whole.
class TestProviderMeanings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAProviderAndItsMeanings();
    void takesTheTextsOfAGeneralEntry();
    void standsUnderItsCodes_data();
    void standsUnderItsCodes();
    void codeOfAProviderAloneIsFound();
    void refusesWithAPointer_data();
    void refusesWithAPointer();
    void gapsAreNamed();
    void everyProviderHasAtLeastThreeMeanings();
};

namespace {

const QByteArray provider = R"({"id": "post", "title": "Post", "hosts": ["mx.post.example"]})";

QByteArray meaning(const QByteArray &more)
{
    return R"({"id": "full", "provider": "post", "codes": ["552"], "title": "Full", "meaning": "It is full.",
               "sources": [{"name": "RFC 5321", "says": "full"}])" +
           more + "}";
}

Result<KnowledgeBase> load(const QByteArray &providers, const QByteArray &meanings)
{
    return loadKnowledge({{u"test.json"_s, R"({"schema": "mailmend/knowledge/1", "codes": [
        {"code": "X.7.5", "family": "enhanced-status", "title": "General", "meaning": "In general.",
         "causes": [{"id": "server-busy", "weight": 0.5}], "steps": [7],
         "sources": [{"name": "RFC 3463", "says": "g"}]}],
        "providers": [)" + providers + R"(], "meanings": [)" +
                                               meanings + "]}"}});
}

}

void TestProviderMeanings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestProviderMeanings::readsAProviderAndItsMeanings()
{
    const auto knowledge = load(
        R"({"id": "post", "title": "Post", "hosts": ["mx.post.example"], "marks": ["see post.example"]})",
        R"({"id": "full", "provider": "post", "codes": ["552 5.2.2", "5.7.6-49"], "words": ["no room"],
                 "tokens": ["PO_417"], "title": "Full", "meaning": "It is full.", "note": "n",
                 "causes": [{"id": "mailbox-full", "weight": 0.5}], "steps": [7, 2],
                 "sources": [{"name": "RFC 5321", "says": "full"}], "area": "quota"})");
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const ProviderEntry *post = findProvider(*knowledge, u"post");
    QVERIFY(post);
    QCOMPARE(post->title, u"Post"_s);
    QCOMPARE(post->hosts, QStringList{u"mx.post.example"_s});
    QCOMPARE(post->marks, QStringList{u"see post.example"_s});
    const ProviderMeaning *full = findMeaning(*knowledge, u"post", u"full");
    QVERIFY(full);
    QCOMPARE(full->codes.size(), 2);
    QCOMPARE(spellingOf(full->codes[0]), u"552 5.2.2"_s);
    QCOMPARE(spellingOf(full->codes[1]), u"5.7.6-49"_s);
    QCOMPARE(full->words, QStringList{u"no room"_s});
    QCOMPARE(full->tokens, QStringList{u"PO_417"_s});
    QCOMPARE(full->title, u"Full"_s);
    QCOMPARE(full->meaning, u"It is full."_s);
    QCOMPARE(full->note, u"n"_s);
    QCOMPARE(full->causes.first().id, CauseId::MailboxFull);
    QCOMPARE(full->steps, (QList{StepId::MessageQueue, StepId::ServerSettings}));
    QCOMPARE(full->sources.first().says, u"full"_s);
    QCOMPARE(full->area, Area::Quota);
    QVERIFY(!findMeaning(*knowledge, u"other", u"full"));
    QCOMPARE(providerTitle(*knowledge, u"other"_s), u"other"_s);
}

void TestProviderMeanings::takesTheTextsOfAGeneralEntry()
{
    const auto knowledge =
        load(provider, R"({"id": "same", "provider": "post", "codes": ["5.7.5"], "as": "X.7.5"})");
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const ProviderMeaning *same = findMeaning(*knowledge, u"post", u"same");
    QVERIFY(same);
    QCOMPARE(same->title, u"General"_s);
    QCOMPARE(same->meaning, u"In general."_s);
    QCOMPARE(same->causes.first().id, CauseId::ServerBusy);
    QCOMPARE(same->steps, QList{StepId::MessageQueue});
    QCOMPARE(same->sources.first().name, u"RFC 3463"_s);
}

void TestProviderMeanings::standsUnderItsCodes_data()
{
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<bool>("stands");
    const auto row = [](const char *name, const char *codes, const QString &code, bool stands) {
        const bool isStatus = code.contains(u'.');
        QTest::newRow(name) << QByteArray(codes) << code
                            << (isStatus ? CodeKind::EnhancedStatus : CodeKind::SmtpReply) << stands;
    };
    row("the code itself", R"("550")", u"550"_s, true);
    row("another code", R"("550")", u"551"_s, false);
    row("a status of any class", R"("X.7.26")", u"4.7.26"_s, true);
    row("any class asked for", R"("5.7.30")", u"X.7.30"_s, true);
    row("the other class", R"("5.7.30")", u"4.7.30"_s, false);
    row("the first of a span", R"("5.7.606-649")", u"5.7.606"_s, true);
    row("the last of a span", R"("5.7.606-649")", u"5.7.649"_s, true);
    row("one beyond a span", R"("5.7.606-649")", u"5.7.650"_s, false);
    row("another subject than the span's", R"("5.7.606-649")", u"5.6.610"_s, false);
    row("either of a pair", R"("550 5.7.1")", u"550"_s, true);
    row("the other of a pair", R"("550 5.7.1")", u"5.7.1"_s, true);
    row("the second of two", R"("421", "450")", u"450"_s, true);
}

void TestProviderMeanings::standsUnderItsCodes()
{
    QFETCH(QByteArray, codes);
    QFETCH(QString, code);
    QFETCH(CodeKind, kind);
    const auto knowledge = load(provider, R"({"id": "m", "provider": "post", "codes": [)" + codes +
                                              R"(], "title": "T", "meaning": "m",
                                                 "sources": [{"name": "RFC 5321", "says": "s"}]})");
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    QTEST(!meaningsUnder(*knowledge, {kind, code}).isEmpty(), "stands");
}

void TestProviderMeanings::codeOfAProviderAloneIsFound()
{
    const auto knowledge = load(provider, R"({"id": "m", "provider": "post", "codes": ["5.7.606-649"],
        "title": "Banned", "meaning": "m", "sources": [{"name": "RFC 5321", "says": "s"}], "area": "relay"})");
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const auto entry = knowledge->find({CodeKind::EnhancedStatus, u"5.7.612"_s});
    QVERIFY(entry);
    QCOMPARE(entry->code.text, u"5.7.612"_s);
    QCOMPARE(entry->title, u"Banned"_s);
    QCOMPARE(entry->family, u"enhanced-status"_s);
    QCOMPARE(entry->area, Area::Relay);
    QVERIFY(!knowledge->find({CodeKind::EnhancedStatus, u"5.7.650"_s}));
}

void TestProviderMeanings::refusesWithAPointer_data()
{
    QTest::addColumn<QByteArray>("providers");
    QTest::addColumn<QByteArray>("meanings");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &providers, const QByteArray &meanings,
                        const QString &refusal) { QTest::newRow(name) << providers << meanings << refusal; };
    row("an unknown key", provider, meaning(R"(, "colour": 1)"), u"test.json#/meanings/0"_s);
    row("a mark in capitals", R"({"id": "post", "title": "Post", "marks": ["Post"]})", {},
        u"test.json#/providers/0/marks"_s);
    row("an alternative in a phrase", provider, meaning(R"(, "words": ["a b|c d"])"),
        u"test.json#/meanings/0/words"_s);
    row("a token in small letters", provider, meaning(R"(, "tokens": ["po417"])"),
        u"test.json#/meanings/0/tokens"_s);
    row("texts beside those of an entry", provider, meaning(R"(, "as": "X.7.5")"),
        u"test.json#/meanings/0:"_s);
    row("no texts at all", provider, R"({"id": "m", "provider": "post", "codes": ["550"]})",
        u"test.json#/meanings/0:"_s);
    row("no code", provider, R"({"id": "m", "provider": "post", "codes": [], "as": "X.7.5"})",
        u"test.json#/meanings/0/codes:"_s);
    row("a span that runs back", provider,
        R"({"id": "m", "provider": "post", "codes": ["5.7.49-6"], "as": "X.7.5"})",
        u"test.json#/meanings/0/codes/0:"_s);
    row("a span of replies", provider,
        R"({"id": "m", "provider": "post", "codes": ["550-559"], "as": "X.7.5"})",
        u"test.json#/meanings/0/codes/0:"_s);
    row("a meaning twice", provider, meaning({}) + "," + meaning({}), u"test.json#/meanings/1"_s);
    row("a provider twice", provider + "," + provider, {}, u"test.json#/providers/1"_s);
}

void TestProviderMeanings::refusesWithAPointer()
{
    QFETCH(QByteArray, providers);
    QFETCH(QByteArray, meanings);
    QFETCH(QString, refusal);
    const auto knowledge = load(providers, meanings);
    QVERIFY(!knowledge);
    QVERIFY2(knowledge.error().detail.startsWith(refusal), qPrintable(knowledge.error().detail));
}

void TestProviderMeanings::gapsAreNamed()
{
    const auto knowledge =
        load(R"({"id": "mute", "title": "Mute"})",
             meaning({}) + R"(, {"id": "lost", "provider": "mute", "codes": ["5.7.5"], "as": "X.7.6"})");
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const QString gaps = gapsOf(*knowledge).join(u'\n');
    for (const QString &gap :
         {u"post/full names a provider that is not known"_s,
          u"post/full stands under 552, which has no entry"_s, u"post/full names the source “RFC 5321”"_s,
          u"mute/lost is as X.7.6, which has no entry"_s, u"nothing names the provider “mute”"_s})
        QVERIFY2(gaps.contains(gap), qPrintable(gap + u" is not in:\n" + gaps));
}

void TestProviderMeanings::everyProviderHasAtLeastThreeMeanings()
{
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    for (const ProviderEntry &entry : knowledge->contents().providers) {
        const auto &meanings = knowledge->contents().providerMeanings;
        const auto own = std::count_if(meanings.cbegin(), meanings.cend(),
                                       [&entry](const ProviderMeaning &m) { return m.provider == entry.id; });
        QVERIFY2(own >= 3, qPrintable(entry.id));
    }
}

QTEST_APPLESS_MAIN(TestProviderMeanings)
#include "tst_providermeanings.moc"
