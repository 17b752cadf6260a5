#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace mm::der {

//! The tags that certificates use (X.690 section 8, X.509).
enum Tag : quint8 {
    Integer = 0x02,
    BitString = 0x03,
    ObjectIdentifier = 0x06,
    Utf8String = 0x0c,
    PrintableString = 0x13,
    TeletexString = 0x14,
    Ia5String = 0x16,
    BmpString = 0x1e,
    Sequence = 0x30,
    Set = 0x31,
    ExplicitZero = 0xa0
};

struct Element
{
    quint8 tag = 0;
    QByteArrayView content;
    QByteArrayView whole; //!< with tag and length
};

//! Reads elements one after another out of bytes that may be anything. Never reads past its view and never
//! recurses; definite lengths of up to four bytes and one-byte tags only, which is all that DER has here.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    //! The next element, or nothing at the end and at the first fault.
    [[nodiscard]] std::optional<Element> next();
    //! The next element if it has this tag.
    [[nodiscard]] std::optional<Element> next(Tag tag);
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

//! "1.2.840.113549.1.1.11"; empty for what is none. At most 32 arcs of 32 bits.
[[nodiscard]] QString objectIdentifier(QByteArrayView content);

//! A character string of any of the types above; unknown types are empty. At most 512 characters.
[[nodiscard]] QString characterString(const Element &element);

}
