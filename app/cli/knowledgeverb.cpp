#include "app/cli/knowledgesource.h"
#include "app/cli/knowledgevalidation.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/knowledgetext.h"
#include "core/report/codetable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct KnowledgeVerb
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeVerb)
};

struct Row
{
    QString id;
    QString title;
    QString overlay; //!< that wrote it last; empty: built in
};

template<class Entry, class IdOf>
std::pair<QString, QList<Row>> rowsOf(const Organisation &organisation, const QString &area,
                                      const QList<Entry> &entries, IdOf idOf)
{
    QList<Row> rows;
    for (const Entry &entry : entries) {
        const QString id = idOf(entry);
        rows += {id, knowledgeText(entry.title), organisation.overlayOf(area, id)};
    }
    return {area, rows};
}

QList<std::pair<QString, QList<Row>>> allRows(const KnowledgeBase::Contents &contents)
{
    const Organisation &own = contents.organisation;
    return {
        rowsOf(own, u"codes"_s, contents.codes, [](const CodeEntry &e) { return e.code.text; }),
        rowsOf(own, u"causes"_s, contents.causes, [](const CauseEntry &e) { return QString(toId(e.id)); }),
        rowsOf(own, u"findings"_s, contents.findings,
               [](const FindingEntry &e) { return QString(toId(e.id)); }),
        rowsOf(own, u"steps"_s, contents.steps,
               [](const StepEntry &e) { return QString::number(numberOf(e.id)); }),
        rowsOf(own, u"symptoms"_s, contents.symptoms, [](const SymptomEntry &e) { return e.id; }),
        rowsOf(own, u"advice"_s, contents.advice, [](const AdviceEntry &e) { return e.id; }),
        rowsOf(own, u"mailServices"_s, contents.mailServices,
               [](const MailServiceEntry &e) { return e.id; })};
}

QString originOf(const Row &row)
{
    return row.overlay.isEmpty() ? QString() : KnowledgeVerb::tr(" (from the overlay %1)").arg(row.overlay);
}

QJsonObject toJson(const Row &row, const QString &area)
{
    QJsonObject object{{area == u"codes" ? u"code"_s : u"id"_s, row.id}, {u"title"_s, row.title}};
    if (!row.overlay.isEmpty())
        object.insert(u"overlay"_s, row.overlay);
    return object;
}

ExitCode list(bool wantsJson, Console &console)
{
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    QJsonObject document{{u"schema"_s, u"mailmend/kb/1"_s}};
    for (const auto &[area, rows] : allRows(knowledge->contents())) {
        QJsonArray array;
        for (const Row &row : rows)
            array += toJson(row, area);
        document.insert(area, array);
        if (wantsJson)
            continue;
        console.heading(u"%1 (%2)"_s.arg(area).arg(rows.size()));
        for (const Row &row : rows)
            console.line(u"  %1  %2%3"_s.arg(row.id, row.title, originOf(row)), 4);
    }
    if (wantsJson)
        console.json(document);
    return ExitCode::Fine;
}

struct Form
{
    QLatin1StringView name;
    QString (*render)(const KnowledgeBase &knowledge);
};

constexpr std::array forms{
    Form{"html"_L1, codeTableToHtml},
    Form{"md"_L1, codeTableToMarkdown},
    Form{"csv"_L1, codeTableToCsv},
};

ExitCode printTable(const QString &format, bool wantsJson, Console &console)
{
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [&format](const Form &known) { return known.name == format; });
    if (form == forms.end())
        return console.refuse(ExitCode::Usage,
                              KnowledgeVerb::tr("--format %1: one of html, md, csv is accepted").arg(format));
    if (wantsJson)
        return console.refuse(ExitCode::Usage, KnowledgeVerb::tr("--json and --format exclude each other"));
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    console.document(form->render(*knowledge));
    return ExitCode::Fine;
}

}

ExitCode knowledgeVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"kb"_s, u"list | validate [FILE…]"_s,
        KnowledgeVerb::tr("Lists every entry of the knowledge base, or holds it or a file against its "
                          "schema."));
    line.add({u"format"_s},
             KnowledgeVerb::tr("With “list”: the codes as a table for people, as html, md or csv."),
             u"FORMAT"_s);
    if (const auto done = line.read(arguments, console))
        return *done;
    const QStringList operands = line.operands();
    const QString what = operands.value(0);
    if (what == u"validate" && !line.isSet(u"format"_s))
        return validateKnowledge(operands.mid(1), line.wantsJson(), console);
    if (what == u"list" && operands.size() == 1 && line.isSet(u"format"_s))
        return printTable(line.value(u"format"_s), line.wantsJson(), console);
    if (what == u"list" && operands.size() == 1)
        return list(line.wantsJson(), console);
    return console.refuse(ExitCode::Usage,
                          KnowledgeVerb::tr("“kb %1” is not accepted: “kb list” or “kb validate [FILE…]” is")
                              .arg(operands.join(u' ')));
}

}
