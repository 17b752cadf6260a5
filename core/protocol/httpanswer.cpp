#include "core/protocol/httpanswer.h"

#include <QList>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostHeadBytes = 16 * 1024;
constexpr qsizetype mostHeaderLines = 100;
constexpr qsizetype bodyBeginning = 256;
constexpr qsizetype mostBodyBytes = 256 * 1024;
constexpr qsizetype locationBeginning = 512;
constexpr qsizetype longestLocation = 2048;
constexpr qsizetype mostLengthDigits = 15; // fits into 64 bits with its sign

// The place behind the empty line; a line may end in LF alone (RFC 9112 section 2.2).
qsizetype endOfHead(QByteArrayView head, qsizetype from)
{
    for (qsizetype at = head.indexOf('\n', from); at >= 0; at = head.indexOf('\n', at + 1)) {
        const QByteArrayView behind = head.sliced(at + 1);
        if (behind.startsWith('\n'))
            return at + 2;
        if (behind.startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

int statusOf(const QByteArray &line)
{
    const auto parts = line.trimmed().split(' ');
    const int status = parts.size() > 1 && parts.at(1).size() == 3 ? parts.at(1).toInt() : 0;
    return status >= 100 && status <= 599 ? status : 0;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= mostLengthDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}

struct HttpAnswerReader::BodyHints
{
    QByteArray coding;
    QByteArray length;
    bool lengthsDiffer = false;
};

QDateTime httpDate(const QByteArray &text)
{
    const QString digits = QString::fromLatin1(text.trimmed());
    QDateTime date = QLocale::c().toDateTime(digits, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

HttpAnswerReader::HttpAnswerReader(Extent extent)
    : m_extent(extent)
{
}

HttpAnswerReader::State HttpAnswerReader::feed(QByteArrayView bytes)
{
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    QByteArrayView rest = bytes;
    while (m_state == State::NeedsMore && !m_body && !rest.isEmpty())
        rest = takeHead(rest);
    if (m_state == State::NeedsMore && !rest.isEmpty()) {
        (void)m_body->feed(rest);
        judgeBody();
    }
    return m_state;
}

HttpAnswerReader::State HttpAnswerReader::end()
{
    if (m_state != State::NeedsMore)
        return m_state;
    if (!m_body) {
        breakOff(m_hasBegun ? u"the answer ends within its head"_s : u"closed without an answer"_s);
    } else {
        (void)m_body->end();
        judgeBody();
    }
    return m_state;
}

// Returns what stands behind the head, if that is complete now.
QByteArrayView HttpAnswerReader::takeHead(QByteArrayView bytes)
{
    static const QByteArray magic = "HTTP/1.";
    const qsizetype known = m_head.size();
    const qsizetype room = mostHeadBytes - m_interimBytes - known;
    m_head += bytes.first(std::min(bytes.size(), room));
    const qsizetype compared = std::min(magic.size(), m_head.size());
    if (m_head.first(compared) != magic.first(compared)) {
        breakOff(u"no HTTP answer"_s);
        return {};
    }
    const qsizetype end = endOfHead(m_head, std::max<qsizetype>(0, known - 2));
    if (end < 0) {
        if (bytes.size() >= room)
            breakOff(u"a head of more than %1 bytes"_s.arg(mostHeadBytes));
        return {};
    }
    const QByteArray head = m_head.first(end);
    m_head.clear();
    m_interimBytes += end;
    readHead(head);
    return bytes.sliced(end - known);
}

void HttpAnswerReader::readHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const int status = statusOf(lines.first());
    if (status >= 100 && status < 200)
        return;
    m_answer.status = status;
    if (status == 0) {
        breakOff(u"no HTTP status"_s);
        return;
    }
    BodyHints hints;
    const auto fields = lines.sliced(1, std::min(lines.size() - 1, mostHeaderLines));
    for (const QByteArray &line : fields) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.front() != ' ' && line.front() != '\t')
            readField(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed(), hints);
    }
    beginBody(hints);
    if (lines.size() > mostHeaderLines + 3) // the status, the empty line, nothing behind it
        breakOff(u"more than %1 header lines"_s.arg(mostHeaderLines));
    else if (m_extent == Extent::Whole && m_answer.location.size() > longestLocation)
        breakOff(u"sends on to an address of more than %1 characters"_s.arg(longestLocation));
}

void HttpAnswerReader::readField(const QByteArray &name, const QByteArray &value, BodyHints &hints)
{
    if (name == "location") {
        const QString location = QString::fromUtf8(value);
        m_answer.location = m_extent == Extent::Beginning ? location.left(locationBeginning) : location;
    } else if (name == "content-length") {
        hints.lengthsDiffer = hints.lengthsDiffer || (!hints.length.isEmpty() && hints.length != value);
        hints.length = value;
    } else if (name == "transfer-encoding") {
        hints.coding = hints.coding.isEmpty() ? value.toLower() : hints.coding + ", " + value.toLower();
    } else if (name == "date") {
        m_answer.date = httpDate(value);
    }
}

void HttpAnswerReader::beginBody(const BodyHints &hints)
{
    using Kind = HttpFraming::Kind;
    const int status = m_answer.status;
    const bool isBodyless = status == 204 || status == 304;
    const bool isWanted = m_extent == Extent::Beginning || status / 100 == 2;
    HttpFraming framing;
    if (isBodyless || !isWanted)
        framing.kind = Kind::Empty;
    else if (!hints.coding.isEmpty())
        framing.kind = Kind::Chunks;
    else if (!hints.length.isEmpty())
        framing = {Kind::Length, isNumber(hints.length) ? hints.length.toLongLong() : 0};
    m_body.emplace(framing, m_extent == Extent::Whole ? mostBodyBytes : bodyBeginning);
    if (framing.kind == Kind::Chunks && hints.coding != "chunked")
        breakOff(u"a transfer coding that was not asked for"_s);
    else if (framing.kind == Kind::Length && (hints.lengthsDiffer || !isNumber(hints.length)))
        breakOff(u"a content length that is none"_s);
    else if (m_extent == Extent::Whole && framing.length > mostBodyBytes)
        breakOff(u"a body of more than %1 bytes"_s.arg(mostBodyBytes));
    else
        judgeBody();
}

void HttpAnswerReader::judgeBody()
{
    switch (m_body->state()) {
    case HttpBodyReader::State::NeedsMore:
        if (m_extent == Extent::Beginning && m_body->isFull())
            complete();
        return;
    case HttpBodyReader::State::Complete:
        complete();
        return;
    case HttpBodyReader::State::Malformed:
        breakOff(u"a body that breaks off or breaks the rules of its coding"_s);
        return;
    case HttpBodyReader::State::TooLong:
        breakOff(u"a body of more than %1 bytes"_s.arg(mostBodyBytes));
        return;
    }
}

void HttpAnswerReader::complete()
{
    m_answer.body = m_body->body();
    m_state = State::Complete;
}

void HttpAnswerReader::breakOff(const QString &why)
{
    m_fault = why;
    if (m_extent == Extent::Beginning && m_body)
        complete();
    else
        m_state = State::NoHttp;
}

}
