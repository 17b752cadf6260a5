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
    if (verb == "STAT" && m_signedIn)
        return {.bytes = "+OK 0 0\r\n"};
    if (verb == "NOOP")
        return {.bytes = "+OK\r\n"};
    if (verb == "QUIT")
        return {.bytes = "+OK Good bye\r\n", .close = true};
    return {.bytes = "-ERR Not a command that this server takes now\r\n"};
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
    return {.bytes = accepted ? "+OK Signed in\r\n" : "-ERR [AUTH] Authentication failed\r\n"};
}

}
