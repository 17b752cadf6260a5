#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/codestructure.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/recogniser.h"
#include "core/report/knowledgejson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct LookupVerb
{
    Q_DECLARE_TR_FUNCTIONS(LookupVerb)
};

void printCauses(const QList<CauseWeight> &causes, const KnowledgeBase &knowledge, Console &console)
{
    if (causes.isEmpty())
        return;
    console.line(LookupVerb::tr("What usually causes it:"));
    for (const CauseWeight &cause : causes)
        console.line(u"  - "_s + knowledgeText(knowledge.cause(cause.id).title), 4);
}

void printSteps(const QList<StepId> &steps, const KnowledgeBase &knowledge, Console &console)
{
    if (steps.isEmpty())
        return;
    console.line(LookupVerb::tr("What helps, in this order:"));
    for (const StepId step : steps)
        console.line(LookupVerb::tr("  Step %1: %2")
                         .arg(numberOf(step))
                         .arg(knowledgeText(knowledge.step(step).title)),
                     4);
}

void printSources(const QList<SourceStatement> &statements, const KnowledgeBase &knowledge, Console &console)
{
    console.line(LookupVerb::tr("Sources:"));
    for (const SourceStatement &statement : statements) {
        const SourceEntry *source = knowledge.source(statement);
        const QString dated = source ? u" (%1)"_s.arg(source->dated) : QString();
        const QString differs = statement.agrees ? QString() : LookupVerb::tr(" (not followed here)");
        console.line(u"  - %1%2: %3%4"_s.arg(statement.name, dated, statement.says, differs), 4);
    }
}

void printInFull(const ProviderMeaning &meaning, const KnowledgeBase &knowledge, Console &console)
{
    QStringList tellers;
    for (const CodePattern &pattern : meaning.codes)
        tellers += spellingOf(pattern);
    tellers += meaning.tokens;
    for (const QString &words : meaning.words)
        tellers += u"“%1”"_s.arg(words);
    console.heading(LookupVerb::tr("At %1: %2")
                        .arg(providerTitle(knowledge, meaning.provider), knowledgeText(meaning.title)));
    console.line(console.coloured(tellers.join(u"  "_s), Colour::Quiet));
    console.line(knowledgeText(meaning.meaning));
    if (!meaning.note.isEmpty())
        console.line(LookupVerb::tr("Note: %1").arg(knowledgeText(meaning.note)));
    printCauses(meaning.causes, knowledge, console);
    printSteps(meaning.steps, knowledge, console);
    printSources(meaning.sources, knowledge, console);
}

// What a provider means by the code, unless the entry before says just that.
void printMeaning(const ProviderMeaning &meaning, const CodeEntry &entry, const KnowledgeBase &knowledge,
                  Console &console)
{
    console.line();
    if (meaning.meaning == entry.meaning || !meaning.as.isEmpty())
        console.line(LookupVerb::tr("At %1: this meaning.").arg(providerTitle(knowledge, meaning.provider)));
    else
        printInFull(meaning, knowledge, console);
}

void print(const CodeEntry &entry, const KnowledgeBase &knowledge, Console &console)
{
    console.heading(entry.code.text + u"  "_s + knowledgeText(entry.title));
    if (!entry.symbol.isEmpty() || !entry.aliases.isEmpty())
        console.line(console.coloured((QStringList{entry.symbol} + entry.aliases).join(u"  "_s).trimmed(),
                                      Colour::Quiet));
    console.line(knowledgeText(entry.meaning));
    if (!entry.note.isEmpty())
        console.line(LookupVerb::tr("Note: %1").arg(knowledgeText(entry.note)));
    if (!entry.example.isEmpty())
        console.line(LookupVerb::tr("Looks like this: %1").arg(entry.example));
    printCauses(entry.causes, knowledge, console);
    printSteps(entry.steps, knowledge, console);
    if (!entry.related.isEmpty())
        console.line(LookupVerb::tr("Related: %1").arg(entry.related.join(u", "_s)));
    printSources(entry.sources, knowledge, console);
    for (const ProviderMeaning *meaning : meaningsUnder(knowledge, entry.code))
        printMeaning(*meaning, entry, knowledge, console);
}

//! What is known of the operands, in their order.
struct Answers
{
    struct Answer
    {
        CodeEntry entry;
        const ProviderMeaning *meaning = nullptr; //!< whose number was asked; null: a code was
    };
    QList<Answer> known;
    QList<Code> unknown;
};

Result<Answers> answersTo(const QStringList &operands, const KnowledgeBase &knowledge)
{
    Answers answers;
    for (const QString &operand : operands) {
        const auto code = parseCode(operand);
        const auto meanings = code ? QList<const ProviderMeaning *>() : meaningsByToken(knowledge, operand);
        if (!code && meanings.isEmpty())
            return tl::unexpected(code.error());
        for (const ProviderMeaning *meaning : meanings)
            answers.known += {entryOf(*meaning, meaning->codes.first().last().first), meaning};
        if (!code)
            continue;
        if (const auto entry = knowledge.find(*code))
            answers.known += {*entry, nullptr};
        else
            answers.unknown += *code;
    }
    return answers;
}

QJsonObject toJson(const Answers &answers, const KnowledgeBase &knowledge)
{
    QList<CodeEntry> entries;
    for (const Answers::Answer &answer : answers.known)
        entries += answer.entry;
    QJsonObject document = lookupToJson(entries, knowledge);
    QJsonArray rows;
    for (const Code &code : answers.unknown)
        rows += QJsonObject{{u"code"_s, code.text}, {u"structure"_s, describeStructure(code)}};
    if (!answers.unknown.isEmpty())
        document.insert(u"unknown"_s, rows);
    return document;
}

void print(const Answers &answers, const KnowledgeBase &knowledge, Console &console)
{
    for (qsizetype i = 0; i < answers.known.size(); ++i) {
        const Answers::Answer &answer = answers.known[i];
        if (i > 0)
            console.line();
        if (answer.meaning)
            printInFull(*answer.meaning, knowledge, console);
        else
            print(answer.entry, knowledge, console);
    }
}

}

ExitCode lookupVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(u"lookup"_s, u"CODE…"_s,
                  LookupVerb::tr("Explains codes, in any spelling, and providers' own numbers."));
    if (const auto done = line.read(arguments, console))
        return *done;
    if (line.operands().isEmpty())
        return console.refuse(
            ExitCode::Usage, LookupVerb::tr("no code given: 0x800CCC0F, 550, 5.7.1 or the like is accepted"));
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const auto answers = answersTo(line.operands(), *knowledge);
    if (!answers)
        return console.refuse(ExitCode::Usage, answers.error().detail);

    if (line.wantsJson())
        console.json(toJson(*answers, *knowledge));
    else
        print(*answers, *knowledge, console);
    for (const Code &code : std::as_const(answers->unknown))
        console.complain(
            LookupVerb::tr("%1 is not in the knowledge base. %2").arg(code.text, describeStructure(code)));
    return answers->known.isEmpty() ? ExitCode::Problem : ExitCode::Fine;
}

}
