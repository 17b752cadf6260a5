#include "tests/unit/protocol/dialoguescript.h"

#include "core/base/overloaded.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm::test {

namespace {

QByteArray unescaped(const QString &text)
{
    QByteArray bytes;
    const QByteArray source = text.toUtf8();
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != '\\' || i + 1 == source.size()) {
            bytes += source.at(i);
            continue;
        }
        switch (source.at(++i)) {
        case 'r':
            bytes += '\r';
            break;
        case 'n':
            bytes += '\n';
            break;
        case 't':
            bytes += '\t';
            break;
        case 'x':
            bytes += QByteArray::fromHex(source.mid(i + 1, 2));
            i += 2;
            break;
        default:
            bytes += source.at(i);
        }
    }
    return bytes;
}

DialogueRequest requestOf(const QStringList &words)
{
    DialogueRequest request = requestWith(securityFromId(words.value(0)).value_or(Security::Auto));
    if (words.contains("password"_L1) || words.contains("token"_L1))
        request.credentials = passwordOfJane();
    if (words.contains("token"_L1))
        request.credentials->accessToken = Secret("goodtoken");
    if (words.contains("message"_L1))
        request.message = TestMessage{u"jane@example.com"_s, u"joe@example.net"_s, 0};
    request.signInWithoutTls = words.contains("no-tls-consent"_L1);
    request.rehearsal = words.contains("rehearsal"_L1);
    if (words.contains("bare-name"_L1))
        request.clientName = bareIntroduction;
    request.messageId = "abc123";
    if (words.contains("awaits"_L1))
        request.awaitedId = request.messageId;
    request.serverName = "mail.example.com";
    request.serverPort = 993;
    request.nonce = "fyko+d2lbbFgONRv9qkxdawL";
    return request;
}

QString commandName(Command command)
{
    static const QStringList names{u"greeting"_s, u"capability"_s, u"starttls"_s, u"auth"_s, u"mail"_s,
                                   u"rcpt"_s,     u"data"_s,       u"body"_s,     u"quit"_s};
    return names.at(qsizetype(command));
}

QString statusName(ReplyStatus status)
{
    static const QStringList names{u"positive"_s, u"intermediate"_s, u"transient"_s,       u"permanent"_s,
                                   u"bad"_s,      u"bye"_s,          u"preauthenticated"_s};
    return names.at(qsizetype(status));
}

QString lookLine(const MailboxLook &look)
{
    if (!look.looked)
        return QString(u"not looked "_s + look.detail).trimmed();
    const QString outcome = look.removed ? u"removed "_s : look.found ? u"found "_s : u"not found "_s;
    return QString(outcome + look.detail).trimmed();
}

QString malformationName(Malformation malformation)
{
    static const QStringList names{u"none"_s,           u"line-too-long"_s,  u"too-many-lines"_s,
                                   u"too-many-bytes"_s, u"not-terminated"_s, u"binary"_s,
                                   u"bad-syntax"_s,     u"false-proof"_s};
    return names.at(qsizetype(malformation));
}

QString replyLine(const ServerReply &reply)
{
    QStringList words{u"reply"_s, commandName(reply.command), statusName(reply.status)};
    if (reply.code != 0)
        words += QString::number(reply.code);
    words += reply.enhancedStatus;
    if (!reply.responseCode.isEmpty())
        words += u"["_s + reply.responseCode + u"]"_s;
    words += reply.text;
    words.removeAll(QString());
    return words.join(u' ') + (reply.encrypted ? u" (tls)"_s : QString());
}

}

//! One playing: what the dialogue has sent and asked for so far.
class DialogueScript::Player
{
public:
    Player(Dialogue &dialogue, bool maySignIn)
        : m_dialogue(dialogue)
        , m_maySignIn(maySignIn)
    {
    }

    void perform(const Actions &actions)
    {
        for (const Action &action : actions) {
            if (finishes > 0)
                fault = u"an action after Finish"_s;
            std::visit(Overloaded{
                           [this](const SendBytes &send) { sent += send.bytes; },
                           [this](const BeginTls &) { wantsTls = true; },
                           [this](const Resume &) { wantsToResume = true; },
                           [this](const AskToSignIn &) { wantsToSignIn = true; },
                           [this](const StageBegan &began) { onBegan(began.stage); },
                           [this](const StageEnded &ended) { onEnded(ended.stage); },
                           [this](const Finish &) { ++finishes; },
                       },
                       action);
        }
        if (std::exchange(wantsToResume, false) && resumes)
            perform(m_dialogue.resumed());
        if (std::exchange(wantsToSignIn, false))
            perform(m_dialogue.signInDecided(m_maySignIn));
    }

    void say(QByteArrayView bytes, qsizetype piece)
    {
        while (!bytes.isEmpty()) {
            const qsizetype size = piece == 0 ? bytes.size() : std::min(piece, bytes.size());
            perform(m_dialogue.received(bytes.first(size)));
            bytes = bytes.sliced(size);
        }
    }

    bool handshake(bool sound)
    {
        const bool wanted = std::exchange(wantsTls, false);
        perform(m_dialogue.encrypted(sound));
        return wanted;
    }

    [[nodiscard]] QByteArray takeUpTo(QByteArrayView end)
    {
        const qsizetype at = sent.indexOf(end);
        const QByteArray taken = at < 0 ? sent : sent.left(at);
        sent.remove(0, at < 0 ? sent.size() : at + end.size());
        return taken;
    }

    QByteArray sent;
    bool wantsTls = false;
    bool wantsToResume = false;
    bool resumes = true; //!< else the conversation ends in the midst of a computation
    bool wantsToSignIn = false;
    int finishes = 0;
    QString fault;

private:
    void onBegan(Stage stage)
    {
        if (m_stage)
            fault = u"stage %1 began inside another"_s.arg(toId(stage));
        m_stage = stage;
    }

    void onEnded(Stage stage)
    {
        if (m_stage != stage)
            fault = u"stage %1 ended that had not begun"_s.arg(toId(stage));
        m_stage.reset();
    }

    Dialogue &m_dialogue;
    const bool m_maySignIn;
    std::optional<Stage> m_stage;
};

DialogueScript::DialogueScript(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(S:|S\\||C:|=|TLS!?|HELD|MESSAGE|CLOSE|SILENCE)(?: (.*))?$"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto match = form.match(line);
        const QString keyword = match.hasMatch() ? match.captured(1) : u"not understood"_s;
        QByteArray bytes = unescaped(match.captured(2));
        if (keyword == u"S:")
            bytes += "\r\n";
        // Neighbouring lines of the server are one piece.
        if (keyword.startsWith(u'S') && keyword != u"SILENCE" && !m_lines.isEmpty() &&
            m_lines.last().keyword == u"S:")
            m_lines.last().bytes += bytes;
        else if (keyword == u"S|")
            m_lines.append({u"S:"_s, bytes, match.captured(2)});
        else
            m_lines.append({keyword, bytes, match.hasMatch() ? match.captured(2) : line});
        m_maySignIn = m_maySignIn && keyword != u"HELD";
    }
}

QString DialogueScript::play(Dialogue &dialogue, qsizetype piece) const
{
    Player player(dialogue, m_maySignIn);
    const bool implicitTls = !m_lines.isEmpty() && m_lines.first().keyword.startsWith("TLS"_L1);
    player.perform(implicitTls ? Actions() : dialogue.connected());
    player.wantsTls = implicitTls;
    for (const Line &line : m_lines) {
        if (line.keyword == u"S:") {
            player.say(line.bytes, piece);
        } else if (line.keyword == u"C:") {
            if (const QByteArray sent = player.takeUpTo("\r\n"); sent != line.bytes)
                return u"sent \"%1\" in place of \"%2\""_s.arg(QString::fromUtf8(sent), line.text);
        } else if (line.keyword == u"MESSAGE") {
            if (!player.sent.endsWith("\r\n.\r\n"))
                return u"sent no message but \"%1\""_s.arg(QString::fromUtf8(player.sent));
            player.sent.clear();
        } else if (line.keyword.startsWith("TLS"_L1)) {
            if (!player.handshake(line.keyword == u"TLS"))
                return u"did not ask for TLS"_s;
        } else if (line.keyword == u"CLOSE") {
            player.perform(dialogue.closed());
        } else if (line.keyword == u"SILENCE") {
            player.perform(dialogue.timedOut());
        } else if (line.keyword != u"=" && line.keyword != u"HELD") {
            return u"line of the script not understood: "_s + line.text;
        } else if (const QStringList lines = summary(dialogue.record()) << lookLine(dialogue.mailboxLook());
                   line.keyword == u"=" && !lines.contains(line.text)) {
            return u"\"%1\" is not so; what is:\n%2"_s.arg(line.text, lines.join(u'\n'));
        }
    }
    if (!player.sent.isEmpty())
        return u"sent more: \"%1\""_s.arg(QString::fromUtf8(player.sent));
    if (player.finishes != 1)
        return u"finished %1 times"_s.arg(player.finishes);
    return player.fault;
}

QString DialogueScript::playAndCut(Dialogue &dialogue, qsizetype bytes, bool close) const
{
    Player player(dialogue, m_maySignIn);
    player.resumes = false;
    const bool implicitTls = !m_lines.isEmpty() && m_lines.first().keyword.startsWith("TLS"_L1);
    player.perform(implicitTls ? Actions() : dialogue.connected());
    for (const Line &line : m_lines) {
        if (line.keyword.startsWith("TLS"_L1)) {
            player.handshake(line.keyword == u"TLS");
        } else if (line.keyword == u"S:") {
            player.say(QByteArrayView(line.bytes).first(std::min(bytes, line.bytes.size())), 0);
            bytes -= std::min(bytes, line.bytes.size());
        }
        if (bytes == 0)
            break;
    }
    player.perform(close ? dialogue.closed() : dialogue.timedOut());
    player.perform(dialogue.closed());
    player.perform(dialogue.timedOut());
    player.perform(dialogue.received("220 more\r\n"));
    player.perform(dialogue.encrypted(true));
    if (dialogue.record().ending == DialogueEnding::NotStarted)
        return u"cut short, it has no ending"_s;
    return player.finishes == 1 ? player.fault : u"cut short, it finished %1 times"_s.arg(player.finishes);
}

qsizetype DialogueScript::serverBytes() const
{
    qsizetype sum = 0;
    for (const Line &line : m_lines)
        sum += line.keyword == u"S:" ? line.bytes.size() : 0;
    return sum;
}

QStringList DialogueScript::summary(const DialogueRecord &record)
{
    QStringList lines{
        u"ending %1 at %2"_s.arg(toId(record.ending), toId(record.lastStage)),
        u"malformation "_s + malformationName(record.malformation),
        u"other protocol "_s + record.otherProtocol,
        u"greeting "_s + record.greeting,
        u"before tls "_s + record.capabilitiesBeforeTls.join(u", "_s),
        u"capabilities "_s + record.capabilities.join(u", "_s),
        u"mechanisms before tls "_s + record.mechanismsBeforeTls.join(u", "_s),
        u"mechanisms "_s + record.mechanisms.join(u", "_s),
        u"login %1 before tls"_s.arg(record.loginDisabledBeforeTls ? u"disabled"_s : u"not disabled"_s),
        record.loginTried ? u"login tried with "_s + record.mechanismTried : u"login not tried"_s,
        record.loginHeldBack ? u"login held back"_s : u"login not held back"_s,
        u"replies %1"_s.arg(record.replies.size()),
    };
    for (const ServerReply &reply : record.replies)
        lines += replyLine(reply);
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

Credentials passwordOfJane()
{
    return {u"jane@example.com"_s, Secret("secret"), Secret()};
}

DialogueRequest requestWith(Security security)
{
    DialogueRequest request;
    request.security = security;
    return request;
}

QList<Conversation> conversations(const QString &path)
{
    QList<Conversation> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1)) {
            all.append({line.mid(3), {}, {}});
        } else if (line.startsWith("request: "_L1) && !all.isEmpty()) {
            all.last().request = requestOf(line.mid(9).split(u' '));
        } else if (!line.startsWith("# "_L1) && !all.isEmpty()) {
            all.last().script += line + u'\n';
        }
    }
    return all;
}

void addConversationRows(const QString &path)
{
    QTest::addColumn<qsizetype>("row");
    const QList<Conversation> all = conversations(path);
    QVERIFY(!all.isEmpty());
    for (qsizetype row = 0; row < all.size(); ++row)
        QTest::newRow(qPrintable(all.at(row).name)) << row;
}

QString verdict(const QString &script, const DialogueRequest &request, DialogueMaker make)
{
    const DialogueScript dialogueScript(script);
    std::optional<DialogueRecord> whole;
    for (const qsizetype piece : {qsizetype(0), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        const auto dialogue = make(request);
        if (const QString fault = dialogueScript.play(*dialogue, piece); !fault.isEmpty())
            return u"in pieces of %1: %2"_s.arg(piece).arg(fault);
        if (whole && *whole != dialogue->record())
            return u"in pieces of %1 another record:\n%2"_s.arg(piece).arg(
                DialogueScript::summary(dialogue->record()).join(u'\n'));
        whole = dialogue->record();
    }
    // Long scripts are cut at a sample of their bytes only.
    const qsizetype bytes = dialogueScript.serverBytes();
    const qsizetype stride = std::max(qsizetype(1), bytes / 400);
    for (qsizetype cut = 0; cut <= bytes; cut += stride) {
        for (const bool close : {true, false}) {
            const auto dialogue = make(request);
            if (const QString fault = dialogueScript.playAndCut(*dialogue, cut, close); !fault.isEmpty())
                return u"after %1 bytes: %2"_s.arg(cut).arg(fault);
        }
    }
    return {};
}

}
