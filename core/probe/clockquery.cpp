#include "core/probe/clockquery.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto wholePatience = 3000ms;

// An address of the old family is reached from more networks, and one datagram has no second try.
QString bestAddress(const QStringList &addresses)
{
    const auto isIPv4 = [](const QString &address) { return !address.contains(u':'); };
    const auto found = std::find_if(addresses.begin(), addresses.end(), isIPv4);
    return found == addresses.end() ? addresses.value(0) : *found;
}

}

ClockQuery::ClockQuery(Resolver &resolver, ProbeContext &context)
    : m_resolver(resolver)
    , m_context(context)
    , m_deadline(context.scheduler.deadline([this] { conclude(); }))
{
}

ClockQuery::~ClockQuery() = default;

QStringList ClockQuery::servers()
{
    return {u"pool.ntp.org"_s, u"time.windows.com"_s};
}

void ClockQuery::start()
{
    m_deadline->restart(wholePatience);
    for (const QString &server : servers())
        m_questions.push_back(Question{.server = server});
    for (Question &question : m_questions) {
        question.lookup = m_resolver.resolve(
            question.server, wholePatience,
            [this, &question](const NameResolution &resolution) { ask(question, resolution); });
    }
}

void ClockQuery::ask(Question &question, const NameResolution &resolution)
{
    const QString address = bestAddress(resolution.addresses);
    if (m_finished)
        return;
    if (address.isEmpty()) {
        question.isNameless = true;
        giveUpIfNoneIsAsked();
        return;
    }
    question.wire = m_context.datagrams();
    connect(question.wire.get(), &Datagrams::received, this,
            [this, &question](const QByteArray &packet) { take(question, packet); });
    question.exchange = std::make_unique<SntpExchange>(QRandomGenerator::system()->generate64(),
                                                       m_context.scheduler.wallClock());
    question.sent = m_context.scheduler.now();
    question.wire->send(address, SntpExchange::port, question.exchange->request());
}

void ClockQuery::giveUpIfNoneIsAsked()
{
    if (std::all_of(m_questions.begin(), m_questions.end(), [](const auto &q) { return q.isNameless; }))
        conclude();
}

void ClockQuery::take(const Question &question, const QByteArray &packet)
{
    if (m_finished)
        return;
    m_reading = question.exchange->read(packet, m_context.scheduler.now() - question.sent);
    if (!m_reading)
        return;
    m_source = question.server;
    conclude();
}

void ClockQuery::conclude()
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline->stop();
    Q_EMIT finished();
}

}
