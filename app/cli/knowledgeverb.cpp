#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/kbloader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024; // as the loader

struct KnowledgeVerb
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeVerb)
};

struct Verdict
{
    QString name;
    QString problem; //!< empty: valid
    qsizetype entries = 0;
};

qsizetype countOf(const KnowledgeBase::Contents &contents)
{
    return contents.codes.size() + contents.causes.size() + contents.findings.size() + contents.steps.size() +
           contents.symptoms.size() + contents.advice.size() + qsizetype(contents.likelihoods.size()) +
           qsizetype(contents.leaks.size());
}

Verdict verdictOn(const QString &name, const Result<KnowledgeBase> &knowledge)
{
    if (!knowledge)
        return {name, knowledge.error().detail, 0};
    return {name, {}, countOf(knowledge->contents())};
}

Result<Verdict> validateFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    KnowledgeVerb::tr("%1 cannot be read: %2")
                        .arg(path, QFileInfo(path).isDir() ? KnowledgeVerb::tr("it is a folder")
                                                           : file.errorString()));
    return verdictOn(path, loadKnowledge({{QFileInfo(path).fileName(), file.read(largestFile + 1)}}));
}

Result<QList<Verdict>> validateAll(const QStringList &files)
{
    if (files.isEmpty())
        return QList<Verdict>{
            verdictOn(KnowledgeVerb::tr("the built-in knowledge base"), loadBuiltinKnowledge())};
    QList<Verdict> verdicts;
    for (const QString &path : files) {
        auto verdict = validateFile(path);
        if (!verdict)
            return tl::unexpected(std::move(verdict.error()));
        verdicts += std::move(*verdict);
    }
    return verdicts;
}

QJsonObject toJson(const QList<Verdict> &verdicts)
{
    QJsonArray rows;
    for (const Verdict &verdict : verdicts)
        rows +=
            QJsonObject{{u"name"_s, verdict.name},
                        {u"valid"_s, verdict.problem.isEmpty()},
                        {u"entries"_s, verdict.entries},
                        {u"error"_s, verdict.problem.isEmpty() ? QJsonValue() : QJsonValue(verdict.problem)}};
    return {{u"schema"_s, u"mailmend/kb-validate/1"_s}, {u"documents"_s, rows}};
}

ExitCode validate(const QStringList &files, bool wantsJson, Console &console)
{
    const auto verdicts = validateAll(files);
    if (!verdicts)
        return console.refuse(ExitCode::Usage, verdicts.error().detail);
    bool isAllValid = true;
    for (const Verdict &verdict : *verdicts) {
        isAllValid = isAllValid && verdict.problem.isEmpty();
        if (wantsJson)
            continue;
        console.line(verdict.problem.isEmpty()
                         ? console.coloured(KnowledgeVerb::tr("valid"), Colour::Good) + u"  "_s +
                               KnowledgeVerb::tr("%1, %2 entries").arg(verdict.name).arg(verdict.entries)
                         : console.coloured(KnowledgeVerb::tr("not valid"), Colour::Bad) + u"  "_s +
                               verdict.problem);
    }
    if (wantsJson)
        console.json(toJson(*verdicts));
    return isAllValid ? ExitCode::Fine : ExitCode::Problem;
}

struct Row
{
    QString id;
    QString title;
};

template<class Entry, class IdOf>
QList<Row> rowsOf(const QList<Entry> &entries, IdOf idOf)
{
    QList<Row> rows;
    for (const Entry &entry : entries)
        rows += {idOf(entry), entry.title};
    return rows;
}

QList<std::pair<QString, QList<Row>>> allRows(const KnowledgeBase::Contents &contents)
{
    return {
        {u"codes"_s, rowsOf(contents.codes, [](const CodeEntry &e) { return e.code.text; })},
        {u"causes"_s, rowsOf(contents.causes, [](const CauseEntry &e) { return QString(toId(e.id)); })},
        {u"findings"_s, rowsOf(contents.findings, [](const FindingEntry &e) { return QString(toId(e.id)); })},
        {u"steps"_s,
         rowsOf(contents.steps, [](const StepEntry &e) { return QString::number(numberOf(e.id)); })},
        {u"symptoms"_s, rowsOf(contents.symptoms, [](const SymptomEntry &e) { return e.id; })},
        {u"advice"_s, rowsOf(contents.advice, [](const AdviceEntry &e) { return e.id; })}};
}

ExitCode list(bool wantsJson, Console &console)
{
    const auto knowledge = loadBuiltinKnowledge();
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    QJsonObject document{{u"schema"_s, u"mailmend/kb/1"_s}};
    for (const auto &[area, rows] : allRows(knowledge->contents())) {
        QJsonArray array;
        for (const Row &row : rows)
            array += QJsonObject{{area == u"codes" ? u"code"_s : u"id"_s, row.id}, {u"title"_s, row.title}};
        document.insert(area, array);
        if (wantsJson)
            continue;
        console.heading(u"%1 (%2)"_s.arg(area).arg(rows.size()));
        for (const Row &row : rows)
            console.line(u"  %1  %2"_s.arg(row.id, row.title), 4);
    }
    if (wantsJson)
        console.json(document);
    return ExitCode::Fine;
}

}

ExitCode knowledgeVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"kb"_s, u"list | validate [FILE…]"_s,
        KnowledgeVerb::tr("Lists every entry of the knowledge base, or holds it or a file against its "
                          "schema."));
    if (const auto done = line.read(arguments, console))
        return *done;
    const QStringList operands = line.operands();
    const QString what = operands.value(0);
    if (what == u"validate")
        return validate(operands.mid(1), line.wantsJson(), console);
    if (what == u"list" && operands.size() == 1)
        return list(line.wantsJson(), console);
    return console.refuse(ExitCode::Usage,
                          KnowledgeVerb::tr("“kb %1” is not accepted: “kb list” or “kb validate [FILE…]” is")
                              .arg(operands.join(u' ')));
}

}
