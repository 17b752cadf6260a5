#pragma once

#include "core/model/recognition.h"

namespace mm {

//! A response code of IMAP (RFC 9051, RFC 5530) or POP3 (RFC 2449, RFC 3206) in brackets at the place of
//! the bracket: "NO [AUTHENTICATIONFAILED]", "-ERR [SYS/TEMP]". What accompanies success is not reported.
[[nodiscard]] std::optional<FoundCode> matchBracketedResponse(QStringView text, qsizetype at);

//! At the place of a word's first letter: a response code that no other text would spell in capitals,
//! "Some(Alert)" as one library prints it, or an AADSTS code of Microsoft's sign-in.
[[nodiscard]] std::optional<FoundCode> matchCodeWord(QStringView text, qsizetype at);

//! The normal spelling of a response code in any case; empty: not known.
[[nodiscard]] QString knownResponseCode(QStringView name);

//! "AADSTS50126" of any case; empty: no such code.
[[nodiscard]] QString aadstsCode(QStringView text);

enum class ResponseFamily : quint8 { Imap, Pop3 };
[[nodiscard]] ResponseFamily familyOfResponse(QStringView code);

}
