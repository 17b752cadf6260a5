#include "app/viewmodels/codedetail.h"

#include "core/knowledge/providermeanings.h"
#include "core/report/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// A provider may have thirty spellings of one number; the first ones show how they look.
constexpr qsizetype tokensShown = 3;

struct CodeDetail
{
    Q_DECLARE_TR_FUNCTIONS(mm::CodeDetail)
};

void addText(QList<DetailPart> &parts, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        parts << DetailPart{DetailPart::Kind::Text, title, text};
}

void addHeading(QList<DetailPart> &parts, const QString &title)
{
    parts << DetailPart{DetailPart::Kind::Heading, title, {}};
}

QString causesText(const KnowledgeBase &knowledge, const QList<CauseWeight> &causes)
{
    QStringList lines;
    for (const CauseWeight &cause : causes)
        lines << knowledgeText(knowledge.cause(cause.id).title);
    return lines.join(u'\n');
}

QString stepsText(const KnowledgeBase &knowledge, const QList<StepId> &steps)
{
    QStringList lines;
    for (const StepId step : steps)
        lines << CodeDetail::tr("Step %1: %2")
                     .arg(numberOf(step))
                     .arg(knowledgeText(knowledge.step(step).title));
    return lines.join(u'\n');
}

QString datedName(const KnowledgeBase &knowledge, const SourceStatement &statement)
{
    const SourceEntry *source = knowledge.source(statement);
    return source ? u"%1 (%2)"_s.arg(statement.name, source->dated) : statement.name;
}

QString sourcesText(const KnowledgeBase &knowledge, const QList<SourceStatement> &statements)
{
    QStringList lines;
    for (const SourceStatement &statement : statements) {
        const QString line = datedName(knowledge, statement) + u": "_s + statement.says;
        lines << (statement.agrees ? line : line + u' ' + CodeDetail::tr("(we do not follow this)"));
    }
    return lines.join(u'\n');
}

void addRemedies(QList<DetailPart> &parts, const KnowledgeBase &knowledge, const QList<CauseWeight> &causes,
                 const QList<StepId> &steps)
{
    addText(parts, CodeDetail::tr("What usually causes it"), causesText(knowledge, causes));
    addText(parts, CodeDetail::tr("What to do"), stepsText(knowledge, steps));
}

// By what the provider's meaning is told from others under the same code.
QString tellersText(const ProviderMeaning &meaning)
{
    QStringList tellers;
    for (const CodePattern &pattern : meaning.codes)
        tellers << spellingOf(pattern);
    tellers << meaning.tokens.mid(0, tokensShown);
    if (meaning.tokens.size() > tokensShown)
        tellers << u"…"_s;
    for (const QString &words : meaning.words)
        tellers << u"“%1”"_s.arg(words);
    return tellers.join(u", "_s);
}

void addInFull(QList<DetailPart> &parts, const KnowledgeBase &knowledge, const ProviderMeaning &meaning)
{
    addHeading(parts, titleAtProvider(knowledge, meaning));
    addText(parts, {}, knowledgeText(meaning.meaning));
    addRemedies(parts, knowledge, meaning.causes, meaning.steps);
    parts << DetailPart{DetailPart::Kind::Troubleshoot, {}, {}};
    addText(parts, CodeDetail::tr("Told by"), tellersText(meaning));
    addText(parts, CodeDetail::tr("Where sources disagree"), knowledgeText(meaning.note));
    addText(parts, CodeDetail::tr("Sources"), sourcesText(knowledge, meaning.sources));
}

void addGeneral(QList<DetailPart> &parts, const KnowledgeBase &knowledge, const CodeEntry &entry,
                bool withButton)
{
    addText(parts, {}, knowledgeText(entry.meaning));
    addRemedies(parts, knowledge, entry.causes, entry.steps);
    if (withButton)
        parts << DetailPart{DetailPart::Kind::Troubleshoot, {}, {}};
    addText(parts, CodeDetail::tr("Looks like this:"), entry.example);
    QStringList names = QStringList{entry.symbol} + entry.aliases;
    names.removeAll(QString());
    addText(parts, CodeDetail::tr("Other names"), names.join(u", "_s));
    addText(parts, CodeDetail::tr("Related codes"), entry.related.join(u", "_s));
    addText(parts, CodeDetail::tr("Where sources disagree"), knowledgeText(entry.note));
    addText(parts, CodeDetail::tr("Sources"), sourcesText(knowledge, entry.sources));
}

QString shortText(const KnowledgeBase &knowledge, const ProviderMeaning &meaning)
{
    QStringList sources;
    for (const SourceStatement &statement : meaning.sources)
        sources << datedName(knowledge, statement);
    QStringList lines{u"%1 (%2)"_s.arg(knowledgeText(meaning.title), tellersText(meaning)),
                      knowledgeText(meaning.meaning), knowledgeText(meaning.note)};
    if (!sources.isEmpty())
        lines << CodeDetail::tr("Source: %1").arg(sources.join(u"; "_s));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// One text a provider: a code like 550 has fifty meanings, and a row for each would cost a frame.
void addProvider(QList<DetailPart> &parts, const KnowledgeBase &knowledge, const CodeEntry &entry,
                 const QString &provider, const ProviderMeaning *without)
{
    QStringList texts;
    for (const ProviderMeaning *meaning : meaningsUnder(knowledge, entry.code)) {
        if (meaning->provider != provider || meaning == without)
            continue;
        texts << (meaning->meaning == entry.meaning ? CodeDetail::tr("It means the same as in general.")
                                                    : shortText(knowledge, *meaning));
    }
    texts.removeDuplicates();
    if (texts.isEmpty())
        return;
    addHeading(parts, CodeDetail::tr("At %1:").arg(providerTitle(knowledge, provider)));
    addText(parts, {}, texts.join(u"\n\n"_s));
}

}

QString titleAtProvider(const KnowledgeBase &knowledge, const ProviderMeaning &meaning)
{
    return CodeDetail::tr("At %1: %2")
        .arg(providerTitle(knowledge, meaning.provider), knowledgeText(meaning.title));
}

QList<DetailPart> codeDetail(const KnowledgeBase &knowledge, const CodeEntry &entry,
                             const FirstMeanings &first)
{
    QList<DetailPart> parts;
    addHeading(parts, entry.code.text + u" · "_s + knowledgeText(entry.title));
    if (first.chosen)
        addInFull(parts, knowledge, *first.chosen);
    if (!first.provider.isEmpty())
        addProvider(parts, knowledge, entry, first.provider, first.chosen);
    if (parts.size() > 1)
        addHeading(parts, CodeDetail::tr("In general"));
    addGeneral(parts, knowledge, entry, !first.chosen);
    for (const ProviderEntry &provider : knowledge.contents().providers) {
        if (provider.id != first.provider)
            addProvider(parts, knowledge, entry, provider.id, first.chosen);
    }
    return parts;
}

}
