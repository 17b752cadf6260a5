#include "core/protocol/saslprep.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace mm {

namespace {

//! RFC 3454 appendix C.1.2.
bool isForeignSpace(char16_t c)
{
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

//! RFC 3454 appendix B.1: characters that show nothing and are typed by accident.
bool isMappedToNothing(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x1806 || (c >= 0x180B && c <= 0x180D) ||
           (c >= 0x200B && c <= 0x200D) || c == 0x2060 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

//! RFC 3454 appendices C.2 to C.5; what is not text any more was no UTF-8.
bool isProhibited(char32_t c)
{
    constexpr std::array prohibited{QChar::Other_Control,    QChar::Other_Format,
                                    QChar::Other_PrivateUse, QChar::Other_Surrogate,
                                    QChar::Separator_Line,   QChar::Separator_Paragraph};
    const bool ofKind =
        std::find(prohibited.begin(), prohibited.end(), QChar::category(c)) != prohibited.end();
    return ofKind || c == QChar::ReplacementCharacter || QChar::isNonCharacter(c);
}

}

std::optional<QByteArray> saslPrepared(const QString &text)
{
    QString mapped = text;
    mapped.removeIf([](QChar c) { return isMappedToNothing(c.unicode()); });
    for (QChar &c : mapped) {
        if (isForeignSpace(c.unicode()))
            c = u' ';
    }
    const QString normal = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> characters = normal.toUcs4();
    if (normal.isEmpty() || std::any_of(characters.begin(), characters.end(), isProhibited))
        return std::nullopt;
    return normal.toUtf8();
}

}
