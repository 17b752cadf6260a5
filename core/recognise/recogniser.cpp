#include "core/recognise/recogniser.h"

#include "core/recognise/filerecogniser.h"

#include <algorithm>

namespace mm {

Recognition recognise(QStringView text)
{
    TextRecogniser recogniser;
    recogniser.feed(text.first(std::min(text.size(), recogniseLimit)));
    return recogniser.finish();
}

Recognition recogniseBytes(QByteArrayView bytes)
{
    FileRecogniser recogniser;
    recogniser.feed(bytes);
    return recogniser.finish();
}

}
