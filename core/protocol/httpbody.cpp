#include "core/protocol/httpbody.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype mostFramingBytes = 256 * 1024;
constexpr int mostTrailers = 100;
constexpr qsizetype mostSizeDigits = 15; // fits into 64 bits with its sign

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}

HttpBodyReader::HttpBodyReader(HttpFraming framing, qsizetype mostBytes)
    : m_kind(framing.kind)
    , m_mostBytes(mostBytes)
    , m_left(framing.length)
{
    if (m_kind == HttpFraming::Kind::Chunks)
        m_expects = Expects::Size;
    if (m_kind == HttpFraming::Kind::Empty || (m_kind == HttpFraming::Kind::Length && m_left == 0))
        m_state = State::Complete;
}

HttpBodyReader::State HttpBodyReader::feed(QByteArrayView bytes)
{
    while (m_state == State::NeedsMore && !bytes.isEmpty()) {
        if (m_expects == Expects::Data)
            takeData(bytes);
        else
            takeLine(bytes);
    }
    return m_state;
}

HttpBodyReader::State HttpBodyReader::end()
{
    if (m_state == State::NeedsMore)
        m_state = m_kind == HttpFraming::Kind::UntilClose ? State::Complete : State::Malformed;
    return m_state;
}

void HttpBodyReader::takeData(QByteArrayView &bytes)
{
    const bool isOpenEnded = m_kind == HttpFraming::Kind::UntilClose;
    const qint64 size = isOpenEnded ? bytes.size() : std::min<qint64>(bytes.size(), m_left);
    const qsizetype room = m_mostBytes - m_body.size();
    m_body.append(bytes.first(std::min<qint64>(size, room)));
    bytes = bytes.sliced(size);
    if (size > room) {
        m_state = State::TooLong;
        return;
    }
    if (isOpenEnded)
        return;
    m_left -= size;
    if (m_left > 0)
        return;
    if (m_kind == HttpFraming::Kind::Chunks)
        m_expects = Expects::ChunkEnd;
    else
        m_state = State::Complete;
}

void HttpBodyReader::takeLine(QByteArrayView &bytes)
{
    const qsizetype before = bytes.size();
    const LineBuffer::Outcome outcome = m_lines.feed(bytes);
    m_framingBytes += before - bytes.size();
    if (outcome == LineBuffer::Outcome::TooLong || m_framingBytes > mostFramingBytes)
        m_state = State::Malformed;
    else if (outcome == LineBuffer::Outcome::Line)
        m_state = read(m_lines.takeLine());
}

HttpBodyReader::State HttpBodyReader::read(const QByteArray &line)
{
    switch (m_expects) {
    case Expects::Data:
        break;
    case Expects::Size:
        return readSize(line);
    case Expects::ChunkEnd:
        m_expects = Expects::Size;
        return line.isEmpty() ? State::NeedsMore : State::Malformed;
    case Expects::Trailer:
        if (line.isEmpty())
            return State::Complete;
        return ++m_trailers > mostTrailers ? State::Malformed : State::NeedsMore;
    }
    return State::Malformed;
}

// Behind the size, extensions that nobody uses: "1a;name=value".
HttpBodyReader::State HttpBodyReader::readSize(const QByteArray &line)
{
    const auto digitsEnd = std::find_if_not(line.begin(), line.end(), isHexDigit);
    const QByteArray digits = line.first(digitsEnd - line.begin());
    const QByteArray behind = line.sliced(digits.size()).trimmed();
    if (digits.isEmpty() || digits.size() > mostSizeDigits || !(behind.isEmpty() || behind.startsWith(';')))
        return State::Malformed;
    m_left = digits.toLongLong(nullptr, 16);
    m_expects = m_left == 0 ? Expects::Trailer : Expects::Data;
    return State::NeedsMore;
}

}
