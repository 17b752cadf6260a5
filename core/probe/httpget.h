#pragma once

#include "core/net/resolver.h"
#include "core/probe/connectrace.h"
#include "core/probe/httpanswer.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mm {

//! One GET in clear over HTTP/1.1, for the internet checks: no redirect is followed, nothing is kept.
//! Life: start() once, then exactly one finished(). Destroying it gives up silently.
class HttpGet final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString host;
        QByteArray path;
    };

    HttpGet(Target target, Resolver &resolver, ProbeContext &context);
    ~HttpGet() override;

    void start();
    [[nodiscard]] const Target &target() const { return m_target; }
    //! What was answered; nothing: no address, no connection, no HTTP, no time.
    [[nodiscard]] const std::optional<HttpAnswer> &answer() const { return m_answer; }
    //! Time between question and answer, for the clock.
    [[nodiscard]] std::chrono::milliseconds roundTrip() const { return m_roundTrip; }
    [[nodiscard]] QDateTime answeredAt() const { return m_answeredAt; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    void connectTo(const NameResolution &resolution);
    void ask(Connection connection);
    void take(HttpAnswerReader::State state);
    void conclude();

    const Target m_target;
    Resolver &m_resolver;
    ProbeContext &m_context;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<Deadline> m_deadline;
    Connection m_connection;
    HttpAnswerReader m_reader;
    std::optional<HttpAnswer> m_answer;
    std::chrono::milliseconds m_askedAt{0};
    std::chrono::milliseconds m_roundTrip{0};
    QDateTime m_answeredAt;
    bool m_finished = false;
};

}
