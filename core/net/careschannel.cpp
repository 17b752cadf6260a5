#include "core/net/careschannel.h"

namespace mm {

namespace {

constexpr int firstTryMs = 1500; // doubles with every round over the servers
constexpr int rounds = 3;

}

CaresChannel::CaresChannel(const QStringList &servers, bool searches, BadAnswers badAnswers)
{
    ares_options options{};
    options.flags =
        (searches ? 0 : ARES_FLAG_NOSEARCH) | (badAnswers == BadAnswers::Count ? ARES_FLAG_NOCHECKRESP : 0);
    options.timeout = firstTryMs;
    options.tries = rounds;
    options.sock_state_cb = &CaresChannel::socketChanged;
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    if (!servers.isEmpty())
        ares_set_servers_ports_csv(m_channel, servers.join(u',').toLatin1().constData());
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

CaresChannel::~CaresChannel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

void CaresChannel::watch()
{
    timeval remaining{};
    if (!m_channel || !ares_timeout(m_channel, nullptr, &remaining)) {
        m_timeout.stop();
        return;
    }
    // A millisecond too early would only turn the loop once more.
    m_timeout.start(int(remaining.tv_sec) * 1000 + int(remaining.tv_usec) / 1000 + 1);
}

void CaresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    watch();
}

void CaresChannel::socketChanged(void *self, ares_socket_t socket, int readable, int writable)
{
    auto *channel = static_cast<CaresChannel *>(self);
    channel->observe(socket, QSocketNotifier::Read, readable != 0);
    channel->observe(socket, QSocketNotifier::Write, writable != 0);
}

void CaresChannel::observe(ares_socket_t socket, QSocketNotifier::Type type, bool wanted)
{
    auto &notifiers = type == QSocketNotifier::Read ? m_readers : m_writers;
    if (!wanted) {
        if (auto *notifier = notifiers.take(socket)) {
            notifier->setEnabled(false);
            notifier->deleteLater(); // it may be the one that is speaking
        }
        return;
    }
    if (notifiers.contains(socket))
        return;
    auto *notifier = new QSocketNotifier(qintptr(socket), type, this);
    notifiers.insert(socket, notifier);
    connect(notifier, &QSocketNotifier::activated, this, [this, socket, type] {
        process(type == QSocketNotifier::Read ? socket : ARES_SOCKET_BAD,
                type == QSocketNotifier::Write ? socket : ARES_SOCKET_BAD);
    });
}

}
