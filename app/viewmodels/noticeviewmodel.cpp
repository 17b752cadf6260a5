#include "app/viewmodels/noticeviewmodel.h"

namespace mm {

void NoticeViewModel::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    Q_EMIT changed();
}

void NoticeViewModel::setNote(Mark mark, const QString &sentence)
{
    m_noteMark = mark;
    m_note = sentence;
    Q_EMIT changed();
}

void NoticeViewModel::closeNote()
{
    if (!m_note.isEmpty())
        setNote(Mark::None, {});
}

Mark NoticeViewModel::mark() const
{
    return m_trouble.isEmpty() ? m_noteMark : Mark::Error;
}

QString NoticeViewModel::text() const
{
    QStringList lines{m_trouble, m_note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
