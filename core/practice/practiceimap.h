#pragma once

#include "core/practice/practiceconversation.h"

namespace mm {

//! RFC 9051's not-authenticated state with STARTTLS, LOGIN and AUTHENTICATE; behind it INBOX alone, as far as
//! a message can be looked for and deleted: SELECT, UID SEARCH, UID FETCH of a header, UID STORE, UID
//! EXPUNGE. A search takes every quoted string for text to be found in a header.
class PracticeImap final : public PracticeConversation
{
public:
    using PracticeConversation::PracticeConversation;

    [[nodiscard]] PracticeReply greeting() override;
    [[nodiscard]] PracticeReply line(const QByteArray &line) override;

protected:
    [[nodiscard]] QByteArray challengeMark() const override { return "+ "; }
    [[nodiscard]] PracticeReply mechanismUnknown() const override
    {
        return tagged("NO [CANNOT] Mechanism not supported");
    }
    [[nodiscard]] PracticeReply signedIn(bool accepted) override;

private:
    [[nodiscard]] QByteArray capabilities() const;
    [[nodiscard]] PracticeReply command(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply tagged(const QByteArray &rest) const
    {
        return {.bytes = m_tag + ' ' + rest + "\r\n"};
    }

    [[nodiscard]] PracticeReply mailCommand(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply select();
    [[nodiscard]] PracticeReply search(const QByteArray &argument);
    [[nodiscard]] PracticeReply fetch(quint32 uid);

    QByteArray m_tag;
    bool m_signedIn = false;
};

}
