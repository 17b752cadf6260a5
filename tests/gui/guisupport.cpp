#include "tests/gui/guisupport.h"

#include "app/widgets/label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace mm::gui {

void prepare(Theme theme)
{
    for (const auto &file : {u"DejaVuSans.ttf"_s, u"DejaVuSans-Bold.ttf"_s, u"DejaVuSansMono.ttf"_s})
        QFontDatabase::addApplicationFont(QStringLiteral(MM_FONT_DIR) + u'/' + file);
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, theme);
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

QString shownText(const QWidget &widget)
{
    // Widgets that were added to a visible page are shown when the event loop comes round.
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts << label->text();
        else if (const auto *elided = qobject_cast<const ElidedLabel *>(child))
            texts << elided->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            texts << button->text();
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

namespace {

// Alt and a letter that stands twice presses neither: it leads the focus from one to the other.
QStringList lettersGivenTwice(const QWidget &widget)
{
    QMap<QString, QStringList> owners;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const auto *label = qobject_cast<const QLabel *>(child);
        if (!child->isVisibleTo(&widget) || !child->isEnabled() || !(button || (label && label->buddy())))
            continue;
        const QString text = button ? button->text() : label->text();
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            owners[letter.toString()] << text;
    }
    QStringList faults;
    for (const QStringList &texts : std::as_const(owners)) {
        if (texts.size() > 1)
            faults << texts.join(u" and "_s) + u" answer to the same letter"_s;
    }
    return faults;
}

}

QStringList accessibilityFaults(const QWidget &widget)
{
    QStringList faults = lettersGivenTwice(widget);
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(child) || qobject_cast<QPlainTextEdit *>(child) ||
                             qobject_cast<QComboBox *>(child);
        const auto *button = qobject_cast<QAbstractButton *>(child);
        if ((!isField && !button) || !child->isVisibleTo(&widget) || child->inherits("QToolButton"))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(child);
        const QString what =
            QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName();
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            faults << what + u" has no accessible name"_s;
        if (child->isEnabled() && !(child->focusPolicy() & Qt::TabFocus))
            faults << what + u" is not reached by Tab"_s;
    }
    return faults;
}

}
