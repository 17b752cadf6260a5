#include "core/discovery/sourcelook.h"

#include <utility>

namespace mm {

SourceLook::SourceLook(Rank rank, SearchContext &context)
    : m_rank(rank)
    , m_context(context)
{
}

QList<SettingsLookup> SourceLook::lookups() const
{
    QList<SettingsLookup> lookups = m_lookups;
    for (qsizetype i = 0; i < lookups.size(); ++i) {
        if (m_open.at(i))
            lookups[i].durationMs = m_context.probes.elapsed() - lookups.at(i).startMs;
    }
    return lookups;
}

int SourceLook::begin(const QString &place)
{
    SettingsLookup lookup;
    lookup.source = m_rank.source;
    lookup.place = place;
    lookup.outcome = SettingsOutcome::Cancelled;
    lookup.startMs = m_context.probes.elapsed();
    m_lookups += lookup;
    m_open += true;
    return int(m_lookups.size() - 1);
}

void SourceLook::end(int number, SettingsOutcome outcome, const QString &detail)
{
    SettingsLookup &lookup = m_lookups[number];
    lookup.outcome = outcome;
    lookup.detail = detail;
    lookup.durationMs = m_context.probes.elapsed() - lookup.startMs;
    m_open[number] = false;
    Q_EMIT lookedInto(SettingsLookup(lookup));
    if (!m_open.contains(true) && !std::exchange(m_finished, true))
        Q_EMIT finished();
}

void SourceLook::end(int number, SettingsCandidate candidate, const QString &detail)
{
    candidate.source = m_rank.source;
    if (candidate.place.isEmpty())
        candidate.place = m_lookups.at(number).place;
    Q_EMIT candidateFound(candidate);
    end(number, SettingsOutcome::Found, detail);
}

}
