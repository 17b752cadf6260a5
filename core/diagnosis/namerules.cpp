#include "core/diagnosis/ruleset.h"

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

}
