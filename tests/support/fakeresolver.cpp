#include "tests/support/fakeresolver.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

class QueuedAnswer final : public QObject, public Lookup
{
public:
    void give(std::function<void()> answer)
    {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer(); }, Qt::QueuedConnection);
    }
};

}

void FakeResolver::answer(const QString &host, const QStringList &addresses)
{
    NameResolution found;
    found.name = host;
    found.outcome = NameOutcome::Found;
    found.addresses = addresses;
    m_addresses[host] = found;
}

void FakeResolver::answer(const QString &host, NameOutcome outcome)
{
    NameResolution failed;
    failed.name = host;
    failed.outcome = outcome;
    m_addresses[host] = failed;
}

void FakeResolver::answerMailExchanges(const QString &domain, const QList<MailExchange> &exchanges)
{
    m_exchanges[domain] = exchanges;
}

void FakeResolver::answerServices(const QString &name, const QList<ServiceLocation> &locations)
{
    m_locations[name] = locations;
}

std::unique_ptr<Lookup> FakeResolver::resolve(const QString &host, std::chrono::milliseconds,
                                              AddressesFound done)
{
    asked << host;
    auto lookup = std::make_unique<QueuedAnswer>();
    if (m_addresses.contains(host))
        lookup->give([done = std::move(done), answer = m_addresses.value(host)] { done(answer); });
    else if (m_otherwise)
        lookup->give([done = std::move(done), host, outcome = *m_otherwise] {
            NameResolution failed;
            failed.name = host;
            failed.outcome = outcome;
            done(failed);
        });
    return lookup;
}

std::unique_ptr<Lookup> FakeResolver::mailExchanges(const QString &domain, std::chrono::milliseconds,
                                                    MailExchangesFound done)
{
    asked << domain;
    auto lookup = std::make_unique<QueuedAnswer>();
    if (m_exchanges.contains(domain)) {
        lookup->give([done = std::move(done), answer = m_exchanges.value(domain)] {
            done(answer.isEmpty() ? NameOutcome::NotFound : NameOutcome::Found, answer);
        });
    } else if (m_otherwise) {
        lookup->give([done = std::move(done), outcome = *m_otherwise] { done(outcome, {}); });
    }
    return lookup;
}

std::unique_ptr<Lookup> FakeResolver::services(const QString &name, std::chrono::milliseconds,
                                               ServicesFound done)
{
    asked << name;
    auto lookup = std::make_unique<QueuedAnswer>();
    if (m_locations.contains(name)) {
        lookup->give([done = std::move(done), answer = m_locations.value(name)] {
            done(answer.isEmpty() ? NameOutcome::NotFound : NameOutcome::Found, answer);
        });
    } else if (m_otherwise) {
        lookup->give([done = std::move(done), outcome = *m_otherwise] { done(outcome, {}); });
    }
    return lookup;
}

QStringList FakeResolver::servers() const
{
    return {u"192.0.2.53"_s};
}

}
