#include "app/cli/knowledgesource.h"
#include "app/cli/pdfprinter.h"
#include "app/cli/sessionjson.h"
#include "app/cli/sessiontext.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "app/knowledge/knownids.h"
#include "core/platform/ownnames.h"
#include "core/report/report.h"
#include "core/session/sessionfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct SessionVerb
{
    Q_DECLARE_TR_FUNCTIONS(SessionVerb)
};

struct Wish
{
    const VerbLine &line;
    QStringList operands; //!< those after "show" and the like
    Console &console;
};

// An id that is none is a slip of the pen; anything else is the disk's.
ExitCode codeFor(const Error &error)
{
    const bool isSlip = error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::NotFound;
    return isSlip ? ExitCode::Usage : ExitCode::CannotRun;
}

ExitCode refuse(const Wish &wish, const Error &error)
{
    return wish.console.refuse(codeFor(error), error.detail);
}

// A damaged journal is a problem that was found; what could be read is used all the same.
ExitCode outcomeOf(const QStringList &faults, Console &console)
{
    if (faults.size() > 1)
        console.complain(SessionVerb::tr("%1 lines of the session's journal were left out. The first: %2")
                             .arg(QString::number(faults.size()), faults.first()));
    else if (!faults.isEmpty())
        console.complain(faults.first());
    return faults.isEmpty() ? ExitCode::Fine : ExitCode::Problem;
}

SessionStore storeOfThisComputer()
{
    return SessionStore(SessionStore::defaultDirectory());
}

ExitCode list(const Wish &wish)
{
    const SessionStore store = storeOfThisComputer();
    QList<SessionSummary> sessions = store.list();
    const QString words = wish.line.value(u"search"_s);
    sessions.removeIf([&words](const SessionSummary &session) { return !matchesWords(session, words); });
    if (wish.line.wantsJson())
        wish.console.json(sessionsToJson(sessions, store.directory()));
    else
        printSessions(sessions, wish.console);
    return ExitCode::Fine;
}

ExitCode show(const Wish &wish)
{
    const auto opened = storeOfThisComputer().inspect(wish.operands.value(0));
    if (!opened)
        return refuse(wish, opened.error());
    const auto knowledge = installedKnowledge(wish.console);
    if (!knowledge)
        return wish.console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    if (wish.line.wantsJson())
        wish.console.json(sessionStateToJson(*opened));
    else
        printSession(*opened, *knowledge, wish.console);
    return outcomeOf(opened->faults, wish.console);
}

Result<> writeTo(const QString &path, const QByteArray &bytes, Console &console)
{
    if (path == u"-") {
        console.bytes(bytes);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, SessionVerb::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

ExitCode exportSession(const Wish &wish)
{
    const QString path = wish.operands.value(1);
    if (path == u"-" && wish.line.wantsJson())
        return wish.console.refuse(ExitCode::Usage,
                                   SessionVerb::tr("the file “-” is one document on standard output already: "
                                                   "it goes without --json"));
    const auto history = storeOfThisComputer().history(wish.operands.value(0));
    if (!history)
        return refuse(wish, history.error());
    const auto written =
        writeSessionFile(*history, QDateTime::currentDateTimeUtc()).and_then([&](const QByteArray &bytes) {
            return writeTo(path, bytes, wish.console);
        });
    if (!written)
        return wish.console.refuse(ExitCode::CannotRun, written.error().detail);
    if (wish.line.wantsJson())
        wish.console.json({{u"schema"_s, u"mailmend/session-export/1"_s},
                           {u"id"_s, history->id},
                           {u"file"_s, path},
                           {u"left_out"_s, history->faults.size()}});
    else if (path != u"-")
        wish.console.line(SessionVerb::tr("Written: %1").arg(path));
    return outcomeOf(history->faults, wish.console);
}

Result<QByteArray> readFrom(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::Io, SessionVerb::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.read(longestSessionFile + 1);
}

ExitCode importSession(const Wish &wish)
{
    const QString path = wish.operands.value(0);
    const auto knowledge = installedKnowledge(wish.console);
    if (!knowledge)
        return wish.console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const auto bytes = readFrom(path);
    if (!bytes)
        return wish.console.refuse(ExitCode::Usage, bytes.error().detail);
    const auto read = readSessionFile(*bytes, knownIds(*knowledge));
    if (!read)
        return wish.console.refuse(
            ExitCode::Usage, SessionVerb::tr("%1 cannot be taken over: %2").arg(path, read.error().detail));
    const auto id = storeOfThisComputer().adopt(read->history, QDateTime::currentDateTimeUtc());
    if (!id)
        return wish.console.refuse(ExitCode::CannotRun, id.error().detail);
    if (wish.line.wantsJson())
        wish.console.json({{u"schema"_s, u"mailmend/session-import/1"_s},
                           {u"id"_s, *id},
                           {u"from"_s, read->history.id},
                           {u"left_out"_s, read->leftOut}});
    else
        wish.console.line(SessionVerb::tr("Session %1 goes on from %2.").arg(*id, read->history.id));
    if (read->leftOut > 0)
        wish.console.complain(
            SessionVerb::tr("entries that this version does not know were left out: %1").arg(read->leftOut));
    return ExitCode::Fine;
}

struct ReportForm
{
    QLatin1StringView name;
    Result<QByteArray> (*render)(const Session &session, const KnowledgeBase &knowledge,
                                 const ReportOptions &options);
};

Result<QByteArray> htmlReport(const Session &session, const KnowledgeBase &knowledge,
                              const ReportOptions &options)
{
    return reportToHtml(session, knowledge, options).toUtf8();
}

Result<QByteArray> pdfReport(const Session &session, const KnowledgeBase &knowledge,
                             const ReportOptions &options)
{
    return printToPdf(reportToHtml(session, knowledge, options));
}

Result<QByteArray> markdownReport(const Session &session, const KnowledgeBase &knowledge,
                                  const ReportOptions &options)
{
    return reportToMarkdown(session, knowledge, options).toUtf8();
}

Result<QByteArray> jsonReport(const Session &session, const KnowledgeBase &knowledge,
                              const ReportOptions &options)
{
    return QJsonDocument(reportToJson(session, knowledge, options)).toJson();
}

constexpr std::array reportForms{
    ReportForm{"html"_L1, htmlReport},
    ReportForm{"pdf"_L1, pdfReport},
    ReportForm{"md"_L1, markdownReport},
    ReportForm{"json"_L1, jsonReport},
};

ExitCode report(const Wish &wish)
{
    const QString chosen = wish.line.isSet(u"format"_s) ? wish.line.value(u"format"_s) : u"md"_s;
    const QString name = wish.line.wantsJson() ? u"json"_s : chosen;
    const auto form = std::find_if(reportForms.begin(), reportForms.end(),
                                   [&name](const ReportForm &known) { return known.name == name; });
    if (form == reportForms.end()) {
        QStringList names;
        for (const ReportForm &known : reportForms)
            names += known.name;
        return wish.console.refuse(
            ExitCode::Usage,
            SessionVerb::tr("--format %1: one of %2 is accepted").arg(name, names.join(u", "_s)));
    }
    const auto opened = storeOfThisComputer().inspect(wish.operands.value(0));
    if (!opened)
        return refuse(wish, opened.error());
    const auto knowledge = installedKnowledge(wish.console);
    if (!knowledge)
        return wish.console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const auto rendered = form->render(opened->session, *knowledge,
                                       {.redact = !wish.line.isSet(u"no-redact"_s), .ownNames = ownNames()});
    if (!rendered)
        return wish.console.refuse(ExitCode::CannotRun, rendered.error().detail);
    wish.console.bytes(*rendered);
    return outcomeOf(opened->faults, wish.console);
}

struct Deed
{
    QLatin1StringView name;
    int operands;
    ExitCode (*run)(const Wish &wish);
};

constexpr std::array deeds{
    Deed{"list"_L1, 0, list},
    Deed{"show"_L1, 1, show},
    Deed{"export"_L1, 2, exportSession},
    Deed{"import"_L1, 1, importSession},
    Deed{"report"_L1, 1, report},
};

}

ExitCode sessionVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"session"_s, u"list | show ID | export ID FILE | import FILE | report ID --format FORMAT"_s,
        SessionVerb::tr(
            "Sessions that the wizard recorded on this computer: lists and shows them, hands them over as a "
            "file, takes such a file over as a session of its own, makes reports.\n\n"
            "An exported file holds what the next person needs to go on at the same step: what was typed, "
            "the mail address and the sign-in name, the servers, every check, every step with its notes, "
            "every change. It holds no password, and nothing in it is ever run."));
    line.add({u"search"_s}, SessionVerb::tr("With “list”: those that have these words in them."), u"WORDS"_s);
    line.add({u"format"_s}, SessionVerb::tr("With “report”: html, pdf, md (the default) or json."),
             u"FORMAT"_s);
    line.add(
        {u"no-redact"_s},
        SessionVerb::tr("With “report”: keeps names and private addresses, which are left out otherwise."));
    if (const auto done = line.read(arguments, console))
        return *done;
    QStringList operands = line.operands();
    const QString name = operands.isEmpty() ? QString() : operands.takeFirst();
    const auto deed =
        std::find_if(deeds.begin(), deeds.end(), [&](const Deed &known) { return known.name == name; });
    if (deed == deeds.end() || deed->operands != operands.size())
        return console.refuse(
            ExitCode::Usage,
            SessionVerb::tr("“session %1” is not accepted: “session list”, “show ID”, “export ID FILE”, "
                            "“import FILE” and “report ID --format html|pdf|md|json” are")
                .arg(line.operands().join(u' ')));
    return deed->run({line, operands, console});
}

}
