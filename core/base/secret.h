#pragma once

#include <QByteArray>
#include <QDebug>

namespace mm {

//! A password or token. It cannot be compared, streamed, logged or serialised by accident, and its
//! bytes are overwritten when it goes. Only the code that puts it on the wire calls reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The secret itself, as UTF-8. Never keep the copy longer than the sending takes.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

}
