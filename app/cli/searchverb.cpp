#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"

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

QJsonObject toJson(const QString &query, const QList<SearchHit> &hits, const KnowledgeBase &knowledge)
{
    QJsonArray rows;
    for (const SearchHit &hit : hits) {
        const CodeEntry entry = *knowledge.find(hit.code); // a hit is an entry
        rows += QJsonObject{{u"code"_s, entry.code.text},
                            {u"symbol"_s, entry.symbol},
                            {u"family"_s, entry.family},
                            {u"title"_s, entry.title},
                            {u"score"_s, hit.score}};
    }
    return {{u"schema"_s, u"mailmend/search/1"_s}, {u"query"_s, query}, {u"hits"_s, rows}};
}

void print(const QList<SearchHit> &hits, const KnowledgeBase &knowledge, Console &console)
{
    for (const SearchHit &hit : hits) {
        const CodeEntry entry = *knowledge.find(hit.code);
        QString row = console.coloured(entry.code.text, Colour::Strong) + u"  "_s + entry.title;
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

    const auto hits = knowledge->search(words, qsizetype(*limit));
    if (line.wantsJson())
        console.json(toJson(words, hits, *knowledge));
    else if (hits.isEmpty())
        console.line(SearchVerb::tr("Nothing is known by “%1”.").arg(words));
    else
        print(hits, *knowledge, console);
    return hits.isEmpty() ? ExitCode::Problem : ExitCode::Fine;
}

}
