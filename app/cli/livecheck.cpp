#include "app/cli/livecheck.h"

#include "app/cli/interruption.h"
#include "app/cli/livewaterfall.h"
#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/socketdatagrams.h"
#include "core/net/sockettransport.h"

#include <QCoreApplication>

namespace mm {

CheckObservation runLiveCheck(CheckRequest request, Console &console, const QByteArray &authoritiesPem)
{
    CaresResolver resolver;
    CaresResolver publicResolver({QStringLiteral("9.9.9.9"), QStringLiteral("1.1.1.1")}); // Quad9, Cloudflare
    QtScheduler scheduler;
    const TransportFactory transports = [authoritiesPem] {
        return std::make_unique<SocketTransport>(authoritiesPem);
    };
    const QList<Endpoint> services = request.services;
    const DatagramFactory datagrams = [] { return std::make_unique<SocketDatagrams>(); };
    CheckRunner runner(std::move(request), {.resolver = resolver,
                                            .scheduler = scheduler,
                                            .transports = transports,
                                            .datagrams = datagrams,
                                            .publicResolver = &publicResolver});
    const LiveWaterfall waterfall(runner, services, console);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &runner, &CheckRunner::cancel);
    QObject::connect(&runner, &CheckRunner::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    runner.start();
    QCoreApplication::exec();
    return runner.observation();
}

}
