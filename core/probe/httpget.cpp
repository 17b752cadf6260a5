#include "core/probe/httpget.h"

#include <utility>

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr quint16 webPort = 80;
constexpr auto wholePatience = 8000ms;

}

HttpGet::HttpGet(Target target, Resolver &resolver, ProbeContext &context)
    : m_target(std::move(target))
    , m_resolver(resolver)
    , m_context(context)
    , m_deadline(context.scheduler.deadline([this] { conclude(); }))
{
}

HttpGet::~HttpGet() = default;

void HttpGet::start()
{
    m_deadline->restart(wholePatience);
    m_lookup = m_resolver.resolve(m_target.host, wholePatience,
                                  [this](const NameResolution &resolution) { connectTo(resolution); });
}

void HttpGet::connectTo(const NameResolution &resolution)
{
    if (resolution.outcome != NameOutcome::Found) {
        conclude();
        return;
    }
    m_race = std::make_unique<ConnectRace>(
        ConnectRace::Course{.addresses = resolution.addresses, .port = webPort}, m_context);
    connect(m_race.get(), &ConnectRace::decided, this, [this](bool connected) {
        if (connected)
            ask(m_race->takeWinner());
        else
            conclude();
    });
    m_race->start();
}

void HttpGet::ask(Connection connection)
{
    m_connection = std::move(connection);
    const Transport *wire = m_connection.transport.get();
    connect(wire, &Transport::received, this,
            [this](const QByteArray &bytes) { take(m_reader.feed(bytes)); });
    connect(wire, &Transport::closed, this, [this] { take(m_reader.end()); });
    connect(wire, &Transport::failed, this, [this] { take(m_reader.end()); });
    m_askedAt = m_context.scheduler.now();
    m_connection.transport->send("GET " + m_target.path + " HTTP/1.1\r\nHost: " + m_target.host.toLatin1() +
                                 "\r\nAccept: */*\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n");
}

void HttpGet::take(HttpAnswerReader::State state)
{
    if (m_finished)
        return;
    if (!m_answeredAt.isValid()) {
        m_answeredAt = m_context.scheduler.wallClock();
        m_roundTrip = m_context.scheduler.now() - m_askedAt;
    }
    if (state == HttpAnswerReader::State::NeedsMore)
        return;
    if (state == HttpAnswerReader::State::Complete)
        m_answer = m_reader.answer();
    conclude();
}

void HttpGet::conclude()
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline->stop();
    if (m_race)
        m_race->abandon(TcpOutcome::Cancelled);
    if (m_connection.transport)
        m_connection.transport->abort();
    m_connection.pass.reset();
    Q_EMIT finished();
}

}
