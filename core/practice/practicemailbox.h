#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace mm {

//! The mailbox of the practice account: what SMTP takes for it, IMAP and POP3 show.
//! Bounds: the last mostMessages messages, of each longestMessage bytes.
class PracticeMailbox
{
public:
    static constexpr qsizetype mostMessages = 20;
    static constexpr qsizetype longestMessage = 64 * 1024;

    struct Message
    {
        quint32 uid = 0; //!< from 1 on, never given twice
        QByteArray bytes;
        bool deleted = false; //!< marked so; remove() takes it away
    };

    void add(const QByteArray &bytes);
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    //! False: there is no such message.
    bool mark(quint32 uid);
    //! Takes it away if it is marked.
    void remove(quint32 uid);

private:
    QList<Message> m_messages;
    quint32 m_lastUid = 0;
};

//! The header of a message with the empty line behind it; where \p fields (in small letters) are named, only
//! those.
[[nodiscard]] QByteArray headerOf(const QByteArray &message, const QByteArrayList &fields = {});

}
