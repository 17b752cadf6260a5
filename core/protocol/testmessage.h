#pragma once

#include "core/protocol/dialogue.h"

namespace mm {

//! The largest test message that is ever composed, whatever was asked for.
inline constexpr qint64 maxTestMessageBytes = 64 * 1024 * 1024;

//! A small well-formed message (RFC 5322) with CR LF line ends, ASCII throughout but for addresses, padded
//! up to request.message->bytes. request.messageId makes its Subject and its Message-ID unique.
//! Precondition: request.message is there.
[[nodiscard]] QByteArray composeTestMessage(const DialogueRequest &request);

//! Of the test message that \p id (DialogueRequest::messageId) makes unique: the whole Subject, and the
//! Message-ID without its angle brackets, whole and up to its "@".
[[nodiscard]] QByteArray testSubject(const QByteArray &id);
[[nodiscard]] QByteArray testMessageId(const DialogueRequest &request);
[[nodiscard]] QByteArray testMessageMark(const QByteArray &id);

//! Whether the header of some message is that of the test message: by its Message-ID or, because some servers
//! give a message another one on its way, by its Subject. Fields may be folded.
[[nodiscard]] bool isHeaderOfTestMessage(QByteArray header, const QByteArray &id);

//! A mail address as it goes between angle brackets: the domain in A-labels, and nothing in it that could
//! end the path or the line.
[[nodiscard]] QByteArray mailPath(const QString &address);

//! The message as DATA carries it: leading dots doubled, the final dot added (RFC 5321 section 4.5.2).
[[nodiscard]] QByteArray dotStuffed(const QByteArray &message);

}
