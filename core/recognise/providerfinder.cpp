#include "core/recognise/providerfinder.h"

#include "core/recognise/glyph.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace mm {

//! A code in the stretch, with the part of the text that is the reply around it.
struct ProviderFinder::Reply
{
    Code code;
    qsizetype begin = 0;
    qsizetype at = 0;
    qsizetype end = 0;
};

//! A place that names a provider. More rank wins, then less distance.
struct ProviderFinder::Naming
{
    int rank = 0;
    qsizetype distance = 0;
    qsizetype provider = 0;

    [[nodiscard]] bool beats(const Naming &other) const
    {
        return rank != other.rank ? rank > other.rank : distance < other.distance;
    }
};

//! A meaning that the text may give, and how surely.
struct ProviderFinder::Candidate
{
    int rank = 0; //!< 0: not given
    ToldMeaning told;
};

struct ProviderFinder::Sightings
{
    std::optional<Naming> naming;
    std::vector<QList<qsizetype>> words; //!< by meaning: where its words stand
    std::vector<QList<qsizetype>> tokens;
};

namespace {

constexpr qsizetype mostReplies = 16;
constexpr qsizetype reachBefore = 400;
constexpr qsizetype reachBehind = 1000;
constexpr qsizetype mostPlaces = 8;
constexpr qsizetype reachOfReplyCode = 8; // three digits, a sign and blanks
constexpr qsizetype longestHost = 255;    // RFC 1035 section 2.3.4

constexpr int markInReply = 4;
constexpr int besideReply = 3;
constexpr int serverOfText = 2;
constexpr int elsewhere = 1;

constexpr int codeRank = 1;
constexpr int statusRank = 1;
constexpr int pairRank = 2;
constexpr int wordsRank = 8;
constexpr int tokenRank = 16;

bool isHostGlyph(char16_t glyph)
{
    return isDigitGlyph(glyph) || isLetterGlyph(glyph) || glyph == u'-' || glyph == u'.';
}

// A blank line: a line break that only blanks and the marks of quoted mail part from the next.
bool isParagraphBreak(QStringView text, qsizetype at)
{
    if (glyphAt(text, at) != u'\n')
        return false;
    qsizetype next = at + 1;
    while (glyphAt(text, next) == u' ' || glyphAt(text, next) == u'>' || glyphAt(text, next) == u'\r')
        ++next;
    return glyphAt(text, next) == u'\n';
}

qsizetype paragraphBegin(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < reachBefore && !isParagraphBreak(text, begin - 1))
        --begin;
    return begin;
}

qsizetype paragraphEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < reachBehind && !isParagraphBreak(text, end))
        ++end;
    return end;
}

bool isInAddress(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (at - begin < longestHost && isHostGlyph(glyphAt(text, begin - 1)))
        --begin;
    return glyphAt(text, begin - 1) == u'@';
}

bool endsHost(QStringView text, qsizetype end)
{
    const char16_t next = glyphAt(text, end);
    return !isWordGlyph(next) && next != u'-' && !(next == u'.' && isWordGlyph(glyphAt(text, end + 1)));
}

bool endsWithHost(QStringView name, const QString &host)
{
    return name.endsWith(host, Qt::CaseInsensitive) &&
           (name.size() == host.size() || name[name.size() - host.size() - 1] == u'.');
}

// The name of the server that is said to have given the reply; empty: the text does not say it.
QStringView attributedHost(QStringView before)
{
    for (const QStringView phrase : {u"remote-mta: dns;", u"receiving server:", u"talking to", u"host"}) {
        const qsizetype found = before.lastIndexOf(phrase, -1, Qt::CaseInsensitive);
        if (found < 0)
            continue;
        qsizetype begin = found + phrase.size();
        while (glyphAt(before, begin) == u' ')
            ++begin;
        qsizetype end = begin;
        while (isHostGlyph(glyphAt(before, end)))
            ++end;
        QStringView name = before.sliced(begin, end - begin);
        while (name.endsWith(u'.'))
            name.chop(1);
        if (begin > found + phrase.size() && name.contains(u'.'))
            return name;
    }
    return {};
}

bool standsIn(const QList<qsizetype> &places, qsizetype begin, qsizetype end)
{
    return std::any_of(places.cbegin(), places.cend(),
                       [begin, end](qsizetype place) { return place >= begin && place < end; });
}

}

ProviderFinder::ProviderFinder(const KnowledgeBase &knowledge)
    : m_contents(knowledge.contents())
{
    for (const ProviderMeaning &meaning : m_contents.providerMeanings) {
        for (const QString &token : meaning.tokens)
            m_folded += token.toLower();
    }
    for (qsizetype i = 0; i < m_contents.providers.size(); ++i) {
        for (const QString &host : m_contents.providers[i].hosts)
            add(ClueKind::Host, host, i);
        for (const QString &mark : m_contents.providers[i].marks)
            add(ClueKind::Mark, mark, i);
    }
    auto folded = m_folded.cbegin();
    for (qsizetype i = 0; i < m_contents.providerMeanings.size(); ++i) {
        for (const QString &words : m_contents.providerMeanings[i].words)
            add(ClueKind::Words, words, i);
        for (qsizetype token = 0; token < m_contents.providerMeanings[i].tokens.size(); ++token)
            add(ClueKind::Token, *folded++, i);
    }
    m_finder.prepare();
}

void ProviderFinder::add(ClueKind kind, QStringView phrase, qsizetype index)
{
    m_finder.add(phrase, static_cast<int>(m_clues.size()));
    m_clues.append({kind, phrase, index});
}

std::optional<ProviderFinder::Naming> ProviderFinder::namedBy(QStringView host) const
{
    for (const Clue &clue : m_clues) {
        if (clue.kind == ClueKind::Host && endsWithHost(host, clue.phrase.toString()))
            return Naming{serverOfText, 0, clue.index};
    }
    return std::nullopt;
}

bool ProviderFinder::isForeign(QStringView stretch, const QList<Reply> &replies) const
{
    return std::any_of(replies.cbegin(), replies.cend(), [&](const Reply &reply) {
        const QStringView host = attributedHost(stretch.sliced(reply.begin, reply.at - reply.begin));
        return !host.isEmpty() && !namedBy(host);
    });
}

ProviderFinder::Sightings ProviderFinder::look(QStringView stretch, const QList<Reply> &replies) const
{
    const auto meanings = static_cast<std::size_t>(m_contents.providerMeanings.size());
    Sightings sightings{{}, std::vector<QList<qsizetype>>(meanings), std::vector<QList<qsizetype>>(meanings)};
    const auto take = [&sightings](const Naming &naming) {
        if (!sightings.naming || naming.beats(*sightings.naming))
            sightings.naming = naming;
    };
    m_finder.find(stretch, [&](int group, qsizetype at) {
        const Clue &clue = m_clues[group];
        const qsizetype end = at + clue.phrase.size();
        if (clue.kind == ClueKind::Words || clue.kind == ClueKind::Token) {
            auto &all = clue.kind == ClueKind::Words ? sightings.words : sightings.tokens;
            auto &places = all[static_cast<std::size_t>(clue.index)];
            const bool isWhole = clue.kind == ClueKind::Words || !isWordGlyph(glyphAt(stretch, end));
            if (isWhole && places.size() < mostPlaces)
                places += at;
            return;
        }
        if (clue.kind == ClueKind::Host && (!endsHost(stretch, end) || isInAddress(stretch, at)))
            return;
        take({elsewhere, at, clue.index});
        for (const Reply &reply : replies) {
            const bool isBehind = at >= reply.at;
            if (at >= reply.begin && at < reply.end)
                take({isBehind && clue.kind == ClueKind::Mark ? markInReply : besideReply,
                      isBehind ? at - reply.at : reply.at - at, clue.index});
        }
    });
    return sightings;
}

// The reply code in front of an enhanced status is the other half of one answer: "550-5.7.26".
const ProviderFinder::Reply *ProviderFinder::replyBefore(const Reply &reply, const QList<Reply> &replies)
{
    if (reply.code.kind != CodeKind::EnhancedStatus)
        return nullptr;
    const auto before = std::find_if(replies.cbegin(), replies.cend(), [&reply](const Reply &other) {
        return other.code.kind == CodeKind::SmtpReply && other.at < reply.at &&
               reply.at - other.at <= reachOfReplyCode;
    });
    return before == replies.cend() ? nullptr : &*before;
}

// A token says it surely; words more than a code alone, two codes more than one, and the enhanced status more
// than the reply.
ProviderFinder::Candidate ProviderFinder::weigh(const ProviderMeaning &meaning, const QList<Reply> &replies,
                                                const QList<qsizetype> &words, const QList<qsizetype> &tokens)
{
    Candidate candidate{0, {meaning.id, {}}};
    for (const Reply &reply : replies) {
        int rank = 0;
        if (standsIn(tokens, reply.begin, reply.end))
            rank = tokenRank;
        else if (meaning.words.isEmpty() || standsIn(words, reply.begin, reply.end))
            rank = patternRank(meaning, reply, replies) + (meaning.words.isEmpty() ? 0 : wordsRank);
        const bool isGiven = rank != 0 && rank != wordsRank;
        if (!isGiven)
            continue;
        candidate.rank = std::max(candidate.rank, rank);
        if (const Reply *before = replyBefore(reply, replies))
            candidate.told.codes += before->code;
        candidate.told.codes += reply.code;
    }
    if (candidate.rank == 0 && !tokens.isEmpty())
        candidate.rank = tokenRank;
    if (candidate.rank == 0 && replies.isEmpty() && !words.isEmpty())
        candidate.rank = wordsRank;
    return candidate;
}

// 0: none of the meaning's patterns has the reply's code with all that has to stand beside it.
int ProviderFinder::patternRank(const ProviderMeaning &meaning, const Reply &reply,
                                const QList<Reply> &replies)
{
    const auto standsBeside = [&](const CodeSpan &span) {
        return std::any_of(replies.cbegin(), replies.cend(), [&](const Reply &other) {
            return other.at >= reply.begin && other.at < reply.end && span.covers(other.code);
        });
    };
    int best = 0;
    for (const CodePattern &pattern : meaning.codes) {
        const bool isIn = std::any_of(pattern.cbegin(), pattern.cend(),
                                      [&reply](const CodeSpan &span) { return span.covers(reply.code); });
        if (!isIn || !std::all_of(pattern.cbegin(), pattern.cend(), standsBeside))
            continue;
        const bool hasStatus = pattern.last().first.kind != CodeKind::SmtpReply;
        best = std::max(best, codeRank + (pattern.size() > 1 ? pairRank : 0) + (hasStatus ? statusRank : 0));
    }
    return best;
}

QList<ToldMeaning> ProviderFinder::meaningsOf(qsizetype provider, const QList<Reply> &replies,
                                              const Sightings &sightings) const
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < m_contents.providerMeanings.size(); ++i) {
        const ProviderMeaning &meaning = m_contents.providerMeanings[i];
        if (meaning.provider != m_contents.providers[provider].id)
            continue;
        const auto &words = sightings.words[static_cast<std::size_t>(i)];
        const auto &tokens = sightings.tokens[static_cast<std::size_t>(i)];
        Candidate candidate = weigh(meaning, replies, words, tokens);
        if (candidate.rank > 0)
            candidates += std::move(candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank > b.rank; });
    QList<ToldMeaning> told;
    QList<Code> explained;
    for (Candidate &candidate : candidates) {
        auto &codes = candidate.told.codes;
        const bool stoodAlone = codes.isEmpty();
        codes.removeIf([&explained](const Code &code) { return explained.contains(code); });
        if (codes.isEmpty() && !(stoodAlone && told.isEmpty()))
            continue;
        explained += codes;
        told += std::move(candidate.told);
    }
    return told;
}

std::optional<ToldProvider> ProviderFinder::tell(QStringView stretch, qsizetype begin,
                                                 const QList<FoundCode> &codes, QStringView server) const
{
    if (m_clues.isEmpty())
        return std::nullopt;
    QList<Reply> replies;
    for (const FoundCode &found : codes) {
        const qsizetype at = found.offset - begin;
        if (at < 0 || at >= stretch.size() || replies.size() == mostReplies)
            continue;
        replies += {found.code, paragraphBegin(stretch, at), at, paragraphEnd(stretch, at)};
    }
    const Sightings sightings = look(stretch, replies);
    std::optional<Naming> naming = sightings.naming;
    if (const auto named = namedBy(server); named && (!naming || named->beats(*naming)))
        naming = named;
    if (!naming || (naming->rank < besideReply && isForeign(stretch, replies)))
        return std::nullopt;
    return ToldProvider{m_contents.providers[naming->provider].id,
                        meaningsOf(naming->provider, replies, sightings)};
}

}
