#pragma once

#include "core/practice/practiceconversation.h"

namespace mm {

//! RFC 9051's not-authenticated state with STARTTLS, LOGIN and AUTHENTICATE PLAIN; no mailboxes.
class PracticeImap final : public PracticeConversation
{
public:
    using PracticeConversation::PracticeConversation;

    [[nodiscard]] PracticeReply greeting() override;
    [[nodiscard]] PracticeReply line(const QByteArray &line) override;

private:
    enum class State : quint8 { Command, PlainMessage, LoginUser, LoginPassword };

    [[nodiscard]] QByteArray capabilities() const;
    [[nodiscard]] PracticeReply command(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply authenticate(const QByteArray &argument);
    [[nodiscard]] PracticeReply signedIn(bool accepted);
    [[nodiscard]] PracticeReply tagged(const QByteArray &rest) const
    {
        return {.bytes = m_tag + ' ' + rest + "\r\n"};
    }

    State m_state = State::Command;
    QByteArray m_tag;
    QByteArray m_user;
};

}
