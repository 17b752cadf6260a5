#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace mm {

//! Listens at a port in clear, once a handshake there was answered by something that is no TLS. After 0.8 s
//! of silence it sends a command that ends any mail conversation, after 2.5 s it gives up. Life: start()
//! once, then exactly one concluded(), never inside start() nor after stop().
class ClearLook final : public QObject
{
    Q_OBJECT

public:
    ClearLook();

    void start(const QString &address, quint16 port);
    void stop();

Q_SIGNALS:
    void concluded(const QByteArray &words); //!< at most 512 bytes; may be empty

private:
    void conclude();

    QTcpSocket m_socket;
    QTimer m_deadline;
    QTimer m_prompt;
    bool m_isLooking = false;
};

}
