#include "core/protocol/linebuffer.h"

#include <utility>

namespace mm {

LineBuffer::Outcome LineBuffer::feed(QByteArrayView &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArrayView piece = end < 0 ? input : input.first(end);
    const qsizetype room = maxLineBytes - m_pending.size();
    if (piece.size() > room) {
        m_pending.append(piece.first(room));
        return Outcome::TooLong;
    }
    m_pending.append(piece);
    input = input.sliced(end < 0 ? input.size() : end + 1);
    return end < 0 ? Outcome::Incomplete : Outcome::Line;
}

QByteArray LineBuffer::takeLine()
{
    QByteArray line = std::exchange(m_pending, {});
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

}
