#pragma once

#include "app/controller/sessionkeeper.h"
#include "app/viewmodels/sessionsviewmodel.h"
#include "core/session/sessionfile.h"

namespace mm {

//! Does what a person wishes with sessions other than the one at hand: rename, delete, hand over, take over.
//! Says in the list how each ended.
class SessionListKeeper final : public QObject
{
    Q_OBJECT

public:
    SessionListKeeper(SessionKeeper &keeper, SessionsViewModel &view, QObject *parent = nullptr);

    void setKnownIds(const KnownIds &known) { m_known = known; }
    //! Reads the list anew. The session at hand is not in it.
    void refresh();
    [[nodiscard]] QList<SessionSummary> notOpenElsewhere() const;
    //! Why a session could not be resumed.
    void explain(const QString &id, const Error &error);
    [[nodiscard]] Result<> write(const QString &id, const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void imported(const QString &id); //!< a copy or a session from a file is there to go on with
    void noted(mm::Mark mark, const QString &sentence); //!< of the session that was imported last

private:
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    void copy(const QString &id);
    void exportTo(const QString &id, const QString &path);
    //! Takes the session into the store under an id of its own, and gives that.
    [[nodiscard]] Result<QString> adopt(const SessionHistory &history);
    void tell(const Result<> &outcome, const QString &done);

    SessionKeeper &m_keeper;
    SessionsViewModel &m_view;
    KnownIds m_known;
};

}
