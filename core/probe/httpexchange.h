#pragma once

#include "core/net/resolver.h"
#include "core/probe/connectrace.h"
#include "core/protocol/httpanswer.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mm {

//! What came of asking a web server.
enum class WebOutcome : quint8 {
    Answered,
    NoAddress,  //!< there is no such name, or none with an address
    NotReached, //!< no connection, no handshake, or closed without an answer
    Unsound,    //!< the certificate is not sound for the host, so nothing was asked
    NoHttp,     //!< what came back is no HTTP, or breaks its rules or our bounds
    TooManyRedirects,
    TimedOut
};

//! One question and its answer over one connection, in clear or over TLS with a sound certificate; nothing is
//! asked over another. No redirect is followed, nothing is kept.
//! Life: start() once, then exactly one finished(), never inside start(). Destroying it gives up silently.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString host; //!< in A-labels, or an address
        quint16 port = 80;
        bool isEncrypted = false;
        QByteArray request; //!< as it is sent, head and body
        HttpAnswerReader::Extent extent = HttpAnswerReader::Extent::Whole;
        std::chrono::milliseconds patience{8000}; //!< from the name to the last byte
    };

    HttpExchange(Order order, Resolver &resolver, ProbeContext &context);
    ~HttpExchange() override;

    void start();
    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] WebOutcome outcome() const { return m_outcome; }
    //! What was answered; nothing unless Answered.
    [[nodiscard]] const std::optional<HttpAnswer> &answer() const { return m_answer; }
    //! What was in the way, for experts; empty when Answered.
    [[nodiscard]] const QString &detail() const { return m_detail; }
    //! Time between question and the first of the answer, for the clock.
    [[nodiscard]] std::chrono::milliseconds roundTrip() const { return m_roundTrip; }
    [[nodiscard]] QDateTime answeredAt() const { return m_answeredAt; }

Q_SIGNALS:
    void finished();

private:
    void connectTo(const NameResolution &resolution);
    void greet(Connection connection);
    void ask();
    void take(const QByteArray &bytes);
    void judge(const TlsRecord &tls);
    void loseHandshake(const TlsRecord &tls);
    void lose(const QString &why);
    void settle(HttpAnswerReader::State state);
    void expire();
    void conclude(WebOutcome outcome, const QString &detail);

    const Order m_order;
    Resolver &m_resolver;
    ProbeContext &m_context;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<Deadline> m_deadline;
    Connection m_connection;
    HttpAnswerReader m_reader;
    bool m_isAsked = false;
    WebOutcome m_outcome = WebOutcome::NotReached;
    std::optional<HttpAnswer> m_answer;
    QString m_detail;
    std::chrono::milliseconds m_askedAt{0};
    std::chrono::milliseconds m_roundTrip{0};
    QDateTime m_answeredAt;
    bool m_finished = false;
};

}
