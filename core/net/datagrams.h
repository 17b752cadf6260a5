#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace mm {

//! Datagrams to one address and back. What arrives from elsewhere is dropped. Nothing says that a datagram
//! was lost: a deadline has to stand beside it.
class Datagrams : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr qsizetype maxSize = 512; //!< what is longer is dropped

    //! \p address: numeric. A datagram that cannot be sent is lost.
    virtual void send(const QString &address, quint16 port, const QByteArray &datagram) = 0;

Q_SIGNALS:
    void received(const QByteArray &datagram);
};

using DatagramFactory = std::function<std::unique_ptr<Datagrams>()>;

}
