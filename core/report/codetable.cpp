#include "core/report/codetable.h"

#include "core/base/plaintext.h"
#include "core/report/document.h"
#include "core/report/familytext.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString sourceText(const SourceStatement &statement, const KnowledgeBase &knowledge)
{
    const SourceEntry *source = knowledge.source(statement);
    const QString dated = source ? u" (%1)"_s.arg(source->dated) : QString();
    const QString differs = statement.agrees ? QString() : ReportText::tr(" (not followed here)");
    return statement.name + dated + u": "_s + statement.says + differs;
}

CodeRow rowOf(const CodeEntry &entry, const KnowledgeBase &knowledge)
{
    CodeRow row{entry.code.text,
                entry.symbol,
                entry.family,
                knowledgeText(entry.title),
                knowledgeText(entry.meaning),
                {},
                {},
                knowledgeText(entry.note),
                {}};
    for (const CauseWeight &cause : entry.causes)
        row.causes += knowledgeText(knowledge.cause(cause.id).title);
    for (const StepId step : entry.steps)
        row.steps +=
            ReportText::tr("Step %1: %2").arg(numberOf(step)).arg(knowledgeText(knowledge.step(step).title));
    for (const SourceStatement &statement : entry.sources)
        row.sources += sourceText(statement, knowledge);
    return row;
}

QStringList header()
{
    return {ReportText::tr("Code"),
            ReportText::tr("Name"),
            ReportText::tr("What it says"),
            ReportText::tr("Meaning"),
            ReportText::tr("What usually causes it"),
            ReportText::tr("What to do"),
            ReportText::tr("Note"),
            ReportText::tr("Sources")};
}

QString csvField(const QString &text)
{
    QString field = withoutControls(text);
    const bool isLikeAFormula = !field.isEmpty() && u"=+-@\t\r\n"_s.contains(field[0]);
    if (isLikeAFormula)
        field.prepend(u'\'');
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields += csvField(text);
    return fields.join(u',') + u"\r\n"_s;
}

}

QList<CodeFamily> codeFamilies(const KnowledgeBase &knowledge)
{
    QList<CodeFamily> families;
    for (const CodeEntry &entry : knowledge.contents().codes) {
        auto family = std::find_if(families.begin(), families.end(),
                                   [&entry](const CodeFamily &known) { return known.id == entry.family; });
        if (family == families.end()) {
            families += {entry.family, familyText(entry.family), {}};
            family = families.end() - 1;
        }
        family->rows += rowOf(entry, knowledge);
    }
    return families;
}

QString codeTableToMarkdown(const KnowledgeBase &knowledge)
{
    Document document{Heading{1, ReportText::tr("Mail error codes")}};
    for (const CodeFamily &family : codeFamilies(knowledge)) {
        document += Heading{2, family.title};
        Table table{header(), {}};
        for (const CodeRow &row : family.rows)
            table.rows += {row.code,
                           row.symbol,
                           row.title,
                           row.meaning,
                           row.causes.join(u"; "_s),
                           row.steps.join(u"; "_s),
                           row.note,
                           row.sources.join(u"; "_s)};
        document += table;
    }
    return toMarkdown(document);
}

QString codeTableToCsv(const KnowledgeBase &knowledge)
{
    QStringList names = header();
    names.insert(2, ReportText::tr("Kind"));
    QString csv = csvLine(names);
    for (const CodeFamily &family : codeFamilies(knowledge)) {
        for (const CodeRow &row : family.rows)
            csv +=
                csvLine({row.code, row.symbol, family.title, row.title, row.meaning, row.causes.join(u"; "_s),
                         row.steps.join(u"; "_s), row.note, row.sources.join(u"; "_s)});
    }
    return csv;
}

}
