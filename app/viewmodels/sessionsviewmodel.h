#pragma once

#include "app/viewmodels/wording.h"
#include "core/session/sessionfile.h"
#include "core/session/sessionsummary.h"

#include <QObject>

namespace mm {

//! A session as one line to show.
struct SessionLine
{
    QString id;
    QString title;
    QString detail;          //!< where one is on the path, and when it was last changed
    bool canBeOpened = true; //!< false: its journal cannot be read, and detail says why

    friend bool operator==(const SessionLine &, const SessionLine &) = default;
};

//! What to say when a session was written to a file for somebody else.
[[nodiscard]] QString handedOverSentence(const QString &path);

//! The sessions to go on with, and what the person wishes to do with one of them. Open sessions are shown;
//! a search finds the finished ones, too.
class SessionsViewModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype linesShown = 6;
    static constexpr QLatin1StringView fileSuffix = sessionFileSuffix;

    using QObject::QObject;

    void setSessions(const QList<SessionSummary> &sessions);
    [[nodiscard]] const QList<SessionLine> &lines() const { return m_lines; }
    //! There are sessions that are shown only when they are searched for: finished ones, or too many.
    [[nodiscard]] bool isSearchable() const;
    [[nodiscard]] const QString &words() const { return m_words; }
    void setWords(const QString &words);
    //! What a search came to: how many more there are, or that there is none. Empty: nothing to say.
    [[nodiscard]] QString searchNotice() const;
    //! The name to begin a renaming with.
    [[nodiscard]] QString titleOf(const QString &id) const;

    //! How a wish ended.
    void showNotice(Mark mark, const QString &sentence);
    [[nodiscard]] Mark noticeMark() const { return m_noticeMark; }
    [[nodiscard]] const QString &notice() const { return m_notice; }
    //! The session is open in another window.
    void offerCopy(const QString &id);

Q_SIGNALS:
    void changed(); //!< lines
    void noticeChanged();
    void copyOffered(const QString &id);
    // Wishes of the person.
    void openWanted(const QString &id);
    void copyWanted(const QString &id);
    void renameWanted(const QString &id, const QString &name);
    void removeWanted(const QString &id);
    void exportWanted(const QString &id, const QString &path);
    void importWanted(const QString &path);

private:
    void showLines();

    QList<SessionSummary> m_sessions;
    QList<SessionLine> m_lines;
    QString m_words;
    qsizetype m_found = 0;
    Mark m_noticeMark = Mark::Info;
    QString m_notice;
};

}
