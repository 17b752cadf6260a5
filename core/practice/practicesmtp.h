#pragma once

#include "core/practice/practiceconversation.h"

namespace mm {

//! RFC 5321 with STARTTLS (RFC 3207), AUTH (RFC 4954); messages to the account go into its mailbox,
//! others are thrown away.
class PracticeSmtp final : public PracticeConversation
{
public:
    using PracticeConversation::PracticeConversation;

    [[nodiscard]] PracticeReply greeting() override;
    [[nodiscard]] PracticeReply line(const QByteArray &line) override;

protected:
    [[nodiscard]] QByteArray challengeMark() const override { return "334 "; }
    [[nodiscard]] PracticeReply mechanismUnknown() const override
    {
        return {.bytes = "504 5.5.4 Mechanism not supported\r\n"};
    }
    [[nodiscard]] PracticeReply signedIn(bool accepted) override;

private:
    [[nodiscard]] PracticeReply command(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply hello(const QByteArray &verb) const;
    [[nodiscard]] PracticeReply recipient(const QByteArray &argument);
    [[nodiscard]] PracticeReply bodyLine(const QByteArray &line);

    bool m_inBody = false;
    bool m_forAccount = false; //!< the message in hand
    QByteArray m_body;
    bool m_signedIn = false;
};

}
