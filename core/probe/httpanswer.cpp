#include "core/probe/httpanswer.h"

#include <QList>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostBytes = 16 * 1024;
constexpr qsizetype mostHeaderLines = 100;
constexpr qsizetype bodyStart = 256;
constexpr qsizetype longestLocation = 512;

}

QDateTime httpDate(const QByteArray &text)
{
    const QString digits = QString::fromLatin1(text.trimmed());
    QDateTime date = QLocale::c().toDateTime(digits, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

HttpAnswerReader::State HttpAnswerReader::feed(const QByteArray &bytes)
{
    m_bytes += bytes.first(std::min(bytes.size(), mostBytes - m_bytes.size()));
    return read(m_bytes.size() >= mostBytes);
}

HttpAnswerReader::State HttpAnswerReader::end()
{
    return read(true);
}

HttpAnswerReader::State HttpAnswerReader::read(bool ended)
{
    static const QByteArray magic = "HTTP/1.";
    const qsizetype compared = std::min(magic.size(), m_bytes.size());
    if (m_bytes.first(compared) != magic.first(compared))
        return State::NoHttp;
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return ended ? State::NoHttp : State::NeedsMore;
    m_answer = {};
    if (!readHead(m_bytes.first(end)))
        return State::NoHttp;
    m_answer.body = m_bytes.sliced(end + 4).first(std::min(bodyStart, m_bytes.size() - end - 4));
    const bool isWhole = m_answer.body.size() >= std::min(m_bodyLength, bodyStart);
    return ended || isWhole ? State::Complete : State::NeedsMore;
}

bool HttpAnswerReader::readHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto statusParts = lines.first().trimmed().split(' ');
    m_answer.status = statusParts.size() > 1 ? statusParts.at(1).toInt() : 0;
    m_bodyLength = m_answer.status == 204 || m_answer.status == 304 ? 0 : bodyStart;
    for (const QByteArray &line : lines.first(std::min(lines.size(), mostHeaderLines))) {
        const QByteArray name = line.first(std::max<qsizetype>(0, line.indexOf(':'))).trimmed().toLower();
        if (name == "location")
            m_answer.location =
                QString::fromUtf8(line.sliced(line.indexOf(':') + 1).trimmed()).left(longestLocation);
        else if (name == "content-length")
            m_bodyLength = std::max(0, line.sliced(line.indexOf(':') + 1).trimmed().toInt());
        else if (name == "date")
            m_answer.date = httpDate(line.sliced(line.indexOf(':') + 1));
    }
    return m_answer.status >= 100 && m_answer.status <= 599;
}

}
