#include "core/practice/practicemailbox.h"

#include <algorithm>

namespace mm {

void PracticeMailbox::add(const QByteArray &bytes)
{
    m_messages.append({++m_lastUid, bytes.left(longestMessage)});
    if (m_messages.size() > mostMessages)
        m_messages.removeFirst();
}

bool PracticeMailbox::mark(quint32 uid)
{
    const auto message = std::find_if(m_messages.begin(), m_messages.end(),
                                      [uid](const Message &candidate) { return candidate.uid == uid; });
    if (message == m_messages.end())
        return false;
    message->deleted = true;
    return true;
}

void PracticeMailbox::remove(quint32 uid)
{
    m_messages.removeIf([uid](const Message &message) { return message.uid == uid && message.deleted; });
}

QByteArray headerOf(const QByteArray &message, const QByteArrayList &fields)
{
    const QByteArray header = message.first(std::max(message.indexOf("\r\n\r\n"), qsizetype(0)));
    QByteArray chosen;
    for (const QByteArray &line : header.split('\n')) {
        const QByteArray name = line.first(std::max(line.indexOf(':'), qsizetype(0))).toLower();
        if (fields.isEmpty() || fields.contains(name))
            chosen += line.trimmed() + "\r\n";
    }
    return chosen + "\r\n";
}

}
