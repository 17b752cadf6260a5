#include "app/viewmodels/undoviewmodel.h"

#include "app/viewmodels/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

QString lineOf(const UndoItem &item)
{
    QString line = knowledgeText(item.what);
    if (!item.certain)
        line += u' ' + UndoViewModel::tr("(MailMend ended while this ran: it may have been done)");
    return item.how.isEmpty() ? line : line + u"\n→ "_s + knowledgeText(item.how);
}

bool isImpossible(const UndoItem &item)
{
    return item.way == UndoItem::Way::Impossible;
}

}

void UndoViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
}

void UndoViewModel::setSession(const Session &session)
{
    if (!m_knowledge)
        return;
    m_plan = undoPlan(session, *m_knowledge);
    m_elsewhere = changesMadeElsewhere(session, *m_knowledge);
    const bool putBack = m_current && !m_plan.contains(*m_current);
    if (putBack) {
        ++m_putBack;
        goOn();
    } else {
        Q_EMIT changed();
    }
}

void UndoViewModel::clear()
{
    m_current.reset();
    m_left.clear();
    m_outcome.clear();
    Q_EMIT changed();
}

QStringList UndoViewModel::toDo() const
{
    QStringList lines;
    for (const UndoItem &item : m_plan) {
        if (!isImpossible(item))
            lines << lineOf(item);
    }
    return lines;
}

QStringList UndoViewModel::impossible() const
{
    QStringList lines;
    for (const UndoItem &item : m_plan) {
        if (isImpossible(item))
            lines << lineOf(item);
    }
    return lines;
}

QStringList UndoViewModel::elsewhere() const
{
    QStringList lines;
    for (UndoItem item : m_elsewhere) {
        if (isImpossible(item))
            item.how = tr("This cannot be put back.");
        lines << lineOf(item);
    }
    return lines;
}

QString UndoViewModel::position() const
{
    return tr("Change %1 of %2").arg(m_putBack + m_left.size() + 1).arg(m_count);
}

void UndoViewModel::begin()
{
    m_left.clear();
    m_putBack = 0;
    m_count = int(toDo().size());
    m_outcome.clear();
    goOn();
}

void UndoViewModel::putBackByHand()
{
    if (m_current)
        Q_EMIT donePutBack(*m_current);
}

void UndoViewModel::leave()
{
    if (!m_current)
        return;
    m_left << *m_current;
    goOn();
}

void UndoViewModel::stop()
{
    if (!m_current)
        return;
    m_current.reset();
    m_outcome = tr("%1 of %2 changes were put back.").arg(m_putBack).arg(m_count);
    Q_EMIT changed();
    if (m_putBack > 0)
        Q_EMIT finished();
}

void UndoViewModel::goOn()
{
    const auto next = std::find_if(m_plan.begin(), m_plan.end(), [this](const UndoItem &item) {
        return !isImpossible(item) && !m_left.contains(item);
    });
    if (next == m_plan.end()) {
        stop();
        return;
    }
    m_current = *next;
    Q_EMIT changed();
}

}
