#include "core/recognise/recogniser.h"

#include "core/recognise/filerecogniser.h"

#include <algorithm>

namespace mm {

Recognition recognise(QStringView text, const ProviderFinder *providers)
{
    TextRecogniser recogniser(providers);
    recogniser.feed(text.first(std::min(text.size(), recogniseLimit)));
    return recogniser.finish();
}

Recognition recogniseBytes(QByteArrayView bytes, const ProviderFinder *providers)
{
    FileRecogniser recogniser(providers);
    recogniser.feed(bytes);
    return recogniser.finish();
}

}
