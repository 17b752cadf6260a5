#pragma once

#include <QStringList>

namespace mm {

//! Text without accents and apostrophes, full-width forms and the multiplication sign made plain.
[[nodiscard]] QString plainForSearch(QStringView text);

//! Text as the search compares it: plain and in small letters.
[[nodiscard]] QString foldForSearch(QStringView text);

//! The words of a folded text: runs of letters and digits, with the dots, underscores, slashes and hyphens
//! inside them ("5.7.1", "ixp_e_timeout", "sys/temp"; a full stop at the end falls off).
[[nodiscard]] QList<QStringView> wordsOf(QStringView folded);

//! "ixp_e_timeout" → "ixp", "e", "timeout"; empty for a word without joints.
[[nodiscard]] QList<QStringView> partsOf(QStringView word);

//! The words of a folded text with those that have joints taken apart.
[[nodiscard]] QList<QStringView> plainWordsOf(QStringView folded);

//! How many letters of an English word stay when its ending is taken off, so that "refused", "refuses" and
//! "refusing" meet; all of them for a word with a digit or a joint in it.
[[nodiscard]] qsizetype stemSizeOf(QStringView word);

//! A bit for each letter and digit that stands in the word.
[[nodiscard]] quint64 lettersOf(QStringView word);

//! The least number of typing errors (a letter too many, too few, another one, two swapped) that make
//! \p word the beginning of \p term; more than \p most is told as most + 1. At most 32 letters of each count.
[[nodiscard]] int prefixDistance(QStringView word, QStringView term, int most);

}
