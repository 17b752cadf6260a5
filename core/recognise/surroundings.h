#pragma once

#include <QStringView>

namespace mm {

//! What stands right before a place of a text. Looks back a bounded way, so that asking at every place
//! stays linear.
struct Before
{
    QStringView signs;      //!< blanks and punctuation directly before the place
    QStringView word;       //!< the word before those; for Han and kana the run of them
    QStringView wordSigns;  //!< blanks and punctuation before that word
    QStringView earlier;    //!< the word before those
    bool lineStart = false; //!< nothing but blanks and quotation marks of mails on the line before the place
    bool textStart = false; //!< nothing but signs before the place at all
};

[[nodiscard]] Before before(QStringView text, qsizetype at);

//! The word that begins at a place after blanks; empty when something else follows.
[[nodiscard]] QStringView wordAfter(QStringView text, qsizetype at);

//! The line around a place, at most reach units to either side.
[[nodiscard]] QStringView lineAround(QStringView text, qsizetype at, qsizetype reach);

//! Whether the words say that an error's number or a server's answer follows: "Server Error", "said",
//! "Fehlernummer", "エラー番号". A copula between is passed over ("the response was").
[[nodiscard]] bool announcesError(const Before &before);

//! Whether two words are the same but for case; quick to say no.
[[nodiscard]] bool isWord(QStringView word, QStringView other);

//! The same for the narrow field "number", which is an error's only beside an error word.
[[nodiscard]] bool isErrorWord(QStringView word);

}
