#include "core/platform/hostsfile.h"

#include <QFile>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostEntries = 16;
constexpr qsizetype longestLine = 1024;

QByteArrayView lineAround(QByteArrayView text, qsizetype at)
{
    const qsizetype begin = text.first(at).lastIndexOf('\n') + 1;
    const qsizetype end = text.indexOf('\n', at);
    const QByteArrayView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin);
    return line.first(std::min(line.size(), longestLine));
}

// Every computer has them, and they lead nowhere else (RFC 6761 section 6.3).
bool isThisComputer(const QString &name)
{
    return name == u"localhost" || name.endsWith(u".localhost"_s);
}

//! The address of a line in small letters that names \p name; empty: it does not.
QString addressIn(QByteArrayView line, const QString &name)
{
    const QByteArray told = line.toByteArray().split('#').constFirst().simplified();
    const QStringList words = QString::fromUtf8(told).split(u' ', Qt::SkipEmptyParts);
    const bool names = words.size() > 1 && words.indexOf(name, 1) > 0;
    return names && !QHostAddress(words.constFirst()).isNull() ? words.constFirst() : QString();
}

}

QList<HostsEntry> hostsEntriesIn(const QByteArray &text, const QStringList &names)
{
    const QByteArray small = text.toLower();
    QList<HostsEntry> entries;
    for (const QString &name : names) {
        const QString wanted = name.toLower();
        const QByteArray bytes = wanted.toUtf8();
        if (bytes.isEmpty() || isThisComputer(wanted))
            continue;
        for (qsizetype at = small.indexOf(bytes); at >= 0 && entries.size() < mostEntries;) {
            const QString address = addressIn(lineAround(small, at), wanted);
            if (!address.isEmpty())
                entries.append({.name = name, .address = address});
            const qsizetype end = small.indexOf('\n', at);
            at = end < 0 ? -1 : small.indexOf(bytes, end);
        }
    }
    return entries;
}

QList<HostsEntry> hostsEntriesFor(const QStringList &names)
{
    QFile file(hostsFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return hostsEntriesIn(file.read(mostBytes), names);
}

}
