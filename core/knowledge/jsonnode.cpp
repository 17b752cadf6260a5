#include "core/knowledge/jsonnode.h"

#include "core/base/plaintext.h"

#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// A refusal is one line to read, whatever the document holds.
constexpr qsizetype longestProblem = 300;
constexpr qsizetype longestKey = 80;
constexpr qsizetype mostTexts = 1000; // each is compared with each

}

JsonNode::JsonNode(Document &document, QJsonValue root)
    : m_document(document)
    , m_value(std::move(root))
{
}

JsonNode::JsonNode(const JsonNode &parent, QString key, qsizetype index, QJsonValue value)
    : m_document(parent.m_document)
    , m_parent(&parent)
    , m_key(std::move(key))
    , m_index(index)
    , m_value(std::move(value))
{
}

JsonNode JsonNode::member(const QString &key, QJsonValue value) const
{
    return {*this, key, -1, std::move(value)};
}

void JsonNode::refuse(const QString &problem) const
{
    if (isRefused())
        return;
    QString shown = withoutControls(problem).simplified();
    if (shown.size() > longestProblem)
        shown = shown.left(longestProblem) + u'…';
    m_document.refusal =
        Error{ErrorCode::MalformedData, m_document.name + u'#' + pointer() + u": "_s + shown};
}

const JsonNode &JsonNode::bounded(qsizetype most) const
{
    if (m_value.toString().size() > most)
        refuse(u"the text is longer than %1 characters"_s.arg(most));
    if (m_value.toArray().size() > most || m_value.toObject().size() > most)
        refuse(u"more than %1 entries stand here"_s.arg(most));
    return *this;
}

QString JsonNode::text() const
{
    const QString text = emptyText();
    if (text.trimmed().isEmpty())
        refuse(u"the text is empty"_s);
    return text;
}

QString JsonNode::emptyText() const
{
    if (!m_value.isString())
        refuse(u"a text is expected here"_s);
    return m_value.toString();
}

double JsonNode::number(double least, double most) const
{
    const double value = m_value.toDouble(least);
    if (!m_value.isDouble())
        refuse(u"a number is expected here"_s);
    else if (!(value >= least && value <= most))
        refuse(u"%1 is outside the range from %2 to %3"_s.arg(value).arg(least).arg(most));
    return value;
}

int JsonNode::integer(int least, int most) const
{
    const double value = number(least, most);
    if (!isRefused() && value != std::floor(value))
        refuse(u"a whole number is expected here, not %1"_s.arg(value));
    return isRefused() ? least : static_cast<int>(value);
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        refuse(u"true or false is expected here"_s);
    return m_value.toBool();
}

QJsonObject JsonNode::object() const
{
    if (!m_value.isObject())
        refuse(u"an object is expected here"_s);
    return m_value.toObject();
}

QJsonArray JsonNode::array() const
{
    if (!m_value.isArray())
        refuse(u"an array is expected here"_s);
    return m_value.toArray();
}

QStringList JsonNode::texts() const
{
    QStringList texts;
    bounded(mostTexts).eachElement([&texts](const JsonNode &node) {
        const QString text = node.text();
        if (texts.contains(text))
            node.refuse(u"“%1” stands here twice"_s.arg(text));
        texts += text;
    });
    return texts;
}

// RFC 6901.
QString JsonNode::pointer() const
{
    if (!m_parent)
        return {};
    if (m_index >= 0)
        return m_parent->pointer() + u'/' + QString::number(m_index);
    const QString key = m_key.left(longestKey).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return m_parent->pointer() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

void refuseUnknownKey(const JsonNode &node, const QJsonObject &object, const QList<QLatin1StringView> &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (!known.contains(QStringView(key)))
            node.refuse(u"the key “%1” is not known here"_s.arg(key));
    }
}

}
