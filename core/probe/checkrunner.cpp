#include "core/probe/checkrunner.h"

#include "core/platform/systemfacts.h"
#include "core/probe/portlook.h"
#include "core/probe/servicecheck.h"
#include "core/probe/systemcheck.h"
#include "core/protocol/dialoguefactory.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto systemGrace = 1000ms;        //!< for the system's checks beyond healthy services
constexpr auto systemGraceInDoubt = 5000ms; //!< since the start of the check, where a service failed

// A message is submitted once: through the first SMTP service that is meant for it (RFC 6409).
qsizetype submissionService(const QList<Endpoint> &services)
{
    const auto isSmtp = [](const Endpoint &e) { return e.protocol == Protocol::Smtp; };
    const auto isSubmission = [&](const Endpoint &e) { return isSmtp(e) && e.port != 25; };
    auto found = std::find_if(services.begin(), services.end(), isSubmission);
    if (found == services.end())
        found = std::find_if(services.begin(), services.end(), isSmtp);
    return found == services.end() ? -1 : found - services.begin();
}

}

class CheckRunner::Private
{
public:
    Private(CheckRunner &self, CheckRequest wanted, const Surroundings &surroundings);

    void begin();
    void beginServices();
    void resolve(const QString &host);
    void onResolved(const NameResolution &resolution, const QString &host);
    void onDoubt(const ServiceCheck &service);
    void onServiceFinished(int index);
    void onSystemFinished();
    void expire();
    void cancel();
    void finishWhenDone();
    void conclude();
    void report();
    [[nodiscard]] DialogueRequest dialogueRequest(qsizetype index) const;
    [[nodiscard]] bool allServicesFinished() const;
    [[nodiscard]] bool isHealthy() const;

    CheckRunner &q;
    const CheckRequest request;
    Resolver &resolver;
    ProbeContext context;
    CheckObservation observation;
    bool running = false;
    bool concluding = false;
    bool systemReported = false;
    // What runs stands below what it works with, so that it goes first.
    std::unique_ptr<Deadline> whole;
    std::unique_ptr<Deadline> grace;
    std::map<QString, std::unique_ptr<Lookup>> lookups; //!< by host as given
    std::map<QString, std::unique_ptr<PortLook>> portLooks;
    std::vector<std::unique_ptr<ServiceCheck>> services;
    std::unique_ptr<SystemCheck> system;
};

CheckRunner::Private::Private(CheckRunner &self, CheckRequest wanted, const Surroundings &surroundings)
    : q(self)
    , request(std::move(wanted))
    , resolver(surroundings.resolver)
    , context{surroundings.scheduler, surroundings.transports,
              surroundings.dialogues ? surroundings.dialogues : DialogueFactory(makeDialogue)}
    , whole(context.scheduler.deadline([this] { expire(); }))
    , grace(context.scheduler.deadline([this] { conclude(); }))
{
}

DialogueRequest CheckRunner::Private::dialogueRequest(qsizetype index) const
{
    DialogueRequest wanted;
    wanted.credentials = request.credentials;
    wanted.signInWithoutTls = request.signInWithoutTls;
    if (request.message && index == submissionService(request.services)) {
        wanted.message = request.message;
        wanted.messageId = QUuid::createUuid().toByteArray(QUuid::Id128);
    }
    return wanted;
}

void CheckRunner::Private::begin()
{
    system = std::make_unique<SystemCheck>(request.internetChecks, resolver, context);
    observation.system = system->observation();
    connect(system.get(), &SystemCheck::finished, &q, [this] { onSystemFinished(); });
    beginServices();
    if (observation.cancelled) {
        for (const auto &service : services)
            service->cancel();
        conclude();
        return;
    }
    system->start();
    finishWhenDone();
}

void CheckRunner::Private::beginServices()
{
    for (qsizetype i = 0; i < request.services.size(); ++i) {
        const int index = int(i);
        auto &service = *services.emplace_back(
            std::make_unique<ServiceCheck>(request.services.at(i), dialogueRequest(i), context));
        observation.services << service.observation();
        connect(&service, &ServiceCheck::stageChanged, &q,
                [this, index](const StageRecord &stage) { Q_EMIT q.stageChanged(index, stage); });
        connect(&service, &ServiceCheck::doubtful, &q, [this, &service] { onDoubt(service); });
        connect(&service, &ServiceCheck::finished, &q, [this, index] { onServiceFinished(index); });
        service.start();
    }
    for (const Endpoint &endpoint : request.services) {
        if (!lookups.contains(endpoint.host))
            resolve(endpoint.host);
    }
}

void CheckRunner::Private::resolve(const QString &host)
{
    const qint64 startMs = context.elapsed();
    lookups[host] =
        resolver.resolve(host, patience::name, [this, host, startMs](const NameResolution &found) {
            NameResolution resolution = found;
            resolution.startMs = startMs;
            onResolved(resolution, host);
        });
}

void CheckRunner::Private::onResolved(const NameResolution &resolution, const QString &host)
{
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (request.services.at(qsizetype(i)).host == host)
            services[i]->takeResolution(resolution);
    }
}

// The port of one service does not answer: the other ports of its host tell whether the host does.
void CheckRunner::Private::onDoubt(const ServiceCheck &service)
{
    const QString host = service.observation().endpoint.host;
    if (portLooks.contains(host))
        return;
    QList<quint16> known;
    for (const Endpoint &endpoint : request.services) {
        if (endpoint.host == host)
            known << endpoint.port;
    }
    auto &look = portLooks[host];
    look = std::make_unique<PortLook>(service.observation().resolution.addresses, known, context);
    look->start();
}

void CheckRunner::Private::onServiceFinished(int index)
{
    ServiceCheck &service = *services[std::size_t(index)];
    const auto look = portLooks.find(service.observation().endpoint.host);
    if (look != portLooks.end() && service.isUnanswered())
        service.takeOtherPorts(look->second->attempts());
    observation.services[index] = service.observation();
    Q_EMIT q.serviceFinished(index, service.observation());
    finishWhenDone();
}

void CheckRunner::Private::onSystemFinished()
{
    systemReported = true;
    observation.system = system->observation();
    Q_EMIT q.systemObserved(observation.system);
    finishWhenDone();
}

bool CheckRunner::Private::allServicesFinished() const
{
    return std::all_of(services.begin(), services.end(), [](const auto &s) { return s->isFinished(); });
}

bool CheckRunner::Private::isHealthy() const
{
    return std::all_of(services.begin(), services.end(), [](const auto &s) {
        return s->observation().dialogue.ending == DialogueEnding::Completed &&
               s->observation().tls.faults.isEmpty();
    });
}

void CheckRunner::Private::finishWhenDone()
{
    if (!running || concluding || !allServicesFinished())
        return;
    if (system->isFinished()) {
        conclude();
        return;
    }
    const auto elapsed = std::chrono::milliseconds(context.elapsed());
    grace->restart(isHealthy()
                       ? systemGrace
                       : std::max<std::chrono::milliseconds>(systemGrace, systemGraceInDoubt - elapsed));
}

void CheckRunner::Private::expire()
{
    for (const auto &service : services)
        service->expire();
    grace->restart(systemGrace);
}

void CheckRunner::Private::cancel()
{
    if (!running || concluding)
        return;
    observation.cancelled = true;
    if (!system)
        return; // begin() is still to come
    for (const auto &service : services)
        service->cancel();
    conclude();
}

// The report comes behind what is already on its way, such as the services' own endings.
void CheckRunner::Private::conclude()
{
    if (std::exchange(concluding, true))
        return;
    whole->stop();
    grace->stop();
    QMetaObject::invokeMethod(
        &q, [this] { report(); }, Qt::QueuedConnection);
}

void CheckRunner::Private::report()
{
    running = false;
    observation.system = system->observation();
    for (std::size_t i = 0; i < services.size(); ++i)
        observation.services[qsizetype(i)] = services[i]->observation();
    observation.durationMs = context.elapsed();
    services.clear();
    portLooks.clear();
    lookups.clear();
    system.reset();
    if (!std::exchange(systemReported, true))
        Q_EMIT q.systemObserved(observation.system);
    Q_EMIT q.finished(observation);
}

CheckRunner::CheckRunner(CheckRequest request, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(request), surroundings))
{
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::start()
{
    Q_ASSERT(!d->running);
    d->running = true;
    d->context.start = d->context.scheduler.now();
    d->observation.started = d->context.scheduler.wallClock();
    d->observation.vantage = vantageDescription();
    d->whole->restart(d->request.timeout);
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void CheckRunner::cancel()
{
    d->cancel();
}

bool CheckRunner::isRunning() const
{
    return d->running;
}

const CheckObservation &CheckRunner::observation() const
{
    return d->observation;
}

}
