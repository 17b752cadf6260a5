#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <array>

namespace mm {

//! One value of a JSON document together with its place in it, for strict reading. A reading that finds
//! something else than what it asks for yields an empty value and refuses the document; only the first
//! refusal is kept, and its text is put together only then ("NAME#/JSON/pointer: what is wrong", the pointer
//! as a fragment, RFC 6901 section 6; nothing of the document gets through that is no plain text).
//! A node must not outlive the node that it came from.
class JsonNode
{
public:
    struct Document
    {
        QString name;
        std::optional<Error> refusal = std::nullopt;
    };

    JsonNode(Document &document, QJsonValue root);

    void refuse(const QString &problem) const;
    [[nodiscard]] bool isRefused() const { return m_document.refusal.has_value(); }
    //! In its object; empty: an element or the root.
    [[nodiscard]] const QString &key() const { return m_key; }

    //! This node, refused where it holds more characters, elements or members than that.
    [[nodiscard]] const JsonNode &bounded(qsizetype most) const;
    [[nodiscard]] QString text() const;      //!< a string with something in it
    [[nodiscard]] QString emptyText() const; //!< a string, possibly empty
    [[nodiscard]] double number(double least, double most) const;
    [[nodiscard]] int integer(int least, int most) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QStringList texts() const; //!< an array of strings, none empty, none twice

    //! Calls \p read with each element of an array until the document is refused.
    template<class Read>
    void eachElement(Read read) const
    {
        const QJsonArray elements = array();
        for (qsizetype i = 0; i < elements.size() && !isRefused(); ++i)
            read(JsonNode(*this, {}, i, elements.at(i)));
    }

    //! Calls \p read with the key and the node of each member of an object until the document is refused.
    template<class Read>
    void eachMember(Read read) const
    {
        const QJsonObject members = object();
        for (auto it = members.begin(); it != members.end() && !isRefused(); ++it) {
            const QString key = it.key();
            read(key, JsonNode(*this, key, -1, it.value()));
        }
    }

    [[nodiscard]] JsonNode member(const QString &key, QJsonValue value) const;

private:
    JsonNode(const JsonNode &parent, QString key, qsizetype index, QJsonValue value);

    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString pointer() const;

    Document &m_document;
    const JsonNode *m_parent = nullptr;
    QString m_key;
    qsizetype m_index = -1;
    QJsonValue m_value;
};

enum class Presence : quint8 { Required, Optional };

//! One key of an object and what reads its value into a T.
template<class T>
struct JsonField
{
    QLatin1StringView key;
    Presence presence;
    void (*read)(T &target, const JsonNode &node);
};

//! Says which key of \p object is none of \p known; called only when there is one.
void refuseUnknownKey(const JsonNode &node, const QJsonObject &object, const QList<QLatin1StringView> &known);

//! Reads an object of exactly these fields.
template<class T, std::size_t N>
void readObject(const JsonNode &node, const std::array<JsonField<T>, N> &fields, T &target)
{
    const QJsonObject object = node.object();
    qsizetype seen = 0;
    for (const JsonField<T> &field : fields) {
        if (node.isRefused())
            return;
        const auto it = object.constFind(field.key);
        if (it != object.constEnd()) {
            ++seen;
            field.read(target, node.member(QString(field.key), *it));
        } else if (field.presence == Presence::Required) {
            node.refuse(QStringLiteral("the key “%1” is missing").arg(field.key));
        }
    }
    if (seen != object.size()) {
        QList<QLatin1StringView> known;
        for (const JsonField<T> &field : fields)
            known += field.key;
        refuseUnknownKey(node, object, known);
    }
}

}
