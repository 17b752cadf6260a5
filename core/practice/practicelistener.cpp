#include "core/practice/practicelistener.h"

#include <QSslSocket>

namespace mm {

namespace {

constexpr int mostConnections = 64;
constexpr qint64 longestLine = 64 * 1024;

//! One accepted connection; lives as its socket's child.
class PracticeConnection final : public QObject
{
public:
    PracticeConnection(QSslSocket &socket, const PracticePort &port)
        : QObject(&socket)
        , m_socket(socket)
        , m_silent(port.fault == PracticeFault::Silent)
        , m_mailbox(port.mailbox)
        , m_conversation(makePracticeConversation(port.protocol, port.fault, port.tlsFromStart, *m_mailbox))
    {
        connect(&m_socket, &QSslSocket::readyRead, this, &PracticeConnection::read);
        connect(&m_socket, &QSslSocket::disconnected, &m_socket, &QObject::deleteLater);
        connect(&m_socket, &QSslSocket::encrypted, this, &PracticeConnection::handshakeDone);
        m_greets = port.fault != PracticeFault::Garbage;
        if (port.tlsFromStart)
            m_socket.startServerEncryption();
        else
            greet();
    }

private:
    void handshakeDone()
    {
        m_conversation->encrypted();
        if (!m_greeted)
            greet();
    }

    void greet()
    {
        m_greeted = true;
        if (m_silent)
            return;
        if (m_greets)
            answer(m_conversation->greeting());
        else
            answer(
                {.bytes = QByteArray("\x00\xff\xfe\x01\x80\x81\x90\xf0\x7f\x00", 10).repeated(300) + "\r\n",
                 .close = true});
    }

    void read()
    {
        while (m_socket.canReadLine() && !m_silent) {
            auto line = m_socket.readLine(longestLine);
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            answer(m_conversation->line(line));
        }
        if (m_silent)
            m_socket.readAll();
        else if (m_socket.bytesAvailable() >= longestLine)
            m_socket.abort();
    }

    void answer(const PracticeReply &reply)
    {
        m_socket.write(reply.bytes);
        if (reply.startTls) {
            m_socket.flush();
            m_socket.startServerEncryption();
        }
        if (reply.close)
            m_socket.disconnectFromHost();
    }

    QSslSocket &m_socket;
    const bool m_silent;
    bool m_greets = true;
    bool m_greeted = false;
    const std::shared_ptr<PracticeMailbox> m_mailbox;
    const std::unique_ptr<PracticeConversation> m_conversation;
};

}

PracticeListener::PracticeListener(PracticePort port, QSslConfiguration tls, QObject *parent)
    : QTcpServer(parent)
    , m_port(port)
    , m_tls(std::move(tls))
{
}

void PracticeListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || findChildren<QSslSocket *>().size() > mostConnections) {
        delete socket;
        return;
    }
    socket->setSslConfiguration(m_tls);
    new PracticeConnection(*socket, m_port);
}

}
