#pragma once

#include "core/knowledge/everydaywords.h"

#include <vector>

namespace mm {

//! One word of a query and what else it is looked for as.
struct QueryWord
{
    QString text;
    bool isFiller = false;
    QStringList wholes; //!< what it is a part of: "sign-in", and itself joined with a neighbour
    QString groups;     //!< the marks of the phrases that it belongs to
};

//! The words of a folded query that count: the first 16 that say something, or all when none does. At most
//! 1,000 characters are read.
[[nodiscard]] std::vector<QueryWord> queryWordsOf(QStringView folded, const EverydayWords &everydayWords);

//! The words of a query that can stand for a code or a symbol and for nothing else, folded: a number that is
//! no port, a status, a symbol, a response code in brackets or capitals. Numbers that are torn apart by
//! blanks are put together. At most 1,000 characters are read.
[[nodiscard]] QStringList namesIn(QStringView text);

//! A response code as a name: "NO" and "CANNOT" are words as well, so that they get a mark that no word has.
[[nodiscard]] QString responseName(QStringView folded);

}
