#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/sockettransport.h"
#include "core/practice/practiceserver.h"
#include "core/probe/checkrunner.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;

struct Times
{
    qint64 check = 0;   //!< of the whole check, in milliseconds
    qint64 slowest = 0; //!< of its slowest service
};

//! One check of these services, from start() to finished().
Times checkOnce(const QList<Endpoint> &services, const QByteArray &authority)
{
    CaresResolver resolver;
    QtScheduler scheduler;
    CheckRequest request;
    request.services = services;
    request.internetChecks = false;
    if (!authority.isEmpty()) {
        request.credentials = Credentials{QString::fromLatin1(PracticeServer::userName),
                                          Secret(PracticeServer::password), Secret()};
    }
    CheckRunner runner(request, {resolver, scheduler, [authority]() -> std::unique_ptr<Transport> {
                                     return std::make_unique<SocketTransport>(authority);
                                 }});
    QEventLoop loop;
    QObject::connect(&runner, &CheckRunner::finished, &loop, &QEventLoop::quit);
    runner.start();
    loop.exec();
    Times times{.check = runner.observation().durationMs};
    for (const ServiceObservation &service : runner.observation().services) {
        const StageRecord &last = service.stages.last();
        times.slowest = std::max(times.slowest, last.startMs + last.durationMs);
    }
    return times;
}

qint64 median(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const QString &what, const QList<Endpoint> &services, const QByteArray &authority)
{
    std::vector<qint64> checks;
    std::vector<qint64> slowest;
    for (int i = 0; i < runs; ++i) {
        const Times times = checkOnce(services, authority);
        checks.push_back(times.check);
        slowest.push_back(times.slowest);
    }
    QTextStream(stdout) << u"%1: check %2 ms, its slowest service %3 ms (medians of %4 runs)\n"_s.arg(what)
                               .arg(median(checks))
                               .arg(median(slowest))
                               .arg(runs);
}

}

//! A check of many services must take as long as its slowest one. Without arguments against the practice
//! server on loopback; with services as arguments (PROTOCOL:HOST:PORT:SECURITY) against real ones: each
//! alone, then all together, without signing in.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QList<Endpoint> services;
    for (const QString &argument : application.arguments().sliced(1)) {
        const auto endpoint = parseEndpoint(argument);
        if (!endpoint)
            return 2;
        services << *endpoint;
    }
    PracticeServer server(PracticeFault::None);
    QByteArray authority;
    if (services.isEmpty()) {
        if (!server.start())
            return 1;
        authority = server.authorityPem();
        services = server.services();
        services << services.first(); // the practice server has six; a host has seven
    }
    for (const Endpoint &service : services)
        print(toId(service.protocol) % u' ' % toId(service.security) % u" alone"_s, {service}, authority);
    print(u"%1 services together"_s.arg(services.size()), services, authority);
    return 0;
}
