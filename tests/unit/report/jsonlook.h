#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace mm::testing {

[[nodiscard]] inline QStringList keys(const QJsonValue &object)
{
    return object.toObject().keys();
}

[[nodiscard]] inline QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

}
