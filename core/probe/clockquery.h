#pragma once

#include "core/net/datagrams.h"
#include "core/net/resolver.h"
#include "core/probe/probecontext.h"
#include "core/protocol/sntp.h"

#include <QObject>

#include <vector>

namespace mm {

//! Asks time servers side by side, one datagram each, how far this computer's clock is off; the first sound
//! answer counts. Life: start() once, then exactly one finished(), 3 s later at the latest. Emits nothing
//! inside start(). Destroying it gives up silently.
class ClockQuery final : public QObject
{
    Q_OBJECT

public:
    ClockQuery(Resolver &resolver, ProbeContext &context);
    ~ClockQuery() override;

    //! The time servers that are asked.
    [[nodiscard]] static QStringList servers();

    void start();
    //! Nothing: no server was reached, or none gave a sound answer.
    [[nodiscard]] const std::optional<SntpExchange::Reading> &reading() const { return m_reading; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    struct Question
    {
        QString server;
        std::unique_ptr<Lookup> lookup{};
        std::unique_ptr<Datagrams> wire{};
        std::unique_ptr<SntpExchange> exchange{};
        std::chrono::milliseconds sent{0};
        bool isNameless = false; //!< its name has no address
    };

    void ask(Question &question, const NameResolution &resolution);
    void giveUpIfNoneIsAsked();
    void take(const Question &question, const QByteArray &packet);
    void conclude();

    Resolver &m_resolver;
    ProbeContext &m_context;
    std::unique_ptr<Deadline> m_deadline;
    std::vector<Question> m_questions;
    std::optional<SntpExchange::Reading> m_reading;
    QString m_source;
    bool m_finished = false;
};

}
