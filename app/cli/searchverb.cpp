#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/facets.h"
#include "core/knowledge/knowledgetext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 mostHits = 1000;

struct SearchVerb
{
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)
};

//! The hits that are within the facets, and what other facets would leave.
struct Findings
{
    QList<SearchHit> hits;
    qsizetype all = 0; //!< hits before the limit
    FacetCounts counts;
};

Findings findingsOf(const QString &words, const Facets &facets, qsizetype limit,
                    const KnowledgeBase &knowledge)
{
    Findings findings;
    for (const SearchHit &hit : knowledge.search(words, knowledge.contents().codes.size())) {
        const CodeEntry entry = *knowledge.find(hit.code); // a hit is an entry
        findings.counts.add(entry, facets);
        if (!isWithin(entry, facets))
            continue;
        ++findings.all;
        if (findings.hits.size() < limit)
            findings.hits += hit;
    }
    return findings;
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const QString &query, const Findings &findings, const KnowledgeBase &knowledge)
{
    QJsonArray rows;
    for (const SearchHit &hit : findings.hits) {
        const CodeEntry entry = *knowledge.find(hit.code);
        const auto protocol = protocolOf(entry);
        rows += QJsonObject{{u"code"_s, entry.code.text},
                            {u"symbol"_s, entry.symbol},
                            {u"family"_s, entry.family},
                            {u"protocol"_s, protocol ? QJsonValue(toId(*protocol)) : QJsonValue()},
                            {u"area"_s, toId(entry.area)},
                            {u"title"_s, knowledgeText(entry.title)},
                            {u"score"_s, hit.score}};
    }
    const FacetCounts &counts = findings.counts;
    const QJsonObject facets{{u"family"_s, toJson(counts.families)},
                             {u"protocol"_s, toJson(counts.protocols)},
                             {u"area"_s, toJson(counts.areas)}};
    return {{u"schema"_s, u"mailmend/search/1"_s},
            {u"query"_s, query},
            {u"total"_s, findings.all},
            {u"hits"_s, rows},
            {u"facets"_s, facets}};
}

Error notAccepted(const QString &option, const QString &value, const QStringList &accepted)
{
    return {ErrorCode::InvalidArgument,
            SearchVerb::tr("--%1 %2: one of %3 is accepted").arg(option, value, accepted.join(u", "_s))};
}

template<class Enum>
QStringList idsOf(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += toId(static_cast<Enum>(i));
    return ids;
}

QStringList familiesOf(const KnowledgeBase &knowledge)
{
    QStringList families;
    for (const CodeEntry &entry : knowledge.contents().codes)
        families += entry.family;
    families.removeDuplicates();
    families.sort();
    return families;
}

Result<Facets> facetsOf(const VerbLine &line, const KnowledgeBase &knowledge)
{
    Facets facets{line.value(u"family"_s), protocolFromId(line.value(u"protocol"_s)),
                  areaFromId(line.value(u"area"_s))};
    if (line.isSet(u"protocol"_s) && !facets.protocol)
        return tl::unexpected(
            notAccepted(u"protocol"_s, line.value(u"protocol"_s), idsOf<Protocol>(protocolCount)));
    if (line.isSet(u"area"_s) && !facets.area)
        return tl::unexpected(notAccepted(u"area"_s, line.value(u"area"_s), idsOf<Area>(areaCount)));
    const QStringList families = familiesOf(knowledge);
    if (line.isSet(u"family"_s) && !families.contains(facets.family))
        return tl::unexpected(notAccepted(u"family"_s, facets.family, families));
    return facets;
}

void print(const QList<SearchHit> &hits, const KnowledgeBase &knowledge, Console &console)
{
    for (const SearchHit &hit : hits) {
        const CodeEntry entry = *knowledge.find(hit.code);
        QString row =
            console.coloured(entry.code.text, Colour::Strong) + u"  "_s + knowledgeText(entry.title);
        if (!entry.symbol.isEmpty())
            row += u"  "_s + console.coloured(entry.symbol, Colour::Quiet);
        console.line(row, 4);
    }
}

}

ExitCode searchVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(u"search"_s, u"WORDS…"_s,
                  SearchVerb::tr("Searches the knowledge base: codes, symbols and words in any order; "
                                 "beginnings and typing errors are tolerated."));
    line.add({u"limit"_s}, SearchVerb::tr("At most so many answers (20)."), u"N"_s);
    line.add({u"family"_s}, SearchVerb::tr("Codes of one family alone: smtp-reply, outlook …"), u"FAMILY"_s);
    line.add({u"protocol"_s}, SearchVerb::tr("Codes of one protocol alone: smtp, imap or pop3."),
             u"PROTOCOL"_s);
    line.add({u"area"_s}, SearchVerb::tr("Codes of one area alone: network, auth, certificate …"), u"AREA"_s);
    if (const auto done = line.read(arguments, console))
        return *done;
    const auto limit = line.number(u"limit"_s, 1, mostHits, 20);
    if (!limit)
        return console.refuse(ExitCode::Usage, limit.error().detail);
    const QString words = line.operands().join(u' ').trimmed();
    if (words.isEmpty())
        return console.refuse(ExitCode::Usage,
                              SearchVerb::tr("nothing to search for: one or more words are accepted"));
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);

    const auto facets = facetsOf(line, *knowledge);
    if (!facets)
        return console.refuse(ExitCode::Usage, facets.error().detail);
    const Findings findings = findingsOf(words, *facets, qsizetype(*limit), *knowledge);
    if (line.wantsJson())
        console.json(toJson(words, findings, *knowledge));
    else if (findings.hits.isEmpty())
        console.line(SearchVerb::tr("Nothing is known by “%1”.").arg(words));
    else
        print(findings.hits, *knowledge, console);
    return findings.hits.isEmpty() ? ExitCode::Problem : ExitCode::Fine;
}

}
