#include "core/base/derwriter.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace mm::der {

namespace {

QByteArray lengthOf(const QByteArray &content)
{
    const auto size = content.size();
    if (size < 0x80)
        return QByteArray(1, char(size));
    QByteArray bigEndian;
    for (auto rest = size; rest > 0; rest >>= 8)
        bigEndian.prepend(char(rest & 0xff));
    return char(0x80 | bigEndian.size()) + bigEndian;
}

QByteArray joined(const QList<QByteArray> &elements)
{
    return QByteArrayList(elements).join();
}

// Base 128, most significant group first, all but the last with the high bit (X.690 section 8.19).
QByteArray arc(quint32 number)
{
    QByteArray bytes(1, char(number & 0x7f));
    for (number >>= 7; number > 0; number >>= 7)
        bytes.prepend(char(0x80 | (number & 0x7f)));
    return bytes;
}

}

QByteArray element(quint8 tag, const QByteArray &content)
{
    return char(tag) + lengthOf(content) + content;
}

QByteArray sequence(const QList<QByteArray> &elements)
{
    return element(0x30, joined(elements));
}

QByteArray set(const QList<QByteArray> &elements)
{
    return element(0x31, joined(elements));
}

QByteArray integer(const QByteArray &bigEndian)
{
    auto bytes = bigEndian;
    while (bytes.size() > 1 && bytes.at(0) == 0)
        bytes.remove(0, 1);
    if (bytes.isEmpty() || (quint8(bytes.at(0)) & 0x80) != 0)
        bytes.prepend('\0');
    return element(0x02, bytes);
}

QByteArray boolean(bool value)
{
    return element(0x01, QByteArray(1, value ? char(0xff) : char(0)));
}

QByteArray null()
{
    return element(0x05, {});
}

QByteArray objectIdentifier(const QByteArray &dotted)
{
    const auto parts = dotted.split('.');
    Q_ASSERT(parts.size() >= 2);
    QByteArray content = arc(parts.at(0).toUInt() * 40 + parts.at(1).toUInt());
    for (qsizetype i = 2; i < parts.size(); ++i)
        content += arc(parts.at(i).toUInt());
    return element(0x06, content);
}

QByteArray utf8String(const QString &text)
{
    return element(0x0c, text.toUtf8());
}

QByteArray octetString(const QByteArray &bytes)
{
    return element(0x04, bytes);
}

QByteArray bitString(const QByteArray &bytes)
{
    return element(0x03, '\0' + bytes);
}

QByteArray time(const QDateTime &when)
{
    const auto utc = when.toUTC();
    if (utc.date().year() < 2050)
        return element(0x17, utc.toString(u"yyMMddHHmmss'Z'"_s).toLatin1());
    return element(0x18, utc.toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1());
}

QByteArray tagged(int number, const QByteArray &inner)
{
    return element(quint8(0xa0 | number), inner);
}

}
