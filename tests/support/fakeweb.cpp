#include "tests/support/fakeweb.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace mm {

FakeWeb::FakeWeb(FakeResolver &resolver, FakeNetwork &network)
    : m_resolver(resolver)
    , m_network(network)
{
}

void FakeWeb::answer(const QString &url, const QByteArray &body, int status, const QByteArray &header)
{
    const QUrl address(url);
    giveAddress(address.host());
    m_pages.insert(url, "HTTP/1.1 " + QByteArray::number(status) + " Told\r\nContent-Length: " +
                            QByteArray::number(body.size()) + "\r\n" + header + "\r\n" + body);
}

void FakeWeb::giveAddress(const QString &host)
{
    if (m_addresses.contains(host))
        return;
    const QString address = u"192.0.2.%1"_s.arg(m_addresses.size() + 1);
    m_addresses.insert(host, address);
    m_resolver.answer(host, QStringList{address});
}

void FakeWeb::open(const QString &host, quint16 port)
{
    giveAddress(host);
    m_open += hostAndPort(host, port);
}

QString FakeWeb::hostAt(const QString &address) const
{
    return m_addresses.key(address);
}

void FakeWeb::serve()
{
    for (bool moved = true; moved;) {
        ManualScheduler::settle();
        moved = false;
        for (std::size_t i = 0; i < m_network.count(); ++i)
            moved = play(i) || moved;
    }
}

bool FakeWeb::play(std::size_t index)
{
    FakeTransport *wire = m_network.at(index);
    if (!wire || wire->address.isEmpty() || wire->aborted)
        return false;
    const QString host = hostAt(wire->address);
    if (m_silent.contains(host))
        return false;
    State &state = m_states[index];
    const bool isWeb = wire->port == 443 || wire->port == 80;
    if (state == State::New) {
        state = State::Connected;
        if (isWeb || m_open.contains(hostAndPort(host, wire->port)))
            Q_EMIT wire->connected();
        else
            Q_EMIT wire->failed(TcpOutcome::Refused, u"Connection refused"_s);
        return true;
    }
    if (state == State::Connected && !wire->peerNames.isEmpty()) {
        state = State::Secured;
        TlsRecord tls = soundTls();
        if (m_unsound.contains(host))
            tls.faults = {CertificateFault::NameMismatch};
        Q_EMIT wire->encrypted(tls);
        return true;
    }
    if (state == State::Answered || wire->written.isEmpty())
        return false;
    const bool isSecure = state == State::Secured;
    state = State::Answered;
    return reply(*wire, host, isSecure);
}

bool FakeWeb::reply(FakeTransport &wire, const QString &host, bool isSecure)
{
    m_requests += wire.takeWritten();
    const QList<QByteArray> words = m_requests.last().split(' ');
    const QString path = QString::fromLatin1(words.value(1)).section(u'?', 0, 0);
    const QString url = (isSecure ? u"https://"_s : u"http://"_s) + host + path;
    m_asked += QString::fromLatin1(words.value(0)) + u' ' + url;
    Q_EMIT wire.received(m_pages.value(url, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    return true;
}

}
