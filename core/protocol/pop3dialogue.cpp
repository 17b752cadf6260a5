#include "core/protocol/pop3dialogue.h"

#include "core/protocol/responsecode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! Whether the line is "+OK …" (true) or "-ERR …" (false), RFC 1939 section 3; none: neither.
std::optional<bool> parseStatus(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView word = blank < 0 ? line : line.first(blank);
    if (word.compare("+OK", Qt::CaseInsensitive) == 0)
        return true;
    if (word.compare("-ERR", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QByteArrayView textOf(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    return blank < 0 ? QByteArrayView("") : line.sliced(blank + 1).trimmed();
}

bool isKeyword(const QString &capability, QLatin1StringView keyword)
{
    return capability.section(u' ', 0, 0).compare(keyword, Qt::CaseInsensitive) == 0;
}

bool offers(const QStringList &capabilities, QLatin1StringView keyword)
{
    return std::any_of(capabilities.begin(), capabilities.end(),
                       [keyword](const QString &capability) { return isKeyword(capability, keyword); });
}

//! Whether a password can go into the bytes of one line.
bool fitsLine(const QByteArray &bytes)
{
    return !bytes.isEmpty() && !bytes.contains('\r') && !bytes.contains('\n') && !bytes.contains('\0');
}

}

// State     Command sent  goes on with
// Greeting  (none)        +OK: Capa
// Capa      CAPA          +OK: CapaList; -ERR: as below, nothing is known
// CapaList  (none)        ".": Stls, Auth, User or the end
// Stls      STLS          +OK: handshake, then Capa
// Auth      AUTH          +: Auth; +OK: Maildrop where a message is awaited, else the end
// User      USER          +OK: Pass
// Pass      PASS          +OK: likewise
// Maildrop  as there      any: Maildrop or the end
// Whatever else comes ends the dialogue with QUIT.

Pop3Dialogue::Pop3Dialogue(DialogueRequest request)
    : LineDialogue(Protocol::Pop3, std::move(request))
{
}

void Pop3Dialogue::onLine(QByteArrayView line)
{
    if (m_state == State::CapaList)
        return onListLine(line);
    if (m_maildrop && m_maildrop->isListing())
        return goOnLooking(m_maildrop->takeLine(line));
    if (m_state == State::Auth && (line == "+" || line.startsWith("+ ")))
        return answerChallenge(textOf(line), 0);
    const auto ok = parseStatus(line);
    if (!ok)
        return rejectLine(line);
    onReply(*ok, textOf(line));
}

void Pop3Dialogue::onReply(bool ok, QByteArrayView text)
{
    switch (m_state) {
    case State::Maildrop:
        return goOnLooking(m_maildrop->answered(ok, text, shown(splitResponseCode(text).text)));
    case State::Greeting: {
        const ServerReply greeting = note(ok, text, Command::Greeting);
        if (!ok)
            return refuse(DialogueEnding::GreetingRefused, greeting.text, "QUIT");
        endStage(true, greeting.text);
        return askCapabilities();
    }
    case State::Capa: {
        const ServerReply reply = note(ok, text, Command::Capability);
        m_state = State::CapaList;
        m_capabilities.clear();
        if (ok)
            return;
        learnNothing();
        endStage(false, reply.text);
        return afterCapabilities();
    }
    case State::CapaList:
        return;
    case State::Stls: {
        const ServerReply reply = note(ok, text, Command::StartTls);
        return ok ? beginTls() : refuse(DialogueEnding::StartTlsRefused, reply.text, "QUIT");
    }
    case State::User:
        if (ok) {
            m_state = State::Pass;
            return sendSecret("PASS " + request().credentials->password.reveal());
        }
        [[fallthrough]];
    case State::Auth:
    case State::Pass:
        return onSignInAnswered(ok, text);
    }
}

void Pop3Dialogue::onSignInAnswered(bool ok, QByteArrayView text)
{
    const ServerReply reply = note(ok, text, Command::Authenticate);
    if (!ok)
        return refuse(DialogueEnding::AuthenticationRefused, reply.text, "QUIT");
    if (!acceptSuccess())
        return;
    endStage(true, reply.text);
    lookFor(request().awaitedId);
}

void Pop3Dialogue::onListLine(QByteArrayView line)
{
    if (line == ".") {
        learn(m_capabilities);
        endStage(true, m_capabilities.join(u' ').left(maxTextCharacters));
        return afterCapabilities();
    }
    if (line.startsWith('.'))
        line = line.sliced(1);
    if (const QString capability = shown(line.trimmed()); !capability.isEmpty())
        m_capabilities.append(capability);
}

void Pop3Dialogue::askCapabilities()
{
    beginStage(Stage::Capabilities);
    advance(State::Capa, "CAPA");
}

void Pop3Dialogue::learn(const QStringList &capabilities)
{
    QStringList sasl;
    for (const QString &capability : capabilities) {
        if (isKeyword(capability, "SASL"_L1))
            sasl += capability.section(u' ', 1).toUpper().split(u' ', Qt::SkipEmptyParts);
    }
    sasl.removeDuplicates();
    const bool takesPasswords = sasl.isEmpty() || sasl.contains("PLAIN"_L1) || sasl.contains("LOGIN"_L1);
    const bool user = offers(capabilities, "USER"_L1);
    m_mechanisms = sasl;
    if (user && takesPasswords)
        m_mechanisms.prepend(u"USER"_s);
    if (!user && !sasl.contains("PLAIN"_L1) && !sasl.contains("LOGIN"_L1))
        recordLoginDisabled();
    recordCapabilities(capabilities, m_mechanisms);
}

void Pop3Dialogue::learnNothing()
{
    m_mechanisms = {u"USER"_s};
    recordCapabilities({}, m_mechanisms);
}

void Pop3Dialogue::afterCapabilities()
{
    if (request().security != Security::StartTls || isEncrypted())
        return signIn();
    beginStage(Stage::StartTls);
    if (!offers(m_capabilities, "STLS"_L1))
        return refuse(DialogueEnding::StartTlsNotOffered, {}, "QUIT");
    advance(State::Stls, "STLS");
}

void Pop3Dialogue::signIn()
{
    if (!maySignIn())
        return leave();
    const Credentials &credentials = *request().credentials;
    m_mechanism = chooseMechanism(m_mechanisms, credentials, isEncrypted());
    const bool user = m_mechanisms.contains("USER"_L1) && !credentials.user.isEmpty() &&
                      fitsLine(credentials.password.reveal());
    // USER is met more often than SASL LOGIN and says no more; in clear others hide the password.
    if (m_mechanism == SaslMechanism::Login && user)
        m_mechanism.reset();
    if (!m_mechanism && !user)
        return leave();
    askToSignIn();
}

void Pop3Dialogue::startSignIn()
{
    beginStage(Stage::Auth);
    if (!m_mechanism) {
        recordLoginTried("USER"_L1);
        return advance(State::User, "USER " + request().credentials->user.toUtf8());
    }
    beginExchange(*m_mechanism);
    // Without an initial response, which RFC 5034 leaves to the client and older servers do not take.
    advance(State::Auth, "AUTH " + QByteArray(toId(*m_mechanism).data()));
}

void Pop3Dialogue::lookFor(const QByteArray &messageId)
{
    if (messageId.isEmpty())
        return leave();
    m_maildrop.emplace(messageId);
    advance(State::Maildrop, m_maildrop->begin());
}

void Pop3Dialogue::goOnLooking(QByteArray next)
{
    if (!next.isEmpty())
        send(std::move(next));
    else if (!m_maildrop->isListing())
        leave();
}

void Pop3Dialogue::leave()
{
    finishPolitely(DialogueEnding::Completed, "QUIT");
}

void Pop3Dialogue::advance(State state, QByteArray command)
{
    m_state = state;
    send(std::move(command));
}

ServerReply Pop3Dialogue::note(bool ok, QByteArrayView text, Command command)
{
    const CodedText coded = splitResponseCode(text);
    ServerReply reply;
    reply.command = command;
    reply.status = ok ? ReplyStatus::Positive : ReplyStatus::Permanent;
    reply.responseCode = coded.code;
    reply.text = shown(coded.text);
    recordReply(reply);
    return reply;
}

}
