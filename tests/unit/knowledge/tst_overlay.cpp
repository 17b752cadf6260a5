#include "core/knowledge/kbloader.h"
#include "core/knowledge/overlay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! An overlay writes texts over the built-in knowledge and nothing else; a bad one is left out whole.
class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cases_data();
    void cases();
    void exampleSaysWhatItIsToSay();
    void exampleStandsInTheReadme();
    void newCodeIsFoundAndSearched();
    void knownCodeKeepsWhatIsNotWritten();
    void laterOverlaysWin();
    void laterOverlayAmendsACodeOfAnEarlierOne();
    void badOverlayIsLeftOutAlone();
    void numbersAndCommandsStayAsTheyAre();
    void hostileTextIsHarmless_data();
    void hostileTextIsHarmless();
    void refusalIsOneBoundedLine();
    void largeOverlayIsRefused();
    void endlessDepthIsRefused();
    void overlayIsToldByItsSchema_data();
    void overlayIsToldByItsSchema();

private:
    [[nodiscard]] Result<KnowledgeBase::Contents> lay(const QByteArray &json) const
    {
        return layOver(m_knowledge->contents(), {u"own.json"_s, json});
    }

    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

QByteArray overlay(const QByteArray &members)
{
    return R"({"schema": "mailmend/overlay/1", "organisation": "Harbour Works", )" + members + "}";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<class Entry, class Id>
const Entry *entryOf(const QList<Entry> &entries, Id id)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

}

void TestOverlay::initTestCase()
{
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
}

void TestOverlay::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestOverlay::cases_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("says");
    const QByteArray json = contentOf(QFINDTESTDATA("../../knowledge/overlay-cases.json"));
    for (const QJsonValue each : QJsonDocument::fromJson(json).array())
        QTest::newRow(qPrintable(each[u"case"].toString()))
            << QJsonDocument(each[u"document"].toObject()).toJson() << each.toObject().contains(u"refused"_s)
            << each[u"refused"].toString() << each[u"says"].toString();
}

void TestOverlay::cases()
{
    QFETCH(QByteArray, document);
    QFETCH(bool, isRefused);
    QFETCH(QString, pointer);
    QFETCH(QString, says);
    const auto contents = lay(document);
    QVERIFY2(contents || isRefused, contents ? "" : qPrintable(contents.error().detail));
    QCOMPARE(!contents, isRefused);
    if (!isRefused)
        return;
    const Refusal refusal = refusalOf(contents.error(), u"own.json"_s);
    QCOMPARE(refusal.pointer, pointer);
    QVERIFY2(refusal.problem.contains(says), qPrintable(refusal.problem));
}

void TestOverlay::exampleSaysWhatItIsToSay()
{
    const auto contents = lay(contentOf(QFINDTESTDATA("../../knowledge/overlay-example.json")));
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    const Organisation &own = contents->organisation;
    QCOMPARE(own.name, u"Meadow Dairy"_s);
    QCOMPARE(own.helpDesk,
             (HelpDesk{u"Meadow Dairy IT desk"_s, u"+44 20 7946 0123, inside: 123"_s,
                       u"it-desk@meadow-dairy.example"_s, u"https://help.meadow-dairy.example/mail"_s,
                       u"Monday to Friday, 7:30 to 17:00"_s}));
    const auto account = own.accountOf(u"ada@Meadow-Dairy.example"_s);
    QVERIFY(account);
    QCOMPARE(account->user, u"ada"_s);
    QCOMPARE(account->services,
             (QList<Endpoint>{{Protocol::Imap, u"post.meadow-dairy.example"_s, 993, Security::Tls},
                              {Protocol::Smtp, u"post.meadow-dairy.example"_s, 587, Security::StartTls}}));
    QCOMPARE(entryOf(contents->causes, CauseId::PortBlocked)->remedy,
             u"Connect to the VPN, then send again; the guest network blocks mail."_s);
    QVERIFY(entryOf(contents->findings, FindingId::AuthRejected)->remedy.contains(u"canteen"));
    QVERIFY(entryOf(contents->steps, StepId::SecuritySoftware)->verify.contains(u"it-desk@"));
    const auto &actions = entryOf(contents->steps, StepId::Connectivity)->actions;
    QVERIFY(entryOf(actions, u"connectivity.ask-network"_s)->text.startsWith(u"Ring the IT desk"));
    QCOMPARE(entryOf(contents->symptoms, u"outbox-stuck"_s)->title,
             u"My message does not leave the Outbox"_s);
    QVERIFY(entryOf(contents->advice, u"back-up-data-files"_s)->text.startsWith(u"The IT desk"));
    QCOMPARE(own.overlayOf(u"actions"_s, u"connectivity.ask-network"_s), u"own.json"_s);
    QCOMPARE(own.overlayOf(u"steps"_s, u"4"_s), u"own.json"_s);
    QCOMPARE(own.overlayOf(u"causes"_s, u"server-down"_s), QString());
}

void TestOverlay::exampleStandsInTheReadme()
{
    const QByteArray example = contentOf(QFINDTESTDATA("../../knowledge/overlay-example.json"));
    QVERIFY(!example.isEmpty());
    QVERIFY2(
        contentOf(QFINDTESTDATA("../../../README.md")).contains(QByteArray("```json\n" + example + "```\n")),
        "README.md does not quote tests/knowledge/overlay-example.json word for word");
}

void TestOverlay::newCodeIsFoundAndSearched()
{
    auto contents = lay(overlay(R"("codes": [{"code": "AADSTS990001", "title": "Not from the zeppelin",
        "meaning": "Land first.", "symbol": "HARBOUR_AIRBORNE",
        "causes": [{"id": "oauth-required", "weight": 0.4}]}])"));
    QVERIFY(contents);
    const KnowledgeBase knowledge(std::move(*contents));
    const auto entry = knowledge.find({CodeKind::Aadsts, u"AADSTS990001"_s});
    QVERIFY(entry);
    QCOMPARE(entry->family, u"aadsts"_s);
    QCOMPARE(entry->causes.first().id, CauseId::OauthRequired);
    QCOMPARE(entry->sources.size(), 1);
    QCOMPARE(entry->sources.first().name, u"Overlay own.json (Harbour Works)"_s);
    QCOMPARE(entry->sources.first().says, u"Land first."_s);
    QCOMPARE(knowledge.search(u"zeppelin").value(0).code, entry->code);
}

void TestOverlay::knownCodeKeepsWhatIsNotWritten()
{
    const Code code{CodeKind::SmtpReply, u"550"_s};
    auto contents = lay(overlay(R"("codes": [{"code": "550", "note": "Ask us.", "steps": [7]}])"));
    QVERIFY(contents);
    const KnowledgeBase knowledge(std::move(*contents));
    const auto before = m_knowledge->find(code);
    const auto after = knowledge.find(code);
    QCOMPARE(after->note, u"Ask us."_s);
    QCOMPARE(after->steps, QList{StepId::MessageQueue});
    QCOMPARE(after->title, before->title);
    QCOMPARE(after->meaning, before->meaning);
    QCOMPARE(after->causes.size(), before->causes.size());
    QCOMPARE(after->sources.size(), before->sources.size() + 1);
    QCOMPARE(after->sources.last().says, u"Ask us."_s);
    QCOMPARE(knowledge.contents().organisation.overlayOf(u"codes"_s, u"550"_s), u"own.json"_s);
}

void TestOverlay::laterOverlaysWin()
{
    const auto one = overlay(R"("contact": {"name": "First", "phone": "1"},
        "causes": [{"id": "server-down", "title": "one", "remedy": "kept"}],
        "servers": [{"domains": ["a.example", "b.example"], "services": [
            {"protocol": "imap", "host": "one.example", "security": "tls"}]}])");
    const auto two =
        overlay(R"("contact": {"name": "Second"}, "causes": [{"id": "server-down", "title": "two"}],
        "servers": [{"domains": ["b.example"], "services": [
            {"protocol": "smtp", "host": "two.example", "security": "tls"},
            {"protocol": "pop3", "host": "two.example", "security": "starttls"}]}])");
    const auto overlaid =
        layOver(KnowledgeBase(m_knowledge->contents()), {{u"10.json"_s, one}, {u"20.json"_s, two}});
    QVERIFY(overlaid.refusals.isEmpty());
    const auto &own = overlaid.knowledge.contents().organisation;
    QCOMPARE(own.helpDesk, (HelpDesk{u"Second"_s, {}, {}, {}, {}}));
    QCOMPARE(overlaid.knowledge.cause(CauseId::ServerDown).title, u"two"_s);
    QCOMPARE(overlaid.knowledge.cause(CauseId::ServerDown).remedy, u"kept"_s);
    QCOMPARE(own.overlayOf(u"causes"_s, u"server-down"_s), u"20.json"_s);
    QCOMPARE(own.accountOf(u"x@a.example"_s)->services.first().host, u"one.example"_s);
    const auto account = own.accountOf(u"x@b.example"_s);
    QCOMPARE(account->services, (QList<Endpoint>{{Protocol::Pop3, u"two.example"_s, 110, Security::StartTls},
                                                 {Protocol::Smtp, u"two.example"_s, 465, Security::Tls}}));
    QCOMPARE(account->user, QString());
    QVERIFY(!own.accountOf(u"x@sub.b.example"_s));
    QVERIFY(!own.accountOf(u"b.example"_s));
}

void TestOverlay::laterOverlayAmendsACodeOfAnEarlierOne()
{
    const auto one = overlay(R"("codes": [{"code": "AADSTS990001", "title": "t", "meaning": "m"}])");
    const auto two = overlay(R"("codes": [{"code": "AADSTS990001", "note": "n"}])");
    const auto overlaid =
        layOver(KnowledgeBase(m_knowledge->contents()), {{u"10.json"_s, one}, {u"20.json"_s, two}});
    QVERIFY(overlaid.refusals.isEmpty());
    const auto entry = overlaid.knowledge.find({CodeKind::Aadsts, u"AADSTS990001"_s});
    QCOMPARE(entry->title, u"t"_s);
    QCOMPARE(entry->note, u"n"_s);
    QCOMPARE(entry->sources.size(), 2);
}

void TestOverlay::badOverlayIsLeftOutAlone()
{
    const auto good = overlay(R"("causes": [{"id": "server-down", "title": "good"}])");
    const auto bad = overlay(R"("causes": [{"id": "server-down", "title": "bad"}, {"id": "gremlins"}])");
    const auto overlaid = layOver(KnowledgeBase(m_knowledge->contents()),
                                  {{u"10.json"_s, good}, {u"20.json"_s, bad}, {u"30.json"_s, "{"}});
    QCOMPARE(overlaid.knowledge.cause(CauseId::ServerDown).title, u"good"_s);
    QCOMPARE(overlaid.refusals.size(), 2);
    QVERIFY(overlaid.refusals.at(0).detail.startsWith(u"20.json#/causes/1: "));
    QVERIFY(overlaid.refusals.at(1).detail.startsWith(u"30.json#: no JSON"));
}

void TestOverlay::numbersAndCommandsStayAsTheyAre()
{
    const auto contents = lay(contentOf(QFINDTESTDATA("../../knowledge/overlay-example.json")));
    QVERIFY(contents);
    const auto &before = m_knowledge->contents();
    QVERIFY(contents->likelihoods == before.likelihoods);
    QVERIFY(contents->leaks == before.leaks);
    for (qsizetype i = 0; i < before.causes.size(); ++i) {
        QCOMPARE(contents->causes[i].id, before.causes[i].id);
        QCOMPARE(contents->causes[i].prior, before.causes[i].prior);
        QCOMPARE(contents->causes[i].step, before.causes[i].step);
    }
    for (qsizetype i = 0; i < before.steps.size(); ++i) {
        QCOMPARE(contents->steps[i].cost, before.steps[i].cost);
        QVERIFY(contents->steps[i].repairs == before.steps[i].repairs);
        QCOMPARE(contents->steps[i].actions.size(), before.steps[i].actions.size());
        for (qsizetype j = 0; j < before.steps[i].actions.size(); ++j)
            QCOMPARE(contents->steps[i].actions[j].commands.size(),
                     before.steps[i].actions[j].commands.size());
    }
}

void TestOverlay::hostileTextIsHarmless_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("markup stays text") << QByteArray("<a href=x>y</a>") << u"<a href=x>y</a>"_s;
    QTest::newRow("an escape of a terminal goes") << QByteArray("a\\u001b[31mb") << u"a[31mb"_s;
    QTest::newRow("a null goes") << QByteArray("a\\u0000b") << u"ab"_s;
    QTest::newRow("a mark that turns the writing goes") << QByteArray("a\\u202egpj.exe") << u"agpj.exe"_s;
    QTest::newRow("an isolate goes") << QByteArray("\\u2066a\\u2069") << u"a"_s;
    QTest::newRow("lines stay") << QByteArray("a\\nb") << u"a\nb"_s;
    QTest::newRow("half a pair stays one character") << QByteArray("a\\ud800b")
                                                     << u"a\xd800"
                                                        "b"_s;
    QTest::newRow("controls alone are no text") << QByteArray("\\u0007\\u202e") << QString();
}

void TestOverlay::hostileTextIsHarmless()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    const auto contents = lay(overlay(R"("causes": [{"id": "server-down", "remedy": ")" + written + "\"}]"));
    QCOMPARE(contents.has_value(), !read.isEmpty());
    if (contents)
        QCOMPARE(entryOf(contents->causes, CauseId::ServerDown)->remedy, read);
}

void TestOverlay::refusalIsOneBoundedLine()
{
    const QByteArray endless = QByteArray("x: \\n\\u001b").repeated(10'000);
    const QList<QByteArray> documents{
        "\"" + endless + "\": 1", "\"codes\": [{\"code\": \"" + endless + "\"}]",
        "\"causes\": [{\"id\": \"other\", \"" + endless + "\": 1}]", "\"leaks\": {\"" + endless + "\": 1}"};
    for (const QByteArray &members : documents) {
        const auto contents = lay(overlay(members));
        QVERIFY(!contents);
        const QString &detail = contents.error().detail;
        QVERIFY2(detail.size() < 1000, qPrintable(detail));
        QVERIFY(!detail.contains(u'\n') && !detail.contains(QChar(0x1b)));
    }
}

void TestOverlay::largeOverlayIsRefused()
{
    const auto contents = lay(overlay("\"codes\": []") + QByteArray(1024 * 1024, ' '));
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ErrorCode::TooLarge);
    QCOMPARE(contents.error().detail, u"own.json#: the document is larger than 1 MiB"_s);
}

void TestOverlay::endlessDepthIsRefused()
{
    QVERIFY(!lay(QByteArray(1'000'000, '[')));
    QVERIFY(!lay(overlay("\"codes\": " + QByteArray(900, '[') + QByteArray(900, ']'))));
}

void TestOverlay::overlayIsToldByItsSchema_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("an overlay") << overlay("\"codes\": []") << true;
    QTest::newRow("an overlay of another day") << QByteArray(R"({"schema": "mailmend/overlay/9"})") << true;
    QTest::newRow("knowledge") << QByteArray(R"({"schema": "mailmend/knowledge/1"})") << false;
    QTest::newRow("no schema") << QByteArray("{}") << false;
    QTest::newRow("a list") << QByteArray("[\"mailmend/overlay/1\"]") << false;
    QTest::newRow("no JSON") << QByteArray("mailmend/overlay/1") << false;
}

void TestOverlay::overlayIsToldByItsSchema()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isIt);
    QCOMPARE(isOverlay(json), isIt);
}

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
