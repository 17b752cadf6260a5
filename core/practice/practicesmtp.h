#pragma once

#include "core/practice/practiceconversation.h"

namespace mm {

//! RFC 5321 with STARTTLS (RFC 3207), AUTH PLAIN and LOGIN (RFC 4954); messages are taken and thrown away.
class PracticeSmtp final : public PracticeConversation
{
public:
    using PracticeConversation::PracticeConversation;

    [[nodiscard]] PracticeReply greeting() override;
    [[nodiscard]] PracticeReply line(const QByteArray &line) override;

private:
    enum class State : quint8 { Command, PlainMessage, LoginUser, LoginPassword, Body };

    [[nodiscard]] PracticeReply command(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply hello(const QByteArray &verb) const;
    [[nodiscard]] PracticeReply authenticate(const QByteArray &argument);
    [[nodiscard]] PracticeReply signedIn(bool accepted);
    [[nodiscard]] PracticeReply recipient() const;

    State m_state = State::Command;
    QByteArray m_user;
    bool m_signedIn = false;
};

}
