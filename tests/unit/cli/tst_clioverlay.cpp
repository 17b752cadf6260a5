#include "tests/unit/cli/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! mailmend-cli with overlays of an organisation in a configuration of its own.
class TestCliOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownCodeIsLookedUpWithItsOverlayAsSource();
    void listMarksWhatIsOwn();
    void laterFileNameWins();
    void brokenOverlayIsOneLineAndHarmsNothing();
    void pipeKeepsNobodyWaiting();
    void tooManyOverlaysAreSaid();
    void validateDecidesByTheSchema();
    void validateLaysFilesOverOneAnother();
    void validateWithoutFilesHoldsWhatIsInstalled();
    void addressBringsTheServersOfItsOrganisation();
    void contactIsInTheDiagnosis();
    void escapesOfATerminalDoNotGetThrough();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_directory->filePath(u"overlays/"_s + name);
    }
    void write(const QString &name, const QByteArray &json) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }
    [[nodiscard]] Run runHere(const QStringList &arguments) const
    {
        return run(arguments, {}, m_directory->path());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

QByteArray overlay(const QByteArray &members)
{
    return R"({"schema": "mailmend/overlay/1", "organisation": "Harbour Works", )" + members + "}";
}

const QByteArray ownCode = overlay(
    R"("codes": [{"code": "AADSTS990001", "title": "Not from home", "meaning": "Go to the office."}])");
// Nobody answers on port 1 of this computer, and no name has to be looked up for it.
const QByteArray ownServers = overlay(R"("contact": {"name": "Harbour desk", "phone": "123"},
    "servers": [{"domains": ["harbour.example"], "services": [
        {"protocol": "imap", "host": "127.0.0.1", "port": 1, "security": "tls"}]}])");

}

void TestCliOverlay::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_directory->path()).mkdir(u"overlays"_s));
}

void TestCliOverlay::ownCodeIsLookedUpWithItsOverlayAsSource()
{
    write(u"10-own.json"_s, ownCode);
    const Run result = runHere({u"lookup"_s, u"AADSTS990001"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.error, QByteArray());
    const QJsonObject entry = result.json()[u"entries"][0].toObject();
    QCOMPARE(entry[u"meaning"].toString(), u"Go to the office."_s);
    QCOMPARE(entry[u"sources"][0][u"name"].toString(), u"Overlay 10-own.json (Harbour Works)"_s);
    QCOMPARE(runHere({u"search"_s, u"not from home"_s, u"--json"_s}).json()[u"hits"][0][u"code"].toString(),
             u"AADSTS990001"_s);
}

void TestCliOverlay::listMarksWhatIsOwn()
{
    write(u"10-own.json"_s, ownCode);
    const QJsonObject document = runHere({u"kb"_s, u"list"_s, u"--json"_s}).json();
    QStringList own;
    for (const QJsonValue row : document[u"codes"].toArray()) {
        if (row.toObject().contains(u"overlay"_s))
            own += row[u"code"].toString() + u' ' + row[u"overlay"].toString();
    }
    QCOMPARE(own, QStringList{u"AADSTS990001 10-own.json"_s});
    QVERIFY(runHere({u"kb"_s, u"list"_s}).out.contains("Not from home (from the overlay 10-own.json)"));
}

void TestCliOverlay::laterFileNameWins()
{
    write(u"20.json"_s, overlay(R"("codes": [{"code": "550", "note": "later"}])"));
    write(u"10.json"_s, overlay(R"("codes": [{"code": "550", "note": "earlier"}])"));
    const QJsonObject document = runHere({u"lookup"_s, u"550"_s, u"--json"_s}).json();
    QCOMPARE(document[u"entries"][0][u"note"].toString(), u"later"_s);
}

void TestCliOverlay::brokenOverlayIsOneLineAndHarmsNothing()
{
    write(u"10-broken.json"_s, overlay(R"("codes": [{"code": "550", "note": 7}])"));
    write(u"20-own.json"_s, ownCode);
    const Run result = runHere({u"lookup"_s, u"AADSTS990001"_s, u"550"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()[u"entries"].toArray().size(), 2);
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains("10-broken.json#/codes/0/note: a text is expected"),
             result.error.constData());
}

void TestCliOverlay::pipeKeepsNobodyWaiting()
{
    if (QProcess::execute(u"mkfifo"_s, {m_directory->filePath(u"pipe"_s)}) != 0)
        QSKIP("there is no mkfifo here");
    QVERIFY(QFile::link(m_directory->filePath(u"pipe"_s), path(u"pipe.json"_s)));
    const Run result = runHere({u"lookup"_s, u"550"_s});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.error.contains("pipe.json#: this is no file"), result.error.constData());
}

void TestCliOverlay::tooManyOverlaysAreSaid()
{
    for (int i = 100; i < 165; ++i)
        write(QString::number(i) + u".json"_s, overlay(R"("codes": [])"));
    const Run result = runHere({u"lookup"_s, u"550"_s});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.error.contains("164.json#: only the first 64 overlays count"), result.error.constData());
}

void TestCliOverlay::validateDecidesByTheSchema()
{
    write(u"own.txt"_s, ownCode);
    write(u"base.txt"_s, R"({"schema": "mailmend/knowledge/1", "leaks": {"gone away": 1}})");
    write(u"bad.txt"_s, overlay(R"("steps": [{"id": 1, "commands": []}])"));
    const Run result = runHere(
        {u"kb"_s, u"validate"_s, path(u"own.txt"_s), path(u"base.txt"_s), path(u"bad.txt"_s), u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonArray verdicts = result.json()[u"documents"].toArray();
    QCOMPARE(verdicts.size(), 3);
    QCOMPARE(sorted(verdicts[0].toObject().keys()),
             (QStringList{u"entries"_s, u"error"_s, u"kind"_s, u"name"_s, u"pointer"_s, u"problem"_s,
                          u"valid"_s}));
    QCOMPARE(verdicts[0][u"kind"].toString(), u"overlay"_s);
    QVERIFY(verdicts[0][u"valid"].toBool());
    QCOMPARE(verdicts[0][u"entries"].toInt(), 1);
    QVERIFY(verdicts[0][u"pointer"].isNull());
    QCOMPARE(verdicts[1][u"kind"].toString(), u"knowledge"_s);
    QCOMPARE(verdicts[1][u"pointer"].toString(), u"/leaks/gone away"_s);
    QCOMPARE(verdicts[2][u"pointer"].toString(), u"/steps/0/commands"_s);
    QVERIFY(verdicts[2][u"problem"].toString().startsWith(u"an overlay cannot add or change commands"));
    QCOMPARE(runHere({u"kb"_s, u"validate"_s, path(u"own.txt"_s)}).code, 0);
}

void TestCliOverlay::validateLaysFilesOverOneAnother()
{
    write(u"1.txt"_s, ownCode);
    write(u"2.txt"_s, overlay(R"("codes": [{"code": "AADSTS990001", "note": "n"}])"));
    QCOMPARE(runHere({u"kb"_s, u"validate"_s, path(u"1.txt"_s), path(u"2.txt"_s)}).code, 0);
    QCOMPARE(runHere({u"kb"_s, u"validate"_s, path(u"2.txt"_s)}).code, 1);
}

void TestCliOverlay::validateWithoutFilesHoldsWhatIsInstalled()
{
    write(u"10.json"_s, ownCode);
    QCOMPARE(runHere({u"kb"_s, u"validate"_s}).code, 0);
    write(u"20.json"_s, "{");
    const Run result = runHere({u"kb"_s, u"validate"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonArray verdicts = result.json()[u"documents"].toArray();
    QCOMPARE(verdicts.size(), 3);
    QVERIFY(verdicts[0][u"valid"].toBool());
    QCOMPARE(verdicts[1][u"name"].toString(), u"10.json"_s);
    QVERIFY(!verdicts[2][u"valid"].toBool());
}

void TestCliOverlay::addressBringsTheServersOfItsOrganisation()
{
    write(u"10.json"_s, ownServers);
    const Run result =
        runHere({u"check"_s, u"ada@Harbour.example"_s, u"--no-internet-checks"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonArray services = result.json()[u"services"].toArray();
    QCOMPARE(services.size(), 1);
    QCOMPARE(services[0][u"host"].toString(), u"127.0.0.1"_s);
    QCOMPARE(services[0][u"port"].toInt(), 1);
    QCOMPARE(runHere({u"check"_s, u"ada@elsewhere.example"_s, u"--no-internet-checks"_s}).code, 2);
}

void TestCliOverlay::contactIsInTheDiagnosis()
{
    const QStringList question{u"diagnose"_s,
                               u"--error"_s,
                               u"0x800CCC0E"_s,
                               u"--service"_s,
                               u"imap:127.0.0.1:1:tls"_s,
                               u"--no-internet-checks"_s};
    QVERIFY(runHere(question + QStringList{u"--json"_s}).json()[u"contact"].isNull());
    write(u"10.json"_s, ownServers);
    const QJsonValue contact = runHere(question + QStringList{u"--json"_s}).json()[u"contact"];
    QCOMPARE(sorted(contact.toObject().keys()),
             (QStringList{u"hours"_s, u"mail"_s, u"name"_s, u"organisation"_s, u"phone"_s, u"web"_s}));
    QCOMPARE(contact[u"name"].toString(), u"Harbour desk"_s);
    QCOMPARE(contact[u"organisation"].toString(), u"Harbour Works"_s);
    QVERIFY(contact[u"web"].isNull());
    const Run text = runHere(question);
    QVERIFY2(text.out.contains("Who can help: Harbour desk\n  Phone: 123\n"), text.out.constData());
}

void TestCliOverlay::escapesOfATerminalDoNotGetThrough()
{
    write(u"10.json"_s, overlay("\"codes\": [{\"code\": \"550\", \"note\": \"a\\u001b[2Jb\\u202ec\"}]"));
    write(u"20.json"_s, overlay("\"a\\u001b[2Jb\": 1"));
    const Run result = runHere({u"lookup"_s, u"550"_s});
    QVERIFY(result.out.contains("a[2Jbc"));
    QVERIFY(!result.out.contains('\x1b') && !result.error.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestCliOverlay)
#include "tst_clioverlay.moc"
