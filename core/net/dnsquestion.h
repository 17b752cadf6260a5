#pragma once

#include "core/net/careschannel.h"
#include "core/net/resolver.h"

#include <functional>

namespace mm {

//! What came back to one question.
struct DnsAnswer
{
    int status = ARES_ENODATA; //!< ARES_*
    QStringList addresses = {};
    QStringList aliases = {};
    QList<MailExchange> exchanges = {};
    QList<ServiceLocation> locations = {};
};

//! One question of one type on a channel of its own. Destroying it cancels it silently.
class DnsQuestion final : public QObject
{
public:
    enum class Kind : quint8 { Ipv4, Ipv6, MailExchange, Service };
    using Answered = std::function<void(const DnsAnswer &)>;

    //! \p answered is called from the event loop, once; it may destroy the question.
    DnsQuestion(QString name, Kind kind, QStringList servers, Answered answered);
    ~DnsQuestion() override;

private:
    void put(CaresChannel::BadAnswers badAnswers);
    void take(DnsAnswer answer);
    void settle(const DnsAnswer &answer);
    static void addressesFound(void *self, int status, int timeouts, ares_addrinfo *found);
    static void recordsFound(void *self, int status, int timeouts, unsigned char *bytes, int size);

    const QByteArray m_name;
    const Kind m_kind;
    const QStringList m_servers;
    const Answered m_answered;
    std::unique_ptr<CaresChannel> m_channel;
    bool m_lastChance = false;
};

}
