#include "core/net/der.h"

#include <QStringList>

namespace mm::der {

namespace {

constexpr qsizetype longestString = 512;
constexpr qsizetype mostArcs = 32;

QString fromUtf16BigEndian(QByteArrayView bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size() && text.size() < longestString; i += 2)
        text += QChar(quint8(bytes[i + 1]), quint8(bytes[i]));
    return text;
}

}

std::optional<Element> Reader::next()
{
    const QByteArrayView bytes = m_rest;
    m_rest = {};
    if (bytes.size() < 2 || (quint8(bytes[0]) & 0x1f) == 0x1f)
        return std::nullopt;
    qsizetype header = 2;
    quint64 length = quint8(bytes[1]);
    if (length & 0x80) {
        const auto count = qsizetype(length & 0x7f);
        if (count < 1 || count > 4 || bytes.size() < header + count)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length << 8 | quint8(bytes[header + i]);
        header += count;
    }
    if (length > quint64(bytes.size() - header))
        return std::nullopt;
    const auto end = header + qsizetype(length);
    m_rest = bytes.sliced(end);
    return Element{quint8(bytes[0]), bytes.sliced(header, qsizetype(length)), bytes.first(end)};
}

std::optional<Element> Reader::next(Tag tag)
{
    const auto element = next();
    return element && element->tag == tag ? element : std::nullopt;
}

QString objectIdentifier(QByteArrayView content)
{
    QStringList arcs;
    quint64 arc = 0;
    for (const char c : content) {
        arc = arc << 7 | (quint8(c) & 0x7f);
        if (arc > 0xffffffff || arcs.size() >= mostArcs)
            return {};
        if (quint8(c) & 0x80)
            continue;
        if (arcs.isEmpty()) {
            const quint64 first = std::min<quint64>(arc / 40, 2);
            arcs << QString::number(first) << QString::number(arc - first * 40);
        } else {
            arcs << QString::number(arc);
        }
        arc = 0;
    }
    return arcs.join(u'.');
}

QString characterString(const Element &element)
{
    const auto bytes = element.content;
    switch (element.tag) {
    case Utf8String:
    case PrintableString:
    case Ia5String:
        return QString::fromUtf8(bytes).left(longestString);
    case TeletexString:
        return QString::fromLatin1(bytes).left(longestString);
    case BmpString:
        return fromUtf16BigEndian(bytes);
    default:
        return {};
    }
}

}
