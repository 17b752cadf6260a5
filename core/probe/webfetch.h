#pragma once

#include "core/probe/httpexchange.h"

#include <QUrl>

namespace mm {

//! What came of fetching one page.
struct WebAnswer
{
    WebOutcome outcome = WebOutcome::NotReached;
    int status = 0;           //!< of the last answer
    QByteArray body;          //!< of a success (2xx): at most 256 KiB, without transfer coding
    QUrl url;                 //!< what was asked last
    QUrl redirect;            //!< where that sent on to, when it was not followed; always http or https
    bool isProtected = false; //!< answered, and each hop was https with a sound certificate
    //! For experts: the status, the certificate's faults, the TCP error, where it was sent on to.
    QString detail;
};

//! Fetches one page over HTTP/1.1 (D30): https from sound certificates alone, or http where the address says
//! so. The connection is told to close; no cookies, no referrer, no proxy. At most 4 redirects, within the
//! bounds of HttpAnswerReader.
//!
//! Followed are 301, 302, 303, 307 and 308 to http and https addresses without a user name, but never from
//! https to http. A question with a body is repeated only where 307 or 308 send it on to the same host. What
//! is not followed is an answer like any other, with \c redirect.
//! Life: start() once, then exactly one finished() from the event loop. Destroying it gives up silently.
class WebFetch final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QUrl url;
        QByteArray body = {}; //!< makes it a POST, unless empty
        QByteArray contentType = {};
        bool followsRedirects = true;
        std::chrono::milliseconds patience{8000}; //!< for the whole chain
    };

    WebFetch(Order order, Resolver &resolver, ProbeContext &context);
    ~WebFetch() override;

    void start();
    [[nodiscard]] const WebAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    void ask(const QUrl &url);
    void judge();
    void sendOn(const QString &location);
    [[nodiscard]] QString whyNotTo(const QUrl &target) const;
    [[nodiscard]] QByteArray request(const QUrl &url) const;
    void conclude(WebOutcome outcome, const QString &detail);

    const Order m_order;
    Resolver &m_resolver;
    ProbeContext &m_context;
    std::chrono::milliseconds m_end{0};
    std::unique_ptr<HttpExchange> m_exchange;
    bool m_isChainProtected = true;
    int m_redirects = 0;
    WebAnswer m_answer;
    bool m_finished = false;
};

}
