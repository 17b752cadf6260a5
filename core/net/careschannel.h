#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <memory>

#include <ares.h>

namespace mm {

//! One c-ares channel in Qt's event loop: its sockets are watched, its timeouts kept. Destroying it ends
//! the questions that run on it; their callbacks come with ARES_EDESTRUCTION from within the destructor.
class CaresChannel final : public QObject
{
    Q_OBJECT

public:
    //! How an answer of SERVFAIL, NOTIMP or REFUSED is taken: the next server is asked, as the system does
    //! it, or the answer counts.
    enum class BadAnswers : quint8 { AskNextServer, Count };

    CaresChannel(const QStringList &servers, bool searches, BadAnswers badAnswers);
    ~CaresChannel() override;

    //! Null when c-ares could not be set up.
    [[nodiscard]] ares_channel handle() const { return m_channel; }
    //! To be called after a question was put.
    void watch();

private:
    static void socketChanged(void *self, ares_socket_t socket, int readable, int writable);
    void observe(ares_socket_t socket, QSocketNotifier::Type type, bool wanted);
    void process(ares_socket_t readable, ares_socket_t writable);

    ares_channel m_channel = nullptr;
    QTimer m_timeout;
    QHash<ares_socket_t, QSocketNotifier *> m_readers;
    QHash<ares_socket_t, QSocketNotifier *> m_writers;
};

}
