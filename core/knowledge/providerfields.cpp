#include "core/knowledge/providerfields.h"

#include "core/knowledge/codespelling.h"
#include "core/knowledge/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QStringList readTokens(const JsonNode &node)
{
    QStringList tokens = node.texts();
    for (const QString &token : tokens) {
        const bool isToken =
            token.size() >= 3 && std::all_of(token.begin(), token.end(), [](QChar c) {
                return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
            });
        if (!isToken)
            node.refuse(
                u"“%1” is no number of a provider: capitals, digits, “_” and “-” are accepted"_s.arg(token));
    }
    return tokens;
}

CodeSpan readSpan(const JsonNode &node, const QString &text)
{
    const auto parts = text.split(u'-');
    const bool isSpan = parts.size() == 2 && parts[0].count(u'.') == 2;
    const auto code = codeFromNormalSpelling(isSpan ? parts[0] : text);
    CodeSpan span{code.value_or(Code{}), -1};
    bool isNumber = true;
    if (isSpan)
        span.lastDetail = parts[1].toInt(&isNumber);
    const bool isOrdered = !isSpan || (isNumber && span.lastDetail > parts[0].section(u'.', 2).toInt());
    if (!code || !isOrdered)
        node.refuse(
            u"“%1” is no code in its normal spelling and no span of them (550, X.7.1, 5.7.606-649)"_s.arg(
                text));
    return span;
}

QList<CodePattern> readPatterns(const JsonNode &node)
{
    QList<CodePattern> patterns;
    node.eachElement([&patterns](const JsonNode &element) {
        CodePattern pattern;
        for (const QString &text : element.text().split(u' '))
            pattern += readSpan(element, text);
        patterns += pattern;
    });
    if (patterns.isEmpty())
        node.refuse(u"at least one code is needed"_s);
    return patterns;
}

// The texts are the provider's own, or a general entry's: one of both.
void checkOrigin(const JsonNode &node, const ProviderMeaning &meaning)
{
    const bool hasTexts =
        !meaning.title.isEmpty() && !meaning.meaning.isEmpty() && !meaning.sources.isEmpty();
    const bool hasAny = !meaning.title.isEmpty() || !meaning.meaning.isEmpty() ||
                        !meaning.sources.isEmpty() || !meaning.causes.isEmpty() || !meaning.steps.isEmpty();
    if (meaning.as.isEmpty() && !hasTexts)
        node.refuse(u"a title, a meaning and sources are needed, or “as” with the code of a general entry"_s);
    if (!meaning.as.isEmpty() && hasAny)
        node.refuse(u"with “as”, title, meaning, causes, steps and sources come from the general entry"_s);
}

}

ProviderEntry readProviderEntry(const JsonNode &node)
{
    using E = ProviderEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"hosts"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.hosts = readPhrases(n); }},
        Field{"marks"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.marks = readPhrases(n); }},
    };
    ProviderEntry entry;
    readObject(node, fields, entry);
    return entry;
}

ProviderMeaning readProviderMeaning(const JsonNode &node)
{
    using E = ProviderMeaning;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readPlainId(n); }},
        Field{"provider"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.provider = readPlainId(n); }},
        Field{"codes"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.codes = readPatterns(n); }},
        Field{"words"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.words = readPhrases(n); }},
        Field{"tokens"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.tokens = readTokens(n); }},
        Field{"as"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.as = readCode(n).text; }},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readTitle(n); }},
        Field{"meaning"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.meaning = n.text(); }},
        Field{"note"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.note = n.emptyText(); }},
        Field{"causes"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.causes = readCauseWeights(n); }},
        Field{"steps"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.steps = readStepIds(n); }},
        Field{"sources"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.sources = readSources(n); }},
        Field{"area"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.area = areaOf(n, n.text()); }},
    };
    ProviderMeaning meaning;
    readObject(node, fields, meaning);
    checkOrigin(node, meaning);
    return meaning;
}

}
