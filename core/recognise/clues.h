#pragma once

#include "core/model/recognition.h"

namespace mm {

//! Everything but the codes, told from a stretch of text and from the codes that are already in the
//! recognition: protocol, server, port, account and the place of the fault. Linear in the stretch's length.
//! \p place is where the stretch begins in the text that the codes stand in.
void readClues(Recognition &recognition, QStringView stretch, qsizetype place);

}
