#pragma once

#include "app/viewmodels/wording.h"
#include "core/knowledge/knowledgebase.h"

#include <QObject>

namespace mm {

//! One service of a running check: its bars on the common time axis and what it is doing, in words.
struct ServiceLane
{
    QString name; //!< "IMAP · imap.example.com · 993 · TLS"
    QString host;
    Mark mark = Mark::Waiting;
    QString word;            //!< says what the mark shows
    QString sentence;        //!< what it is doing or what came of it
    QList<StageRecord> bars; //!< durationMs -1: still running

    friend bool operator==(const ServiceLane &, const ServiceLane &) = default;
};

//! "Checking": the services side by side while they are tested, the first bad news at once.
class CheckViewModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void begin(const QList<Endpoint> &services);
    void showStage(int service, const StageRecord &stage);
    void showService(int service, const ServiceObservation &observation, const QList<Finding> &findings,
                     const KnowledgeBase &knowledge);
    void finish(const CheckObservation &observation, const QList<Finding> &findings,
                const KnowledgeBase &knowledge);
    //! A whole check as it was recorded: a session that goes on.
    void restore(const CheckObservation &observation, const QList<Finding> &findings,
                 const KnowledgeBase &knowledge);
    void setFailure(const QString &sentence);
    void setElapsed(qint64 ms);

    [[nodiscard]] const QList<ServiceLane> &lanes() const { return m_lanes; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }
    //! Where the time axis ends; grows with the check, in whole steps, so that bars do not creep.
    [[nodiscard]] qint64 spanMs() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] Mark headlineMark() const;
    //! The first fault that was found; empty: none so far.
    [[nodiscard]] const QString &badNews() const { return m_badNews; }

Q_SIGNALS:
    void begun(); //!< another set of lanes
    void laneChanged(int service);
    void elapsedChanged();
    void changed(); //!< headline, bad news, running

private:
    void showOutcome(int service, const ServiceObservation &observation, const QList<Finding> &findings,
                     const KnowledgeBase &knowledge);

    QList<ServiceLane> m_lanes;
    QString m_badNews;
    QString m_failure;
    qint64 m_elapsedMs = 0;
    bool m_running = false;
    bool m_finished = false;
    bool m_cancelled = false;
};

}
