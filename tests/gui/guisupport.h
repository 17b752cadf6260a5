#pragma once

#include "app/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

class QWidget;

//! What every GUI test shares: the bundled font, our style, the same size of type on every computer.
namespace mm::gui {

void prepare(Theme theme = Theme::Light);

//! To be called in init(): from now on a warning fails the test, but for what the offscreen platform itself
//! has to say.
void failOnWarnings();

//! The child of that name, or a failed test that says which one is missing.
template<class T>
T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qWarning("no child \"%s\"", qPrintable(name));
    return found;
}

//! Every text that the widget shows at the moment, a line each.
[[nodiscard]] QString shownText(const QWidget &widget);

//! What is wrong with the widget's children for somebody who cannot see them or has no mouse: a field
//! without an accessible name, a button that the keyboard does not reach.
[[nodiscard]] QStringList accessibilityFaults(const QWidget &widget);

}

//! A test program with a QApplication and nothing of the platform's look.
#define MM_GUI_TEST(TestClass)                                                                               \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        QApplication application(argc, argv);                                                                \
        mm::gui::prepare();                                                                                  \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
