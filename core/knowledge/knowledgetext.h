#pragma once

#include <QString>

namespace mm {

//! A text of the knowledge base in the language that the program speaks (context "knowledge"); a text without
//! a translation, such as one of an overlay, comes back as it is. What is put together of several texts, or
//! has placeholders to fill, is translated before that: the whole stands in no translation.
[[nodiscard]] QString knowledgeText(const QString &text);

}
