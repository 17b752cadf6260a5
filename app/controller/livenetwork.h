#pragma once

#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! The resolver, clock and sockets of the running program.
class LiveNetwork final
{
public:
    //! \p authorityPem: a root to trust besides the system's (the practice server's own); may be empty.
    explicit LiveNetwork(const QByteArray &authorityPem = {});

    [[nodiscard]] CheckRunner::Surroundings surroundings();

private:
    CaresResolver m_resolver;
    CaresResolver m_publicResolver{
        {QStringLiteral("9.9.9.9"), QStringLiteral("1.1.1.1")}}; //!< Quad9, Cloudflare
    QtScheduler m_scheduler;
    QByteArray m_authorityPem;
};

}
