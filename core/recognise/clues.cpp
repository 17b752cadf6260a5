#include "core/recognise/clues.h"

#include "core/recognise/answers.h"
#include "core/recognise/codeclues.h"
#include "core/recognise/dialogfields.h"
#include "core/recognise/glyph.h"
#include "core/recognise/phrasefinder.h"

#include <algorithm>

namespace mm {

namespace {

// Clues from this weight on count inside the name of a host too: "zen.spamhaus.org".
constexpr int nameProofWeight = 80;

// Up to this weight a clue is a mere word, which says nothing as the field of a log line: "relay=".
constexpr int fieldProofWeight = 50;

// What a server says itself weighs so much more than what stands around: more than any guess, yet too little
// to turn round the ranks of its own words.
constexpr int ownWordsBonus = 14;

// Clues from the one weight to the other are reasons that a server would give. The words below are anybody's,
// above are the names of exceptions, which no server says.
constexpr int reasonWeight = 60;
constexpr int highestReason = 97;

// Up to this weight a clue is a single word that tells in a short complaint alone.
constexpr int fallbackWeight = 20;

//! The weightiest clue wins, among equals the first in the text.
template<class Value>
class Ballot
{
public:
    void vote(Value value, int weight, qsizetype offset)
    {
        if (weight < m_weight || (weight == m_weight && offset >= m_offset))
            return;
        m_value = value;
        m_weight = weight;
        m_offset = offset;
    }
    [[nodiscard]] std::optional<Value> winner() const
    {
        return m_weight > 0 ? std::optional(m_value) : std::nullopt;
    }

private:
    Value m_value{};
    int m_weight = 0;
    qsizetype m_offset = 0;
};

// Every group of phrases of one kind of clue, with one number for each group.
struct AreaPhrases
{
    AreaPhrases()
    {
        for (const auto &table :
             {setPhraseClues(), englishAreaClues(), serverReasonClues(), deliveryAreaClues(),
              libraryAreaClues(), otherLanguageAreaClues(), fallbackAreaClues()}) {
            for (const AreaClues &clues : table) {
                finder.add(clues.phrases, static_cast<int>(votes.size()),
                           clues.covers ? PhraseFinder::Inside::Skipped : PhraseFinder::Inside::Searched);
                votes.append({.area = clues.area, .weight = clues.weight});
            }
        }
        finder.prepare();
    }
    PhraseFinder finder;
    QList<AreaVote> votes;
};

struct ProtocolPhrases
{
    ProtocolPhrases()
    {
        for (const auto &table :
             {protocolClues(), deliveryProtocolClues(), libraryProtocolClues(), fallbackProtocolClues()}) {
            for (const ProtocolClues &clues : table) {
                finder.add(clues.phrases, static_cast<int>(votes.size()),
                           clues.weight == 0 ? PhraseFinder::Inside::Skipped
                                             : PhraseFinder::Inside::Searched);
                votes.append({.spoken = clues.spoken, .weight = clues.weight});
            }
        }
        finder.prepare();
    }
    PhraseFinder finder;
    QList<ProtocolVote> votes;
};

// Whether a word in lower case stands inside the name of a host or a mailbox: "relay2.example.org" says
// nothing.
bool isInsideName(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 64;
    const char16_t left = glyphAt(text, at - 1);
    if (!glyphAt(text, at) || QChar(glyphAt(text, at)).isUpper())
        return false;
    if ((left == u'.' || left == u'@' || left == u'-' || left == u'/') && isWordGlyph(glyphAt(text, at - 2)))
        return true;
    qsizetype end = at;
    while (end - at < reach && (isWordGlyph(glyphAt(text, end)) || glyphAt(text, end) == u'-'))
        ++end;
    const char16_t right = glyphAt(text, end);
    return (right == u'.' || right == u'@') && isLetterGlyph(glyphAt(text, end + 1));
}

// Whether a word is the name of a field, or a value that a program sets by itself, as the lines of mail
// servers have them: "relay=mx.example.org", "mailer=relay,".
bool isFieldOfLog(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 64;
    qsizetype end = at;
    while (end - at < reach && isWordGlyph(glyphAt(text, end)))
        ++end;
    return glyphAt(text, end) == u'=' || glyphAt(text, at - 1) == u'=';
}

// "/var/imap/socket" says nothing of the protocol.
bool isFolderOfPath(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 16 && isWordGlyph(glyphAt(text, end)))
        ++end;
    return glyphAt(text, at - 1) == u'/' && glyphAt(text, end) == u'/';
}

// Collecting mail knows neither recipients nor senders: a user whom the server does not know is the person
// who signs in. A mailbox that is missing there is a folder, whose place is none of ours.
AreaVote votedWhileCollecting(AreaVote vote, QStringView phrase)
{
    constexpr QStringView names[]{u"user", u"account", u"name"};
    if (vote.area == Area::Sender || vote.area == Area::Relay)
        return {};
    if (vote.area != Area::Recipient)
        return vote;
    const bool isPerson = std::ranges::any_of(
        names, [phrase](QStringView name) { return phrase.contains(name, Qt::CaseInsensitive); });
    return {.area = isPerson ? Area::Auth : Area::Unknown, .weight = vote.weight};
}

bool isOfSending(const FoundCode &found)
{
    return found.code.kind == CodeKind::SmtpReply || found.code.kind == CodeKind::EnhancedStatus;
}

bool tellsOfCollecting(std::optional<Spoken> spoken, const QList<FoundCode> &codes)
{
    return (spoken == Spoken::Imap || spoken == Spoken::Pop3) && std::ranges::none_of(codes, isOfSending);
}

// Whether a text is a short complaint, in which a single word may tell; a long one has transcripts and
// settings, whose words are nobody's complaint.
bool isShortComplaint(QStringView text)
{
    constexpr qsizetype longest = 300;
    constexpr QStringView words[]{
        u"fail",    u"error", u"unable", u"cannot",    u"can't",  u"could not", u"refus",  u"reject",
        u"invalid", u"fehl",  u"nicht",  u"abgelehnt", u"échou",  u"échec",     u"imposs", u"erreur",
        u"fall",    u"impos", u"erro",   u"falh",      u"riusc",  u"mislukt",   u"niet",   u"błąd",
        u"nie ",    u"not ",  u"ошиб",   u"не ",       u"отверг", u"失敗",      u"エラー", u"できま",
        u"失败",    u"错误",  u"無法",   u"无法",      u"실패"};
    return text.size() <= longest && std::ranges::any_of(words, [text](QStringView word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

// What nothing but sending fails of.
bool isOfSendingAlone(Area area)
{
    return area == Area::Sender || area == Area::Relay || area == Area::Recipient;
}

Area tellArea(QStringView text, const QList<FoundCode> &codes, qsizetype place, bool collecting)
{
    constexpr qsizetype phraseReach = 24;
    static const AreaPhrases phrases;
    Ballot<Area> ballot;
    for (const FoundCode &found : codes) {
        const AreaVote vote = areaOfCode(found.code);
        ballot.vote(vote.area, vote.weight, found.offset);
    }
    Answers answers(text, codes, place);
    const int leastWeight = isShortComplaint(text) ? 1 : fallbackWeight + 1;
    phrases.finder.find(text, [&](int group, qsizetype offset) {
        AreaVote vote = phrases.votes[group];
        if (collecting)
            vote =
                votedWhileCollecting(vote, text.sliced(offset, std::min(phraseReach, text.size() - offset)));
        const bool weak = vote.weight <= fieldProofWeight && isFieldOfLog(text, offset);
        if (weak || vote.weight < leastWeight ||
            (vote.weight < nameProofWeight && isInsideName(text, offset)))
            return;
        const bool isReason =
            vote.weight >= reasonWeight && vote.weight <= highestReason && answers.hold(offset);
        ballot.vote(vote.area, vote.weight + (isReason ? ownWordsBonus : 0), offset);
    });
    return ballot.winner().value_or(Area::Unknown);
}

std::optional<Spoken> tellProtocol(QStringView text, const QList<FoundCode> &codes)
{
    static const ProtocolPhrases phrases;
    Ballot<Spoken> ballot;
    for (const FoundCode &found : codes) {
        const ProtocolVote vote = protocolOfCode(found.code);
        ballot.vote(vote.spoken, vote.weight, found.offset);
    }
    phrases.finder.find(text, [&](int group, qsizetype offset) {
        if (!isFolderOfPath(text, offset))
            ballot.vote(phrases.votes[group].spoken, phrases.votes[group].weight, offset);
    });
    return ballot.winner();
}

void setProtocol(Recognition &recognition, Spoken spoken)
{
    switch (spoken) {
    case Spoken::Smtp:
        recognition.protocol = Protocol::Smtp;
        return;
    case Spoken::Imap:
        recognition.protocol = Protocol::Imap;
        return;
    case Spoken::Pop3:
        recognition.protocol = Protocol::Pop3;
        return;
    case Spoken::Exchange:
        recognition.otherProtocol = OtherProtocol::Exchange;
        return;
    case Spoken::Http:
        recognition.otherProtocol = OtherProtocol::Http;
        return;
    case Spoken::Nntp:
        recognition.otherProtocol = OtherProtocol::Nntp;
        return;
    }
}

}

void readClues(Recognition &recognition, QStringView stretch, qsizetype place)
{
    const DialogFields fields = readDialogFields(stretch);
    const NamedHost named = fields.server.isEmpty() ? findNamedHost(stretch) : NamedHost{};
    recognition.server = fields.server.isEmpty() ? named.host : fields.server;
    recognition.port = fields.port ? fields.port : named.port;
    recognition.account = fields.account;
    const std::optional<Spoken> spoken =
        fields.protocol ? fields.protocol : tellProtocol(stretch, recognition.codes);
    const bool collecting = tellsOfCollecting(spoken, recognition.codes);
    recognition.area = tellArea(stretch, recognition.codes, place, collecting);
    if (spoken)
        setProtocol(recognition, *spoken);
    else if (isOfSendingAlone(recognition.area))
        recognition.protocol = Protocol::Smtp;
}

}
