#pragma once

#include "core/model/recognition.h"

namespace mm {

//! The HRESULT that carries a Win32 or Winsock error number (FACILITY_WIN32): 10060 is 0x8007274C.
[[nodiscard]] quint32 hresultOfSystemError(quint16 number);

//! The number of a Winsock name ("WSAETIMEDOUT", in any case).
[[nodiscard]] std::optional<quint16> winsockNumber(QStringView name);

//! A Winsock or WinINet number at the place that a word beside it makes an error: "Socket Error: 10060".
[[nodiscard]] std::optional<FoundCode> matchSystemErrorNumber(QStringView text, qsizetype at);

//! A Winsock name, or "WinError 10054", at the place of its first letter.
[[nodiscard]] std::optional<FoundCode> matchSystemErrorName(QStringView text, qsizetype at);

}
