#pragma once

#include "core/net/resolver.h"

#include <QStringList>

namespace mm {

//! The Resolver of the running program, over c-ares (design D5).
//!
//! Every lookup has a channel of its own: it reads the system's settings anew (they change with the
//! network) and is cancelled by destroying it. A name with a dot is asked as it stands, one without goes
//! through the system's search list. A and AAAA are two questions; once one has been answered with
//! addresses the other is waited for 300 ms longer (RFC 8305 section 3). At most 32 addresses and 16 aliases
//! are kept of an answer.
class CaresResolver final : public Resolver
{
public:
    //! \p servers: ADDRESS[:PORT] of the resolvers to ask; none: those of the system.
    explicit CaresResolver(QStringList servers = {});
    ~CaresResolver() override;
    CaresResolver(const CaresResolver &) = delete;
    CaresResolver &operator=(const CaresResolver &) = delete;

    [[nodiscard]] std::unique_ptr<Lookup> resolve(const QString &host, std::chrono::milliseconds within,
                                                  AddressesFound done) override;
    [[nodiscard]] std::unique_ptr<Lookup>
    mailExchanges(const QString &domain, std::chrono::milliseconds within, MailExchangesFound done) override;
    [[nodiscard]] std::unique_ptr<Lookup> services(const QString &name, std::chrono::milliseconds within,
                                                   ServicesFound done) override;
    [[nodiscard]] QStringList servers() const override;

private:
    const QStringList m_servers;
};

}
