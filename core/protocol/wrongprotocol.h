#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace mm {

//! What the very first bytes of a server tell before its first line is complete.
enum class FirstBytes : quint8 { Undecided, Text, TlsRecord, Binary };

//! A TLS record begins with its type and the version 3.x (RFC 8446 section 5.1); no mail protocol begins
//! with a control character or a byte above 127. Three bytes always suffice.
[[nodiscard]] FirstBytes judgeFirstBytes(QByteArrayView bytes);

//! The protocol that says such a line: "http", "ssh", "ftp", "smtp", "imap", "pop3"; empty: none known.
[[nodiscard]] QLatin1StringView protocolOfLine(QByteArrayView line);

}
