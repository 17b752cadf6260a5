#pragma once

#include "core/model/observation.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

class QHostAddress;

namespace mm {

//! What the error of a socket that was connecting says.
[[nodiscard]] TcpOutcome connectOutcome(QAbstractSocket::SocketError error);

//! One attempt to connect to one address. QTcpSocket tries every address twice, so that a refusal comes a
//! round trip late. Life: start() once, then at most one of connected() and failed(), neither inside start()
//! nor after stop().
class TcpDial final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TcpDial() override { stop(); }

    //! False, and nothing happens: not on this system (Windows, which repeats a refused attempt by itself),
    //! or \p address is none.
    [[nodiscard]] bool start(const QHostAddress &address, quint16 port);
    void stop();

Q_SIGNALS:
    void connected(qintptr descriptor); //!< the receiver's to close
    void failed(mm::TcpOutcome outcome, const QString &detail);

private:
    void conclude();
    void fail(int reason);

    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_descriptor = -1;
    bool m_isStopped = false;
};

}
