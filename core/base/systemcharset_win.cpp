#include "core/base/systemcharset.h"

#include <array>

#include <qt_windows.h>

namespace mm {

namespace {

// Microsoft's numbers, in the order of the enumeration; 0: not its business.
constexpr std::array<UINT, charsetCount> codePages{
    0,     0,     0,     1250,  1251, 0,   1253, 1254, 1257,  20866, 21866, 28592,
    28595, 28597, 28603, 28605, 932,  936, 949,  950,  54936, 20932, 50220,
};

}

std::optional<QString> decodeBySystem(QByteArrayView bytes, Charset charset)
{
    const UINT page = codePages[static_cast<std::size_t>(charset)];
    if (page == 0 || !IsValidCodePage(page))
        return std::nullopt;
    if (bytes.isEmpty())
        return QString();
    // No flags: the stateful pages take none, and what is not valid is to become a mark, not an error.
    const auto size = static_cast<int>(bytes.size());
    const int units = MultiByteToWideChar(page, 0, bytes.data(), size, nullptr, 0);
    if (units <= 0)
        return std::nullopt;
    QString text(units, Qt::Uninitialized);
    MultiByteToWideChar(page, 0, bytes.data(), size, reinterpret_cast<wchar_t *>(text.data()), units);
    return text;
}

}
