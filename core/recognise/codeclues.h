#pragma once

#include "core/recognise/cluetable.h"

namespace mm {

//! Where a code by itself puts the fault, with its weight among the other clues (see AreaClues).
struct AreaVote
{
    Area area = Area::Unknown;
    int weight = 0;
};
[[nodiscard]] AreaVote areaOfCode(const Code &code);

//! The way of mail that a code belongs to; weight 0: any.
struct ProtocolVote
{
    Spoken spoken = Spoken::Smtp;
    int weight = 0;
};
[[nodiscard]] ProtocolVote protocolOfCode(const Code &code);

}
