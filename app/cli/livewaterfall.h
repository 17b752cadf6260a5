#pragma once

#include "core/probe/checkrunner.h"
#include "core/report/waterfall.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mm {

class Console;

//! The lanes of these services: "imap.example.com:993".
[[nodiscard]] QList<WaterfallLane> lanesOf(const QList<Endpoint> &services);

//! Shows on standard error how far each service is, as long as a check runs; takes it away at the end. Only
//! where a person looks on, for as many services as fit, and on a terminal that is wide enough.
class LiveWaterfall final : public QObject
{
    Q_OBJECT

public:
    LiveWaterfall(const CheckRunner &runner, const QList<Endpoint> &services, Console &console);
    ~LiveWaterfall() override;

private:
    void keep(int service, const StageRecord &stage);
    void draw();

    Console &m_console;
    QList<WaterfallLane> m_lanes;
    QElapsedTimer m_elapsed;
    QTimer m_redraw;
};

}
