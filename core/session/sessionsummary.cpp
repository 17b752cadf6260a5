#include "core/session/sessionsummary.h"

#include "core/session/sessionevent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestWords = 200;

QString titleOf(const Session &session)
{
    if (!session.name.isEmpty())
        return session.name;
    const QString text = session.problem.left(4 * longestName).trimmed();
    const QString line = text.section(u'\n', 0, 0).simplified().left(longestName);
    if (!line.isEmpty())
        return line;
    return session.account.address.section(u'@', -1);
}

}

SessionSummary summaryOf(const Session &session, const QDateTime &changed)
{
    SessionSummary summary;
    summary.id = session.id;
    summary.started = session.started;
    summary.changed = changed;
    summary.title = titleOf(session);
    summary.account = session.account.address;
    summary.symptom = session.symptom;
    summary.outcome = session.outcome;
    summary.step = session.current;
    return summary;
}

// In a session's id and date a short number is no word: any digit is somewhere in them.
bool matchesWords(const SessionSummary &summary, const QString &words)
{
    constexpr qsizetype shortestPart = 4;
    const QString text = summary.title + u'\n' + summary.account;
    const QString date = summary.changed.toString(u"yyyy-MM-dd"_s);
    const QStringList wanted = words.left(longestWords).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        const bool isPart = word.size() >= shortestPart && (date.contains(word) || summary.id.contains(word));
        return isPart || text.contains(word, Qt::CaseInsensitive);
    });
}

}
