#include "core/protocol/linedialogue.h"

#include "core/protocol/servertext.h"
#include "core/protocol/wrongprotocol.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace mm {

LineDialogue::LineDialogue(Protocol protocol, DialogueRequest request)
    : m_protocol(protocol)
    , m_request(std::move(request))
{
}

Actions LineDialogue::connected()
{
    if (m_phase == Phase::Idle && m_request.security != Security::Tls)
        begin(false, false);
    return takeActions();
}

Actions LineDialogue::encrypted(bool sound)
{
    if (m_phase == Phase::Idle) {
        begin(true, sound);
    } else if (m_phase == Phase::Handshake) {
        m_encrypted = true;
        m_sound = sound;
        m_phase = Phase::Talking;
        askCapabilities();
    }
    return takeActions();
}

void LineDialogue::begin(bool encrypted, bool sound)
{
    m_encrypted = encrypted;
    m_sound = sound;
    m_phase = Phase::Greeting;
    beginStage(Stage::Greeting);
}

Actions LineDialogue::received(QByteArrayView bytes)
{
    m_input = bytes;
    if (m_phase == Phase::Handshake && !bytes.isEmpty())
        finish(DialogueEnding::StartTlsInjection);
    while ((m_phase == Phase::Greeting || m_phase == Phase::Talking) && !m_input.isEmpty() && !isWaiting())
        takeIn();
    if (isWaiting())
        m_held += m_input;
    m_input = {};
    if (m_held.size() > maxDialogueBytes)
        finishMalformed(Malformation::TooManyBytes);
    return takeActions();
}

Actions LineDialogue::resumed()
{
    if (!isComputing())
        return takeActions();
    const auto answer = m_exchange->computeSlice();
    if (!answer) {
        m_actions.emplace_back(Resume{});
        return takeActions();
    }
    sendAnswer(*answer);
    return received(std::exchange(m_held, {}));
}

Actions LineDialogue::signInDecided(bool allowed)
{
    if (!std::exchange(m_asksToSignIn, false))
        return takeActions();
    if (allowed) {
        startSignIn();
    } else {
        m_record.loginHeldBack = true;
        leave();
    }
    return received(std::exchange(m_held, {}));
}

void LineDialogue::takeIn()
{
    const qsizetype before = m_input.size();
    skipLiteral(m_input);
    const LineBuffer::Outcome outcome = m_lines.feed(m_input);
    const qsizetype taken = before - m_input.size();
    m_replyBytes += taken;
    m_totalBytes += taken;
    if (m_phase == Phase::Greeting)
        onGreetingBytes(m_lines.partial());
    if (m_phase == Phase::Done)
        return;
    if (outcome == LineBuffer::Outcome::TooLong)
        return finishMalformed(Malformation::LineTooLong);
    if (m_replyBytes > maxReplyBytes || m_totalBytes > maxDialogueBytes)
        return finishMalformed(Malformation::TooManyBytes);
    if (outcome == LineBuffer::Outcome::Line)
        onCompleteLine(m_lines.takeLine());
}

void LineDialogue::onGreetingBytes(QByteArrayView bytes)
{
    switch (judgeFirstBytes(bytes)) {
    case FirstBytes::TlsRecord:
        return finishForeign("tls"_L1);
    case FirstBytes::Binary:
        return finishMalformed(Malformation::Binary);
    case FirstBytes::Undecided:
    case FirstBytes::Text:
        return;
    }
}

void LineDialogue::onCompleteLine(const QByteArray &line)
{
    if (++m_replyLines > mostReplyLines())
        return finishMalformed(Malformation::TooManyLines);
    if (m_record.greeting.isEmpty()) {
        m_record.greeting = cleanText(line, maxGreetingCharacters);
        m_greetingIsText = QUtf8StringView(line).isValidUtf8();
    }
    onLine(line);
}

bool LineDialogue::finishByPartialLine()
{
    const QLatin1StringView foreign = protocolOfLine(m_lines.partial());
    if (m_phase != Phase::Greeting || foreign.isEmpty() || foreign == toId(m_protocol))
        return false;
    finishForeign(foreign);
    return true;
}

Actions LineDialogue::closed()
{
    if (m_phase != Phase::Done && !finishByPartialLine())
        finish(endingWhenClosed());
    return takeActions();
}

Actions LineDialogue::timedOut()
{
    if (m_phase != Phase::Done && !finishByPartialLine()) {
        if (!m_lines.partial().isEmpty() || isReplyOpen())
            finishMalformed(Malformation::NotTerminated);
        else if (!m_greetingIsText)
            finishMalformed(Malformation::Binary);
        else
            finish(DialogueEnding::TimedOut);
    }
    return takeActions();
}

std::chrono::milliseconds LineDialogue::patience() const
{
    // Some servers hold the greeting back for half a minute to keep off those who cannot wait.
    return m_phase == Phase::Idle || m_phase == Phase::Greeting ? 35s : 15s;
}

bool LineDialogue::maySignIn() const
{
    return m_request.credentials.has_value() && (m_encrypted ? m_sound : m_request.signInWithoutTls);
}

void LineDialogue::askToSignIn()
{
    m_asksToSignIn = true;
    m_actions.emplace_back(AskToSignIn{});
}

void LineDialogue::send(QByteArray command)
{
    command.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    sendData(command + "\r\n");
}

void LineDialogue::sendSecret(const QByteArray &line)
{
    keepSecret(line);
    sendData(line + "\r\n");
    std::get<SendBytes>(m_actions.back()).secret = true;
}

void LineDialogue::sendData(const QByteArray &bytes)
{
    m_phase = Phase::Talking;
    m_replyLines = 0;
    m_replyBytes = 0;
    m_actions.emplace_back(SendBytes{bytes});
}

void LineDialogue::beginStage(Stage stage)
{
    m_openStage = stage;
    m_record.lastStage = stage;
    m_actions.emplace_back(StageBegan{stage});
}

void LineDialogue::endStage(bool ok, const QString &detail)
{
    if (m_openStage)
        m_actions.emplace_back(StageEnded{*m_openStage, ok, detail});
    m_openStage.reset();
}

void LineDialogue::beginTls()
{
    if (!m_input.isEmpty())
        return finish(DialogueEnding::StartTlsInjection);
    endStage(true, m_record.replies.isEmpty() ? QString() : m_record.replies.last().text);
    m_phase = Phase::Handshake;
    m_record.lastStage = Stage::Tls;
    m_actions.emplace_back(BeginTls{});
}

void LineDialogue::finish(DialogueEnding ending)
{
    if (m_phase == Phase::Done)
        return;
    if (ending == DialogueEnding::StartTlsInjection)
        m_record.lastStage = Stage::StartTls;
    endStage(ending == DialogueEnding::Completed, QString());
    m_phase = Phase::Done;
    m_record.ending = ending;
    m_lines.clear();
    m_held.clear();
    m_asksToSignIn = false;
    m_exchange.reset();
    m_sentSecrets.clear();
    m_actions.emplace_back(Finish{});
}

void LineDialogue::finishPolitely(DialogueEnding ending, QByteArray farewell)
{
    endStage(ending == DialogueEnding::Completed, QString());
    send(std::move(farewell));
    finish(ending);
}

void LineDialogue::refuse(DialogueEnding ending, const QString &detail, QByteArray farewell)
{
    endStage(false, detail);
    if (farewell.isEmpty())
        finish(ending);
    else
        finishPolitely(ending, std::move(farewell));
}

void LineDialogue::finishMalformed(Malformation malformation)
{
    if (m_record.greeting.isEmpty() && malformation != Malformation::Binary)
        m_record.greeting = cleanText(m_lines.partial(), maxGreetingCharacters);
    m_record.malformation = malformation;
    finish(DialogueEnding::Malformed);
}

void LineDialogue::finishForeign(QLatin1StringView protocol)
{
    if (m_record.greeting.isEmpty() && protocol != "tls"_L1)
        m_record.greeting = cleanText(m_lines.partial(), maxGreetingCharacters);
    m_record.otherProtocol = protocol;
    finish(DialogueEnding::OtherProtocol);
}

void LineDialogue::rejectLine(QByteArrayView line)
{
    const QLatin1StringView foreign = protocolOfLine(line);
    if (!foreign.isEmpty() && foreign != toId(m_protocol))
        return finishForeign(foreign);
    finishMalformed(looksBinary(line) ? Malformation::Binary : Malformation::BadSyntax);
}

void LineDialogue::keepSecret(const QByteArray &bytes)
{
    // Shorter ones would blank out innocent words.
    constexpr qsizetype shortest = 4;
    if (bytes.size() < shortest)
        return;
    // Longest first: one may be a part of another.
    const auto place =
        std::find_if(m_sentSecrets.begin(), m_sentSecrets.end(),
                     [&bytes](const Secret &secret) { return secret.reveal().size() < bytes.size(); });
    m_sentSecrets.emplace(place, bytes);
}

QString LineDialogue::shown(QByteArrayView text) const
{
    QByteArray words = text.first(std::min(text.size(), maxReplyBytes)).toByteArray();
    for (const Secret &secret : m_sentSecrets)
        words.replace(secret.reveal(), "***");
    return cleanText(words, maxTextCharacters);
}

void LineDialogue::recordReply(ServerReply reply)
{
    reply.encrypted = m_encrypted;
    if (m_record.replies.size() < maxReplies)
        m_record.replies.append(std::move(reply));
}

void LineDialogue::recordCapabilities(const QStringList &capabilities, const QStringList &mechanisms)
{
    m_record.capabilities = capabilities;
    m_record.mechanisms = mechanisms;
    if (m_encrypted)
        return;
    m_record.capabilitiesBeforeTls = capabilities;
    m_record.mechanismsBeforeTls = mechanisms;
}

void LineDialogue::recordLoginDisabled()
{
    m_record.loginDisabledBeforeTls = m_record.loginDisabledBeforeTls || !m_encrypted;
}

void LineDialogue::recordLoginTried(QLatin1StringView mechanism)
{
    m_record.loginTried = true;
    m_record.mechanismTried = mechanism;
    // A server may quote what it was sent, whole or without its wrapping.
    keepSecret(m_request.credentials->password.reveal());
    keepSecret(m_request.credentials->accessToken.reveal());
    keepSecret(m_request.credentials->password.reveal().toBase64());
}

void LineDialogue::beginExchange(SaslMechanism mechanism)
{
    m_exchange.emplace(mechanism, *m_request.credentials,
                       SaslSurroundings{m_request.serverName, m_request.serverPort, m_request.nonce});
    m_exchangeCancelled = false;
    recordLoginTried(toId(mechanism));
}

std::optional<QByteArray> LineDialogue::initialResponse()
{
    const auto response = m_exchange->initialResponse();
    if (!response)
        return std::nullopt;
    const QByteArray base64 = response->toBase64();
    keepSecret(base64);
    return base64;
}

void LineDialogue::answerChallenge(QByteArrayView base64, int code)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    // Prompts that are not encoded are met; CRAM-MD5 and SCRAM cannot do without a challenge that can be
    // read.
    const QByteArray challenge = decoded ? *decoded : QByteArray();
    if (m_exchange->isErrorReport(challenge))
        recordReply({Command::Authenticate, ReplyStatus::Intermediate, code, {}, {}, shown(challenge)});
    const auto response = m_exchange->respond(challenge);
    if (response)
        return sendAnswer(*response);
    if (m_exchange->isComputing()) {
        m_actions.emplace_back(Resume{});
        return;
    }
    if (m_exchange->isServerUnproven())
        return finishMalformed(m_exchange->isServerFalse() ? Malformation::FalseProof
                                                           : Malformation::BadSyntax);
    if (std::exchange(m_exchangeCancelled, true))
        return finishMalformed(Malformation::BadSyntax);
    sendSecret("*");
}

void LineDialogue::sendAnswer(const QByteArray &response)
{
    sendSecret(response.toBase64());
}

bool LineDialogue::acceptSuccess()
{
    if (!m_exchange || !m_exchange->isServerUnproven())
        return true;
    finishMalformed(Malformation::FalseProof);
    return false;
}

Actions LineDialogue::takeActions()
{
    return std::exchange(m_actions, {});
}

}
