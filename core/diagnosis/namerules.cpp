#include "core/diagnosis/ruleset.h"
#include "core/model/addressscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

Evidence outcomeIs(const ServiceView &view, NameOutcome outcome)
{
    const NameResolution &resolution = view.service.resolution;
    if (resolution.outcome != outcome)
        return std::nullopt;
    const QString name = resolution.name.isEmpty() ? view.service.endpoint.host : resolution.name;
    return QJsonObject{{u"name"_s, name},
                       {u"detail"_s, resolution.detail},
                       {u"seconds"_s, std::max<qint64>(1, (resolution.durationMs + 500) / 1000)},
                       {u"resolvers"_s, view.check.system.resolvers.join(u", "_s)}};
}

QString inWords(const NameResolution &resolution)
{
    switch (resolution.outcome) {
    case NameOutcome::Found:
        return resolution.addresses.join(u", "_s);
    case NameOutcome::NotFound:
        return u"no such name"_s;
    case NameOutcome::NoAddress:
        return u"no address"_s;
    case NameOutcome::ServerFailure:
        return u"a failure"_s;
    case NameOutcome::TimedOut:
    case NameOutcome::NotAsked:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

}

Evidence nameNotFound(const ServiceView &view)
{
    return outcomeIs(view, NameOutcome::NotFound);
}

Evidence nameWithoutAddress(const ServiceView &view)
{
    return outcomeIs(view, NameOutcome::NoAddress);
}

Evidence nameTimedOut(const ServiceView &view)
{
    return outcomeIs(view, NameOutcome::TimedOut);
}

Evidence nameServerFailure(const ServiceView &view)
{
    return outcomeIs(view, NameOutcome::ServerFailure);
}

// Only where the public resolver knows the name: else the two agree, or nobody was there to ask. Servers in
// many places have many addresses, so that two sets of public ones are no contradiction.
Evidence resolversDiffer(const ServiceView &view)
{
    const NameResolution &here = view.service.resolution;
    const NameResolution &elsewhere = view.service.resolutionElsewhere;
    const bool keptBack = here.outcome != NameOutcome::Found && here.outcome != NameOutcome::NotAsked;
    const bool diverted = here.outcome == NameOutcome::Found && !reachesTheInternet(here.addresses) &&
                          reachesTheInternet(elsewhere.addresses);
    if (elsewhere.outcome != NameOutcome::Found || (!keptBack && !diverted) || hasHostsEntry(view))
        return std::nullopt;
    return QJsonObject{{u"name"_s, elsewhere.name},
                       {u"here"_s, inWords(here)},
                       {u"elsewhere"_s, inWords(elsewhere)},
                       {u"resolvers"_s, view.check.system.resolvers.join(u", "_s)}};
}

}
