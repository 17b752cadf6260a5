#pragma once

#include "core/model/observation.h"

#include <QStringList>

#include <functional>

namespace mm {

//! How far the test message of a check came.
enum class TestMessageOutcome : quint8 {
    NotWanted, //!< the check was not asked to send one
    NotSent,   //!< no server took it
    Taken,     //!< a server took it; whether it arrived is not known
    Arrived    //!< it was seen in its mailbox
};

[[nodiscard]] TestMessageOutcome testMessageOutcome(const CheckObservation &observation);

//! When and through which server the message was sent, and what became of it, in plain sentences; none where
//! no message was wanted. \p shown turns a text from outside into one that may be shown.
[[nodiscard]] QStringList testMessageLines(const CheckObservation &observation,
                                           const std::function<QString(const QString &)> &shown);

}
