#pragma once

#include <QObject>

namespace mm {

enum class Theme : quint8 { System, Light, Dark };

//! What the person has chosen for the program as a whole. Every change is written down at once; where it
//! cannot be, it holds until the program ends.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    //! Reads \p file (INI). What is missing or odd in it is as it comes with the program.
    explicit Preferences(QString file = defaultFile(), QObject *parent = nullptr);

    //! window.ini in MAILMEND_CONFIG_DIR, or in the wizard's QStandardPaths::AppConfigLocation.
    [[nodiscard]] static QString defaultFile();

    //! Whether a check may ask addresses other than the account's servers.
    [[nodiscard]] bool internetChecks() const { return m_internetChecks; }
    void setInternetChecks(bool wanted);
    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

Q_SIGNALS:
    void changed();

private:
    void write(QLatin1StringView key, const QVariant &value);

    const QString m_file;
    bool m_internetChecks = true;
    Theme m_theme = Theme::System;
};

}
