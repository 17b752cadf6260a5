#include "app/widgets/theme.h"

#include "app/widgets/quietstyle.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QSettings>
#include <QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int darkBelow = 128; // lightness of the window colour

void setEverywhere(QPalette &palette, QPalette::ColorRole role, QColor colour, QColor disabled)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

struct Shades
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor quiet;
    QColor disabled;
    QColor button;
    QColor line;
    QColor accent;
    QColor onAccent;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    setEverywhere(palette, QPalette::Window, shades.window, shades.window);
    setEverywhere(palette, QPalette::Base, shades.base, shades.window);
    setEverywhere(palette, QPalette::AlternateBase, shades.alternate, shades.alternate);
    setEverywhere(palette, QPalette::Button, shades.button, shades.window);
    setEverywhere(palette, QPalette::ToolTipBase, shades.alternate, shades.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        setEverywhere(palette, role, shades.text, shades.disabled);
    setEverywhere(palette, QPalette::PlaceholderText, shades.quiet, shades.disabled);
    setEverywhere(palette, QPalette::Mid, shades.line, shades.line);
    setEverywhere(palette, QPalette::Dark, shades.line, shades.line);
    setEverywhere(palette, QPalette::Midlight, shades.alternate, shades.alternate);
    setEverywhere(palette, QPalette::Light, shades.base, shades.base);
    setEverywhere(palette, QPalette::Highlight, shades.accent, shades.line);
    setEverywhere(palette, QPalette::HighlightedText, shades.onAccent, shades.disabled);
    setEverywhere(palette, QPalette::Link, shades.accent, shades.disabled);
    setEverywhere(palette, QPalette::LinkVisited, shades.accent, shades.disabled);
    return palette;
}

bool systemIsDark(const QApplication &application)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(application)
    const QSettings colours(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return colours.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return isDark(application.palette());
#endif
}

// High contrast is a palette that somebody needs: ours would take it away.
bool systemIsHighContrast()
{
#if defined(Q_OS_WIN)
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                             QSettings::NativeFormat);
    return (contrast.value(u"Flags"_s, 0).toInt() & 1) != 0;
#else
    return false;
#endif
}

bool platformHasItsOwnLook(const QApplication &application)
{
    const QString style = application.style()->name();
    return style.compare("fusion"_L1, Qt::CaseInsensitive) != 0 &&
           !style.startsWith("windows"_L1, Qt::CaseInsensitive);
}

// As it was before anything of ours changed it.
struct SystemLook
{
    explicit SystemLook(const QApplication &application)
        : style(application.style()->name())
        , dark(systemIsDark(application))
        , keepsItsOwn(platformHasItsOwnLook(application) || systemIsHighContrast())
    {
    }

    QString style;
    bool dark;
    bool keepsItsOwn;
};

}

void applyTheme(QApplication &application, Theme theme)
{
    static const SystemLook system(application);
    if (theme == Theme::System && system.keepsItsOwn) {
        if (qobject_cast<QuietStyle *>(application.style())) {
            application.setStyle(system.style);
            application.setPalette(QPalette());
        }
        return;
    }
    const bool dark = theme == Theme::System ? system.dark : theme == Theme::Dark;
    application.setStyle(new QuietStyle);
    application.setPalette(dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfcfcfd,
                      .base = 0xffffff,
                      .alternate = 0xf1f3f6,
                      .text = 0x1b1f24,
                      .quiet = 0x59616b,
                      .disabled = 0x8f969f,
                      .button = 0xffffff,
                      .line = 0xc4cad2,
                      .accent = 0x1a5fb4,
                      .onAccent = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x1d2025,
                      .base = 0x15181c,
                      .alternate = 0x292d34,
                      .text = 0xe9ecf0,
                      .quiet = 0xa9b1bb,
                      .disabled = 0x727983,
                      .button = 0x2b3037,
                      .line = 0x4a515b,
                      .accent = 0x78aeed,
                      .onAccent = 0x0e1a2a});
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (role) {
    case TextRole::Title:
        font.setPointSizeF(points * 1.7);
        break;
    case TextRole::Heading:
        font.setPointSizeF(points * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::Quiet:
        break;
    }
    return font;
}

int lines(double count)
{
    return int(std::lround(QFontMetricsF(QApplication::font()).height() * count));
}

int ems(double count)
{
    return int(std::lround(QFontMetricsF(QApplication::font()).horizontalAdvance(u'M') * count));
}

QColor markColour(Mark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::Ok:
        return dark ? QColor(0x6fcf7c) : QColor(0x1f7a33);
    case Mark::Warning:
        return dark ? QColor(0xf2c14e) : QColor(0x9a6700);
    case Mark::Error:
        return dark ? QColor(0xff8a80) : QColor(0xb3261e);
    case Mark::Running:
    case Mark::Here:
    case Mark::Info:
        return palette.color(QPalette::Highlight);
    case Mark::None:
    case Mark::Waiting:
    case Mark::Skipped:
        return palette.color(QPalette::PlaceholderText);
    }
    return palette.color(QPalette::WindowText);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < darkBelow;
}

}
