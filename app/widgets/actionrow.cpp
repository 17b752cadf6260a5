#include "app/widgets/actionrow.h"

#include "app/widgets/commandbox.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace mm {

ActionRow::ActionRow(int number, const ActionLine &action, CommandsViewModel &commands, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    auto *text = new Label(TextRole::Body, u"%1. %2"_s.arg(number).arg(action.text), this);
    text->installEventFilter(this);
    m_box->setChecked(action.done);
    m_box->setAccessibleName(text->text());
    m_box->setObjectName(action.id);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(ems(0.6));
    layout->setVerticalSpacing(lines(0.25));
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_box, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1);
    int row = 1;
    const auto add = [&](QWidget *widget) { layout->addWidget(widget, row++, 1); };
    if (!action.hint.isEmpty())
        add(new Label(TextRole::Quiet, action.hint, this));
    for (const CommandEntry &command : action.commands)
        add(new CommandBox(commands, {action.id, command.id, false}, this));
    if (!action.warning.isEmpty()) {
        auto *warning = new MessageLine(this);
        warning->showMessage(Mark::Warning, action.warning);
        add(warning);
    }
    if (!action.undo.isEmpty())
        add(new Label(TextRole::Quiet, action.undo, this));
    connect(m_box, &QCheckBox::toggled, this, [this, id = action.id](bool done) { Q_EMIT ticked(id, done); });
}

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        m_box->toggle();
    return QWidget::eventFilter(watched, event);
}

}
