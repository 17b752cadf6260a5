#include "app/widgets/commandbox.h"

#include "app/widgets/label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int mostLinesShown = 6;

}

CommandBox::CommandBox(const QString &command, bool elevated, QWidget *parent)
    : QWidget(parent)
    , m_command(command)
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *text = new QPlainTextEdit(command, this);
    text->setReadOnly(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontFor(TextRole::Body).pointSizeF());
    text->setFont(fixed);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setAccessibleName(tr("Command"));
    text->setLayoutDirection(Qt::LeftToRight);
    const int shown = std::min(int(command.count(u'\n')) + 1 + int(command.size() / 55), mostLinesShown);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * shown + lines(0.9));
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copy->setAccessibleName(tr("Copy the command %1").arg(command.left(60)));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(ems(0.6));
    layout->setVerticalSpacing(lines(0.2));
    layout->addWidget(text, 0, 0);
    layout->addWidget(m_copy, 0, 1, Qt::AlignTop);
    if (elevated)
        layout->addWidget(new Label(TextRole::Quiet, tr("Needs an administrator's rights."), this), 1, 0);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_command);
    m_copy->setText(tr("Copied"));
}

}
