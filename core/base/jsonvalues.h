#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace mm {

//! A list of values as an array, each through \p toJson.
template<class T, class ToJson>
[[nodiscard]] QJsonArray arrayOf(const QList<T> &values, ToJson toJson)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

//! The objects of an array, each through \p fromJson; what is no object is left out.
template<class FromJson>
[[nodiscard]] auto listOf(const QJsonValue &array, FromJson fromJson)
{
    QList<decltype(fromJson(QJsonObject()))> values;
    for (const QJsonValue &value : array.toArray()) {
        if (value.isObject())
            values.append(fromJson(value.toObject()));
    }
    return values;
}

[[nodiscard]] inline QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray()) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

//! The value of an enumeration of \p count values whose spelling (toId) is \p json; \p otherwise for any
//! other spelling.
template<class Enum>
[[nodiscard]] Enum enumerationOf(const QJsonValue &json, int count, Enum otherwise)
{
    const QString id = json.toString();
    for (int i = 0; i < count; ++i) {
        if (toId(static_cast<Enum>(i)) == id)
            return static_cast<Enum>(i);
    }
    return otherwise;
}

//! The contract's word for "not known" is null, never an empty string.
[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

//! "2026-11-22T10:00:00.000Z"; empty: not known.
[[nodiscard]] inline QString timeToText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

[[nodiscard]] inline QJsonValue timeOrNull(const QDateTime &time)
{
    return textOrNull(timeToText(time));
}

[[nodiscard]] inline QDateTime timeFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

}
