#include "core/practice/practicepop3.h"

namespace mm {

PracticeReply PracticePop3::greeting()
{
    if (has(PracticeFault::Busy))
        return {.bytes = "-ERR [SYS/TEMP] practice.test is too busy, please try again later\r\n",
                .close = true};
    return {.bytes = "+OK practice.test ready\r\n", .close = has(PracticeFault::Dropped)};
}

PracticeReply PracticePop3::line(const QByteArray &line)
{
    if (isInExchange())
        return goOnWithExchange(line);
    const auto [verb, argument] = splitCommand(line);
    return command(verb, argument);
}

PracticeReply PracticePop3::command(const QByteArray &verb, const QByteArray &argument)
{
    const bool offersPassword = mechanisms().contains("PLAIN");
    if (verb == "CAPA")
        return capabilities();
    if (verb == "STLS" && offersStartTls())
        return {.bytes = "+OK Begin TLS now\r\n", .startTls = true};
    if (verb == "USER" && offersPassword) {
        m_user = argument;
        return {.bytes = "+OK Password please\r\n"};
    }
    if (verb == "PASS" && offersPassword)
        return signedIn(accepts(m_user, argument));
    if (verb == "AUTH" && !mechanisms().isEmpty())
        return beginExchange(argument);
    if (verb == "NOOP")
        return {.bytes = "+OK\r\n"};
    if (verb == "QUIT")
        return quit();
    return m_signedIn ? mailCommand(verb, argument)
                      : PracticeReply{.bytes = "-ERR Not a command that this server takes now\r\n"};
}

PracticeReply PracticePop3::mailCommand(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "STAT") {
        qsizetype size = 0;
        for (const PracticeMailbox::Message &message : m_maildrop)
            size += message.bytes.size();
        return {.bytes =
                    "+OK " + QByteArray::number(m_maildrop.size()) + ' ' + QByteArray::number(size) + "\r\n"};
    }
    const qsizetype number = splitCommand(argument).verb.toLongLong();
    if (number < 1 || number > m_maildrop.size())
        return {.bytes = "-ERR No such message\r\n"};
    PracticeMailbox::Message &message = m_maildrop[number - 1];
    if (verb == "TOP")
        return {.bytes = "+OK\r\n" + headerOf(message.bytes) + ".\r\n"};
    if (verb != "DELE")
        return {.bytes = "-ERR Not a command that this server knows\r\n"};
    message.deleted = true;
    return {.bytes = "+OK Deleted\r\n"};
}

// What is marked goes when the client takes its leave, and not when it drops the connection (RFC 1939 section
// 6).
PracticeReply PracticePop3::quit()
{
    for (const PracticeMailbox::Message &message : std::as_const(m_maildrop)) {
        if (message.deleted && mailbox().mark(message.uid))
            mailbox().remove(message.uid);
    }
    return {.bytes = "+OK Good bye\r\n", .close = true};
}

PracticeReply PracticePop3::capabilities() const
{
    QByteArray bytes = "+OK Capability list follows\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nUIDL\r\nTOP\r\n";
    if (offersStartTls())
        bytes += "STLS\r\n";
    if (mechanisms().contains("PLAIN"))
        bytes += "USER\r\n";
    if (!mechanisms().isEmpty())
        bytes += "SASL " + mechanisms().join(' ') + "\r\n";
    return {.bytes = bytes + ".\r\n"};
}

PracticeReply PracticePop3::signedIn(bool accepted)
{
    m_signedIn = accepted;
    if (accepted)
        m_maildrop = mailbox().messages();
    return {.bytes = accepted ? "+OK Signed in\r\n" : "-ERR [AUTH] Authentication failed\r\n"};
}

}
