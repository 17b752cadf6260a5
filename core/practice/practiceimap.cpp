#include "core/practice/practiceimap.h"

#include <algorithm>

namespace mm {

namespace {

// The next argument of LOGIN: an atom, or a quoted string with its backslashes (RFC 9051 section 9).
QByteArray takeArgument(QByteArray &rest)
{
    if (!rest.startsWith('"')) {
        const auto blank = rest.indexOf(' ');
        const auto word = blank < 0 ? rest : rest.first(blank);
        rest = blank < 0 ? QByteArray() : rest.sliced(blank + 1);
        return word;
    }
    QByteArray word;
    qsizetype at = 1;
    for (; at < rest.size() && rest.at(at) != '"'; ++at) {
        if (rest.at(at) == '\\' && at + 1 < rest.size())
            ++at;
        word += rest.at(at);
    }
    rest = rest.mid(at + 1).trimmed();
    return word;
}

}

PracticeReply PracticeImap::greeting()
{
    if (has(PracticeFault::Busy))
        return {.bytes = "* BYE [UNAVAILABLE] practice.test is too busy, please try again later\r\n",
                .close = true};
    return {.bytes = "* OK [CAPABILITY " + capabilities() + "] practice.test ready\r\n",
            .close = has(PracticeFault::Dropped)};
}

PracticeReply PracticeImap::line(const QByteArray &line)
{
    if (isInExchange())
        return goOnWithExchange(line);
    const auto blank = line.indexOf(' ');
    m_tag = blank > 0 ? line.first(blank) : QByteArray("*");
    const auto [verb, argument] = splitCommand(blank < 0 ? QByteArray() : line.sliced(blank + 1));
    return command(verb, argument);
}

QByteArray PracticeImap::capabilities() const
{
    QByteArrayList list{"IMAP4rev1", "SASL-IR", "ID", "UIDPLUS"};
    if (offersStartTls())
        list << "STARTTLS";
    for (const QByteArray &mechanism : mechanisms())
        list << "AUTH=" + mechanism;
    if (!mechanisms().contains("PLAIN"))
        list << "LOGINDISABLED";
    return list.join(' ');
}

PracticeReply PracticeImap::command(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "CAPABILITY")
        return {.bytes = "* CAPABILITY " + capabilities() + "\r\n" + m_tag + " OK Done\r\n"};
    if (verb == "NOOP" || verb == "ID")
        return tagged("OK Done");
    if (verb == "STARTTLS" && offersStartTls())
        return {.bytes = m_tag + " OK Begin TLS now\r\n", .startTls = true};
    if (verb == "AUTHENTICATE")
        return beginExchange(argument);
    if (verb == "LOGIN") {
        if (!mechanisms().contains("PLAIN"))
            return tagged("NO [PRIVACYREQUIRED] LOGIN is not allowed here");
        auto rest = argument;
        const auto user = takeArgument(rest);
        return signedIn(accepts(user, takeArgument(rest)));
    }
    if (verb == "LOGOUT")
        return {.bytes = "* BYE Good bye\r\n" + m_tag + " OK Done\r\n", .close = true};
    return m_signedIn ? mailCommand(verb, argument) : tagged("BAD Not a command that this server takes now");
}

PracticeReply PracticeImap::mailCommand(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "SELECT")
        return select();
    const auto [action, rest] = splitCommand(argument);
    const quint32 uid = splitCommand(rest).verb.toUInt();
    if (verb == "UID" && action == "SEARCH")
        return search(rest);
    if (verb == "UID" && action == "FETCH")
        return fetch(uid);
    if (verb == "UID" && action == "STORE" && rest.contains("\\Deleted"))
        return tagged(mailbox().mark(uid) ? "OK Marked" : "NO No such message");
    if (verb == "UID" && action == "EXPUNGE") {
        mailbox().remove(uid);
        return tagged("OK Done");
    }
    return tagged("BAD Not a command that this server knows");
}

PracticeReply PracticeImap::select()
{
    return {.bytes = "* FLAGS (\\Deleted)\r\n* " + QByteArray::number(mailbox().messages().size()) +
                     " EXISTS\r\n* OK [UIDVALIDITY 1] One\r\n" + m_tag + " OK [READ-WRITE] Open\r\n"};
}

PracticeReply PracticeImap::search(const QByteArray &argument)
{
    QByteArrayList wanted;
    const QByteArrayList parts = argument.split('"');
    for (qsizetype i = 1; i < parts.size(); i += 2)
        wanted << parts.at(i);
    QByteArray found = "* SEARCH";
    for (const PracticeMailbox::Message &message : mailbox().messages()) {
        const QByteArray header = headerOf(message.bytes);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const QByteArray &text) { return header.contains(text); }))
            found += ' ' + QByteArray::number(message.uid);
    }
    return {.bytes = found + "\r\n" + m_tag + " OK Searched\r\n"};
}

PracticeReply PracticeImap::fetch(quint32 uid)
{
    for (const PracticeMailbox::Message &message : mailbox().messages()) {
        if (message.uid != uid)
            continue;
        const QByteArray header = headerOf(message.bytes, {"message-id", "subject"});
        return {.bytes = "* 1 FETCH (UID " + QByteArray::number(uid) +
                         " BODY[HEADER.FIELDS (MESSAGE-ID SUBJECT)] {" + QByteArray::number(header.size()) +
                         "}\r\n" + header + ")\r\n" + m_tag + " OK Fetched\r\n"};
    }
    return tagged("OK Nothing");
}

PracticeReply PracticeImap::signedIn(bool accepted)
{
    m_signedIn = accepted;
    return tagged(accepted ? "OK Signed in" : "NO [AUTHENTICATIONFAILED] Authentication failed");
}

}
