#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/sockettransport.h"
#include "core/probe/checkrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace mm;

//! One check of the services given as arguments (PROTOCOL:HOST:PORT:SECURITY): prints the milliseconds from
//! its start to the first service that has a verdict.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    CheckRequest request;
    request.internetChecks = false;
    for (const QString &argument : application.arguments().sliced(1)) {
        const auto endpoint = parseEndpoint(argument);
        if (!endpoint)
            return 2;
        request.services << *endpoint;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    CaresResolver resolver;
    QtScheduler scheduler;
    CheckRunner runner(request,
                       {resolver, scheduler, [] { return std::make_unique<SocketTransport>(QByteArray()); }});
    QObject::connect(&runner, &CheckRunner::serviceFinished, &application, [&] {
        std::printf("%.1f\n", double(elapsed.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    runner.start();
    return QCoreApplication::exec();
}
