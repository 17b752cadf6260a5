#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <list>
#include <memory>

namespace mm {

//! Lets at most so many connections be open to an address at a time (design D6): mail servers turn away
//! who opens more, and the check would find a fault of its own making.
class ConnectionGate
{
public:
    explicit ConnectionGate(int mostAtOnce = 8);

    //! Connections of a first verdict come before those that tell more.
    enum class Urgency : quint8 { FirstVerdict, Further };

    //! The right to have one connection, or the place in the queue for it. Destroying it gives it back.
    class Pass
    {
    public:
        Pass(ConnectionGate &gate, QString address, Urgency urgency, std::function<void()> granted);
        ~Pass();
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;

    private:
        friend class ConnectionGate;
        void admit();

        ConnectionGate &m_gate;
        const QString m_address;
        const Urgency m_urgency;
        const std::function<void()> m_granted;
        bool m_inside = false;
    };

    //! \p granted is called as soon as there is room, if there is some now then before this returns.
    [[nodiscard]] std::unique_ptr<Pass> enter(const QString &address, Urgency urgency,
                                              std::function<void()> granted);

private:
    void release(const QString &address);

    const int m_mostAtOnce;
    QHash<QString, int> m_inside;
    std::list<Pass *> m_waiting;
};

}
