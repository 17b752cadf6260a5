#pragma once

#include <QDateTime>
#include <QString>

namespace mm {

//! What a person answered to a question of the knowledge base.
struct GivenAnswer
{
    QString question; //!< its id: "other-device"
    QString answer;   //!< id of one of its answers; empty: the person could not tell
    QDateTime at;     //!< UTC

    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

}
