#pragma once

#include <QJsonValue>
#include <QString>

namespace mm {

//! The contract's word for "not known" is null, never an empty string.
[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}
