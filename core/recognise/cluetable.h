#pragma once

#include "core/model/recognition.h"

#include <span>

namespace mm {

//! Turns of speech that tell the place of the fault. The weight is a rank from 0 to 100: about 30 to 45 for
//! the set phrases of mail programs, 50 for what a code says by itself, 60 to 96 for a server's own reason,
//! the more specific the higher. Area::Unknown is said on purpose where no area fits (a mail loop).
struct AreaClues
{
    Area area = Area::Unknown;
    quint8 weight = 0;
    QStringView phrases; //!< lower case, joined by "|"; a blank stands for any run of blanks and line breaks
    bool covers = false; //!< a set phrase: whatever stands inside it is not looked at
};

//! The ways of mail that a text can speak of.
enum class Spoken : quint8 { Smtp, Imap, Pop3, Exchange, Http, Nntp };

struct ProtocolClues
{
    Spoken spoken = Spoken::Smtp;
    quint8 weight = 0;   //!< 0: says nothing, nor does whatever stands inside it
    QStringView phrases; //!< as above
};

[[nodiscard]] std::span<const AreaClues> englishAreaClues();
[[nodiscard]] std::span<const AreaClues> serverReasonClues();
//! What programs say whatever the fault is: advice, and sentences that name several faults at once.
[[nodiscard]] std::span<const AreaClues> setPhraseClues();
[[nodiscard]] std::span<const AreaClues> deliveryAreaClues();
[[nodiscard]] std::span<const AreaClues> libraryAreaClues();
[[nodiscard]] std::span<const AreaClues> fallbackAreaClues();
[[nodiscard]] std::span<const AreaClues> otherLanguageAreaClues();
[[nodiscard]] std::span<const ProtocolClues> protocolClues();
[[nodiscard]] std::span<const ProtocolClues> deliveryProtocolClues();
[[nodiscard]] std::span<const ProtocolClues> libraryProtocolClues();
[[nodiscard]] std::span<const ProtocolClues> fallbackProtocolClues();

}
