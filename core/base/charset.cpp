#include "core/base/charset.h"

#include "core/base/systemcharset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct CharsetName
{
    QByteArrayView name;
    Charset charset;
};

constexpr std::array<CharsetName, 48> names{{
    {"us-ascii", Charset::Utf8},
    {"utf-8", Charset::Utf8},
    {"utf8", Charset::Utf8},
    {"utf-16le", Charset::Utf16LittleEndian},
    {"utf-16", Charset::Utf16BigEndian},
    {"utf-16be", Charset::Utf16BigEndian},
    {"windows-1250", Charset::Windows1250},
    {"cp1250", Charset::Windows1250},
    {"windows-1251", Charset::Windows1251},
    {"cp1251", Charset::Windows1251},
    {"windows-1252", Charset::Windows1252},
    {"cp1252", Charset::Windows1252},
    {"iso-8859-1", Charset::Windows1252},
    {"iso8859-1", Charset::Windows1252},
    {"latin1", Charset::Windows1252},
    {"windows-1253", Charset::Windows1253},
    {"windows-1254", Charset::Windows1254},
    {"iso-8859-9", Charset::Windows1254},
    {"windows-1257", Charset::Windows1257},
    {"iso-8859-13", Charset::Iso8859_13},
    {"koi8-r", Charset::Koi8R},
    {"koi8-u", Charset::Koi8U},
    {"iso-8859-2", Charset::Iso8859_2},
    {"iso-8859-5", Charset::Iso8859_5},
    {"iso-8859-7", Charset::Iso8859_7},
    {"iso-8859-15", Charset::Iso8859_15},
    {"shift_jis", Charset::ShiftJis},
    {"shift-jis", Charset::ShiftJis},
    {"sjis", Charset::ShiftJis},
    {"x-sjis", Charset::ShiftJis},
    {"windows-31j", Charset::ShiftJis},
    {"cp932", Charset::ShiftJis},
    {"gb2312", Charset::Gbk},
    {"gbk", Charset::Gbk},
    {"cp936", Charset::Gbk},
    {"gb18030", Charset::Gb18030},
    {"big5", Charset::Big5},
    {"cp950", Charset::Big5},
    {"big5-hkscs", Charset::Big5},
    {"euc-kr", Charset::Uhc},
    {"ks_c_5601-1987", Charset::Uhc},
    {"ks_c_5601", Charset::Uhc},
    {"cp949", Charset::Uhc},
    {"euc-jp", Charset::EucJp},
    {"x-euc-jp", Charset::EucJp},
    {"iso-2022-jp", Charset::Iso2022Jp},
    {"iso-2022-jp-1", Charset::Iso2022Jp},
    {"csiso2022jp", Charset::Iso2022Jp},
}};

// The upper half of a set with one byte a character.
using UpperHalf = std::array<char16_t, 128>;

// Windows-1252 below 0xA0; above it is Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

bool hasOneByteEach(Charset charset)
{
    return charset >= Charset::Windows1250 && charset <= Charset::Iso8859_15;
}

UpperHalf upperHalf(Charset charset)
{
    UpperHalf half{};
    for (std::size_t i = 0; i < half.size(); ++i) {
        const char byte = static_cast<char>(0x80 + i);
        const std::optional<QString> known = charset == Charset::Windows1252
                                                 ? std::nullopt
                                                 : decodeBySystem(QByteArrayView(&byte, 1), charset);
        if (known)
            half[i] = known->size() == 1 ? known->front().unicode() : char16_t(QChar::ReplacementCharacter);
        else
            half[i] = i < windows1252.size() ? windows1252[i] : static_cast<char16_t>(0x80 + i);
    }
    return half;
}

const UpperHalf &knownUpperHalf(Charset charset)
{
    static std::array<std::optional<UpperHalf>, charsetCount> halves;
    std::optional<UpperHalf> &half = halves[static_cast<std::size_t>(charset)];
    if (!half)
        half = upperHalf(charset);
    return *half;
}

QString decodeOneByteEach(QByteArrayView bytes, Charset charset)
{
    const UpperHalf &half = knownUpperHalf(charset);
    QString text = QString::fromLatin1(bytes);
    std::ranges::transform(text, text.begin(), [&half](QChar unit) {
        return unit.unicode() < 0x80 ? unit : QChar(half[unit.unicode() - 0x80U]);
    });
    return text;
}

QString decodeByQt(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

// The length of the UTF-8 sequence that a byte begins; 0: none.
qsizetype sequenceLength(quint8 first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if ((first & 0xF0U) == 0xE0)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

qsizetype wholeUtf8(QByteArrayView bytes)
{
    const qsizetype reach = std::min<qsizetype>(bytes.size(), 3);
    for (qsizetype back = 1; back <= reach; ++back) {
        const quint8 byte = byteAt(bytes, bytes.size() - back);
        if ((byte & 0xC0U) != 0x80)
            return sequenceLength(byte) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

qsizetype wholeUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype even = bytes.size() & ~qsizetype(1);
    if (even < 2)
        return even;
    const bool splitsPair = (byteAt(bytes, bigEndian ? even - 2 : even - 1) & 0xFCU) == 0xD8;
    return splitsPair ? even - 2 : even;
}

// How many bytes the character takes that a byte begins, in the sets that mix one and two bytes.
qsizetype characterLength(QByteArrayView bytes, qsizetype at, Charset charset)
{
    const quint8 first = byteAt(bytes, at);
    if (first <= 0x80 || first == 0xFF)
        return 1;
    if (charset == Charset::ShiftJis)
        return (first >= 0xA0 && first <= 0xDF) || first >= 0xFD ? 1 : 2;
    if (charset == Charset::EucJp && first == 0x8F)
        return 3;
    if (charset != Charset::Gb18030 || at + 1 >= bytes.size())
        return 2;
    const quint8 second = byteAt(bytes, at + 1);
    return second >= '0' && second <= '9' ? 4 : 2;
}

// No second byte is a control, a blank or a punctuation mark: what follows one begins a character.
qsizetype wholeMixed(QByteArrayView bytes, Charset charset)
{
    qsizetype at = bytes.size();
    while (at > 0 && byteAt(bytes, at - 1) >= 0x30)
        --at;
    while (at < bytes.size()) {
        const qsizetype length = characterLength(bytes, at, charset);
        if (length > bytes.size() - at ||
            (charset == Charset::Gb18030 && length == 2 && at + 1 == bytes.size()))
            return at;
        at += length;
    }
    return at;
}

}

std::optional<Charset> charsetNamed(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(names, [name](const CharsetName &known) {
        return known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? std::nullopt : std::optional(found->charset);
}

QString decode(QByteArrayView bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return decodeByQt(bytes, QStringConverter::Utf8);
    if (charset == Charset::Utf16LittleEndian)
        return decodeByQt(bytes, QStringConverter::Utf16LE);
    if (charset == Charset::Utf16BigEndian)
        return decodeByQt(bytes, QStringConverter::Utf16BE);
    if (hasOneByteEach(charset))
        return decodeOneByteEach(bytes, charset);
    if (std::optional<QString> text = decodeBySystem(bytes, charset))
        return *std::move(text);
    return decodeOneByteEach(bytes, Charset::Windows1252);
}

qsizetype wholeCharacters(QByteArrayView bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return wholeUtf8(bytes);
    if (charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian)
        return wholeUtf16(bytes, charset == Charset::Utf16BigEndian);
    return hasOneByteEach(charset) ? bytes.size() : wholeMixed(bytes, charset);
}

}
