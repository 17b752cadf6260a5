#include "core/practice/practicesmtp.h"

namespace mm {

PracticeReply PracticeSmtp::greeting()
{
    if (has(PracticeFault::Busy))
        return {.bytes = "421 4.3.2 practice.test is too busy, please try again later\r\n", .close = true};
    return {.bytes = "220 practice.test ESMTP\r\n", .close = has(PracticeFault::Dropped)};
}

PracticeReply PracticeSmtp::line(const QByteArray &line)
{
    if (isInExchange())
        return goOnWithExchange(line);
    if (m_inBody)
        return bodyLine(line);
    const auto [verb, argument] = splitCommand(line);
    return command(verb, argument);
}

PracticeReply PracticeSmtp::bodyLine(const QByteArray &line)
{
    if (line != ".") {
        if (m_body.size() < PracticeMailbox::longestMessage)
            m_body += (line.startsWith('.') ? line.sliced(1) : line) + "\r\n";
        return {};
    }
    m_inBody = false;
    if (m_forAccount)
        mailbox().add(m_body);
    m_forAccount = false;
    m_body.clear();
    return {.bytes = "250 2.0.0 Message taken\r\n"};
}

PracticeReply PracticeSmtp::command(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "EHLO" || verb == "HELO")
        return hello(verb);
    if (verb == "STARTTLS" && offersStartTls())
        return {.bytes = "220 2.0.0 Ready to start TLS\r\n", .startTls = true};
    if (verb == "AUTH" && !mechanisms().isEmpty())
        return beginExchange(argument);
    if (verb == "MAIL")
        return {.bytes = m_signedIn ? "250 2.1.0 Sender fine\r\n" : "530 5.7.0 Authentication required\r\n"};
    if (verb == "RCPT")
        return recipient(argument);
    if (verb == "DATA" && m_signedIn) {
        m_inBody = true;
        return {.bytes = "354 End with a line that holds a single dot\r\n"};
    }
    if (verb == "NOOP" || verb == "RSET")
        return {.bytes = "250 2.0.0 Fine\r\n"};
    if (verb == "QUIT")
        return {.bytes = "221 2.0.0 Good bye\r\n", .close = true};
    return {.bytes = "502 5.5.1 Not a command that this server knows\r\n"};
}

PracticeReply PracticeSmtp::hello(const QByteArray &verb) const
{
    if (verb == "HELO")
        return {.bytes = "250 practice.test\r\n"};
    QByteArrayList lines{"practice.test", "SIZE 10485760", "8BITMIME", "ENHANCEDSTATUSCODES"};
    if (offersStartTls())
        lines << "STARTTLS";
    if (!mechanisms().isEmpty())
        lines << "AUTH " + mechanisms().join(' ');
    QByteArray bytes;
    for (qsizetype i = 0; i < lines.size(); ++i)
        bytes += (i + 1 < lines.size() ? "250-" : "250 ") + lines.at(i) + "\r\n";
    return {.bytes = bytes};
}

PracticeReply PracticeSmtp::signedIn(bool accepted)
{
    m_signedIn = accepted;
    return {.bytes =
                accepted ? "235 2.7.0 Signed in\r\n" : "535 5.7.8 Authentication credentials invalid\r\n"};
}

PracticeReply PracticeSmtp::recipient(const QByteArray &argument)
{
    if (has(PracticeFault::RelayDenied))
        return {.bytes = "554 5.7.1 Relay access denied\r\n"};
    m_forAccount = m_forAccount || argument.toLower().contains(PracticeServer::userName);
    return {.bytes = m_signedIn ? "250 2.1.5 Recipient fine\r\n" : "503 5.5.1 Sender first\r\n"};
}

}
