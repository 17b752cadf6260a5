#pragma once

#include "core/base/result.h"

namespace mm {

//! A report in HTML as PDF, made by mailmend-pdf, which lies beside this program. Waits at most a minute; the
//! error says in one line what went wrong.
[[nodiscard]] Result<QByteArray> printToPdf(const QString &html);

}
