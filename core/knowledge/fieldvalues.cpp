#include "core/knowledge/fieldvalues.h"

#include "core/knowledge/codespelling.h"

#include <QDate>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto longestTitle = 8;         // words
constexpr double weightTolerance = 1e-6; // weights are written with two or three decimals

CauseWeight readCauseWeight(const JsonNode &node)
{
    static constexpr std::array fields{
        JsonField<CauseWeight>{"id"_L1, Presence::Required,
                               [](CauseWeight &w, const JsonNode &n) { w.id = causeOf(n, n.text()); }},
        JsonField<CauseWeight>{"weight"_L1, Presence::Required,
                               [](CauseWeight &w, const JsonNode &n) { w.weight = n.number(0, 1); }},
    };
    CauseWeight weight;
    readObject(node, fields, weight);
    return weight;
}

SourceStatement readSource(const JsonNode &node)
{
    using Field = JsonField<SourceStatement>;
    static constexpr std::array fields{
        Field{"name"_L1, Presence::Required,
              [](SourceStatement &s, const JsonNode &n) { s.name = n.text(); }},
        Field{"says"_L1, Presence::Required,
              [](SourceStatement &s, const JsonNode &n) { s.says = n.text(); }},
        Field{"agrees"_L1, Presence::Optional,
              [](SourceStatement &s, const JsonNode &n) { s.agrees = n.boolean(); }},
    };
    SourceStatement source;
    readObject(node, fields, source);
    return source;
}

}

QList<SourceStatement> readSources(const JsonNode &node)
{
    QList<SourceStatement> sources;
    node.eachElement([&sources](const JsonNode &element) { sources += readSource(element); });
    if (sources.isEmpty())
        node.refuse(u"at least one source is needed"_s);
    return sources;
}

bool isPlainId(QStringView id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QString readPlainId(const JsonNode &node)
{
    const QString id = node.text();
    if (!isPlainId(id))
        node.refuse(u"“%1” is no id: small letters, digits and hyphens are accepted"_s.arg(id));
    return id;
}

QStringList readPlainIds(const JsonNode &node)
{
    const QStringList ids = node.texts();
    for (const QString &id : ids) {
        if (!isPlainId(id))
            node.refuse(u"“%1” is no id: small letters, digits and hyphens are accepted"_s.arg(id));
    }
    return ids;
}

// A phrase is looked for in a text by its first two units, in lower case, and lists join phrases by "|".
QStringList readPhrases(const JsonNode &node)
{
    QStringList phrases = node.texts();
    for (const QString &phrase : phrases) {
        if (phrase.size() < 2 || phrase != phrase.toLower() || phrase != phrase.simplified() ||
            phrase.contains(u'|'))
            node.refuse(
                u"“%1” is no phrase: small letters, single blanks and no “|” are accepted"_s.arg(phrase));
    }
    return phrases;
}

QString readDate(const JsonNode &node)
{
    QString date = node.text();
    const bool isDate = QDate::fromString(date, u"yyyy"_s).isValid() ||
                        QDate::fromString(date, u"yyyy-MM"_s).isValid() ||
                        QDate::fromString(date, u"yyyy-MM-dd"_s).isValid();
    if (!isDate)
        node.refuse(u"“%1” is no date: “2026”, “2026-11” or “2026-11-22” are accepted"_s.arg(date));
    return date;
}

QString readWebAddress(const JsonNode &node)
{
    QString address = node.text();
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != u"https" || url.host().isEmpty())
        node.refuse(u"“%1” is no web address that begins with https://"_s.arg(address));
    return address;
}

QString readOneOf(const JsonNode &node, const QStringList &accepted)
{
    const QString text = node.text();
    if (!accepted.contains(text))
        node.refuse(u"“%1” is not accepted here: one of %2 is"_s.arg(text, accepted.join(u", "_s)));
    return text;
}

Protocol readProtocol(const JsonNode &node)
{
    return protocolFromId(readOneOf(node, {u"imap"_s, u"pop3"_s, u"smtp"_s})).value_or(Protocol::Imap);
}

Security readSecurity(const JsonNode &node)
{
    return securityFromId(readOneOf(node, {u"tls"_s, u"starttls"_s, u"none"_s})).value_or(Security::Tls);
}

CauseId causeOf(const JsonNode &node, const QString &id)
{
    const auto cause = causeFromId(id);
    if (!cause)
        node.refuse(u"“%1” is no cause"_s.arg(id));
    return cause.value_or(CauseId::Other);
}

FindingId findingOf(const JsonNode &node, const QString &id)
{
    const auto finding = findingFromId(id);
    if (!finding)
        node.refuse(u"“%1” is no finding"_s.arg(id));
    return finding.value_or(FindingId::Ok);
}

Area areaOf(const JsonNode &node, const QString &id)
{
    const auto area = areaFromId(id);
    if (!area)
        node.refuse(u"“%1” is no area"_s.arg(id));
    return area.value_or(Area::Unknown);
}

StepId readStepId(const JsonNode &node)
{
    return stepFromNumber(node.integer(1, stepCount)).value_or(StepId::Connectivity);
}

QList<StepId> readStepIds(const JsonNode &node)
{
    QList<StepId> steps;
    node.eachElement([&steps](const JsonNode &element) {
        const StepId step = readStepId(element);
        if (steps.contains(step))
            element.refuse(u"step %1 stands here twice"_s.arg(numberOf(step)));
        steps += step;
    });
    return steps;
}

Code readCode(const JsonNode &node)
{
    const QString text = node.text();
    const auto code = codeFromNormalSpelling(text);
    if (!code)
        node.refuse(u"“%1” is no code in its normal spelling (0x800CCC0F, 550, X.7.1, CAPITALS)"_s.arg(text));
    return code.value_or(Code{});
}

QStringList readCodeTexts(const JsonNode &node)
{
    QStringList codes;
    node.eachElement([&codes](const JsonNode &element) { codes += readCode(element).text; });
    return codes;
}

QString readTitle(const JsonNode &node)
{
    const QString title = node.text();
    const auto words = title.simplified().count(u' ') + 1;
    if (words > longestTitle)
        node.refuse(u"the title has %1 words; at most %2 are accepted"_s.arg(words).arg(longestTitle));
    return title;
}

QList<CauseWeight> readCauseWeights(const JsonNode &node)
{
    QList<CauseWeight> weights;
    double sum = 0;
    node.eachElement([&](const JsonNode &element) {
        const CauseWeight weight = readCauseWeight(element);
        const bool twice = std::any_of(weights.cbegin(), weights.cend(),
                                       [&weight](const CauseWeight &other) { return other.id == weight.id; });
        if (twice)
            element.refuse(u"the cause “%1” stands here twice"_s.arg(toId(weight.id)));
        sum += weight.weight;
        weights += weight;
    });
    if (sum > 1 + weightTolerance)
        node.refuse(u"the weights add up to %1; at most 1 is accepted"_s.arg(sum));
    return weights;
}

}
