#include "core/protocol/httpanswer.h"

#include <algorithm>
#include <cstdlib>

using namespace mm;

namespace {

struct Reading
{
    HttpAnswerReader reader;
    HttpAnswerReader::State state = HttpAnswerReader::State::NeedsMore;
};

Reading readInPieces(HttpAnswerReader::Extent extent, QByteArrayView bytes, qsizetype piece)
{
    Reading reading{HttpAnswerReader(extent)};
    while (!bytes.isEmpty() && reading.state == HttpAnswerReader::State::NeedsMore) {
        const qsizetype size = std::min(piece, bytes.size());
        reading.state = reading.reader.feed(bytes.first(size));
        bytes = bytes.sliced(size);
    }
    reading.state = reading.reader.end();
    return reading;
}

bool areEqual(const Reading &one, const Reading &other)
{
    const HttpAnswer &a = one.reader.answer();
    const HttpAnswer &b = other.reader.answer();
    return one.state == other.state && a.status == b.status && a.location == b.location && a.date == b.date &&
           a.body == b.body;
}

}

//! Input: one byte with the size of the pieces, its highest bit for a whole answer, then what the server
//! says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const bool isWhole = data[0] >= 0x80;
    const auto extent = isWhole ? HttpAnswerReader::Extent::Whole : HttpAnswerReader::Extent::Beginning;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Reading atOnce = readInPieces(extent, bytes, std::max(bytes.size(), qsizetype(1)));
    const Reading pieces = readInPieces(extent, bytes, std::max(qsizetype(data[0] & 0x7F), qsizetype(1)));
    const HttpAnswer &answer = atOnce.reader.answer();
    const bool isBounded = answer.body.size() <= (isWhole ? 256 * 1024 : 256);
    const bool isDecided = atOnce.state != HttpAnswerReader::State::NeedsMore;
    const bool isHttp = atOnce.state == HttpAnswerReader::State::Complete;
    const bool hasStatus = answer.status >= 200 && answer.status <= 599;
    if (!areEqual(atOnce, pieces) || !isBounded || !isDecided || (isHttp && !hasStatus))
        std::abort();
    return 0;
}
