#include "core/discovery/recordslook.h"

#include "core/discovery/recordoutcome.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString spelled(const QList<ServiceLocation> &locations)
{
    QStringList places;
    for (const ServiceLocation &location : locations)
        places += location.host.isEmpty() ? u"."_s : hostAndPort(location.host, location.port);
    return places.join(u", "_s);
}

}

RecordsLook::RecordsLook(SearchContext &context)
    : SourceLook({SettingsSource::ServiceRecords, false}, context)
{
}

RecordsLook::~RecordsLook() = default;

void RecordsLook::start()
{
    m_questions.resize(serviceRecordNames.size());
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const QString name = u"%1.%2"_s.arg(serviceRecordNames[i].prefix, context().domain);
        m_questions[i].number = begin(u"SRV "_s + name);
        m_questions[i].lookup = context().resolver.services(
            name, patience::record, [this, i](NameOutcome outcome, const QList<ServiceLocation> &locations) {
                take(i, outcome, locations);
            });
    }
}

void RecordsLook::take(std::size_t index, NameOutcome outcome, const QList<ServiceLocation> &locations)
{
    m_questions[index].outcome = outcome;
    m_questions[index].locations = locations;
    const bool isLast = std::all_of(m_questions.begin(), m_questions.end(),
                                    [](const Question &question) { return question.outcome.has_value(); });
    if (isLast)
        conclude();
}

// The places end together: only all records make the settings, and what comes of them has to be told first.
void RecordsLook::conclude()
{
    QList<AnsweredRecord> answers;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        answers += {serviceRecordNames[i], m_questions[i].locations};
    SettingsCandidate candidate = fromServiceRecords(answers, context().address);
    candidate.place = u"SRV "_s + context().domain;
    bool isTold = candidate.services.isEmpty();
    for (const Question &question : m_questions) {
        const QString detail = spelled(question.locations);
        const bool isOffered =
            std::any_of(question.locations.begin(), question.locations.end(),
                        [](const ServiceLocation &location) { return !location.host.isEmpty(); });
        if (!isOffered)
            end(question.number, outcomeOf(*question.outcome), detail);
        else if (std::exchange(isTold, true))
            end(question.number, SettingsOutcome::Found, detail);
        else
            end(question.number, candidate, detail);
    }
}

}
