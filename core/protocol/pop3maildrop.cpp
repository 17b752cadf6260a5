#include "core/protocol/pop3maildrop.h"

#include "core/protocol/testmessage.h"

#include <utility>

namespace mm {

// State  +OK goes on with                                 -ERR
// Stat   Top of the newest, without messages the end      the end: not looked
// Top    Dele when it is ours, else Top of the one before the end: not looked, because TOP is not known
// Dele   the end: removed                                 the end: found, not removed

Pop3Maildrop::Pop3Maildrop(QByteArray messageId)
    : m_messageId(std::move(messageId))
{
}

QByteArray Pop3Maildrop::answered(bool ok, QByteArrayView text, const QString &shown)
{
    if (!ok)
        m_look.detail = shown;
    switch (m_state) {
    case State::Stat:
        if (!ok)
            return {};
        m_state = State::Top;
        m_number = text.toByteArray().simplified().split(' ').first().toLongLong();
        return topNext();
    case State::Top:
        m_listing = ok;
        return {};
    case State::Dele:
        m_look.removed = ok;
        return {};
    }
    return {};
}

QByteArray Pop3Maildrop::takeLine(QByteArrayView line)
{
    if (line != ".") {
        if (m_header.size() + line.size() < longestHeader)
            m_header += line.toByteArray() + "\r\n";
        return {};
    }
    m_listing = false;
    m_look.found = isHeaderOfTestMessage(m_header, m_messageId);
    if (!m_look.found) {
        --m_number;
        return topNext();
    }
    m_look.looked = true;
    m_state = State::Dele;
    return "DELE " + QByteArray::number(m_number);
}

QByteArray Pop3Maildrop::topNext()
{
    if (m_number <= 0 || m_left-- <= 0) {
        m_look.looked = true;
        return {};
    }
    m_header.clear();
    return "TOP " + QByteArray::number(m_number) + " 0";
}

}
