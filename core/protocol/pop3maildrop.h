#pragma once

#include "core/protocol/mailboxlook.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mm {

//! Looks for one test message among the last of a maildrop behind a POP3 sign-in and deletes it again
//! (RFC 1939): STAT, TOP of one message after the other, the newest first, DELE.
//!
//! Bounds: mostMessages headers are asked for; of each longestHeader bytes are kept.
class Pop3Maildrop
{
public:
    static constexpr int mostMessages = 10;
    static constexpr qsizetype longestHeader = 64 * 1024;

    //! \p messageId as DialogueRequest has it.
    explicit Pop3Maildrop(QByteArray messageId);

    [[nodiscard]] QByteArray begin() const { return "STAT"; }
    //! The lines of a message follow its "+OK".
    [[nodiscard]] bool isListing() const { return m_listing; }
    //! A line of the message, its dots as they came; the next command behind the last one, else empty.
    [[nodiscard]] QByteArray takeLine(QByteArrayView line);
    //! The answer to a command without its "+OK" or "-ERR"; the next command, empty at the end or where
    //! isListing() holds.
    [[nodiscard]] QByteArray answered(bool ok, QByteArrayView text, const QString &shown);

    [[nodiscard]] const MailboxLook &look() const { return m_look; }

private:
    enum class State : quint8 { Stat, Top, Dele };

    [[nodiscard]] QByteArray topNext();

    const QByteArray m_messageId;
    State m_state = State::Stat;
    bool m_listing = false;
    qint64 m_number = 0; //!< of the message that is looked at
    int m_left = mostMessages;
    QByteArray m_header;
    MailboxLook m_look;
};

}
