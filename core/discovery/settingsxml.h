#pragma once

#include "core/base/result.h"

#include <QXmlStreamAttributes>

#include <vector>

namespace mm {

//! One element of a document of settings.
struct XmlElement
{
    QString name; //!< without its namespace, which servers write in many ways
    QXmlStreamAttributes attributes;
    QString text; //!< its own alone, without blanks around it
    std::vector<XmlElement> children;

    //! The first child of that name; null: there is none.
    [[nodiscard]] const XmlElement *child(QLatin1StringView childName) const;
    //! The text of the first child of that name; empty: there is none.
    [[nodiscard]] QString textOf(QLatin1StringView childName) const;
};

//! The root of a document that a server sent: UTF-8, UTF-16, or the character set that it declares; what is
//! not valid in it becomes U+FFFD.
//! Bounds: 256 KiB, 4,000 elements, 1,000 attributes, 16 levels. Document types and entities are refused
//! before anything is read. Linear in the document's length.
//! Errors: TooLarge: beyond a bound; MalformedData: a web page, or no well-formed XML.
[[nodiscard]] Result<XmlElement> readXml(const QByteArray &xml);

}
