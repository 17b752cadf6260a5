#pragma once

#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QHash>
#include <QSet>

namespace mm {

//! Web servers behind a FakeNetwork: hosts with addresses, pages, certificates. Everybody else's name does
//! not exist. Ports that a test opens accept connections and say nothing.
class FakeWeb
{
public:
    FakeWeb(FakeResolver &resolver, FakeNetwork &network);

    //! \p url with its scheme and host; what stands behind "?" is not compared.
    void answer(const QString &url, const QByteArray &body, int status = 200, const QByteArray &header = {});
    void giveAddress(const QString &host);
    void setUnsound(const QString &host) { m_unsound += host; }
    void setSilent(const QString &host) { m_silent += host; }
    void open(const QString &host, quint16 port);

    //! Plays every server's part until nothing moves any more.
    void serve();
    //! "POST https://example.org/autodiscover/autodiscover.xml" and so on, in the order in which they were
    //! asked.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    //! All that was sent with each of those, the request line first.
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }

private:
    enum class State : quint8 { New, Connected, Secured, Answered };
    [[nodiscard]] bool play(std::size_t index);
    [[nodiscard]] bool reply(FakeTransport &wire, const QString &host, bool isSecure);
    [[nodiscard]] QString hostAt(const QString &address) const;

    FakeResolver &m_resolver;
    FakeNetwork &m_network;
    QHash<QString, QString> m_addresses; //!< by host
    QHash<QString, QByteArray> m_pages;  //!< whole answers, by address
    QSet<QString> m_unsound;
    QSet<QString> m_silent;
    QSet<QString> m_open; //!< "host:port"
    QHash<std::size_t, State> m_states;
    QStringList m_asked;
    QByteArrayList m_requests;
};

}
