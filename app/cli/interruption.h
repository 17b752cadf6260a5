#pragma once

#include <QObject>
#include <QTimer>

namespace mm {

//! Ctrl+C as a signal of the event loop. While one of these lives the first Ctrl+C is told and the second
//! ends the program as usual. At most one lives at a time.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    void look();

    QTimer m_timer;
};

}
