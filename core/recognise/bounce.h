#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace mm {

//! A stretch of a message's readable text and where it stands in the file.
struct Stretch
{
    qsizetype textOffset = 0; //!< UTF-16 units of MessageText::text
    qsizetype byteOffset = 0; //!< of the stretch in the file
    qsizetype byteLength = 0;
    bool verbatim = true; //!< false: quoted-printable, base64 or HTML; everything in it stands where it does
};

//! What a mail message says for people and for programs (RFC 3462, RFC 3464), without its headers,
//! attachments and the returned original. A part that is encoded has a stretch for each line of its text.
struct MessageText
{
    QString text;
    QList<Stretch> stretches;
};

//! Whether a file is a mail message: its first line is a header field and a mail's own fields follow.
[[nodiscard]] bool looksLikeMessage(QByteArrayView bytes);

//! Takes a message apart. Reads at most 32 MB, 8 levels deep, 64 parts, 4 MB of each part; the rest is
//! left out. Damaged encodings are read as far as they go.
[[nodiscard]] MessageText readMessage(QByteArrayView bytes);

}
