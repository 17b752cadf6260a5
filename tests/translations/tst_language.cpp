#include "app/language/language.h"
#include "app/language/phrasebook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

const auto sentence =
    u"Does mail with the same account work on another device right now, for example on your "
    "phone?"_s;

}

//! Which language the program speaks, and the one beside it.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void englishComesFirst();
    void theFirstWishThatIsSpokenWins_data();
    void theFirstWishThatIsSpokenWins();
    void languageCodesAreToldByTheirForm_data();
    void languageCodesAreToldByTheirForm();
    void aPhrasebookSpeaksItsOwnLanguage();
    void whatIsNotTranslatedStaysAsItIs();
    void aProgramSpeaksTheLanguageItIsTold();
};

void TestLanguage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestLanguage::englishComesFirst()
{
    QCOMPARE(languages().first(), u"en"_s);
    QVERIFY(languages().contains(u"de"_s));
    QCOMPARE(languages().count(u"en"_s), 1);
    QCOMPARE(nameOfLanguage(u"de"_s), u"Deutsch"_s);
    QCOMPARE(nameOfLanguage(u"en"_s), u"English"_s);
}

void TestLanguage::theFirstWishThatIsSpokenWins_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    QTest::newRow("the language itself") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("a country's kind of it") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("as an environment variable spells it") << QStringList{u"de_CH"_s} << u"de"_s;
    QTest::newRow("in capital letters") << QStringList{u"DE"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("German before English") << QStringList{u"de-DE"_s, u"en-US"_s} << u"de"_s;
    QTest::newRow("one that is not spoken, then German") << QStringList{u"tlh"_s, u"de"_s} << u"de"_s;
    QTest::newRow("one that is not spoken") << QStringList{u"tlh"_s} << u"en"_s;
    QTest::newRow("a system without a language") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("no wish") << QStringList{} << u"en"_s;
}

void TestLanguage::theFirstWishThatIsSpokenWins()
{
    QFETCH(QStringList, wishes);
    QTEST(languageFor(wishes), "language");
}

void TestLanguage::languageCodesAreToldByTheirForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::newRow("a language") << u"de"_s << true;
    QTest::newRow("with a country") << u"pt_BR"_s << true;
    QTest::newRow("with script and country") << u"zh-Hant-TW"_s << true;
    QTest::newRow("a word") << u"German"_s << false;
    QTest::newRow("a path") << u"../de"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLanguage::languageCodesAreToldByTheirForm()
{
    QFETCH(QString, text);
    QTEST(isLanguageCode(text), "isCode");
}

void TestLanguage::aPhrasebookSpeaksItsOwnLanguage()
{
    const Phrasebook german(u"de"_s);
    QVERIFY(german.text(sentence).startsWith(u"Funktioniert"_s));
    QCOMPARE(german.language(), u"de"_s);
    QCOMPARE(Phrasebook(u"en"_s).text(sentence), sentence);
}

void TestLanguage::whatIsNotTranslatedStaysAsItIs()
{
    QCOMPARE(Phrasebook(u"de"_s).text(u"Ring the IT desk."_s), u"Ring the IT desk."_s);
    QCOMPARE(Phrasebook(u"tlh"_s).text(sentence), sentence);
}

void TestLanguage::aProgramSpeaksTheLanguageItIsTold()
{
    speak(u"de"_s);
    QVERIFY(QCoreApplication::translate("knowledge", sentence.toUtf8().constData())
                .startsWith(u"Funktioniert"_s));
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
