#pragma once

#include "core/model/commandrun.h"

#include <QObject>

namespace mm {

//! A started program. Emits ended() once, never inside start() or stop(); destroying it stops it silently.
class CommandProcess : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    //! Ends it at once. False: the system does not let us, and it goes on.
    [[nodiscard]] virtual bool stop() = 0;

Q_SIGNALS:
    void wrote(const QByteArray &bytes);
    //! \p reason: why it could not be started; empty otherwise.
    void ended(mm::CommandOutcome outcome, std::optional<int> exitCode, const QString &reason);
};

}
