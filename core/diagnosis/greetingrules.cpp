#include "core/diagnosis/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

constexpr qint64 slowGreetingMs = 5000;

QString seconds(qint64 milliseconds)
{
    return QString::number(std::max<qint64>(1, (milliseconds + 500) / 1000));
}

qint64 durationOf(const ServiceView &view, Stage stage)
{
    qint64 longest = 0;
    for (const StageRecord &record : view.service.stages) {
        if (record.stage == stage)
            longest = std::max(longest, record.durationMs);
    }
    return longest;
}

QString protocolInWords(QStringView protocol)
{
    if (protocol == "http"_L1)
        return u"a web server (HTTP)"_s;
    if (protocol == "ssh"_L1)
        return u"remote login (SSH)"_s;
    if (protocol == "ftp"_L1)
        return u"file transfer (FTP)"_s;
    return protocol.isEmpty() ? u"something that is no mail service"_s : protocol.toString().toUpper();
}

QString endingInWords(DialogueEnding ending)
{
    if (ending == DialogueEnding::TimedOut)
        return u"the server did not answer in time"_s;
    if (ending == DialogueEnding::Cancelled)
        return u"the time for the check was over before the server had answered"_s;
    if (ending == DialogueEnding::Dropped || ending == DialogueEnding::Reset)
        return u"the connection was cut off before the server had answered"_s;
    return u"the server did not go on"_s;
}

QString refusalInWords(const DialogueRecord &dialogue)
{
    if (dialogue.lastStage == Stage::Greeting)
        return u"the server turned the connection away"_s;
    const bool refused = dialogue.ending == DialogueEnding::HelloRefused;
    return refused ? u"the server did not go on"_s : u"the server ended it"_s;
}

QString malformationInWords(Malformation malformation)
{
    switch (malformation) {
    case Malformation::None:
    case Malformation::BadSyntax:
        return u"its answer breaks the rules of the protocol"_s;
    case Malformation::LineTooLong:
        return u"a line of its answer is far too long"_s;
    case Malformation::TooManyLines:
        return u"its answer has far too many lines"_s;
    case Malformation::TooManyBytes:
        return u"its answer does not end"_s;
    case Malformation::NotTerminated:
        return u"its answer stops in the middle"_s;
    case Malformation::Binary:
        return u"its answer is not text"_s;
    case Malformation::FalseProof:
        return u"it says that the sign-in succeeded but cannot prove that it knows the password, so another "
               "server may be answering in its place"_s;
    }
    return {};
}

//! Cisco's mail inspection overwrites a greeting with asterisks, except the digits 2 and 0 and blanks.
bool isMaskedGreeting(QStringView greeting)
{
    if (greeting.startsWith("220"_L1))
        greeting = greeting.mid(3);
    const auto stars = std::count(greeting.begin(), greeting.end(), u'*');
    return stars >= 6 && std::all_of(greeting.begin(), greeting.end(), [](QChar c) {
               return c == u'*' || c == u'2' || c == u'0' || c == u' ' || c == u'-';
           });
}

//! It strikes out extensions in place: "XXXXXXXA" (STARTTLS), "XXXXXXXB", …
bool isStruckOut(QStringView capability)
{
    const QStringView name = capability.trimmed();
    return name.size() >= 6 && std::all_of(name.begin(), name.end() - 1, [](QChar c) { return c == u'X'; }) &&
           name.back() >= u'A' && name.back() <= u'Z';
}

}

Evidence noGreeting(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    const bool silent = dialogue.ending == DialogueEnding::TimedOut &&
                        dialogue.lastStage == Stage::Greeting && dialogue.greeting.isEmpty();
    if (!silent || failedInTls(view) || speaksTlsAtOnce(view))
        return std::nullopt;
    return QJsonObject{{u"seconds"_s, seconds(durationOf(view, Stage::Greeting))}};
}

Evidence slowGreeting(const ServiceView &view)
{
    if (view.dialogue().greetingMs <= slowGreetingMs)
        return std::nullopt;
    return QJsonObject{{u"seconds"_s, seconds(view.dialogue().greetingMs)}};
}

Evidence dropped(const ServiceView &view)
{
    if (auto evidence = refusalMeans(view, FindingId::ServiceDropped)) {
        evidence->insert(u"stage"_s, stageInWords(view.dialogue().lastStage));
        evidence->insert(u"why"_s, refusalInWords(view.dialogue()));
        evidence->insert(u"last_words"_s, evidence->value("reply"_L1));
        return evidence;
    }
    const DialogueRecord &dialogue = view.dialogue();
    if (failedInTls(view) || speaksTlsAtOnce(view) || nothingConnected(view))
        return std::nullopt;
    const bool cut = dialogue.ending == DialogueEnding::Dropped ||
                     (dialogue.ending == DialogueEnding::Reset && !dialogue.greeting.isEmpty()) ||
                     (dialogue.ending == DialogueEnding::Cancelled && !view.check.cancelled) ||
                     (dialogue.ending == DialogueEnding::TimedOut && !noGreeting(view));
    // A goodbye that tells its reason counts for what it says: busy, locked, ….
    if (!cut || refusalOf(dialogue))
        return std::nullopt;
    return earlyEnd(dialogue);
}

QJsonObject earlyEnd(const DialogueRecord &dialogue)
{
    return {{u"stage"_s, stageInWords(dialogue.lastStage)},
            {u"how"_s, QString(toId(dialogue.ending))},
            {u"why"_s, endingInWords(dialogue.ending)}};
}

Evidence wrongProtocol(const ServiceView &view)
{
    QString found;
    if (view.dialogue().ending == DialogueEnding::OtherProtocol && !speaksTlsAtOnce(view))
        found = view.dialogue().otherProtocol;
    else if (view.tls().failure != TlsFailure::PlaintextAnswered)
        return std::nullopt;
    else if (view.tls().plaintext.startsWith("SSH-"))
        found = u"ssh"_s;
    else if (view.tls().plaintext.startsWith("HTTP/"))
        found = u"http"_s;
    else
        return std::nullopt;
    return QJsonObject{{u"found"_s, protocolInWords(found)}, {u"otherProtocol"_s, found}};
}

Evidence alteredByMiddlebox(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    QStringList capabilities = dialogue.capabilitiesBeforeTls + dialogue.capabilities;
    const auto struckOut = std::find_if(capabilities.begin(), capabilities.end(), isStruckOut);
    if (struckOut != capabilities.end())
        return QJsonObject{{u"trace"_s, *struckOut}};
    // Some administrators hide their greeting themselves: alone it proves nothing while all goes well.
    const bool wentWell = dialogue.ending == DialogueEnding::Completed;
    if (wentWell || !isMaskedGreeting(dialogue.greeting))
        return std::nullopt;
    return QJsonObject{{u"trace"_s, dialogue.greeting}};
}

Evidence malformedReply(const ServiceView &view)
{
    if (view.dialogue().ending != DialogueEnding::Malformed)
        return std::nullopt;
    return QJsonObject{{u"how"_s, malformationInWords(view.dialogue().malformation)},
                       {u"stage"_s, stageInWords(view.dialogue().lastStage)}};
}

}
