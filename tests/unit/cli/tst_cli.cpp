#include "tests/unit/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! What the verbs that need no network answer, against the public contract.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lookupHasTheKeysOfTheContract();
    void lookupReadsEverySpelling_data();
    void lookupReadsEverySpelling();
    void lookupAnswersInTheOrderOfTheQuestions();
    void lookupFindsAProvidersOwnNumber();
    void lookupTellsTheFormOfAnUnknownCode();
    void searchHasItsKeysAndKeepsTheLimit();
    void searchIsNarrowedByFacets();
    void knowledgeIsPrintedAsATable();
    void recogniseHasTheKeysOfTheContract();
    void recogniseReadsFilesAndStandardInput();
    void recogniseReadsALargeLogToItsEnd();
    void recogniseRefusesWhatIsTooLarge();
    void stepsHaveTheirKeys();
    void stepsOfAPlatformHaveOnlyItsCommands();
    void knowledgeIsListedByArea();
    void damagedKnowledgeIsToldWithItsPointer();
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCli::lookupHasTheKeysOfTheContract()
{
    const QJsonObject document = run({u"lookup"_s, u"0x800CCC0F"_s, u"--json"_s}).json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/lookup/1"_s);
    const QJsonObject entry = document[u"entries"][0].toObject();
    for (const auto &key : {u"code"_s, u"symbol"_s, u"family"_s, u"title"_s, u"meaning"_s, u"aliases"_s,
                            u"causes"_s, u"steps"_s, u"related"_s, u"sources"_s, u"note"_s})
        QVERIFY2(entry.contains(key), qPrintable(key));
    QCOMPARE(entry[u"symbol"].toString(), u"IXP_E_CONNECTION_DROPPED"_s);
    QCOMPARE(sorted(entry[u"causes"][0].toObject().keys()), (QStringList{u"id"_s, u"weight"_s}));
    QVERIFY(entry[u"steps"][0].isDouble());
    QCOMPARE(sorted(entry[u"sources"][0].toObject().keys()),
             (QStringList{u"address"_s, u"agrees"_s, u"dated"_s, u"name"_s, u"says"_s}));
}

void TestCli::lookupReadsEverySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &spelling, const QString &code) {
        QTest::newRow(name) << spelling << code;
    };
    row("normal", u"0x800CCC0F"_s, u"0x800CCC0F"_s);
    row("small letters", u"0X800ccc0f"_s, u"0x800CCC0F"_s);
    row("multiplication sign", u"0×800CCC0F"_s, u"0x800CCC0F"_s);
    row("without 0x", u"800CCC0F"_s, u"0x800CCC0F"_s);
    row("in brackets", u"(0x800CCC0F)"_s, u"0x800CCC0F"_s);
    row("a signed number, which is no option", u"-2146644977"_s, u"0x800CCC0F"_s);
    row("an unsigned number", u"2148322319"_s, u"0x800CCC0F"_s);
    row("a Winsock number", u"10060"_s, u"0x8007274C"_s);
    row("a reply", u"550"_s, u"550"_s);
    row("an enhanced status of any class", u"5.7.1"_s, u"5.7.1"_s);
    row("a response code", u"[AUTHENTICATIONFAILED]"_s, u"AUTHENTICATIONFAILED"_s);
}

void TestCli::lookupReadsEverySpelling()
{
    QFETCH(QString, spelling);
    QFETCH(QString, code);
    const Run result = run({u"lookup"_s, spelling, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.json()[u"entries"][0][u"code"].toString(), code);
}

void TestCli::lookupAnswersInTheOrderOfTheQuestions()
{
    const QJsonArray entries =
        run({u"lookup"_s, u"550"_s, u"-2146644977"_s, u"5.7.1"_s, u"--json"_s}).json()[u"entries"].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0][u"code"].toString(), u"550"_s);
    QCOMPARE(entries[1][u"code"].toString(), u"0x800CCC0F"_s);
    QCOMPARE(entries[2][u"code"].toString(), u"5.7.1"_s);
}

void TestCli::lookupFindsAProvidersOwnNumber()
{
    const Run shown = run({u"lookup"_s, u"IB605"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains("At GoDaddy: Too many recipients in one message"), shown.out.constData());
    const QJsonArray entries =
        run({u"lookup"_s, u"IB605"_s, u"550"_s, u"--json"_s}).json()[u"entries"].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][u"code"].toString(), u"452"_s);
    QCOMPARE(entries[0][u"title"].toString(), u"Too many recipients in one message"_s);
    QCOMPARE(entries[1][u"code"].toString(), u"550"_s);
}

void TestCli::lookupTellsTheFormOfAnUnknownCode()
{
    const Run result = run({u"lookup"_s, u"0x8007FFFE"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(result.json()[u"entries"].toArray().isEmpty());
    QVERIFY(result.json()[u"unknown"][0][u"structure"].toString().contains(u"facility 7"));
    QVERIFY(result.error.contains("0x8007FFFE is not in the knowledge base"));
}

void TestCli::searchHasItsKeysAndKeepsTheLimit()
{
    const QJsonObject document = run({u"search"_s, u"server"_s, u"--limit"_s, u"3"_s, u"--json"_s}).json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/search/1"_s);
    QCOMPARE(document[u"hits"].toArray().size(), 3);
    QCOMPARE(
        sorted(document[u"hits"][0].toObject().keys()),
        (QStringList{u"area"_s, u"code"_s, u"family"_s, u"protocol"_s, u"score"_s, u"symbol"_s, u"title"_s}));
    QVERIFY(document[u"total"].toInt() > 3);
    QCOMPARE(sorted(document[u"facets"].toObject().keys()),
             (QStringList{u"area"_s, u"family"_s, u"protocol"_s}));
}

void TestCli::searchIsNarrowedByFacets()
{
    const QStringList search{u"search"_s, u"refused"_s, u"--limit"_s, u"1000"_s, u"--json"_s};
    const QJsonObject all = run(search).json();
    const QJsonObject some =
        run(search + QStringList{u"--protocol"_s, u"smtp"_s, u"--area"_s, u"auth"_s}).json();
    QVERIFY(some[u"total"].toInt() > 0);
    QVERIFY(some[u"total"].toInt() < all[u"total"].toInt());
    QCOMPARE(some[u"total"].toInt(), some[u"facets"][u"protocol"][u"smtp"].toInt());
    QCOMPARE(some[u"total"].toInt(), some[u"facets"][u"area"][u"auth"].toInt());
    for (const QJsonValue hit : some[u"hits"].toArray()) {
        QCOMPARE(hit[u"protocol"].toString(), u"smtp"_s);
        QCOMPARE(hit[u"area"].toString(), u"auth"_s);
    }
    const QJsonObject one = run(search + QStringList{u"--family"_s, u"winsock"_s}).json();
    QCOMPARE(one[u"total"].toInt(), all[u"facets"][u"family"][u"winsock"].toInt());
    QVERIFY(one[u"hits"][0][u"protocol"].isNull());
}

void TestCli::knowledgeIsPrintedAsATable()
{
    const QByteArray html = run({u"kb"_s, u"list"_s, u"--format"_s, u"html"_s}).out;
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("id=\"code-0x800CCC0F\""));
    QVERIFY(run({u"kb"_s, u"list"_s, u"--format"_s, u"md"_s}).out.contains("| 0x800CCC0F |"));
    QVERIFY(run({u"kb"_s, u"list"_s, u"--format"_s, u"csv"_s}).out.contains("\"0x800CCC0F\","));
}

void TestCli::recogniseHasTheKeysOfTheContract()
{
    const QJsonObject document = run({u"recognise"_s, u"--json"_s}, "Fehler: (0x800ccc0f)").json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/recognise/1"_s);
    QCOMPARE(sorted(document.keys()), (QStringList{u"account"_s, u"area"_s, u"codes"_s, u"port"_s,
                                                   u"protocol"_s, u"provider"_s, u"schema"_s, u"server"_s}));
    const QJsonObject code = document[u"codes"][0].toObject();
    QCOMPARE(sorted(code.keys()), (QStringList{u"code"_s, u"family"_s, u"kind"_s, u"known"_s, u"length"_s,
                                               u"offset"_s, u"text"_s, u"title"_s}));
    QCOMPARE(code[u"offset"].toInt(), 9);
    QCOMPARE(code[u"length"].toInt(), 10);
    QVERIFY(document[u"server"].isNull());
}

void TestCli::recogniseReadsFilesAndStandardInput()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"error.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("550 5.1.1 no such user");
    file.close();
    const QJsonObject one = run({u"recognise"_s, file.fileName(), u"--json"_s}).json();
    QCOMPARE(one[u"codes"].toArray().size(), 2);
    const Run both = run({u"recognise"_s, file.fileName(), u"-"_s, u"--json"_s}, "0x800CCC0E");
    QCOMPARE(both.code, 0);
    QCOMPARE(both.json()[u"files"][0][u"file"].toString(), file.fileName());
    QCOMPARE(both.json()[u"files"][1][u"codes"][0][u"code"].toString(), u"0x800CCC0E"_s);
}

void TestCli::recogniseReadsALargeLogToItsEnd()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray megabyte = QByteArray("connect from client.example.com, all is well\n").repeated(23302);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(file.write(megabyte), megabyte.size());
    file.write("Task reported error (0x800CCC0F)\n");
    file.close();
    const QJsonArray codes = run({u"recognise"_s, file.fileName(), u"--json"_s}).json()[u"codes"].toArray();
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes[0][u"code"].toString(), u"0x800CCC0F"_s);
}

void TestCli::recogniseRefusesWhatIsTooLarge()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"larger.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(1024) * 1024 * 1024 + 1)); // takes no room on the disk
    file.close();
    const Run result = run({u"recognise"_s, file.fileName()});
    QCOMPARE(result.code, 2);
    QVERIFY(result.error.contains("is too large: up to 1 GB are accepted"));
}

void TestCli::stepsHaveTheirKeys()
{
    const QJsonObject document = run({u"steps"_s, u"--json"_s}).json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/steps/1"_s);
    const QJsonArray steps = document[u"steps"].toArray();
    QCOMPARE(steps.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(steps[i][u"id"].toInt(), i + 1);
    QCOMPARE(steps[8][u"slug"].toString(), u"tls"_s);
    QCOMPARE(sorted(steps[0].toObject().keys()),
             (QStringList{u"actions"_s, u"corrections"_s, u"id"_s, u"purpose"_s, u"questions"_s, u"slug"_s,
                          u"title"_s, u"verify"_s}));
    QVERIFY(!steps[1][u"questions"][0][u"say"].toString().isEmpty());
    QVERIFY(steps[1][u"questions"][0][u"answers"].toArray().size() >= 2);
    QVERIFY(steps[0][u"actions"][0][u"answers"].toArray().size() >= 2);
    QCOMPARE(steps[0][u"actions"][0][u"verify"].toString(), u"check"_s);
}

void TestCli::stepsOfAPlatformHaveOnlyItsCommands()
{
    const QJsonArray steps =
        run({u"steps"_s, u"--platform"_s, u"linux"_s, u"--json"_s}).json()[u"steps"].toArray();
    QCOMPARE(steps.size(), 10);
    for (const QJsonValue step : steps) {
        for (const QJsonValue action : step[u"actions"].toArray()) {
            const QJsonArray platforms = action[u"platforms"].toArray();
            QVERIFY(platforms.isEmpty() || platforms.contains(u"linux"_s));
            for (const QJsonValue command : action[u"commands"].toArray())
                QCOMPARE(command[u"platform"].toString(), u"linux"_s);
        }
    }
}

void TestCli::knowledgeIsListedByArea()
{
    const QJsonObject document = run({u"kb"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(document[u"schema"].toString(), u"mailmend/kb/1"_s);
    QVERIFY(document[u"codes"].toArray().size() > 300);
    QCOMPARE(sorted(document[u"codes"][0].toObject().keys()), (QStringList{u"code"_s, u"title"_s}));
    for (const auto &area :
         {u"causes"_s, u"findings"_s, u"steps"_s, u"symptoms"_s, u"advice"_s, u"mailServices"_s})
        QVERIFY2(document[area].isArray(), qPrintable(area));
}

void TestCli::damagedKnowledgeIsToldWithItsPointer()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"overlay.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": "mailmend/knowledge/1", "codes": [{"code": 7}]})");
    file.close();
    const Run result = run({u"kb"_s, u"validate"_s, file.fileName(), u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonValue verdict = result.json()[u"documents"][0];
    QVERIFY(!verdict[u"valid"].toBool());
    QVERIFY2(verdict[u"error"].toString().startsWith(u"overlay.json#/codes/0/code: "),
             result.out.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
