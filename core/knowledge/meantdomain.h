#pragma once

#include <QString>

namespace mm {

class KnowledgeBase;

//! The domain of one of the largest mail providers that somebody who typed \p domain probably meant: one
//! letter less, more, other, or two neighbours changed about (the distance of Damerau and Levenshtein is
//! one). Empty: nothing of the kind, or \p domain is known itself.
[[nodiscard]] QString meantDomain(const QString &domain, const KnowledgeBase &knowledge);

}
