#include "core/probe/httpexchange.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString faultsOf(const TlsRecord &tls)
{
    QStringList faults;
    for (const CertificateFault fault : tls.faults)
        faults << toId(fault);
    return u"certificate: "_s % faults.join(u", "_s);
}

QString failureOf(const QList<ConnectAttempt> &attempts)
{
    if (attempts.isEmpty())
        return {};
    const ConnectAttempt &last = attempts.constLast();
    return last.address % u": "_s % (last.detail.isEmpty() ? QString(toId(last.outcome)) : last.detail);
}

}

HttpExchange::HttpExchange(Order order, Resolver &resolver, ProbeContext &context)
    : m_order(std::move(order))
    , m_resolver(resolver)
    , m_context(context)
    , m_deadline(context.scheduler.deadline([this] { expire(); }))
    , m_reader(m_order.extent)
{
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    m_deadline->restart(m_order.patience);
    m_lookup = m_resolver.resolve(m_order.host, m_order.patience,
                                  [this](const NameResolution &resolution) { connectTo(resolution); });
}

void HttpExchange::connectTo(const NameResolution &resolution)
{
    switch (resolution.outcome) {
    case NameOutcome::NotFound:
    case NameOutcome::NoAddress:
        conclude(WebOutcome::NoAddress, resolution.detail);
        return;
    case NameOutcome::TimedOut:
        conclude(WebOutcome::TimedOut, resolution.detail);
        return;
    case NameOutcome::ServerFailure:
    case NameOutcome::NotAsked:
        conclude(WebOutcome::NotReached, resolution.detail);
        return;
    case NameOutcome::Found:
        break;
    }
    m_race = std::make_unique<ConnectRace>(
        ConnectRace::Course{.addresses = resolution.addresses, .port = m_order.port}, m_context);
    connect(m_race.get(), &ConnectRace::decided, this, [this](bool connected) {
        if (connected)
            greet(m_race->takeWinner());
        else
            conclude(WebOutcome::NotReached, failureOf(m_race->attempts()));
    });
    m_race->start();
}

void HttpExchange::greet(Connection connection)
{
    m_connection = std::move(connection);
    const Transport *wire = m_connection.transport.get();
    connect(wire, &Transport::received, this, &HttpExchange::take);
    connect(wire, &Transport::closed, this, [this] { lose(u"closed without an answer"_s); });
    connect(wire, &Transport::failed, this, [this](TcpOutcome outcome, const QString &detail) {
        lose(detail.isEmpty() ? QString(toId(outcome)) : detail);
    });
    connect(wire, &Transport::encrypted, this, &HttpExchange::judge);
    connect(wire, &Transport::tlsFailed, this, &HttpExchange::loseHandshake);
    if (m_order.isEncrypted)
        m_connection.transport->startTls(m_order.host);
    else
        ask();
}

void HttpExchange::judge(const TlsRecord &tls)
{
    if (m_finished)
        return;
    if (tls.isSound())
        ask();
    else
        conclude(WebOutcome::Unsound, faultsOf(tls));
}

void HttpExchange::loseHandshake(const TlsRecord &tls)
{
    if (!tls.faults.isEmpty())
        conclude(WebOutcome::Unsound, faultsOf(tls));
    else
        conclude(WebOutcome::NotReached, tls.detail.isEmpty() ? QString(toId(tls.failure)) : tls.detail);
}

void HttpExchange::ask()
{
    m_isAsked = true;
    m_askedAt = m_context.scheduler.now();
    m_connection.transport->send(m_order.request);
}

void HttpExchange::take(const QByteArray &bytes)
{
    if (m_finished)
        return;
    if (!m_isAsked) { // whoever speaks here is not who has the certificate
        conclude(WebOutcome::NotReached, u"answered in clear"_s);
        return;
    }
    if (!m_answeredAt.isValid()) {
        m_answeredAt = m_context.scheduler.wallClock();
        m_roundTrip = m_context.scheduler.now() - m_askedAt;
    }
    settle(m_reader.feed(bytes));
}

void HttpExchange::lose(const QString &why)
{
    if (m_reader.hasBegun())
        settle(m_reader.end());
    else
        conclude(WebOutcome::NotReached, why);
}

void HttpExchange::settle(HttpAnswerReader::State state)
{
    switch (state) {
    case HttpAnswerReader::State::NeedsMore:
        return;
    case HttpAnswerReader::State::Complete:
        m_answer = m_reader.answer();
        conclude(WebOutcome::Answered, {});
        return;
    case HttpAnswerReader::State::NoHttp:
        conclude(WebOutcome::NoHttp, m_reader.fault());
        return;
    }
}

void HttpExchange::expire()
{
    m_lookup.reset();
    const QString where = m_isAsked                ? u"no whole answer in time"_s
                          : m_connection.transport ? u"no handshake in time"_s
                          : m_race                 ? u"no connection in time"_s
                                                   : u"no address in time"_s;
    conclude(WebOutcome::TimedOut, where);
}

void HttpExchange::conclude(WebOutcome outcome, const QString &detail)
{
    if (std::exchange(m_finished, true))
        return;
    m_outcome = outcome;
    m_detail = detail;
    m_deadline->stop();
    if (m_race)
        m_race->abandon(TcpOutcome::Cancelled);
    if (m_connection.transport)
        m_connection.transport->abort();
    m_connection.pass.reset();
    Q_EMIT finished();
}

}
