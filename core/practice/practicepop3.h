#pragma once

#include "core/practice/practiceconversation.h"

namespace mm {

//! RFC 1939 with CAPA (RFC 2449), STLS (RFC 2595), USER/PASS and AUTH (RFC 5034); behind them STAT, TOP and
//! DELE.
class PracticePop3 final : public PracticeConversation
{
public:
    using PracticeConversation::PracticeConversation;

    [[nodiscard]] PracticeReply greeting() override;
    [[nodiscard]] PracticeReply line(const QByteArray &line) override;

protected:
    [[nodiscard]] QByteArray challengeMark() const override { return "+ "; }
    [[nodiscard]] PracticeReply mechanismUnknown() const override
    {
        return {.bytes = "-ERR Mechanism not supported\r\n"};
    }
    [[nodiscard]] PracticeReply signedIn(bool accepted) override;

private:
    [[nodiscard]] PracticeReply command(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply capabilities() const;
    [[nodiscard]] PracticeReply mailCommand(const QByteArray &verb, const QByteArray &argument);
    [[nodiscard]] PracticeReply quit();

    bool m_signedIn = false;
    QByteArray m_user;
    QList<PracticeMailbox::Message> m_maildrop; //!< as it was at the sign-in
};

}
