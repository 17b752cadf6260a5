#include "tests/unit/cli/clirun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! mailmend-cli compare: two documents of `check --json`.
class TestCliCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void networkBetweenIsSaid();
    void sameNamesAreToldApartByTheirFolders();
    void twoSoundPlacesEndWithNought();
    void wrongUsageIsOneLine_data();
    void wrongUsageIsOneLine();

private:
    QString written(const QString &name, const QByteArray &ok, const QByteArray &findings) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(R"({"schema":"mailmend/check/1","system":{"findings":[]},"services":[{"protocol":"imap",)"
                   R"("host":"imap.example.com","port":993,"security":"tls","ok":)" +
                   ok + R"(,"findings":[)" + findings + "]}]}");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestCliCompare::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestCliCompare::networkBetweenIsSaid()
{
    const QString desk = written(u"desk.json"_s, "true", {});
    const QString user = written(u"user.json"_s, "false", R"("tcp.timeout")");
    const Run text = run({u"compare"_s, desk, user});
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.startsWith("The server answers desk and not user."));
    const Run json = run({u"compare"_s, desk, user, u"--json"_s});
    QCOMPARE(json.code, 1);
    QCOMPARE(json.json()[u"conclusion"].toObject()[u"id"].toString(), u"network-between"_s);
}

void TestCliCompare::sameNamesAreToldApartByTheirFolders()
{
    QVERIFY(QDir(m_directory->path()).mkpath(u"user"_s));
    const QString desk = written(u"check.json"_s, "true", {});
    const QString user = written(u"user/check.json"_s, "false", R"("dns.not-found")");
    const auto json = run({u"compare"_s, desk, user, u"--json"_s}).json();
    QCOMPARE(json[u"a"].toObject()[u"name"].toString(), desk);
    QCOMPARE(json[u"b"].toObject()[u"name"].toString(), user);
}

void TestCliCompare::twoSoundPlacesEndWithNought()
{
    const QString desk = written(u"desk.json"_s, "true", {});
    QCOMPARE(run({u"compare"_s, desk, desk}).code, 0);
}

void TestCliCompare::wrongUsageIsOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("one file") << QStringList{u"a.json"_s};
    QTest::newRow("missing files") << QStringList{u"a.json"_s, u"b.json"_s};
    QTest::newRow("a device") << QStringList{u"/dev/null"_s, u"/dev/null"_s};
}

void TestCliCompare::wrongUsageIsOneLine()
{
    QFETCH(QStringList, arguments);
    const Run refused = run(QStringList{u"compare"_s} + arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(refused.error.trimmed().count('\n'), 0);
    QVERIFY(!refused.error.isEmpty());
}

QTEST_APPLESS_MAIN(TestCliCompare)
#include "tst_clicompare.moc"
