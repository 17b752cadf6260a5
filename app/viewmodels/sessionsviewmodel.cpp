#include "app/viewmodels/sessionsviewmodel.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace mm {
namespace {

QString whenText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString detailOf(const SessionSummary &session)
{
    const QString when = whenText(session.changed);
    if (!session.fault.isEmpty())
        return SessionsViewModel::tr("Cannot be read: %1").arg(session.fault);
    if (session.use == SessionUse::OpenElsewhere)
        return SessionsViewModel::tr("Open in another window · %1").arg(when);
    if (session.outcome == Session::Outcome::Solved)
        return SessionsViewModel::tr("Solved · %1").arg(when);
    if (session.outcome != Session::Outcome::Open)
        return SessionsViewModel::tr("Closed · %1").arg(when);
    if (session.use == SessionUse::Interrupted)
        return session.step ? SessionsViewModel::tr("Interrupted at step %1 · %2")
                                  .arg(numberOf(*session.step))
                                  .arg(when)
                            : SessionsViewModel::tr("Interrupted · %1").arg(when);
    return session.step ? SessionsViewModel::tr("Step %1 · %2").arg(numberOf(*session.step)).arg(when) : when;
}

SessionLine lineOf(const SessionSummary &session)
{
    const QString title = oneLine(session.title);
    return {session.id, title.isEmpty() ? SessionsViewModel::tr("Without a name") : title, detailOf(session),
            session.fault.isEmpty()};
}

}

QString handedOverSentence(const QString &path)
{
    return SessionsViewModel::tr(
               "Saved as %1. It holds the mail address, the servers, the checks and your notes, "
               "and no password. Give it only to somebody who helps you.")
        .arg(QFileInfo(path).fileName());
}

void SessionsViewModel::setSessions(const QList<SessionSummary> &sessions)
{
    m_sessions = sessions;
    showLines();
}

void SessionsViewModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    showLines();
}

void SessionsViewModel::showLines()
{
    m_lines.clear();
    m_found = 0;
    const bool searching = !m_words.trimmed().isEmpty();
    for (const SessionSummary &session : std::as_const(m_sessions)) {
        if (searching ? !matchesWords(session, m_words) : session.outcome != Session::Outcome::Open)
            continue;
        if (++m_found <= linesShown)
            m_lines << lineOf(session);
    }
    Q_EMIT changed();
}

bool SessionsViewModel::isSearchable() const
{
    return m_sessions.size() > linesShown ||
           std::any_of(m_sessions.begin(), m_sessions.end(), [](const SessionSummary &session) {
               return session.outcome != Session::Outcome::Open;
           });
}

QString SessionsViewModel::searchNotice() const
{
    const bool searching = !m_words.trimmed().isEmpty();
    if (m_found == 0 && searching)
        return tr("No session has these words in it.");
    if (m_found == 0 && isSearchable())
        return tr("Nothing is left open. Search for a word to find a finished session.");
    if (m_found > m_lines.size())
        return tr("%n more; search for a word to find them.", nullptr, int(m_found - m_lines.size()));
    return {};
}

QString SessionsViewModel::titleOf(const QString &id) const
{
    const auto session = std::find_if(m_sessions.begin(), m_sessions.end(),
                                      [&id](const SessionSummary &summary) { return summary.id == id; });
    return session == m_sessions.end() ? QString() : oneLine(session->title);
}

void SessionsViewModel::showNotice(Mark mark, const QString &sentence)
{
    m_noticeMark = mark;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

void SessionsViewModel::offerCopy(const QString &id)
{
    Q_EMIT copyOffered(id);
}

}
