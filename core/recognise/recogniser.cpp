#include "core/recognise/recogniser.h"

#include "core/recognise/bounce.h"
#include "core/recognise/clientlog.h"
#include "core/recognise/codeclues.h"
#include "core/recognise/codescanner.h"
#include "core/recognise/dialogfields.h"
#include "core/recognise/glyph.h"
#include "core/recognise/phrasefinder.h"
#include "core/recognise/textencoding.h"

#include <QSet>

#include <algorithm>

namespace mm {

namespace {

// What a text is about stands near its start; a long log is searched whole for codes alone.
constexpr qsizetype clueReach = 1024 * 1024;

// A file is read in pieces of this size, cut between lines.
constexpr qsizetype chunkBytes = 2 * 1024 * 1024;

// Clues from this weight on count inside the name of a host too: "zen.spamhaus.org".
constexpr int nameProofWeight = 80;

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
        for (const auto &table : {englishAreaClues(), serverReasonClues(), otherLanguageAreaClues()}) {
            for (const AreaClues &clues : table) {
                finder.add(clues.phrases, static_cast<int>(votes.size()));
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
        for (const ProtocolClues &clues : protocolClues()) {
            finder.add(clues.phrases, static_cast<int>(votes.size()));
            votes.append({.spoken = clues.spoken, .weight = clues.weight});
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

Area tellArea(QStringView text, const QList<FoundCode> &codes)
{
    static const AreaPhrases phrases;
    Ballot<Area> ballot;
    for (const FoundCode &found : codes) {
        const AreaVote vote = areaOfCode(found.code);
        ballot.vote(vote.area, vote.weight, found.offset);
    }
    phrases.finder.find(text, [&](int group, qsizetype offset) {
        const AreaVote &vote = phrases.votes[group];
        if (vote.weight >= nameProofWeight || !isInsideName(text, offset))
            ballot.vote(vote.area, vote.weight, offset);
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

// A text that is nothing but one code needs no surroundings.
void takeLoneCode(Recognition &recognition, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!recognition.codes.isEmpty() || trimmed.isEmpty() || trimmed.size() > 24)
        return;
    const Result<Code> code = parseCode(trimmed);
    const bool succeeds = code && (code->text.startsWith(u'2') || code->text.startsWith(u'3'));
    if (!code || succeeds || trimmed == u"NO" || trimmed == u"OK" || trimmed == u"BAD")
        return;
    recognition.codes.append({.code = *code,
                              .text = trimmed.toString(),
                              .offset = trimmed.data() - text.data(),
                              .length = trimmed.size()});
}

// Everything but the codes, told from a stretch of the text that begins at the place.
void tellTheRest(Recognition &recognition, QStringView stretch)
{
    const DialogFields fields = readDialogFields(stretch);
    const NamedHost named = fields.server.isEmpty() ? findNamedHost(stretch) : NamedHost{};
    recognition.server = fields.server.isEmpty() ? named.host : fields.server;
    recognition.port = fields.port ? fields.port : named.port;
    recognition.account = fields.account;
    recognition.area = tellArea(stretch, recognition.codes);
    const std::optional<Spoken> spoken =
        fields.protocol ? fields.protocol : tellProtocol(stretch, recognition.codes);
    if (spoken)
        setProtocol(recognition, *spoken);
}

QStringView stretchForClues(QStringView text, const QList<FoundCode> &codes)
{
    const QStringView telling = looksLikeLog(text) ? tellingLines(text, codes) : text;
    return telling.first(std::min(telling.size(), clueReach));
}

// From places in a message's readable text to places in the file as decoded whole.
void restorePlaces(Recognition &recognition, const MessageText &message, QByteArrayView bytes)
{
    const TextEncoding encoding = detectEncoding(bytes);
    qsizetype known = 0; // bytes whose length in units is known
    qsizetype units = 0;
    auto code = recognition.codes.begin();
    for (qsizetype i = 0; i < message.stretches.size(); ++i) {
        const Stretch &stretch = message.stretches[i];
        const qsizetype textEnd =
            i + 1 < message.stretches.size() ? message.stretches[i + 1].textOffset : message.text.size();
        units += decodeText(bytes.sliced(known, stretch.byteOffset - known), encoding).size();
        known = stretch.byteOffset;
        for (; code != recognition.codes.end() && code->offset < textEnd; ++code) {
            if (stretch.verbatim) {
                code->offset += units - stretch.textOffset;
            } else {
                code->offset = units;
                code->length =
                    decodeText(bytes.sliced(stretch.byteOffset, stretch.byteLength), encoding).size();
            }
        }
    }
}

Recognition recogniseMessage(QByteArrayView bytes)
{
    const MessageText message = readMessage(bytes);
    Recognition recognition = recognise(message.text);
    if (!recognition.protocol && !recognition.otherProtocol && !recognition.codes.isEmpty())
        recognition.protocol = Protocol::Smtp;
    restorePlaces(recognition, message, bytes);
    return recognition;
}

// The end of a chunk: after its last line break, on a whole unit; everything where no line ends.
qsizetype chunkEnd(QByteArrayView bytes, qsizetype begin, TextEncoding encoding)
{
    const qsizetype end = std::min(bytes.size(), begin + chunkBytes);
    if (end == bytes.size())
        return end;
    qsizetype last = bytes.sliced(begin, end - begin).lastIndexOf('\n');
    if (last < 0)
        return end;
    if (encoding == TextEncoding::Utf16LittleEndian)
        ++last;
    const bool wide = encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    const qsizetype length = last + 1;
    return begin + (wide ? length - (length & 1) : length);
}

void takeNew(Recognition &recognition, QSet<Code> &seen, QList<FoundCode> codes, qsizetype units)
{
    for (FoundCode &found : codes) {
        if (seen.contains(found.code))
            continue;
        seen.insert(found.code);
        found.offset += units;
        recognition.codes.append(std::move(found));
    }
}

}

Recognition recognise(QStringView text)
{
    const QStringView bounded = text.first(std::min(text.size(), recogniseLimit));
    Recognition recognition;
    recognition.codes = scanCodes(bounded);
    takeLoneCode(recognition, bounded);
    tellTheRest(recognition, stretchForClues(bounded, recognition.codes));
    return recognition;
}

Recognition recogniseBytes(QByteArrayView bytes)
{
    if (looksLikeMessage(bytes))
        return recogniseMessage(bytes);
    const TextEncoding encoding = detectEncoding(bytes);
    Recognition recognition;
    QSet<Code> seen;
    qsizetype units = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = chunkEnd(bytes, begin, encoding);
        const QString text = decodeText(bytes.sliced(begin, end - begin), encoding);
        QList<FoundCode> codes = scanCodes(text);
        if (begin == 0 || (recognition.codes.isEmpty() && !codes.isEmpty())) {
            recognition = {};
            recognition.codes = std::move(codes);
            takeLoneCode(recognition, text);
            tellTheRest(recognition, stretchForClues(text, recognition.codes));
            codes = std::exchange(recognition.codes, {});
        }
        takeNew(recognition, seen, std::move(codes), units);
        units += text.size();
        begin = end;
    }
    return recognition;
}

}
