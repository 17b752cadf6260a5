#pragma once

#include "core/model/accountsettings.h"
#include "core/net/resolver.h"
#include "core/probe/probecontext.h"

#include <QObject>

namespace mm {

//! What every search into a source of settings works with; it outlives them all.
struct SearchContext
{
    AddressParts address; //!< as typed
    QString domain;       //!< as the name service knows it (comparableDomain())
    Resolver &resolver;
    ProbeContext &probes;
};

//! Looks for the settings of one address in one source, which may have several places. Life: start() once,
//! then lookedInto() for every place and candidateFound() where there are settings, then exactly one
//! finished(); nothing inside start(). Destroying it gives up silently.
class SourceLook : public QObject
{
    Q_OBJECT

public:
    //! The best that can come of it.
    struct Rank
    {
        SettingsSource source = SettingsSource::Guess;
        bool isProtected = false;
    };

    SourceLook(Rank rank, SearchContext &context);

    virtual void start() = 0;
    [[nodiscard]] const Rank &rank() const { return m_rank; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    //! Every place that it has looked into by now; those where it is still at it as Cancelled.
    [[nodiscard]] QList<SettingsLookup> lookups() const;

Q_SIGNALS:
    void lookedInto(const mm::SettingsLookup &lookup);
    void candidateFound(const mm::SettingsCandidate &candidate);
    void finished();

protected:
    //! The number by which a place is called from now on. What follows from a place is begun before that
    //! ends: when none is open the look is finished.
    int begin(const QString &place);
    void end(int number, SettingsOutcome outcome, const QString &detail = {});
    //! The same with settings; source and, unless it has one of its own, place are filled in.
    void end(int number, SettingsCandidate candidate, const QString &detail = {});
    [[nodiscard]] SearchContext &context() const { return m_context; }

private:
    const Rank m_rank;
    SearchContext &m_context;
    QList<SettingsLookup> m_lookups;
    QList<bool> m_open; //!< by the lookups' numbers
    bool m_finished = false;
};

}
