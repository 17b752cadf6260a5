#include "core/base/systemcharset.h"

#include <array>
#include <cerrno>

#include <iconv.h>

namespace mm {

namespace {

// As iconv spells them, in the order of the enumeration; empty: not its business. A name from outside never
// reaches iconv_open.
constexpr std::array<const char *, charsetCount> iconvNames{
    "",       "",       "",       "CP1250",     "CP1251",     "",           "CP1253",      "CP1254",
    "CP1257", "KOI8-R", "KOI8-U", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-13", "ISO-8859-15",
    "CP932",  "CP936",  "CP949",  "CP950",      "GB18030",    "EUC-JP",     "ISO-2022-JP",
};

constexpr const char *nativeUtf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";

class Iconv
{
public:
    explicit Iconv(const char *from)
        : m_handle(iconv_open(nativeUtf16, from))
    {
    }
    Iconv(const Iconv &) = delete;
    Iconv &operator=(const Iconv &) = delete;
    ~Iconv()
    {
        if (isOpen())
            iconv_close(m_handle);
    }

    [[nodiscard]] bool isOpen() const { return m_handle != iconv_t(-1); }
    QString decode(QByteArrayView bytes);

private:
    iconv_t m_handle;
};

QString Iconv::decode(QByteArrayView bytes)
{
    constexpr std::size_t bufferUnits = 4096;
    std::array<char16_t, bufferUnits> buffer;
    QString text;
    text.reserve(bytes.size());
    char *in = const_cast<char *>(bytes.data()); // iconv's signature; it only reads
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        char *out = reinterpret_cast<char *>(buffer.data());
        std::size_t room = sizeof buffer;
        const bool isDone = iconv(m_handle, &in, &left, &out, &room) != std::size_t(-1);
        const int reason = errno;
        text += QStringView(buffer.data(), static_cast<qsizetype>(bufferUnits - room / sizeof(char16_t)));
        if (isDone || reason == E2BIG)
            continue;
        text += QChar(QChar::ReplacementCharacter);
        // A character cut off at the end; a wrong one can be noticed when all has been taken in already.
        if (reason == EINVAL || left == 0)
            break;
        ++in;
        --left;
        // Forgets the bytes of a character that was begun.
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
    }
    return text;
}

}

std::optional<QString> decodeBySystem(QByteArrayView bytes, Charset charset)
{
    const char *name = iconvNames[static_cast<std::size_t>(charset)];
    if (!*name)
        return std::nullopt;
    Iconv converter(name);
    return converter.isOpen() ? std::optional(converter.decode(bytes)) : std::nullopt;
}

}
