#include "tests/fuzz/fuzzdialogue.h"

#include "core/protocol/dialoguefactory.h"
#include "core/protocol/linedialogue.h"
#include "core/protocol/scram.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm::fuzz {

namespace {

enum Option : unsigned {
    Password = 1U << 2U,
    Token = 1U << 3U,
    WithoutTls = 1U << 4U,
    Message = 1U << 5U,
    Sound = 1U << 6U,
    Silence = 1U << 7U
};

void demand(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "demanded: %s\n", what);
    std::abort();
}

DialogueRequest requestFor(unsigned options)
{
    DialogueRequest request;
    request.security = static_cast<Security>(std::min(options & 3U, unsigned(Security::Tls)));
    if ((options & (Password | Token)) != 0U)
        request.credentials = Credentials{u"jane@example.com"_s, Secret(), Secret()};
    if ((options & Password) != 0U)
        request.credentials->password = Secret("correct horse battery");
    if ((options & Token) != 0U)
        request.credentials->accessToken = Secret("ya29.token");
    request.signInWithoutTls = (options & WithoutTls) != 0U;
    if ((options & Message) != 0U)
        request.message = TestMessage{u"jane@example.com"_s, u"joe@example.net"_s, 0};
    request.messageId = "abc";
    if ((options & Message) != 0U)
        request.awaitedId = request.messageId;
    request.nonce = "fyko+d2lbbFgONRv9qkxdawL";
    return request;
}

class Server
{
public:
    Server(Protocol protocol, unsigned options)
        : m_dialogue(makeDialogue(protocol, requestFor(options)))
        , m_options(options)
        , m_encrypted((options & 3U) >= unsigned(Security::Tls))
    {
        perform(m_encrypted ? m_dialogue->encrypted(isSound()) : m_dialogue->connected());
    }

    DialogueRecord play(QByteArrayView bytes, qsizetype piece)
    {
        while (!bytes.isEmpty()) {
            const qsizetype mark = bytes.indexOf('\xff');
            say(mark < 0 ? bytes : bytes.first(mark), piece);
            bytes = bytes.sliced(mark < 0 ? bytes.size() : mark + 1);
            if (mark >= 0 && m_wantsTls)
                shakeHands();
        }
        perform((m_options & Silence) != 0U ? m_dialogue->timedOut() : m_dialogue->closed());
        demand(m_finishes == 1, "exactly one Finish");
        demand(m_dialogue->closed().empty() && m_dialogue->timedOut().empty(), "nothing after Finish");
        checkBounds(m_dialogue->record());
        return m_dialogue->record();
    }

private:
    [[nodiscard]] bool isSound() const { return (m_options & Sound) != 0U; }

    void say(QByteArrayView bytes, qsizetype piece)
    {
        while (!bytes.isEmpty()) {
            const qsizetype size = piece == 0 ? bytes.size() : std::min(piece, bytes.size());
            perform(m_dialogue->received(bytes.first(size)));
            bytes = bytes.sliced(size);
        }
    }

    void shakeHands()
    {
        m_wantsTls = false;
        m_encrypted = true;
        perform(m_dialogue->encrypted(isSound()));
    }

    void perform(const Actions &actions)
    {
        for (const Action &action : actions) {
            demand(m_finishes == 0, "nothing after Finish");
            if (const auto *send = std::get_if<SendBytes>(&action))
                checkSending(*send);
            m_wantsTls = m_wantsTls || std::holds_alternative<BeginTls>(action);
            m_wantsToResume = m_wantsToResume || std::holds_alternative<Resume>(action);
            m_asksToSignIn = m_asksToSignIn || std::holds_alternative<AskToSignIn>(action);
            m_finishes += std::holds_alternative<Finish>(action) ? 1 : 0;
        }
        if (std::exchange(m_wantsToResume, false))
            resume();
        if (std::exchange(m_asksToSignIn, false))
            perform(m_dialogue->signInDecided(true));
    }

    void resume()
    {
        demand(++m_slices <= 1 + ScramExchange::mostIterations / SaltedPassword::iterationsInASlice,
               "few computations");
        perform(m_dialogue->resumed());
    }

    void checkSending(const SendBytes &send)
    {
        demand(!m_wantsTls, "nothing in clear once TLS was asked for");
        m_sent += send.bytes.size();
        demand(m_sent < 64 * 1024, "few bytes sent");
        demand(send.bytes.endsWith("\r\n"), "whole lines sent");
        const bool mayBeSecret = m_encrypted ? isSound() : (m_options & WithoutTls) != 0U;
        demand(!send.secret || mayBeSecret, "no secret without leave");
        demand(send.secret || !send.bytes.contains("correct horse"), "secrets are marked");
    }

    static void checkBounds(const DialogueRecord &record)
    {
        demand(record.ending != DialogueEnding::NotStarted, "an ending");
        demand(record.replies.size() <= LineDialogue::maxReplies, "few replies");
        demand(record.greeting.size() <= LineDialogue::maxGreetingCharacters, "a short greeting");
        const auto isLong = [](const ServerReply &reply) {
            return reply.text.size() > LineDialogue::maxTextCharacters || reply.responseCode.size() > 64 ||
                   reply.enhancedStatus.size() > 9;
        };
        demand(std::none_of(record.replies.begin(), record.replies.end(), isLong), "short replies");
        // A cleaned byte takes four characters at the most ("\xE9").
        demand(record.capabilities.join(QString()).size() <= 4 * LineDialogue::maxReplyBytes,
               "few capabilities");
    }

    std::unique_ptr<Dialogue> m_dialogue;
    unsigned m_options;
    bool m_encrypted;
    bool m_wantsTls = false;
    bool m_wantsToResume = false;
    bool m_asksToSignIn = false;
    int m_slices = 0;
    int m_finishes = 0;
    qsizetype m_sent = 0;
};

}

void playHostileServer(Protocol protocol, const uint8_t *data, size_t size)
{
    if (size < 2)
        return;
    const unsigned options = data[0];
    const qsizetype piece = data[1];
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size - 2));
    const DialogueRecord whole = Server(protocol, options).play(bytes, 0);
    demand(Server(protocol, options).play(bytes, piece) == whole, "the same record in pieces");
}

}
