#include "app/cli/knowledgevalidation.h"

#include "app/knowledge/installedknowledge.h"
#include "core/knowledge/kbloader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024; // as the loader

struct Validation
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

struct Verdict
{
    QString name;
    bool isOverlay = false;
    std::optional<Refusal> refusal = std::nullopt;
    QString error = {}; //!< the refusal in one sentence
    qsizetype entries = 0;
};

qsizetype countOf(const KnowledgeBase::Contents &contents)
{
    return contents.codes.size() + contents.causes.size() + contents.findings.size() + contents.steps.size() +
           contents.symptoms.size() + contents.advice.size() + contents.mailServices.size() +
           qsizetype(contents.likelihoods.size()) + qsizetype(contents.leaks.size());
}

Verdict refused(Verdict verdict, const Error &error, const QString &document)
{
    verdict.refusal = refusalOf(error, document);
    verdict.error = error.detail;
    return verdict;
}

Verdict verdictOnKnowledge(const QString &name, const QString &document,
                           const Result<KnowledgeBase> &knowledge)
{
    Verdict verdict{name};
    if (!knowledge)
        return refused(verdict, knowledge.error(), document);
    verdict.entries = countOf(knowledge->contents());
    return verdict;
}

//! Lays it over \p base where it is sound.
Verdict verdictOnOverlay(const QString &name, const KnowledgeDocument &overlay, KnowledgeBase::Contents &base)
{
    Verdict verdict{name, true};
    auto overlaid = layOver(base, overlay);
    if (!overlaid)
        return refused(verdict, overlaid.error(), overlay.name);
    base = std::move(*overlaid);
    const auto &written = base.organisation.overlaid;
    verdict.entries = std::count_if(written.begin(), written.end(),
                                    [&overlay](const auto &entry) { return entry.second == overlay.name; });
    return verdict;
}

Result<Verdict> verdictOnFile(const QString &path, KnowledgeBase::Contents &base)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Validation::tr("%1 cannot be read: %2")
                                       .arg(path, QFileInfo(path).isDir() ? Validation::tr("it is a folder")
                                                                          : file.errorString()));
    const KnowledgeDocument document{QFileInfo(path).fileName(), file.read(largestFile + 1)};
    if (isOverlay(document.json))
        return verdictOnOverlay(path, document, base);
    return verdictOnKnowledge(path, document.name, loadKnowledge({document}));
}

QList<Verdict> verdictsOnWhatIsInstalled(const Result<KnowledgeBase> &builtin)
{
    QList<Verdict> verdicts{
        verdictOnKnowledge(Validation::tr("the built-in knowledge base"), QString(), builtin)};
    if (!builtin)
        return verdicts;
    KnowledgeBase::Contents base = builtin->contents();
    const OverlayFiles files = readOverlayFiles(overlayDirectory());
    for (const KnowledgeDocument &overlay : files.documents)
        verdicts += verdictOnOverlay(overlay.name, overlay, base);
    for (const Error &failure : files.failures) {
        const QString name = failure.detail.section(u"#: "_s, 0, 0);
        verdicts += refused({name, true}, failure, name);
    }
    return verdicts;
}

Result<QList<Verdict>> allVerdicts(const QStringList &paths)
{
    const auto builtin = loadBuiltinKnowledge();
    if (paths.isEmpty())
        return verdictsOnWhatIsInstalled(builtin);
    if (!builtin)
        return tl::unexpected(builtin.error());
    KnowledgeBase::Contents base = builtin->contents();
    QList<Verdict> verdicts;
    for (const QString &path : paths) {
        auto verdict = verdictOnFile(path, base);
        if (!verdict)
            return tl::unexpected(std::move(verdict.error()));
        verdicts += std::move(*verdict);
    }
    return verdicts;
}

QJsonObject toJson(const Verdict &verdict)
{
    const auto &refusal = verdict.refusal;
    return {{u"name"_s, verdict.name},
            {u"kind"_s, verdict.isOverlay ? u"overlay"_s : u"knowledge"_s},
            {u"valid"_s, !refusal.has_value()},
            {u"entries"_s, verdict.entries},
            {u"pointer"_s, refusal ? QJsonValue(refusal->pointer) : QJsonValue()},
            {u"problem"_s, refusal ? QJsonValue(refusal->problem) : QJsonValue()},
            {u"error"_s, refusal ? QJsonValue(verdict.error) : QJsonValue()}};
}

void print(const Verdict &verdict, Console &console)
{
    if (verdict.refusal)
        console.line(console.coloured(Validation::tr("not valid"), Colour::Bad) + u"  "_s + verdict.error);
    else
        console.line(console.coloured(Validation::tr("valid"), Colour::Good) + u"  "_s +
                     Validation::tr("%1, %2 entries").arg(verdict.name).arg(verdict.entries));
}

}

ExitCode validateKnowledge(const QStringList &files, bool wantsJson, Console &console)
{
    const auto verdicts = allVerdicts(files);
    if (!verdicts)
        return console.refuse(verdicts.error().code == ErrorCode::Io ? ExitCode::Usage : ExitCode::CannotRun,
                              verdicts.error().detail);
    QJsonArray rows;
    for (const Verdict &verdict : *verdicts) {
        if (wantsJson)
            rows += toJson(verdict);
        else
            print(verdict, console);
    }
    if (wantsJson)
        console.json({{u"schema"_s, u"mailmend/kb-validate/1"_s}, {u"documents"_s, rows}});
    const bool isAnyRefused = std::any_of(verdicts->cbegin(), verdicts->cend(),
                                          [](const Verdict &verdict) { return verdict.refusal.has_value(); });
    return isAnyRefused ? ExitCode::Problem : ExitCode::Fine;
}

}
