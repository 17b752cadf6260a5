#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! The console speaks the language that it is asked for, else the system's; programs that read JSON get
//! English unless they ask for something else.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLanguageIsAskedFor_data();
    void aLanguageIsAskedFor();
    void theSystemsLanguageIsSpoken();
    void jsonIsEnglishUnlessAskedOtherwise();
    void codesAreNotTranslated();
    void wordsOfBothLanguagesAreFound_data();
    void wordsOfBothLanguagesAreFound();
    void summariesAreTranslatedBeforeTheyAreFilled();
    void aLanguageThatNobodySpeaksHereFallsBackToEnglish();
    void whatIsNoLanguageIsRefused();
};

void TestCliLanguage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCliLanguage::cleanup()
{
    qunsetenv("LANGUAGE");
}

void TestCliLanguage::aLanguageIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("before the verb") << QStringList{u"--lang"_s, u"de"_s, u"steps"_s, u"1"_s}
                                     << u"Ist der Weg zum Mailserver offen?"_s;
    QTest::newRow("behind the verb") << QStringList{u"steps"_s, u"1"_s, u"--lang"_s, u"de"_s}
                                     << u"Ist der Weg zum Mailserver offen?"_s;
    QTest::newRow("with a country") << QStringList{u"steps"_s, u"1"_s, u"--lang=de-AT"_s}
                                    << u"Ist der Weg zum Mailserver offen?"_s;
    QTest::newRow("English") << QStringList{u"steps"_s, u"1"_s, u"--lang=en"_s}
                             << u"Is the way to the mail server open?"_s;
}

void TestCliLanguage::aLanguageIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run answer = run(arguments);
    QCOMPARE(answer.code, 0);
    QVERIFY2(QString::fromUtf8(answer.out).contains(says), answer.out.left(300).constData());
    QVERIFY(answer.error.isEmpty());
}

void TestCliLanguage::theSystemsLanguageIsSpoken()
{
    qputenv("LANGUAGE", "de_AT:en");
    QVERIFY(run({u"steps"_s, u"1"_s}).out.contains("Ist der Weg zum Mailserver offen?"));
    QVERIFY(
        run({u"steps"_s, u"1"_s, u"--lang"_s, u"en"_s}).out.contains("Is the way to the mail server open?"));
}

void TestCliLanguage::jsonIsEnglishUnlessAskedOtherwise()
{
    qputenv("LANGUAGE", "de");
    const auto title = [](const QStringList &more) {
        const Run answer = run(QStringList{u"steps"_s, u"1"_s, u"--json"_s} + more);
        return answer.json()[u"steps"][0][u"title"].toString();
    };
    QCOMPARE(title({}), u"Is the way to the mail server open?"_s);
    QCOMPARE(title({u"--lang"_s, u"de"_s}), u"Ist der Weg zum Mailserver offen?"_s);
}

void TestCliLanguage::codesAreNotTranslated()
{
    const Run english = run({u"lookup"_s, u"0x800CCC0E"_s, u"--json"_s});
    const Run german = run({u"lookup"_s, u"0x800CCC0E"_s, u"--json"_s, u"--lang"_s, u"de"_s});
    for (const auto *key :
         {"code", "symbol", "family", "aliases", "causes", "steps", "related", "sources", "example"})
        QCOMPARE(german.json()[u"entries"][0][QLatin1StringView(key)],
                 english.json()[u"entries"][0][QLatin1StringView(key)]);
}

void TestCliLanguage::wordsOfBothLanguagesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << u"certificate has expired or is not yet valid"_s;
    QTest::newRow("German") << u"Zertifikat ist abgelaufen oder noch nicht gültig"_s;
}

void TestCliLanguage::wordsOfBothLanguagesAreFound()
{
    QFETCH(QString, words);
    const Run answer = run({u"search"_s, u"--json"_s, u"--lang"_s, u"de"_s, words});
    const QJsonObject first = answer.json()[u"hits"][0].toObject();
    QCOMPARE(first[u"code"].toString(), u"0x800CCC02"_s);
    QCOMPARE(first[u"title"].toString(), u"Das Zertifikat ist abgelaufen oder noch nicht gültig"_s);
}

void TestCliLanguage::summariesAreTranslatedBeforeTheyAreFilled()
{
    const Run answer = run({u"practice"_s, u"certificate-expired"_s, u"--lang"_s, u"de"_s});
    QCOMPARE(answer.code, 1);
    static const QRegularExpression summary(u"localhost ist vor \\d+ Tagen abgelaufen \\(\\d+\\. "_s);
    QVERIFY2(QString::fromUtf8(answer.out).simplified().contains(summary), answer.out.left(400).constData());
}

void TestCliLanguage::aLanguageThatNobodySpeaksHereFallsBackToEnglish()
{
    const Run answer = run({u"steps"_s, u"1"_s, u"--lang"_s, u"tlh"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("Is the way to the mail server open?"));
}

void TestCliLanguage::whatIsNoLanguageIsRefused()
{
    const Run answer = run({u"steps"_s, u"1"_s, u"--lang"_s, u"../de"_s});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
