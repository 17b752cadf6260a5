#pragma once

#include "core/model/endpoint.h"
#include "core/practice/practiceexchange.h"
#include "core/practice/practicemailbox.h"
#include "core/practice/practiceserver.h"

#include <QByteArrayList>

#include <memory>

namespace mm {

//! What a practice server says to one line, and what it does then.
struct PracticeReply
{
    QByteArray bytes;
    bool startTls = false; //!< after the bytes have gone out
    bool close = false;    //!< after the bytes have gone out
};

//! A line cut at its first blank.
struct PracticeCommand
{
    QByteArray verb; //!< in capitals
    QByteArray argument;
};
[[nodiscard]] PracticeCommand splitCommand(const QByteArray &line);

//! The server's side of one conversation, without a socket: a small but correct subset of the protocol, with
//! the fault worked in. Lines come without their end.
class PracticeConversation
{
public:
    PracticeConversation(PracticeFault fault, bool encrypted, PracticeMailbox &mailbox)
        : m_fault(fault)
        , m_encrypted(encrypted)
        , m_mailbox(mailbox)
    {
    }
    virtual ~PracticeConversation() = default;
    PracticeConversation(const PracticeConversation &) = delete;
    PracticeConversation &operator=(const PracticeConversation &) = delete;

    [[nodiscard]] virtual PracticeReply greeting() = 0;
    [[nodiscard]] virtual PracticeReply line(const QByteArray &line) = 0;
    void encrypted() { m_encrypted = true; }

protected:
    [[nodiscard]] bool has(PracticeFault fault) const { return m_fault == fault; }
    [[nodiscard]] bool offersStartTls() const { return !m_encrypted && !has(PracticeFault::StartTlsMissing); }
    //! Sign-in is offered over TLS only, as providers do.
    [[nodiscard]] QByteArrayList mechanisms() const;
    [[nodiscard]] bool accepts(const QByteArray &user, const QByteArray &password) const;

    [[nodiscard]] PracticeMailbox &mailbox() { return m_mailbox; }

    //! Begins a SASL exchange: "PLAIN" or "PLAIN AGEAYg==" (RFC 4954 section 4, RFC 4959, RFC 5034 section
    //! 4).
    [[nodiscard]] PracticeReply beginExchange(const QByteArray &argument);
    //! The next line belongs to the exchange.
    [[nodiscard]] bool isInExchange() const { return m_exchange.has_value(); }
    [[nodiscard]] PracticeReply goOnWithExchange(const QByteArray &line);
    //! How the protocol frames what the exchange yields.
    [[nodiscard]] virtual QByteArray challengeMark() const = 0;
    [[nodiscard]] virtual PracticeReply mechanismUnknown() const = 0;
    [[nodiscard]] virtual PracticeReply signedIn(bool accepted) = 0;

private:
    [[nodiscard]] PracticeReply framed(const PracticeExchange::Turn &turn);

    PracticeFault m_fault;
    bool m_encrypted;
    PracticeMailbox &m_mailbox;
    std::optional<PracticeExchange> m_exchange;
};

[[nodiscard]] std::unique_ptr<PracticeConversation>
makePracticeConversation(Protocol protocol, PracticeFault fault, bool encrypted, PracticeMailbox &mailbox);

}
