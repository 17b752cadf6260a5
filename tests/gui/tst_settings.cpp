#include "app/pages/settingsdialog.h"
#include "tests/gui/guisupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mm;
using namespace Qt::StringLiterals;

//! What is chosen for the program as a whole: shown, kept, and in force at once.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAFileAllIsAsItComes();
    void oddValuesAreAsTheyCome();
    void whatIsChosenHoldsNextTime();
    void theLookChangesAtOnce();
    void theFolderOfTheSessionsIsShown();
    void everythingIsReachedByKeyboard();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestSettings::init()
{
    gui::failOnWarnings();
    m_file = m_folder.filePath(u"window.ini"_s);
}

void TestSettings::cleanup()
{
    QFile::remove(m_file);
    applyTheme(*qApp, Theme::Light);
}

void TestSettings::withoutAFileAllIsAsItComes()
{
    const Preferences preferences(m_file);
    QVERIFY(preferences.internetChecks());
    QCOMPARE(preferences.theme(), Theme::System);
    QVERIFY(!QFile::exists(m_file));
}

void TestSettings::oddValuesAreAsTheyCome()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\n\x01\xff=\n");
    file.close();
    const Preferences preferences(m_file);
    QVERIFY(preferences.internetChecks());
    QCOMPARE(preferences.theme(), Theme::System);
}

void TestSettings::whatIsChosenHoldsNextTime()
{
    {
        Preferences preferences(m_file);
        SettingsDialog dialog(preferences, {});
        gui::child<QCheckBox>(dialog, u"internetChecks"_s)->click();
        auto *look = gui::child<QComboBox>(dialog, u"theme"_s);
        look->setFocus();
        QTest::keyClick(look, Qt::Key_End);
        QVERIFY(!preferences.internetChecks());
        QCOMPARE(preferences.theme(), Theme::Dark);
    }
    Preferences next(m_file);
    QVERIFY(!next.internetChecks());
    QCOMPARE(next.theme(), Theme::Dark);
    SettingsDialog dialog(next, {});
    QVERIFY(!gui::child<QCheckBox>(dialog, u"internetChecks"_s)->isChecked());
    QCOMPARE(gui::child<QComboBox>(dialog, u"theme"_s)->currentIndex(), int(Theme::Dark));
}

void TestSettings::theLookChangesAtOnce()
{
    Preferences preferences(m_file);
    SettingsDialog dialog(preferences, {});
    dialog.show();
    auto *look = gui::child<QComboBox>(dialog, u"theme"_s);
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        QTest::keyClick(look, theme == Theme::Dark ? Qt::Key_End : Qt::Key_Up);
        QCOMPARE(preferences.theme(), theme);
        QTRY_COMPARE(isDark(dialog.palette()), theme == Theme::Dark);
    }
}

void TestSettings::theFolderOfTheSessionsIsShown()
{
    Preferences preferences(m_file);
    const SettingsDialog dialog(preferences, u"/home/jane/sessions"_s);
    QVERIFY(gui::shownText(dialog).contains(QDir::toNativeSeparators(u"/home/jane/sessions"_s)));
}

void TestSettings::everythingIsReachedByKeyboard()
{
    Preferences preferences(m_file);
    SettingsDialog dialog(preferences, {});
    QCOMPARE(gui::accessibilityFaults(dialog), QStringList());
}

MM_GUI_TEST(TestSettings)
#include "tst_settings.moc"
