#include "core/knowledge/kbloader.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The loader takes the form of schema.json and nothing else, and says by JSON pointer what it refuses.
class TestKbLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryKindOfEntry();
    void readsQuestionsAndWhomToHandOverTo();
    void optionalKeysHaveDefaults();
    void kindOfCodeFollowsFromItsSpelling_data();
    void kindOfCodeFollowsFromItsSpelling();
    void refusesWithAPointer_data();
    void refusesWithAPointer();
    void secondEntryForOneCodeIsRefusedAcrossDocuments();
    void refusesADocumentBeyondEightMebibytes();
    void refusesEndlessDepth();
    void builtinKnowledgeIsWhole();
};

namespace {

QByteArray document(const QByteArray &members)
{
    return R"({"schema": "mailmend/knowledge/1", )" + members + "}";
}

QByteArray code(const QByteArray &more = {})
{
    return R"({"code": "550", "family": "smtp", "title": "Refused", "meaning": "The server refused.",
               "causes": [], "steps": [2], "sources": [{"name": "RFC 5321", "says": "no"}])" +
           more + "}";
}

Result<KnowledgeBase> load(const QByteArray &json)
{
    return loadKnowledge({{u"test.json"_s, json}});
}

const QByteArray everything = document(R"(
    "codes": [{"code": "0x800CCC0F", "symbol": "IXP_E_CONNECTION_DROPPED", "family": "general",
        "title": "The connection was dropped", "meaning": "m", "note": "n", "aliases": ["dropped"],
        "causes": [{"id": "port-blocked", "weight": 0.25}], "steps": [1, 4], "related": ["0x800CCC0E"],
        "sources": [{"name": "a header", "says": "dropped", "agrees": false}], "example": "x 0x800CCC0F",
        "area": "network"
}],
    "causes": [{"id": "port-blocked", "category": "network", "title": "t", "explanation": "e", "remedy": "r",
        "step": 1, "prior": 0.1}],
    "likelihoods": [{"cause": "port-blocked", "findings": {"tcp.timeout": 0.9}, "areas": {"network": 0.5}}],
    "leaks": {"tcp.timeout": 0.01},
    "findings": [{"id": "tcp.timeout", "title": "No answer", "summary": "{host} is silent", "remedy": ""}],
    "steps": [{"id": 9, "title": "TLS", "purpose": "p", "actions": [{"id": "tls.look", "text": "Look",
            "ask": "a", "clients": ["outlook-classic"], "platforms": ["windows"],
            "commands": [{"id": "set", "platform": "linux", "program": "timedatectl",
                "arguments": ["set-ntp", "true"], "elevated": true, "changes": "c", "seconds": 20,
                "restart": true, "undo": {"kind": "by-command", "text": "b", "program": "timedatectl",
                    "arguments": ["set-ntp", "false"]}},
                {"id": "look", "platform": "windows", "program": "explorer", "run": false, "window": true}],
            "answers": [{"text": "It is", "meaning": "Good.", "action": "tls.look", "step": 9}],
            "verify": "check", "warning": "w", "undo": "u", "risk": "low", "minutes": 3, "restart": true,
            "lasting": true}],
        "verify": "v", "corrections": ["c"], "cost": 4, "repairs": {"clock-wrong": 0.3}, "byOthers": {"clock-wrong": 0.1},
        "origin": "o"}],
    "questions": [{"id": "other-device", "text": "t", "say": "s", "cost": 2, "steps": [1],
        "answers": [
            {"id": "yes", "label": "Yes", "meaning": "m", "likelihoods": {"port-blocked": 0.2}, "otherwise": 0.7},
            {"id": "no", "label": "No", "meaning": "m", "likelihoods": {"port-blocked": 0.8}, "otherwise": 0.3,
             "step": 4}],
        "answeredBy": ["net.offline"], "symptoms": ["slow"], "origin": "judgement"}],
    "handOvers": [{"id": "provider", "title": "t", "text": "x", "say": "s", "cost": 20,
        "mends": {"server-down": 0.9}, "otherwise": 0.1, "origin": "judgement"}],
    "symptoms": [{"id": "outbox-stuck", "title": "t", "meaning": "m",
        "causes": [{"id": "stuck-outbox-item", "weight": 0.5}], "steps": [7]}],
    "advice": [{"id": "back-up", "kind": "prevention", "title": "t", "text": "x", "note": "n"}],
    "sources": [{"name": "a header", "dated": "2026-11", "address": "https://example.com/header"}],
    "inspectors": [{"id": "shield", "title": "Shield", "kind": "gateway", "issuers": ["shield ca"]}],
    "synonyms": [["sign in", "log in"], ["tls", "ssl"]], "fillers": ["the", "my"])");
}

void TestKbLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestKbLoader::readsEveryKindOfEntry()
{
    const auto knowledge = load(everything);
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const auto &contents = knowledge->contents();

    const CodeEntry &entry = contents.codes.at(0);
    QCOMPARE(entry.code, (Code{CodeKind::HResult, u"0x800CCC0F"_s}));
    QCOMPARE(entry.symbol, u"IXP_E_CONNECTION_DROPPED"_s);
    QCOMPARE(entry.aliases, QStringList{u"dropped"_s});
    QCOMPARE(entry.causes.at(0).id, CauseId::PortBlocked);
    QCOMPARE(entry.causes.at(0).weight, 0.25);
    QCOMPARE(entry.steps, (QList{StepId::Connectivity, StepId::SecuritySoftware}));
    QCOMPARE(entry.related, QStringList{u"0x800CCC0E"_s});
    QVERIFY(!entry.sources.at(0).agrees);
    QCOMPARE(entry.example, u"x 0x800CCC0F"_s);
    QCOMPARE(entry.area, Area::Network);
    const SourceEntry *source = knowledge->source(entry.sources.at(0));
    QVERIFY(source);
    QCOMPARE(source->dated, u"2026-11"_s);
    QCOMPARE(source->address, u"https://example.com/header"_s);

    QCOMPARE(contents.causes.at(0).prior, 0.1);
    QCOMPARE(contents.likelihoods.at(CauseId::PortBlocked).at(FindingId::TcpTimeout), 0.9);
    QCOMPARE(contents.areaLikelihoods.at(CauseId::PortBlocked).at(Area::Network), 0.5);
    QCOMPARE(contents.leaks.at(FindingId::TcpTimeout), 0.01);
    QCOMPARE(contents.findings.at(0).summary, u"{host} is silent"_s);

    const ActionEntry &action = contents.steps.at(0).actions.at(0);
    QCOMPARE(action.commands.at(0), (CommandEntry{.id = u"set"_s,
                                                  .platform = u"linux"_s,
                                                  .program = u"timedatectl"_s,
                                                  .arguments = {u"set-ntp"_s, u"true"_s},
                                                  .text = u"sudo timedatectl set-ntp true"_s,
                                                  .elevated = true,
                                                  .changes = u"c"_s,
                                                  .undo = CommandUndo{CommandUndo::Kind::ByCommand,
                                                                      u"b"_s,
                                                                      u"timedatectl"_s,
                                                                      {u"set-ntp"_s, u"false"_s}},
                                                  .seconds = 20,
                                                  .restart = true}));
    QVERIFY(!action.commands.at(1).runs);
    QVERIFY(action.commands.at(1).opensWindow);
    QVERIFY(action.lasting);
    QCOMPARE(knowledge->action(u"tls.look"), &knowledge->contents().steps.at(0).actions.at(0));
    QVERIFY(!knowledge->action(u"tls.touch"));
    QCOMPARE(action.risk, u"low"_s);
    QCOMPARE(action.minutes, 3);
    QVERIFY(action.restart);
    QCOMPARE(contents.steps.at(0).repairs.at(CauseId::ClockWrong), 0.3);
    QCOMPARE(action.answers.at(0).action, u"tls.look"_s);
    QCOMPARE(action.answers.at(0).step, StepId::Tls);
    QCOMPARE(action.verify, u"check"_s);
    QCOMPARE(contents.steps.at(0).byOthers.at(CauseId::ClockWrong), 0.1);
    QCOMPARE(contents.steps.at(0).origin, u"o"_s);
    QCOMPARE(contents.symptoms.at(0).steps, QList{StepId::MessageQueue});
    QCOMPARE(contents.advice.at(0).kind, u"prevention"_s);
    QCOMPARE(contents.inspectors.at(0).title, u"Shield"_s);
    QCOMPARE(contents.inspectors.at(0).kind, InspectorKind::Gateway);
    QCOMPARE(contents.inspectors.at(0).issuers, QStringList{u"shield ca"_s});
    QCOMPARE(contents.synonyms.at(1), (QStringList{u"tls"_s, u"ssl"_s}));
    QCOMPARE(contents.fillers, (QStringList{u"the"_s, u"my"_s}));
}

void TestKbLoader::readsQuestionsAndWhomToHandOverTo()
{
    const auto knowledge = load(everything);
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    const QuestionEntry &question = knowledge->contents().questions.at(0);
    QCOMPARE(question.id, u"other-device"_s);
    QCOMPARE(question.cost, 2);
    QCOMPARE(question.answers.at(0).likelihoods.at(CauseId::PortBlocked), 0.2);
    QCOMPARE(question.answers.at(1).otherwise, 0.3);
    QCOMPARE(question.answers.at(1).step, StepId::SecuritySoftware);
    QCOMPARE(question.answeredBy, QList{FindingId::NetOffline});
    QCOMPARE(question.symptoms, QStringList{u"slow"_s});
    const HandOverEntry &handOver = knowledge->contents().handOvers.at(0);
    QCOMPARE(handOver.mends.at(CauseId::ServerDown), 0.9);
    QCOMPARE(handOver.otherwise, 0.1);
}

void TestKbLoader::optionalKeysHaveDefaults()
{
    const auto knowledge = load(document("\"codes\": [" + code() + "]"));
    QVERIFY(knowledge);
    const CodeEntry &entry = knowledge->contents().codes.at(0);
    QVERIFY(entry.symbol.isEmpty());
    QVERIFY(entry.note.isEmpty());
    QVERIFY(entry.sources.at(0).agrees);
    QCOMPARE(entry.area, Area::Unknown);
}

void TestKbLoader::kindOfCodeFollowsFromItsSpelling_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<std::optional<CodeKind>>("kind");
    const auto row = [](const char *spelling, std::optional<CodeKind> kind) {
        QTest::newRow(spelling) << QByteArray(spelling) << kind;
    };
    row("0x800CCC0F", CodeKind::HResult);
    row("550", CodeKind::SmtpReply);
    row("X.7.1", CodeKind::EnhancedStatus);
    row("5.7.139", CodeKind::EnhancedStatus);
    row("AUTHENTICATIONFAILED", CodeKind::ResponseCode);
    row("SYS/TEMP", CodeKind::ResponseCode);
    row("AADSTS50126", CodeKind::Aadsts);
    row("0x800ccc0f", std::nullopt);
    row("800CCC0F", std::nullopt);
    row("950", std::nullopt);
    row("3.7.1", std::nullopt);
    row("5.7", std::nullopt);
    row("authenticationfailed", std::nullopt);
}

void TestKbLoader::kindOfCodeFollowsFromItsSpelling()
{
    QFETCH(QByteArray, spelling);
    QFETCH(std::optional<CodeKind>, kind);
    const auto knowledge = load(document("\"codes\": [" + code().replace("550", spelling) + "]"));
    QCOMPARE(knowledge.has_value(), kind.has_value());
    if (kind)
        QCOMPARE(knowledge->contents().codes.at(0).code.kind, *kind);
    else
        QVERIFY(knowledge.error().detail.startsWith(u"test.json#/codes/0/code: "));
}

void TestKbLoader::refusesWithAPointer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("start");
    const auto step = [](const QByteArray &action) {
        return document(R"("steps": [{"id": 1, "title": "t", "purpose": "p", "verify": "v", "cost": 1,
                           "repairs": {}, "actions": [{"id": "a.b", "text": "x", "risk": "none"}, )" +
                        action + "]}]");
    };
    const auto question = [](const QByteArray &answers) {
        return document(R"("questions": [{"id": "q", "text": "t", "say": "s", "cost": 1, "steps": [],
                           "origin": "o", "answers": [)" +
                        answers + "]}]");
    };
    const auto row = [](const char *name, const QByteArray &json, const QString &start) {
        QTest::newRow(name) << json << QString(u"test.json#"_s + start);
    };
    row("no JSON at all", "{\"schema\": ", u": no JSON: "_s);
    row("an array in place of a document", "[]", u": an object is expected"_s);
    row("no schema", "{\"codes\": []}", u": the key “schema” is missing"_s);
    row("a schema of another day", R"({"schema": "mailmend/knowledge/9"})", u"/schema: the schema"_s);
    row("an unknown array", document("\"kodes\": []"), u": the key “kodes” is not known"_s);
    row("a synonym alone", document(R"("synonyms": [["sign in"]])"), u"/synonyms/0: a group"_s);
    row("a filler of nothing", document(R"("fillers": [""])"), u"/fillers/0: "_s);
    row("an object for an array", document("\"codes\": {}"), u"/codes: an array is expected"_s);
    row("an unknown key", document("\"codes\": [" + code(R"(, "colour": 1)") + "]"),
        u"/codes/0: the key “colour” is not known"_s);
    row("a missing key", document("\"codes\": [" + code().replace("\"family\": \"smtp\", ", "") + "]"),
        u"/codes/0: the key “family” is missing"_s);
    row("a number for a text", document("\"codes\": [" + code().replace("\"Refused\"", "7") + "]"),
        u"/codes/0/title: a text is expected"_s);
    row("an empty text", document("\"codes\": [" + code().replace("\"Refused\"", "\" \"") + "]"),
        u"/codes/0/title: the text is empty"_s);
    row("a title of nine words",
        document("\"codes\": [" + code().replace("Refused", "a b c d e f g h i") + "]"),
        u"/codes/0/title: the title has 9 words; at most 8"_s);
    row("a step that is none", document("\"codes\": [" + code().replace("[2]", "[2, 11]") + "]"),
        u"/codes/0/steps/1: 11 is outside the range from 1 to 10"_s);
    row("half a step", document("\"codes\": [" + code().replace("[2]", "[2.5]") + "]"),
        u"/codes/0/steps/0: a whole number is expected"_s);
    row("no source",
        document("\"codes\": [" + code().replace(R"({"name": "RFC 5321", "says": "no"})", "") + "]"),
        u"/codes/0/sources: at least one source"_s);
    row("an unknown cause",
        document("\"codes\": [" +
                 code().replace("\"causes\": []", R"("causes": [{"id": "x", "weight": 1}])") + "]"),
        u"/codes/0/causes/0/id: “x” is no cause"_s);
    row("weights beyond 1",
        document("\"codes\": [" + code().replace("\"causes\": []", R"("causes": [
            {"id": "other", "weight": 0.6}, {"id": "server-busy", "weight": 0.5}])") +
                 "]"),
        u"/codes/0/causes: the weights add up to 1.1"_s);
    row("an unknown area", document("\"codes\": [" + code(R"(, "area": "moon")") + "]"),
        u"/codes/0/area: “moon” is no area"_s);
    row("an unknown finding", document(R"("leaks": {"dns/x~y": 0.1})"),
        u"/leaks/dns~1x~0y: “dns/x~y” is no finding"_s);
    row("a probability beyond 1", document(R"("leaks": {"ok": 1.5})"), u"/leaks/ok: 1.5 is outside"_s);
    row("an unknown risk", step(R"({"id": "a.c", "text": "x", "risk": "huge"})"),
        u"/steps/0/actions/1/risk: “huge” is not accepted here: one of none, low, medium, high is"_s);
    row("an unknown platform", step(R"({"id": "a.c", "text": "x", "risk": "low", "platforms": ["amiga"]})"),
        u"/steps/0/actions/1/platforms/0: “amiga” is not accepted"_s);
    row("a question with one answer",
        question(R"({"id": "yes", "label": "l", "meaning": "m", "otherwise": 1})"),
        u"/questions/0/answers: a question needs at least two answers"_s);
    row("one answer twice", question(R"({"id": "yes", "label": "l", "meaning": "m", "otherwise": 0.5},
                                        {"id": "yes", "label": "l", "meaning": "m", "otherwise": 0.5})"),
        u"/questions/0/answers/1: a second answer “yes”"_s);
    row("an action's unknown judge", step(R"({"id": "a.c", "text": "x", "risk": "low", "verify": "luck"})"),
        u"/steps/0/actions/1/verify: “luck” is not accepted"_s);
    row("one action twice", step(R"({"id": "a.b", "text": "x", "risk": "low"})"),
        u"/steps/0: a second entry for “a.b”"_s);
}

void TestKbLoader::refusesWithAPointer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, start);
    const auto knowledge = load(json);
    QVERIFY(!knowledge);
    QVERIFY2(knowledge.error().detail.startsWith(start), qPrintable(knowledge.error().detail));
    QCOMPARE(knowledge.error().code, ErrorCode::MalformedData);
}

void TestKbLoader::secondEntryForOneCodeIsRefusedAcrossDocuments()
{
    const QByteArray one = document("\"codes\": [" + code() + "]");
    const auto knowledge = loadKnowledge({{u"a.json"_s, one}, {u"b.json"_s, one}});
    QVERIFY(!knowledge);
    QCOMPARE(knowledge.error().detail, u"b.json#/codes/0: a second entry for “550”"_s);
}

void TestKbLoader::refusesADocumentBeyondEightMebibytes()
{
    const auto knowledge = load(QByteArray(8 * 1024 * 1024 + 1, ' '));
    QVERIFY(!knowledge);
    QCOMPARE(knowledge.error().code, ErrorCode::TooLarge);
}

void TestKbLoader::refusesEndlessDepth()
{
    QVERIFY(!load(QByteArray(1'000'000, '[')));
    QVERIFY(!load(document("\"codes\": " + QByteArray(900, '[') + QByteArray(900, ']'))));
}

void TestKbLoader::builtinKnowledgeIsWhole()
{
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
}

QTEST_APPLESS_MAIN(TestKbLoader)
#include "tst_kbloader.moc"
