#pragma once

#include "core/model/recognition.h"

#include <QByteArrayView>

namespace mm {

class ProviderFinder;

//! Finds the codes, the protocol, the server and the place of the fault in anything that a person pastes:
//! dialogs, bounces (RFC 3464), logs, in any language. Linear in the text's length.
//! Reads at most recogniseLimit UTF-16 units; what lies beyond is left out. Without \p providers no
//! provider is told.
inline constexpr qsizetype recogniseLimit = 8 * 1024 * 1024;
[[nodiscard]] Recognition recognise(QStringView text, const ProviderFinder *providers = nullptr);

//! The same for a file's bytes, of any number: finds out the encoding (UTF-8, UTF-16 with or without mark,
//! the code pages of Windows) and takes bounce messages (.eml) apart first. For a file in pieces:
//! FileRecogniser.
[[nodiscard]] Recognition recogniseBytes(QByteArrayView bytes, const ProviderFinder *providers = nullptr);

//! One code in any accepted spelling ("0×800CCC0F", "-2146644977", "WSAETIMEDOUT", "[IN-USE]"), or an
//! error that says what is accepted.
[[nodiscard]] Result<Code> parseCode(QStringView text);

}
