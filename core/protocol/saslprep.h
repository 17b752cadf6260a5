#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mm {

//! A user name or a password as both sides of a sign-in must spell it before they compute with it: SASLprep
//! (RFC 4013), in UTF-8; none: it holds a character that no such string may hold, or nothing is left of it.
//! Of the RFC: the mappings of its section 2.1, normal form KC of Unicode 3.2 (section 2.2), and of the
//! prohibited characters of section 2.3 the control characters, those for private use, surrogates and the
//! bytes of a broken encoding. Left out are the rules for right-to-left text (section 2.4), which only ever
//! refuse: a server that minds them would not have taken the password when it was set.
[[nodiscard]] std::optional<QByteArray> saslPrepared(const QString &text);

}
