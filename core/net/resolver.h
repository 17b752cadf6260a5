#pragma once

#include "core/model/dnsrecords.h"
#include "core/model/observation.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace mm {

//! A running lookup; destroying it cancels it, and its callback is then not called.
class Lookup
{
public:
    virtual ~Lookup() = default;
};

//! Asynchronous name resolution with a deadline for every query. Hosts file and the system's resolver
//! settings are honoured. Callbacks come from the event loop, exactly once, unless the Lookup went first.
class Resolver
{
public:
    using AddressesFound = std::function<void(const NameResolution &)>;
    using MailExchangesFound = std::function<void(NameOutcome, const QList<MailExchange> &)>;
    using ServicesFound = std::function<void(NameOutcome, const QList<ServiceLocation> &)>;

    virtual ~Resolver() = default;

    //! A and AAAA at once. A numeric address is answered with itself; an IDN is asked in A-labels.
    [[nodiscard]] virtual std::unique_ptr<Lookup>
    resolve(const QString &host, std::chrono::milliseconds within, AddressesFound done) = 0;
    [[nodiscard]] virtual std::unique_ptr<Lookup>
    mailExchanges(const QString &domain, std::chrono::milliseconds within, MailExchangesFound done) = 0;
    [[nodiscard]] virtual std::unique_ptr<Lookup>
    services(const QString &name, std::chrono::milliseconds within, ServicesFound done) = 0;
    //! The servers that are asked, numeric.
    [[nodiscard]] virtual QStringList servers() const = 0;
};

}
