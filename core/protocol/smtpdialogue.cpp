#include "core/protocol/smtpdialogue.h"

#include "core/protocol/testmessage.h"
#include "core/protocol/wrongprotocol.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct ReplyLine
{
    int code = 0;
    bool isLast = true;
    QByteArrayView text;
};

//! "250-text", "250 text" or a bare "250" (RFC 5321 section 4.2); codes run from 2yz to 5yz.
std::optional<ReplyLine> parseLine(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return std::nullopt;
    if (line.front() < '2' || line.front() > '5')
        return std::nullopt;
    if (line.size() > 3 && line.at(3) != ' ' && line.at(3) != '-')
        return std::nullopt;
    const int code = (line.at(0) - '0') * 100 + (line.at(1) - '0') * 10 + (line.at(2) - '0');
    return ReplyLine{code, line.size() == 3 || line.at(3) == ' ',
                     line.sliced(std::min(line.size(), qsizetype(4)))};
}

ReplyStatus statusOf(int code)
{
    switch (code / 100) {
    case 2:
        return ReplyStatus::Positive;
    case 3:
        return ReplyStatus::Intermediate;
    case 4:
        return ReplyStatus::Transient;
    }
    return ReplyStatus::Permanent;
}

//! The enhanced status code (RFC 2034, RFC 3463) that the text begins with: "5.7.1"; empty: none.
QByteArrayView enhancedStatus(QByteArrayView text)
{
    const qsizetype blank = text.indexOf(' ');
    const QByteArrayView word = blank < 0 ? text : text.first(blank);
    constexpr qsizetype longest = 9; // "5.123.123"
    if (word.size() < 5 || word.size() > longest || word.at(1) != '.' || word.back() == '.')
        return {};
    if (word.front() != '2' && word.front() != '4' && word.front() != '5')
        return {};
    const auto isDigitOrDot = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    const bool formed = std::all_of(word.begin(), word.end(), isDigitOrDot) &&
                        std::count(word.begin(), word.end(), '.') == 2 && word.at(2) != '.';
    return formed ? word : QByteArrayView();
}

//! The reply's lines as one text, without the enhanced status code that each may repeat.
QByteArray joinedText(const QByteArrayList &lines)
{
    QByteArrayList texts;
    for (const QByteArray &line : lines)
        texts.append(line.mid(enhancedStatus(line).size()).trimmed());
    return texts.join(' ');
}

//! The mechanisms of "AUTH PLAIN LOGIN" (RFC 4954) and of the old "AUTH=PLAIN LOGIN".
QStringList mechanismsOf(const QStringList &extensions)
{
    QStringList mechanisms;
    for (const QString &extension : extensions) {
        if (!extension.startsWith("AUTH "_L1, Qt::CaseInsensitive) &&
            !extension.startsWith("AUTH="_L1, Qt::CaseInsensitive))
            continue;
        mechanisms += extension.mid(5).toUpper().split(u' ', Qt::SkipEmptyParts);
    }
    mechanisms.removeDuplicates();
    return mechanisms;
}

bool offers(const QStringList &extensions, QLatin1StringView keyword)
{
    return std::any_of(extensions.begin(), extensions.end(), [keyword](const QString &extension) {
        return extension.section(u' ', 0, 0).compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

}

// State        Command sent      goes on with
// Greeting     (none)            220: Ehlo
// Ehlo         EHLO              2yz: StartTls, Auth, MailFrom or the end; 500, 502: Helo
// Helo         HELO              2yz: MailFrom or the end
// StartTls     STARTTLS          220: handshake, then Ehlo
// Auth         AUTH …            334: Auth; 2yz: MailFrom or the end
// MailFrom     MAIL FROM         2yz: RcptTo
// RcptTo       RCPT TO           2yz: Data, or the end of a rehearsal
// Data         DATA              354: MessageBody
// MessageBody  the message       2yz: the end
// Whatever else comes ends the dialogue, with QUIT unless the server has said that it closes (421).

SmtpDialogue::SmtpDialogue(DialogueRequest request)
    : LineDialogue(Protocol::Smtp, std::move(request))
{
}

std::chrono::milliseconds SmtpDialogue::patience() const
{
    // Filters read the whole message before the server answers (RFC 5321 section 4.5.3.2.6).
    return m_state == State::MessageBody ? 60s : LineDialogue::patience();
}

void SmtpDialogue::onLine(QByteArrayView line)
{
    const auto parsed = parseLine(line);
    if (!parsed || (isReplyOpen() && parsed->code != m_reply.code))
        return rejectLine(line);
    m_reply.code = parsed->code;
    m_reply.lines.append(parsed->text.toByteArray());
    if (parsed->isLast)
        onReply(std::exchange(m_reply, {}));
}

void SmtpDialogue::onReply(const Reply &reply)
{
    switch (m_state) {
    case State::Greeting:
        return onGreeting(reply);
    case State::Ehlo:
        return onEhlo(reply);
    case State::Helo:
        return onHelo(reply);
    case State::StartTls:
        return onStartTls(reply);
    case State::Auth:
        return onAuth(reply);
    case State::MailFrom:
    case State::RcptTo:
    case State::Data:
    case State::MessageBody:
        return onSubmission(reply);
    }
}

ServerReply SmtpDialogue::note(const Reply &reply, Command command)
{
    ServerReply entry;
    entry.command = command;
    entry.status = statusOf(reply.code);
    entry.code = reply.code;
    entry.enhancedStatus = QString::fromLatin1(enhancedStatus(reply.lines.last()));
    // The further lines of a positive reply to EHLO stand among the capabilities.
    const bool isList = command == Command::Capability && entry.status == ReplyStatus::Positive;
    entry.text = shown(isList ? reply.lines.first() : joinedText(reply.lines));
    recordReply(entry);
    return entry;
}

void SmtpDialogue::refuse(DialogueEnding ending, const ServerReply &reply)
{
    // RFC 5321 section 3.8: 421 says that the server closes the connection.
    constexpr int closing = 421;
    LineDialogue::refuse(ending, reply.text, reply.code == closing ? QByteArray() : QByteArray("QUIT"));
}

void SmtpDialogue::advance(State state, QByteArray command)
{
    m_state = state;
    send(std::move(command));
}

void SmtpDialogue::onGreeting(const Reply &reply)
{
    constexpr int ready = 220;
    const QByteArray line = QByteArray::number(reply.code) + ' ' + joinedText(reply.lines);
    if (protocolOfLine(line) == "ftp"_L1)
        return finishForeign("ftp"_L1);
    const ServerReply greeting = note(reply, Command::Greeting);
    if (greeting.status == ReplyStatus::Transient || greeting.status == ReplyStatus::Permanent)
        return refuse(DialogueEnding::GreetingRefused, greeting);
    if (reply.code != ready)
        return finishMalformed(Malformation::BadSyntax);
    endStage(true, greeting.text);
    askCapabilities();
}

void SmtpDialogue::askCapabilities()
{
    beginStage(Stage::Capabilities);
    advance(State::Ehlo, "EHLO " + request().clientName);
}

void SmtpDialogue::onEhlo(const Reply &reply)
{
    const ServerReply entry = note(reply, Command::Capability);
    constexpr int notRecognised = 500;
    constexpr int notImplemented = 502;
    if (reply.code == notRecognised || reply.code == notImplemented)
        return advance(State::Helo, "HELO " + request().clientName);
    if (entry.status == ReplyStatus::Intermediate)
        return finishMalformed(Malformation::BadSyntax);
    if (entry.status != ReplyStatus::Positive)
        return refuse(DialogueEnding::HelloRefused, entry);
    learn(reply);
    endStage(true, entry.text);
    afterCapabilities();
}

void SmtpDialogue::onHelo(const Reply &reply)
{
    const ServerReply entry = note(reply, Command::Capability);
    if (entry.status == ReplyStatus::Intermediate)
        return finishMalformed(Malformation::BadSyntax);
    if (entry.status != ReplyStatus::Positive)
        return refuse(DialogueEnding::HelloRefused, entry);
    learn({});
    endStage(true, entry.text);
    afterCapabilities();
}

void SmtpDialogue::learn(const Reply &reply)
{
    m_extensions.clear();
    for (const QByteArray &line : reply.lines.mid(1)) {
        if (const QString extension = shown(line.trimmed()); !extension.isEmpty())
            m_extensions.append(extension);
    }
    m_mechanisms = mechanismsOf(m_extensions);
    recordCapabilities(m_extensions, m_mechanisms);
}

void SmtpDialogue::afterCapabilities()
{
    if (request().security != Security::StartTls || isEncrypted())
        return signIn();
    beginStage(Stage::StartTls);
    if (!offers(m_extensions, "STARTTLS"_L1))
        return finishPolitely(DialogueEnding::StartTlsNotOffered, "QUIT");
    advance(State::StartTls, "STARTTLS");
}

void SmtpDialogue::onStartTls(const Reply &reply)
{
    const ServerReply entry = note(reply, Command::StartTls);
    if (entry.status == ReplyStatus::Intermediate)
        return finishMalformed(Malformation::BadSyntax);
    if (entry.status != ReplyStatus::Positive)
        return refuse(DialogueEnding::StartTlsRefused, entry);
    beginTls();
}

void SmtpDialogue::signIn()
{
    // The sign-in is held back for want of sound TLS (D11): a message without it would only be refused for
    // that.
    if (request().credentials && !maySignIn())
        return leave();
    if (request().credentials)
        m_mechanism = chooseMechanism(m_mechanisms, *request().credentials, isEncrypted());
    if (!m_mechanism)
        return submit();
    askToSignIn();
}

void SmtpDialogue::startSignIn()
{
    beginStage(Stage::Auth);
    m_state = State::Auth;
    beginExchange(*m_mechanism);
    QByteArray command = "AUTH " + QByteArray(toId(*m_mechanism).data());
    // RFC 4954 section 4: the command with its initial response is bounded.
    constexpr qsizetype longestCommand = 12288;
    const auto response = initialResponse();
    if (!response || command.size() + response->size() + 3 > longestCommand)
        return send(std::move(command));
    sendSecret(command + ' ' + *response);
}

void SmtpDialogue::onAuth(const Reply &reply)
{
    constexpr int challenge = 334;
    if (reply.code == challenge)
        return answerChallenge(reply.lines.last(), challenge);
    const ServerReply entry = note(reply, Command::Authenticate);
    if (entry.status == ReplyStatus::Intermediate)
        return finishMalformed(Malformation::BadSyntax);
    if (entry.status != ReplyStatus::Positive)
        return refuse(DialogueEnding::AuthenticationRefused, entry);
    if (!acceptSuccess())
        return;
    endStage(true, entry.text);
    submit();
}

void SmtpDialogue::submit()
{
    if (!request().message)
        return leave();
    beginStage(Stage::Submit);
    m_message = composeTestMessage(request());
    const QByteArray sender = mailPath(request().message->sender);
    const QByteArray recipient = mailPath(request().message->recipient);
    const auto isAscii = [](const QByteArray &path) {
        return std::all_of(path.begin(), path.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    };
    QByteArray command = "MAIL FROM:<" + sender + ">";
    if (offers(m_extensions, "SIZE"_L1)) // RFC 1870
        command += " SIZE=" + QByteArray::number(m_message.size());
    if (offers(m_extensions, "SMTPUTF8"_L1) && !(isAscii(sender) && isAscii(recipient))) // RFC 6531
        command += " SMTPUTF8";
    advance(State::MailFrom, std::move(command));
}

void SmtpDialogue::onSubmission(const Reply &reply)
{
    struct Turn
    {
        Command command;
        ReplyStatus expected;
        DialogueEnding refusal;
    };
    const Turn turn = m_state == State::MailFrom
                          ? Turn{Command::MailFrom, ReplyStatus::Positive, DialogueEnding::SenderRefused}
                      : m_state == State::RcptTo
                          ? Turn{Command::RcptTo, ReplyStatus::Positive, DialogueEnding::RecipientRefused}
                      : m_state == State::Data
                          ? Turn{Command::Data, ReplyStatus::Intermediate, DialogueEnding::MessageRefused}
                          : Turn{Command::MessageBody, ReplyStatus::Positive, DialogueEnding::MessageRefused};
    const ServerReply entry = note(reply, turn.command);
    if (entry.status == ReplyStatus::Transient || entry.status == ReplyStatus::Permanent)
        return refuse(turn.refusal, entry);
    if (entry.status != turn.expected)
        return finishMalformed(Malformation::BadSyntax);
    if (m_state == State::MailFrom)
        return advance(State::RcptTo, "RCPT TO:<" + mailPath(request().message->recipient) + ">");
    if (m_state == State::RcptTo && !request().rehearsal)
        return advance(State::Data, "DATA");
    if (m_state == State::Data) {
        m_state = State::MessageBody;
        return sendData(dotStuffed(std::exchange(m_message, {})));
    }
    endStage(true, entry.text);
    leave();
}

// QUIT gives up a message that was only begun (RFC 5321 section 4.1.1.10).
void SmtpDialogue::leave()
{
    finishPolitely(DialogueEnding::Completed, "QUIT");
}

}
