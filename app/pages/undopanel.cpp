#include "app/pages/undopanel.h"

#include "app/widgets/column.h"
#include "app/widgets/commandbox.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

QString numbered(const QStringList &texts)
{
    QStringList rows;
    for (const QString &text : texts)
        rows << u"%1. %2"_s.arg(rows.size() + 1).arg(text);
    return rows.join(u'\n');
}

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

}

UndoPanel::UndoPanel(UndoViewModel &model, CommandsViewModel &commands, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_commands(commands)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(lines(0.4));
    connect(&m_model, &UndoViewModel::changed, this, &UndoPanel::showState);
    showState();
}

void UndoPanel::showState()
{
    clearRows(m_rows);
    const bool anything =
        !m_model.toDo().isEmpty() || !m_model.impossible().isEmpty() || !m_model.elsewhere().isEmpty();
    setVisible(anything || !m_model.outcome().isEmpty());
    if (!anything && m_model.outcome().isEmpty())
        return;
    const bool here =
        !m_model.toDo().isEmpty() || !m_model.impossible().isEmpty() || m_model.elsewhere().isEmpty();
    m_rows->addWidget(new Label(TextRole::Heading, here ? tr("Put everything back")
                                                        : tr("What was changed on the other computer")));
    if (const auto current = m_model.current())
        addCurrent(*current);
    else
        addList();
    m_rows->addSpacing(lines(0.4));
}

void UndoPanel::addList()
{
    if (!m_model.outcome().isEmpty()) {
        auto *outcome = new MessageLine(this);
        outcome->setObjectName(u"undoOutcome"_s);
        outcome->showMessage(Mark::Info, m_model.outcome());
        m_rows->addWidget(outcome);
    }
    if (!m_model.impossible().isEmpty()) {
        auto *never = new MessageLine(this);
        never->setObjectName(u"undoNever"_s);
        never->showMessage(Mark::Warning,
                           tr("This cannot be put back:") + u'\n' + m_model.impossible().join(u'\n'));
        m_rows->addWidget(never);
    }
    addElsewhere();
    if (m_model.toDo().isEmpty())
        return;
    addNumbered(tr("This can be put back, the latest first:"), m_model.toDo(), u"undoList"_s);
    auto *begin = makeButton(tr("&Put back, one by one…"), u"undoBegin"_s);
    connect(begin, &QPushButton::clicked, &m_model, &UndoViewModel::begin);
    addButtons({begin});
}

// No button: what another computer was changed in, this one cannot undo.
void UndoPanel::addElsewhere()
{
    if (m_model.elsewhere().isEmpty())
        return;
    addNumbered(tr("This was changed on the computer that the session came from, the latest first. MailMend "
                   "cannot put it back from here; somebody can do it by hand at that computer:"),
                m_model.elsewhere(), u"undoElsewhere"_s);
}

void UndoPanel::addNumbered(const QString &sentence, const QStringList &texts, const QString &name)
{
    m_rows->addWidget(new Label(TextRole::Body, sentence));
    auto *list = new Label(TextRole::Body, numbered(texts));
    list->setObjectName(name);
    list->makeSelectable();
    m_rows->addWidget(list);
}

void UndoPanel::addCurrent(const UndoItem &item)
{
    m_rows->addWidget(new Label(TextRole::Quiet, m_model.position()));
    m_rows->addWidget(new Label(TextRole::Body, knowledgeText(item.what)));
    if (!item.certain)
        m_rows->addWidget(new Label(TextRole::Quiet,
                                    tr("MailMend ended while this ran, so it may have been done or not.")));
    auto *leave = makeButton(tr("Leave it as it is"), u"undoLeave"_s);
    auto *stop = makeButton(tr("Stop here"), u"undoStop"_s);
    connect(leave, &QPushButton::clicked, &m_model, &UndoViewModel::leave);
    connect(stop, &QPushButton::clicked, &m_model, &UndoViewModel::stop);
    m_rows->addWidget(new Label(TextRole::Body, knowledgeText(item.how)));
    if (item.way == UndoItem::Way::ByCommand)
        m_rows->addWidget(new CommandBox(m_commands, undoKey(item)));
    auto *done = makeButton(tr("I have put it back"), u"undoDone"_s);
    connect(done, &QPushButton::clicked, &m_model, &UndoViewModel::putBackByHand);
    addButtons({done, leave, stop});
}

void UndoPanel::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(ems(0.7));
    for (QWidget *button : buttons)
        layout->addWidget(button);
    layout->addStretch();
    m_rows->addWidget(row);
}

}
