#pragma once

#include "core/model/endpoint.h"
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
    PracticeConversation(PracticeFault fault, bool encrypted)
        : m_fault(fault)
        , m_encrypted(encrypted)
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
    //! Whether the SASL PLAIN message (RFC 4616) in base64 is right.
    [[nodiscard]] bool acceptsPlain(const QByteArray &base64) const;
    [[nodiscard]] bool accepts(const QByteArray &user, const QByteArray &password) const;

private:
    PracticeFault m_fault;
    bool m_encrypted;
};

[[nodiscard]] std::unique_ptr<PracticeConversation>
makePracticeConversation(Protocol protocol, PracticeFault fault, bool encrypted);

}
