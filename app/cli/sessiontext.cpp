#include "app/cli/sessiontext.h"

#include "core/report/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString useText(SessionUse use)
{
    switch (use) {
    case SessionUse::Free:
        return {};
    case SessionUse::OpenElsewhere:
        return SessionText::tr("open in a window");
    case SessionUse::Interrupted:
        return SessionText::tr("interrupted");
    }
    Q_UNREACHABLE();
}

// A part of a list, no sentence of its own. A list is read without the checks, so it cannot tell whether the
// last one agrees with the person.
QString outcomePart(Session::Outcome outcome)
{
    if (outcome == Session::Outcome::Solved)
        return SessionText::tr("Solved, as the person says");
    QString text = outcomeText(outcome);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString stateText(const SessionSummary &session)
{
    QStringList parts;
    if (session.fault.isEmpty())
        parts += outcomePart(session.outcome);
    if (session.step)
        parts += SessionText::tr("step %1").arg(numberOf(*session.step));
    if (session.use != SessionUse::Free)
        parts += useText(session.use);
    if (!session.fault.isEmpty())
        parts += SessionText::tr("cannot be read: %1").arg(session.fault);
    return parts.join(u", "_s);
}

void printAccount(const Account &account, Console &console)
{
    if (!account.address.isEmpty())
        console.line(SessionText::tr("Address: %1").arg(account.address));
    if (!account.user.isEmpty())
        console.line(SessionText::tr("Sign-in name: %1").arg(account.user));
    for (const Endpoint &service : account.services)
        console.line(u"  "_s + endpointText(service));
}

void printLastCheck(const CheckRecord &check, const KnowledgeBase &knowledge, Console &console)
{
    console.line();
    console.heading(SessionText::tr("Last check, %1").arg(timeText(check.at)));
    for (const Finding &finding : check.findings)
        console.line(
            u"  %1  %2"_s.arg(QString(toId(finding.id)), knowledgeText(knowledge.finding(finding.id).title)),
            4);
    if (check.causes.isEmpty())
        return;
    const RankedCause &cause = check.causes.first();
    console.line(SessionText::tr("Most likely reason: %1 (%2)")
                     .arg(knowledgeText(knowledge.cause(cause.id).title), certaintyText(cause.probability)));
}

void printPath(const Session &session, const KnowledgeBase &knowledge, Console &console)
{
    if (session.steps.empty())
        return;
    console.line();
    console.heading(SessionText::tr("The path"));
    for (const auto &[step, record] : session.steps) {
        const bool isHere = session.current == step;
        console.line(u"%1 %2. %3: %4"_s.arg(isHere ? u">"_s : u" "_s)
                         .arg(numberOf(step))
                         .arg(knowledgeText(knowledge.step(step).title), statusText(record.status)),
                     4);
        for (const QString &line : record.note.split(u'\n', Qt::SkipEmptyParts))
            console.line(u"    "_s + line, 4);
    }
}

}

void printSessions(const QList<SessionSummary> &sessions, Console &console)
{
    if (sessions.isEmpty())
        console.line(SessionText::tr("No session."));
    for (const SessionSummary &session : sessions) {
        console.line(u"%1  %2"_s.arg(session.id, session.title.isEmpty() ? SessionText::tr("(without a name)")
                                                                         : session.title),
                     24);
        console.line(u"  %1, %2"_s.arg(timeText(session.changed), stateText(session)), 4);
    }
}

void printSession(const OpenedSession &opened, const KnowledgeBase &knowledge, Console &console)
{
    const Session &session = opened.session;
    console.heading(session.name.isEmpty() ? session.id : session.name + u" ("_s + session.id + u')');
    console.line(SessionText::tr("Begun %1, last changed %2")
                     .arg(timeText(session.started), timeText(opened.changed)));
    if (!session.takenOverFrom.isEmpty())
        console.line(SessionText::tr("Taken over from session %1").arg(session.takenOverFrom));
    console.line(outcomeText(session, knowledge));
    printAccount(session.account, console);
    if (!session.problem.isEmpty()) {
        console.line();
        console.heading(SessionText::tr("What was pasted or written"));
        for (const QString &line : session.problem.split(u'\n'))
            console.line(u"  "_s + line, 2);
    }
    if (!session.checks.isEmpty())
        printLastCheck(session.checks.last(), knowledge, console);
    printPath(session, knowledge, console);
}

}
