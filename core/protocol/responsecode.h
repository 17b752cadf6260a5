#pragma once

#include <QByteArrayView>
#include <QString>

namespace mm {

//! The text of a reply with the code that it may begin with: "[SYS/TEMP] try later" (POP3, RFC 2449 section
//! 8) or "[CAPABILITY IMAP4rev1 STARTTLS] ready" (IMAP, RFC 9051 section 7.1).
struct CodedText
{
    QString code;             //!< "SYS/TEMP" in capitals, without brackets; empty: none
    QByteArrayView arguments; //!< what stands in the brackets behind the code
    QByteArrayView text;      //!< the rest
};

//! The views point into \p text. A bracket that is not closed, or holds no word, is text.
[[nodiscard]] CodedText splitResponseCode(QByteArrayView text);

}
