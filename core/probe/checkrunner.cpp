#include "core/probe/checkrunner.h"

#include "core/platform/systemfacts.h"
#include "core/probe/furthertrials.h"
#include "core/probe/portlook.h"
#include "core/probe/secondopinions.h"
#include "core/probe/servicecheck.h"
#include "core/probe/serviceterm.h"
#include "core/probe/serviceturns.h"
#include "core/probe/submission.h"
#include "core/probe/systemcheck.h"
#include "core/protocol/dialoguefactory.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto systemGrace = 1000ms;        //!< for the system's checks beyond healthy services
constexpr auto systemGraceInDoubt = 5000ms; //!< since the start of the check, where a service failed

}

class CheckRunner::Private
{
public:
    Private(CheckRunner &self, CheckRequest wanted, const Surroundings &surroundings);

    void begin();
    void beginServices();
    void beginService(int index);
    void resolve(const QString &host);
    void onResolved(const NameResolution &resolution, const QString &host);
    void onDoubt(int index);
    void lookAtOtherPorts(const ServiceObservation &service);
    void takeResolution(int index, const NameResolution &resolution);
    void tryAlternatives(int index, const ServiceObservation &service);
    void onTrialsFinished(int index);
    void onTermOver(int index);
    void onServiceFinished(int index);
    void onSystemFinished();
    void cancel();
    void finishWhenDone();
    void conclude();
    void report();
    [[nodiscard]] DialogueRequest dialogueRequest(qsizetype index) const;
    [[nodiscard]] bool isHealthy() const;

    CheckRunner &q;
    const CheckRequest request;
    const DialogueRequest submission; //!< to the service that takes the message
    Resolver &resolver;
    ProbeContext context;
    CheckObservation observation;
    bool running = false;
    bool concluding = false;
    bool systemReported = false;
    ServiceTurns turns;
    // What runs stands below what it works with, so that it goes first.
    std::unique_ptr<Deadline> grace;
    std::map<QString, std::unique_ptr<Lookup>> lookups; //!< by host as given
    std::map<QString, NameResolution> resolutions;
    std::map<QString, std::unique_ptr<PortLook>> portLooks;
    FurtherTrials trials;
    RoundTrip roundTrip;
    std::unique_ptr<SecondOpinions> opinions;
    struct Running
    {
        std::unique_ptr<ServiceCheck> check; //!< none: its turn is still to come, or it is over
        std::unique_ptr<ServiceTerm> term;
        bool isOver = false; //!< the time of the check; its further trials have a little more
    };
    std::vector<Running> services;
    std::vector<std::unique_ptr<ServiceCheck>> retired;
    std::unique_ptr<SystemCheck> system;
};

CheckRunner::Private::Private(CheckRunner &self, CheckRequest wanted, const Surroundings &surroundings)
    : q(self)
    , request(std::move(wanted))
    , submission(submissionFor(request))
    , resolver(surroundings.resolver)
    , context{.scheduler = surroundings.scheduler,
              .transports = surroundings.transports,
              .dialogues = surroundings.dialogues ? surroundings.dialogues : DialogueFactory(makeDialogue),
              .datagrams = surroundings.datagrams}
    , turns(request.services)
    , grace(context.scheduler.deadline([this] { conclude(); }))
    , trials(context)
    , roundTrip(roundTripFor(request, submission), context)
    , opinions(std::make_unique<SecondOpinions>(
          request.internetChecks ? surroundings.publicResolver : nullptr, resolver, context))
    , services(std::size_t(request.services.size()))
{
    connect(&trials, &FurtherTrials::finished, &q, [this](int index) { onTrialsFinished(index); });
    connect(&roundTrip, &RoundTrip::finished, &q, [this] { finishWhenDone(); });
    connect(opinions.get(), &SecondOpinions::settled, &q, [this] { finishWhenDone(); });
    observation.services.resize(request.services.size());
    for (qsizetype i = 0; i < request.services.size(); ++i)
        observation.services[i].endpoint = request.services.at(i);
}

DialogueRequest CheckRunner::Private::dialogueRequest(qsizetype index) const
{
    DialogueRequest wanted = submission;
    wanted.messageDate = context.scheduler.wallClock();
    if (index != submissionService(request.services))
        wanted.message.reset();
    return wanted;
}

void CheckRunner::Private::begin()
{
    QStringList hosts;
    for (const Endpoint &endpoint : request.services)
        hosts << endpoint.host;
    hosts.removeDuplicates();
    system = std::make_unique<SystemCheck>(request.internetChecks, hosts, resolver, context);
    observation.system = system->observation();
    connect(system.get(), &SystemCheck::finished, &q, [this] { onSystemFinished(); });
    if (observation.cancelled) {
        conclude();
        return;
    }
    beginServices();
    system->start();
    finishWhenDone();
}

void CheckRunner::Private::beginServices()
{
    for (const int index : turns.next())
        beginService(index);
}

void CheckRunner::Private::beginService(int index)
{
    const Endpoint &endpoint = request.services.at(index);
    Running &turn = services[std::size_t(index)];
    turn.check = std::make_unique<ServiceCheck>(endpoint, dialogueRequest(index), context);
    ServiceCheck &service = *turn.check;
    turn.term = std::make_unique<ServiceTerm>(context.scheduler, request.timeout,
                                              [this, index] { onTermOver(index); });
    connect(&service, &ServiceCheck::stageChanged, &q,
            [this, index](const StageRecord &stage) { Q_EMIT q.stageChanged(index, stage); });
    connect(&service, &ServiceCheck::connecting, &q,
            [this, index] { services[std::size_t(index)].term->resume(); });
    connect(&service, &ServiceCheck::doubtful, &q, [this, index] { onDoubt(index); });
    connect(&service, &ServiceCheck::finished, &q, [this, index] { onServiceFinished(index); });
    service.start();
    if (const auto known = resolutions.find(endpoint.host); known != resolutions.end())
        takeResolution(index, known->second);
    else if (!lookups.contains(endpoint.host))
        resolve(endpoint.host);
}

void CheckRunner::Private::resolve(const QString &host)
{
    const qint64 startMs = context.elapsed();
    opinions->expectName(host);
    lookups[host] =
        resolver.resolve(host, patience::name, [this, host, startMs](const NameResolution &found) {
            NameResolution resolution = found;
            resolution.startMs = startMs;
            onResolved(resolution, host);
        });
}

void CheckRunner::Private::onResolved(const NameResolution &resolution, const QString &host)
{
    resolutions[host] = resolution;
    opinions->takeOwnAnswer(host, resolution.outcome);
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (services[i].check && request.services.at(qsizetype(i)).host == host)
            takeResolution(int(i), resolution);
    }
}

// The other addresses of the name are tested beside the first, so that they cost no time of their own.
void CheckRunner::Private::takeResolution(int index, const NameResolution &resolution)
{
    Running &turn = services[std::size_t(index)];
    if (!turn.isOver)
        turn.term->pause();
    ServiceCheck &service = *turn.check;
    service.takeResolution(resolution);
    if (!service.observation().securityWasAuto) // else it is to be found out first
        trials.testAddresses(index, service.observation());
}

// The port of one service does not answer: the other ports of its host tell whether the host does.
void CheckRunner::Private::onDoubt(int index)
{
    const ServiceObservation &service = services[std::size_t(index)].check->observation();
    tryAlternatives(index, service);
    lookAtOtherPorts(service);
    opinions->comparePort(service.endpoint);
}

void CheckRunner::Private::lookAtOtherPorts(const ServiceObservation &service)
{
    const QString host = service.endpoint.host;
    if (portLooks.contains(host))
        return;
    QList<quint16> known;
    for (const Endpoint &endpoint : request.services + alternativesTo(service.endpoint)) {
        if (endpoint.host == host)
            known << endpoint.port;
    }
    auto &look = portLooks[host];
    look = std::make_unique<PortLook>(service.resolution.addresses, known, context);
    look->start();
}

void CheckRunner::Private::tryAlternatives(int index, const ServiceObservation &service)
{
    QList<Endpoint> ways = alternativesTo(service.endpoint);
    ways.removeIf([this](const Endpoint &way) { return request.services.contains(way); });
    trials.tryAlternatives(index, service, ways);
}

void CheckRunner::Private::onTrialsFinished(int index)
{
    ServiceObservation &service = observation.services[index];
    trials.writeTo(service, index);
    if (service.finished)
        Q_EMIT q.serviceFinished(index, service);
    finishWhenDone();
}

// First the service's own conversation ends, so that there is a verdict; the further ones soon after it.
void CheckRunner::Private::onTermOver(int index)
{
    Running &turn = services[std::size_t(index)];
    if (!std::exchange(turn.isOver, true)) {
        turn.term->run(patience::lastTrials);
        if (turn.check)
            turn.check->expire();
        return;
    }
    trials.expire(index);
}

void CheckRunner::Private::onServiceFinished(int index)
{
    Running &turn = services[std::size_t(index)];
    turn.term->resume();
    ServiceCheck &check = *turn.check;
    ServiceObservation &service = observation.services[index];
    const auto look = portLooks.find(service.endpoint.host);
    if (look != portLooks.end() && check.isUnanswered())
        check.takeOtherPorts(look->second->attempts());
    service = check.observation();
    // It is in the midst of its own signal; the others need its memory.
    retired.push_back(std::move(turn.check));
    QMetaObject::invokeMethod(
        &q, [this] { retired.clear(); }, Qt::QueuedConnection);
    turns.ended(index);
    if (!concluding) {
        if (service.dialogue.ending == DialogueEnding::Completed)
            trials.testAddresses(index, service);
        else
            opinions->doubtAddresses(service);
        service.otherWaysWanted = isWorthAlternatives(service);
        if (service.otherWaysWanted)
            tryAlternatives(index, service);
        trials.tryOtherIntroduction(index, service, submission);
    }
    trials.writeTo(service, index);
    Q_EMIT q.serviceFinished(index, service);
    if (!concluding) {
        beginServices();
        roundTrip.consider(observation.services, turns.areOver());
    }
    finishWhenDone();
}

void CheckRunner::Private::onSystemFinished()
{
    systemReported = true;
    observation.system = system->observation();
    Q_EMIT q.systemObserved(observation.system);
    finishWhenDone();
}

bool CheckRunner::Private::isHealthy() const
{
    return std::all_of(observation.services.begin(), observation.services.end(), [](const auto &service) {
        return service.dialogue.ending == DialogueEnding::Completed && service.tls.faults.isEmpty();
    });
}

void CheckRunner::Private::finishWhenDone()
{
    const bool isOver =
        turns.areOver() && trials.areFinished() && roundTrip.isFinished() && opinions->areSettled();
    if (!running || concluding || !isOver)
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

void CheckRunner::Private::cancel()
{
    if (!running || concluding)
        return;
    observation.cancelled = true;
    if (!system)
        return; // begin() is still to come
    for (const Running &service : services) {
        if (service.check)
            service.check->cancel();
    }
    conclude();
}

// The report comes behind what is already on its way, such as the services' own endings.
void CheckRunner::Private::conclude()
{
    if (std::exchange(concluding, true))
        return;
    grace->stop();
    QMetaObject::invokeMethod(
        &q, [this] { report(); }, Qt::QueuedConnection);
}

void CheckRunner::Private::report()
{
    running = false;
    observation.system = system->observation();
    for (std::size_t i = 0; i < services.size(); ++i) {
        ServiceObservation &seen = observation.services[qsizetype(i)];
        if (services[i].check)
            seen = services[i].check->observation();
        else if (!seen.finished)
            seen.dialogue.ending = DialogueEnding::Cancelled;
        opinions->writeTo(seen);
    }
    observation.roundTrip = roundTrip.record();
    observation.system.internetChecks << opinions->asked();
    observation.durationMs = context.elapsed();
    services.clear();
    roundTrip.giveUp();
    trials.giveUp();
    opinions.reset();
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
