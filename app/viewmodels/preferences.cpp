#include "app/viewmodels/preferences.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto internetChecksKey = "internetChecks"_L1;
constexpr auto themeKey = "theme"_L1;

const QStringList &themeIds()
{
    static const QStringList ids{u"system"_s, u"light"_s, u"dark"_s};
    return ids;
}

}

Preferences::Preferences(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    const QSettings settings(m_file, QSettings::IniFormat);
    m_internetChecks = settings.value(internetChecksKey, true).toBool();
    const auto theme = themeIds().indexOf(settings.value(themeKey).toString());
    m_theme = static_cast<Theme>(std::max(theme, qsizetype(Theme::System)));
}

QString Preferences::defaultFile()
{
    const QString directory = qEnvironmentVariable(
        "MAILMEND_CONFIG_DIR", QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return directory + u"/window.ini"_s;
}

void Preferences::setInternetChecks(bool wanted)
{
    if (wanted == m_internetChecks)
        return;
    m_internetChecks = wanted;
    write(internetChecksKey, wanted);
}

void Preferences::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    write(themeKey, themeIds().at(qsizetype(theme)));
}

void Preferences::write(QLatin1StringView key, const QVariant &value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
    Q_EMIT changed();
}

}
