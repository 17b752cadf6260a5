#include "core/discovery/discoverer.h"

#include "core/discovery/autoconfiglook.h"
#include "core/discovery/autodiscoverlook.h"
#include "core/discovery/exchangerlook.h"
#include "core/discovery/guesslook.h"
#include "core/discovery/recordslook.h"
#include "core/knowledge/mailservice.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto patienceForBetter = 2500ms; // then what has been found is taken, or names are guessed
constexpr auto patienceForAny = 6000ms;    // then a decision is made with what there is
constexpr auto patienceForAll = 12000ms;

SettingsCandidate candidateOf(const Account &own)
{
    SettingsCandidate candidate;
    candidate.source = SettingsSource::Organisation;
    candidate.isProtected = true;
    for (const Endpoint &endpoint : own.services)
        candidate.services += ServiceSettings{endpoint, own.user, {}};
    return candidate;
}

SettingsLookup lookupOf(SettingsSource source, const QList<SettingsCandidate> &known)
{
    SettingsLookup lookup;
    lookup.source = source;
    const auto found = std::find_if(known.begin(), known.end(), [source](const SettingsCandidate &candidate) {
        return candidate.source == source;
    });
    if (found != known.end()) {
        lookup.place = found->place;
        lookup.outcome = SettingsOutcome::Found;
    }
    return lookup;
}

}

QList<SettingsCandidate> knownSettings(const KnowledgeBase &knowledge, const QString &address)
{
    QList<SettingsCandidate> known;
    const auto parts = splitAddress(address);
    if (!parts)
        return known;
    const Organisation &organisation = knowledge.contents().organisation;
    if (const auto own = organisation.accountOf(address)) {
        known += candidateOf(*own);
        known.last().place = organisation.overlayOf(u"servers"_s, comparableDomain(parts->domain));
        known.last().provider = organisation.name;
    }
    if (const MailServiceEntry *service = mailServiceOfDomain(knowledge, parts->domain))
        known += candidateOf(*service, SettingsSource::KnownProvider, *parts);
    return known;
}

class Discoverer::Private
{
public:
    Private(SettingsRequest asked, Surroundings with, Discoverer &owner);

    void begin();
    void add(std::unique_ptr<SourceLook> look);
    void take(const SettingsCandidate &candidate);
    void consider();
    void guess();
    void wakeUp();
    [[nodiscard]] bool canBecomeBetter() const;
    [[nodiscard]] bool isDecided() const;
    void concludeLater();
    void conclude();

    Discoverer &q;
    const SettingsRequest request;
    const KnowledgeBase &knowledge;
    Resolver &resolver;
    ProbeContext probes;
    SearchContext context;
    std::vector<std::unique_ptr<SourceLook>> looks;
    std::unique_ptr<Deadline> deadline;
    SettingsSearch search;
    bool isGuessing = false;
    bool isConcluding = false;
    bool isFinished = false;
};

Discoverer::Private::Private(SettingsRequest asked, Surroundings with, Discoverer &owner)
    : q(owner)
    , request(std::move(asked))
    , knowledge(with.knowledge)
    , resolver(with.resolver)
    , probes{with.scheduler, std::move(with.transports), {}}
    , context{splitAddress(request.address).value_or(AddressParts()), {}, resolver, probes}
    , deadline(with.scheduler.deadline([this] { wakeUp(); }))
{
    probes.start = with.scheduler.now();
    context.domain = comparableDomain(context.address.domain);
    search.address = request.address;
}

void Discoverer::Private::begin()
{
    const QList<SettingsCandidate> known = knownSettings(knowledge, request.address);
    for (const SettingsSource source : {SettingsSource::Organisation, SettingsSource::KnownProvider})
        search.tried += lookupOf(source, known);
    for (const SettingsCandidate &candidate : known)
        take(candidate);
    const bool isSettled =
        request.extent == SettingsRequest::Extent::Known ||
        (request.extent == SettingsRequest::Extent::Decided && !search.candidates.isEmpty());
    if (isSettled || context.domain.isEmpty()) {
        concludeLater();
        return;
    }
    const QString &domain = context.domain;
    using Source = SettingsSource;
    add(std::make_unique<AutoconfigLook>(SourceLook::Rank{Source::Autoconfig, true}, autoconfigPages(domain),
                                         context));
    add(std::make_unique<AutoconfigLook>(SourceLook::Rank{Source::Autoconfig, false},
                                         autoconfigPagesInClear(domain), context));
    add(std::make_unique<AutoconfigLook>(SourceLook::Rank{Source::ProviderDatabase, true},
                                         QList<QUrl>{providerDatabasePage(domain)}, context));
    add(std::make_unique<ExchangerLook>(knowledge, context));
    add(std::make_unique<AutodiscoverLook>(context));
    add(std::make_unique<RecordsLook>(context));
    deadline->restart(patienceForBetter);
}

void Discoverer::Private::add(std::unique_ptr<SourceLook> look)
{
    SourceLook *added = look.get();
    looks.push_back(std::move(look));
    connect(
        added, &SourceLook::lookedInto, &q,
        [this](const SettingsLookup &lookup) {
            if (!isFinished)
                Q_EMIT q.lookedInto(lookup);
        },
        Qt::QueuedConnection);
    connect(added, &SourceLook::candidateFound, &q, [this](const SettingsCandidate &c) { take(c); });
    connect(added, &SourceLook::finished, &q, [this] { consider(); });
    added->start();
}

void Discoverer::Private::take(const SettingsCandidate &candidate)
{
    const auto place =
        std::upper_bound(search.candidates.begin(), search.candidates.end(), candidate, isBetter);
    const bool isBest = place == search.candidates.begin();
    search.candidates.insert(place, candidate);
    if (isBest)
        QMetaObject::invokeMethod(
            &q,
            [this, candidate] {
                if (!isFinished)
                    Q_EMIT q.candidateFound(candidate);
            },
            Qt::QueuedConnection);
    if (isDecided())
        concludeLater();
}

// A finding of a page that was sent on to a clear connection is not what its look had promised: it is the
// finding itself that is compared.
bool Discoverer::Private::canBecomeBetter() const
{
    return std::any_of(looks.begin(), looks.end(), [this](const std::unique_ptr<SourceLook> &look) {
        SettingsCandidate best;
        best.source = look->rank().source;
        best.isProtected = look->rank().isProtected;
        return !look->isFinished() &&
               (search.candidates.isEmpty() || isBetter(best, search.candidates.first()));
    });
}

bool Discoverer::Private::isDecided() const
{
    if (request.extent != SettingsRequest::Extent::Decided || search.candidates.isEmpty())
        return false;
    const bool isLate = std::chrono::milliseconds(probes.elapsed()) >= patienceForBetter;
    return !canBecomeBetter() || (isLate && search.candidates.first().source != SettingsSource::Guess);
}

void Discoverer::Private::consider()
{
    const bool isDone =
        std::all_of(looks.begin(), looks.end(), [](const auto &look) { return look->isFinished(); });
    if (isDone && search.candidates.isEmpty() && !isGuessing)
        guess();
    else if (isDone || isDecided())
        concludeLater();
}

void Discoverer::Private::guess()
{
    isGuessing = true;
    add(std::make_unique<GuessLook>(context));
}

void Discoverer::Private::wakeUp()
{
    const auto elapsed = std::chrono::milliseconds(probes.elapsed());
    const bool onlyDecides = request.extent == SettingsRequest::Extent::Decided;
    const auto whole = onlyDecides ? patienceForAny : patienceForAll;
    if (elapsed >= whole || (onlyDecides && !search.candidates.isEmpty())) {
        concludeLater();
        return;
    }
    deadline->restart(whole - elapsed);
    if (search.candidates.isEmpty() && !isGuessing)
        guess();
}

void Discoverer::Private::concludeLater()
{
    if (!std::exchange(isConcluding, true))
        QMetaObject::invokeMethod(
            &q, [this] { conclude(); }, Qt::QueuedConnection);
}

void Discoverer::Private::conclude()
{
    deadline->stop();
    for (const auto &look : looks) {
        for (SettingsLookup lookup : look->lookups()) {
            if (lookup.outcome == SettingsOutcome::Cancelled && !search.cancelled &&
                request.extent == SettingsRequest::Extent::Everything)
                lookup.outcome = SettingsOutcome::NotReached;
            search.tried += lookup;
        }
    }
    looks.clear();
    search.durationMs = probes.elapsed();
    isFinished = true;
    Q_EMIT q.finished(search);
}

Discoverer::Discoverer(SettingsRequest request, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(request), std::move(surroundings), *this))
{
}

Discoverer::~Discoverer() = default;

void Discoverer::start()
{
    d->begin();
}

void Discoverer::cancel()
{
    d->search.cancelled = d->search.cancelled || !d->isConcluding;
    d->concludeLater();
}

bool Discoverer::isRunning() const
{
    return !d->isFinished;
}

}
