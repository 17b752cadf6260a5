#pragma once

#include "core/practice/practiceconversation.h"

#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace mm {

//! How one port of the practice server behaves.
struct PracticePort
{
    Protocol protocol = Protocol::Smtp;
    PracticeFault fault = PracticeFault::None;
    bool tlsFromStart = false;
    std::shared_ptr<PracticeMailbox> mailbox = std::make_shared<PracticeMailbox>(); //!< of all ports
};

//! One port on one loopback address. It holds at most 64 connections, each of them to lines of 64 KiB.
class PracticeListener final : public QTcpServer
{
    Q_OBJECT

public:
    PracticeListener(PracticePort port, QSslConfiguration tls, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const PracticePort m_port;
    const QSslConfiguration m_tls;
};

}
