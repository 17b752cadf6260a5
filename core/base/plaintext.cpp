#include "core/base/plaintext.h"

namespace mm {

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7f && unit < 0xa0);
        const bool direction = unit == 0x061c || unit == 0x200e || unit == 0x200f ||
                               (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (!control && !direction)
            result += c;
    }
    return result;
}

}
