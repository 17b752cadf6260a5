#pragma once

#include "core/net/resolver.h"

#include <QHash>

namespace mm {

//! A Resolver whose answers a test gives, from the event loop like a real one. A name without an answer
//! stays silent, unless all such have one.
class FakeResolver final : public Resolver
{
public:
    void answer(const QString &host, const QStringList &addresses);
    void answer(const QString &host, NameOutcome outcome);
    void answerMailExchanges(const QString &domain, const QList<MailExchange> &exchanges);
    void answerServices(const QString &name, const QList<ServiceLocation> &locations);
    //! Every question that has no answer of its own ends so.
    void answerAllElse(NameOutcome outcome) { m_otherwise = outcome; }

    [[nodiscard]] std::unique_ptr<Lookup> resolve(const QString &host, std::chrono::milliseconds within,
                                                  AddressesFound done) override;
    [[nodiscard]] std::unique_ptr<Lookup>
    mailExchanges(const QString &domain, std::chrono::milliseconds within, MailExchangesFound done) override;
    [[nodiscard]] std::unique_ptr<Lookup> services(const QString &name, std::chrono::milliseconds within,
                                                   ServicesFound done) override;
    [[nodiscard]] QStringList servers() const override;

    QStringList asked;

private:
    QHash<QString, NameResolution> m_addresses;
    QHash<QString, QList<MailExchange>> m_exchanges;
    QHash<QString, QList<ServiceLocation>> m_locations;
    std::optional<NameOutcome> m_otherwise;
};

}
