#pragma once

#include "app/viewmodels/preferences.h"
#include "app/viewmodels/wording.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace mm {

//! The three sizes of type; Quiet is Body in a softer colour.
enum class TextRole : quint8 { Title, Heading, Body, Quiet };

//! Where the platform has a look of its own (KDE, macOS), that stays, unless \p theme asks for another; else
//! ours, light or dark as the system was when this was called first.
void applyTheme(QApplication &application, Theme theme);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

[[nodiscard]] QFont fontFor(TextRole role);
//! \p count times the height of a line of body text: the unit of all sizes.
[[nodiscard]] int lines(double count);
//! \p count times the width of an em of body text.
[[nodiscard]] int ems(double count);

//! The colour of a mark on the palette's window colour; at least 3:1 against it (WCAG 2.2 1.4.11).
[[nodiscard]] QColor markColour(Mark mark, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

}
