#pragma once

#include "core/protocol/mailboxlook.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace mm {

//! Looks for one test message in INBOX behind an IMAP sign-in and deletes it again (RFC 9051; RFC 3501
//! servers as well): CAPABILITY, SELECT, UID SEARCH, UID FETCH of its header, UID STORE, UID EXPUNGE.
//!
//! Nothing is deleted on a search's word alone: the header that the server hands out must be the test
//! message's. Nothing is marked as deleted where UID EXPUNGE (RFC 4315) is not offered, because a plain
//! EXPUNGE would take away what others have marked. Commands come without tag, responses without "* ".
//! Bounds: mostCandidates messages are looked at, the newest first; of a header longestHeader bytes are kept.
class ImapInbox
{
public:
    static constexpr qsizetype mostCandidates = 4;
    static constexpr qsizetype longestHeader = 4096;

    //! \p messageId as DialogueRequest has it.
    explicit ImapInbox(QByteArray messageId);

    //! The first command.
    [[nodiscard]] QByteArray begin() const { return "CAPABILITY"; }
    void takeUntagged(QByteArrayView response);
    //! Bytes of a literal within an untagged response.
    void takeLiteral(QByteArrayView bytes);
    //! The command has been answered with OK (\p ok) or with NO or BAD; the next one, empty at the end.
    //! \p code and \p text: of the answer, for people.
    [[nodiscard]] QByteArray answered(bool ok, const QString &code, const QString &text);

    [[nodiscard]] const MailboxLook &look() const { return m_look; }

private:
    enum class State : quint8 { Capability, Select, Search, Fetch, Store, Expunge };

    [[nodiscard]] QByteArray search();
    [[nodiscard]] QByteArray fetchNext();
    [[nodiscard]] QByteArray remove();

    const QByteArray m_messageId;
    State m_state = State::Capability;
    bool m_canExpunge = false;
    bool m_readOnly = false;
    QByteArrayList m_uids; //!< candidates, the newest last
    QByteArray m_uid;      //!< that is looked at
    QByteArray m_header;
    MailboxLook m_look;
};

}
