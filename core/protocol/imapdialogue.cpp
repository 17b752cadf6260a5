#include "core/protocol/imapdialogue.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! The number in a "{123}" or "{123+}" that ends the line (RFC 9051 section 4.3); none: no literal follows.
std::optional<qsizetype> announcedLiteral(QByteArrayView line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return std::nullopt;
    QByteArrayView number = line.sliced(open + 1).chopped(1);
    if (number.endsWith('+'))
        number.chop(1);
    constexpr qsizetype mostDigits = 10;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (number.isEmpty() || number.size() > mostDigits || !std::all_of(number.begin(), number.end(), isDigit))
        return std::nullopt;
    return qsizetype(number.toByteArray().toLongLong());
}

//! The string as LOGIN takes it; a literal ends the part that announces it.
void appendString(QByteArrayList &parts, const QByteArray &string)
{
    const bool quotable =
        std::all_of(string.begin(), string.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (!quotable) {
        parts.last() += '{' + QByteArray::number(string.size()) + '}';
        parts.append(string);
        return;
    }
    QByteArray escaped = string;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    parts.last() += '"' + escaped + '"';
}

}

// State         Command sent   goes on with
// Greeting      (none)         OK: Capability, or what follows it when the greeting names the capabilities
// Capability    CAPABILITY     any: StartTls, Authenticate, Login or the end
// StartTls      STARTTLS       OK: handshake, then Capability
// Authenticate  AUTHENTICATE   +: Authenticate; OK: Inbox where a message is awaited, else the end
// Login         LOGIN          +: Login; OK: likewise
// Inbox         as ImapInbox   any: Inbox or the end
// Whatever else comes ends the dialogue, with LOGOUT unless the server has said BYE.

ImapDialogue::ImapDialogue(DialogueRequest request)
    : LineDialogue(Protocol::Imap, std::move(request))
{
}

std::optional<ImapDialogue::Status> ImapDialogue::parseStatus(QByteArrayView response)
{
    const qsizetype blank = response.indexOf(' ');
    const QByteArray word = (blank < 0 ? response : response.first(blank)).toByteArray().toUpper();
    const QByteArrayView rest = blank < 0 ? QByteArrayView("") : response.sliced(blank + 1);
    const CodedText text = splitResponseCode(rest);
    if (word == "OK")
        return Status{ReplyStatus::Positive, text};
    if (word == "NO")
        return Status{ReplyStatus::Permanent, text};
    if (word == "BAD")
        return Status{ReplyStatus::Bad, text};
    if (word == "BYE")
        return Status{ReplyStatus::Bye, text};
    if (word == "PREAUTH")
        return Status{ReplyStatus::Preauthenticated, text};
    return std::nullopt;
}

void ImapDialogue::onLine(QByteArrayView line)
{
    if (std::exchange(m_responseGoesOn, false))
        return noticeLiteral(line);
    if (m_state == State::Greeting)
        return onGreeting(line);
    if (line.startsWith("* "))
        return onUntagged(line.sliced(2));
    if (line == "+" || line.startsWith("+ "))
        return onContinuation(line.sliced(std::min(line.size(), qsizetype(2))));
    const bool isOurs = line.startsWith(m_tag) && line.size() > m_tag.size() && line.at(m_tag.size()) == ' ';
    const auto status = isOurs ? parseStatus(line.sliced(m_tag.size() + 1)) : std::nullopt;
    if (!status || status->status == ReplyStatus::Bye || status->status == ReplyStatus::Preauthenticated)
        return rejectLine(line);
    onTagged(*status);
}

void ImapDialogue::onGreeting(QByteArrayView line)
{
    const auto status = line.startsWith("* ") ? parseStatus(line.sliced(2)) : std::nullopt;
    if (!status || status->status == ReplyStatus::Permanent || status->status == ReplyStatus::Bad)
        return rejectLine(line);
    const ServerReply greeting = note(*status, Command::Greeting);
    if (status->status == ReplyStatus::Bye)
        return refuse(DialogueEnding::GreetingRefused, greeting.text, {});
    m_authenticated = status->status == ReplyStatus::Preauthenticated;
    if (m_authenticated && request().security == Security::StartTls)
        return finishMalformed(Malformation::BadSyntax);
    endStage(true, greeting.text);
    if (status->text.code != "CAPABILITY"_L1)
        return askCapabilities();
    beginStage(Stage::Capabilities);
    learn(status->text.arguments);
    endStage(true, greeting.text);
    afterCapabilities();
}

void ImapDialogue::onUntagged(QByteArrayView response)
{
    const auto status = parseStatus(response);
    if (!status) {
        constexpr QByteArrayView capability("CAPABILITY ");
        const bool isList = response.size() > capability.size() &&
                            response.first(capability.size()).compare(capability, Qt::CaseInsensitive) == 0;
        if (isList && m_state == State::Capability)
            learn(response.sliced(capability.size()));
        if (m_state == State::Inbox)
            m_inbox->takeUntagged(response);
        return noticeLiteral(response);
    }
    if (status->text.code == "CAPABILITY"_L1 && m_state == State::Capability)
        learn(status->text.arguments);
    // Other untagged statuses are remarks; the tagged response decides.
    if (status->status == ReplyStatus::Bye || status->text.code == "ALERT"_L1)
        note(*status, currentCommand());
    m_byeSaid = m_byeSaid || status->status == ReplyStatus::Bye;
}

void ImapDialogue::noticeLiteral(QByteArrayView line)
{
    const auto size = announcedLiteral(line);
    if (!size)
        return;
    if (*size > maxReplyBytes)
        return finishMalformed(Malformation::TooManyBytes);
    m_literalLeft = *size;
    m_responseGoesOn = true;
}

void ImapDialogue::skipLiteral(QByteArrayView &input)
{
    const qsizetype skipped = std::min(m_literalLeft, input.size());
    if (m_inbox)
        m_inbox->takeLiteral(input.first(skipped));
    input = input.sliced(skipped);
    m_literalLeft -= skipped;
}

void ImapDialogue::onContinuation(QByteArrayView text)
{
    if (m_state == State::Authenticate)
        return answerChallenge(text, 0);
    if (m_state != State::Login || m_loginRest.isEmpty())
        return finishMalformed(Malformation::BadSyntax);
    sendSecret(m_loginRest.takeFirst());
}

void ImapDialogue::onTagged(const Status &status)
{
    if (m_state == State::Inbox)
        return goOnLooking(status);
    const ServerReply reply = note(status, currentCommand());
    const bool ok = status.status == ReplyStatus::Positive;
    switch (m_state) {
    case State::Greeting:
    case State::Inbox:
        return;
    case State::Capability:
        if (status.text.code == "CAPABILITY"_L1)
            learn(status.text.arguments);
        if (status.status == ReplyStatus::Permanent)
            return refuse(DialogueEnding::HelloRefused, reply.text, farewell());
        // A server that has no such command predates STARTTLS and SASL: RFC 1176.
        if (!ok)
            learn({});
        endStage(ok, reply.text);
        return afterCapabilities();
    case State::StartTls:
        return ok ? beginTls() : refuse(DialogueEnding::StartTlsRefused, reply.text, farewell());
    case State::Authenticate:
    case State::Login:
        if (!ok)
            return refuse(DialogueEnding::AuthenticationRefused, reply.text, farewell());
        if (!acceptSuccess())
            return;
        endStage(true, reply.text);
        return lookFor(request().awaitedId);
    }
}

void ImapDialogue::askCapabilities()
{
    m_capabilities.clear();
    m_mechanisms.clear();
    m_loginCommand = false;
    beginStage(Stage::Capabilities);
    command(State::Capability, "CAPABILITY");
}

void ImapDialogue::learn(QByteArrayView capabilities)
{
    m_capabilities.clear();
    m_mechanisms.clear();
    for (const QByteArray &capability : capabilities.toByteArray().simplified().split(' ')) {
        if (!capability.isEmpty())
            m_capabilities.append(shown(capability));
    }
    for (const QString &capability : std::as_const(m_capabilities)) {
        if (capability.startsWith("AUTH="_L1, Qt::CaseInsensitive))
            m_mechanisms.append(capability.mid(5).toUpper());
    }
    m_mechanisms.removeDuplicates();
    const bool disabled = offers("LOGINDISABLED"_L1);
    const bool takesPasswords =
        m_mechanisms.isEmpty() || m_mechanisms.contains("PLAIN"_L1) || m_mechanisms.contains("LOGIN"_L1);
    m_loginCommand = takesPasswords && !disabled;
    if (disabled)
        recordLoginDisabled();
    QStringList mechanisms = m_mechanisms;
    if (m_loginCommand && !mechanisms.contains("LOGIN"_L1))
        mechanisms.append(u"LOGIN"_s);
    recordCapabilities(m_capabilities, mechanisms);
}

void ImapDialogue::afterCapabilities()
{
    if (m_byeSaid)
        return finish(DialogueEnding::Dropped);
    if (request().security != Security::StartTls || isEncrypted())
        return signIn();
    beginStage(Stage::StartTls);
    if (!offers("STARTTLS"_L1))
        return refuse(DialogueEnding::StartTlsNotOffered, {}, farewell());
    command(State::StartTls, "STARTTLS");
}

void ImapDialogue::signIn()
{
    if (!maySignIn() || m_authenticated)
        return leave();
    m_mechanism = chooseMechanism(m_mechanisms, *request().credentials, isEncrypted());
    if (!m_mechanism && !canLogIn())
        return leave();
    askToSignIn();
}

void ImapDialogue::startSignIn()
{
    beginStage(Stage::Auth);
    if (!m_mechanism)
        return logIn();
    beginExchange(*m_mechanism);
    const QByteArray text = "AUTHENTICATE " + QByteArray(toId(*m_mechanism).data());
    // RFC 4959; a token may be longer than the lines that servers take (RFC 2683 section 3.2.1.5).
    constexpr qsizetype longestResponse = 8000;
    const auto response = offers("SASL-IR"_L1) ? initialResponse() : std::nullopt;
    if (!response || response->size() > longestResponse)
        return command(State::Authenticate, text);
    m_state = State::Authenticate;
    sendSecret(nextTag() + ' ' + text + ' ' + *response);
}

bool ImapDialogue::canLogIn() const
{
    const QByteArray user = request().credentials->user.toUtf8();
    const QByteArray password = request().credentials->password.reveal();
    // A string of IMAP holds no NUL (RFC 9051 section 4.3).
    return m_loginCommand && !user.isEmpty() && !password.isEmpty() && !user.contains('\0') &&
           !password.contains('\0');
}

void ImapDialogue::logIn()
{
    recordLoginTried("LOGIN"_L1);
    m_loginRest = {nextTag() + " LOGIN "};
    appendString(m_loginRest, request().credentials->user.toUtf8());
    m_loginRest.last() += ' ';
    appendString(m_loginRest, request().credentials->password.reveal());
    m_state = State::Login;
    sendSecret(m_loginRest.takeFirst());
}

void ImapDialogue::lookFor(const QByteArray &messageId)
{
    if (messageId.isEmpty() || m_byeSaid)
        return leave();
    m_inbox.emplace(messageId);
    command(State::Inbox, m_inbox->begin());
}

void ImapDialogue::goOnLooking(const Status &status)
{
    const bool ok = status.status == ReplyStatus::Positive;
    QByteArray next = m_inbox->answered(ok, status.text.code, shown(status.text.text));
    if (next.isEmpty() || m_byeSaid)
        return leave();
    command(State::Inbox, std::move(next));
}

void ImapDialogue::leave()
{
    if (m_byeSaid)
        finish(DialogueEnding::Completed);
    else
        finishPolitely(DialogueEnding::Completed, farewell());
}

void ImapDialogue::command(State state, QByteArray text)
{
    m_state = state;
    send(nextTag() + ' ' + std::move(text));
}

QByteArray ImapDialogue::nextTag()
{
    m_tag = "a" + QByteArray::number(++m_commands);
    return m_tag;
}

QByteArray ImapDialogue::farewell()
{
    return m_byeSaid ? QByteArray() : nextTag() + " LOGOUT";
}

ServerReply ImapDialogue::note(const Status &status, Command command)
{
    ServerReply reply;
    reply.command = command;
    reply.status = status.status;
    if (status.text.code != "CAPABILITY"_L1)
        reply.responseCode = status.text.code;
    reply.text = shown(status.text.text);
    recordReply(reply);
    return reply;
}

Command ImapDialogue::currentCommand() const
{
    switch (m_state) {
    case State::Greeting:
        return Command::Greeting;
    case State::Capability:
        return Command::Capability;
    case State::StartTls:
        return Command::StartTls;
    case State::Authenticate:
    case State::Login:
        return Command::Authenticate;
    case State::Inbox:
        return Command::Quit;
    }
    return Command::Greeting;
}

DialogueEnding ImapDialogue::endingWhenClosed() const
{
    if (m_byeSaid && m_state == State::StartTls)
        return DialogueEnding::StartTlsRefused;
    if (m_byeSaid && (m_state == State::Authenticate || m_state == State::Login))
        return DialogueEnding::AuthenticationRefused;
    return DialogueEnding::Dropped;
}

bool ImapDialogue::offers(QLatin1StringView capability) const
{
    return m_capabilities.contains(capability, Qt::CaseInsensitive);
}

}
