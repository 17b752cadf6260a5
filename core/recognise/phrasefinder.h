#pragma once

#include <QList>
#include <QStringView>

#include <bitset>
#include <functional>

namespace mm {

//! Finds any of some hundred phrases in a text, regardless of case, of line breaks and of the quotation marks
//! that mails put before lines. A phrase is found at the start of a word only, or anywhere where a script has
//! no gaps. The cost for each unit of text does not grow with the text; the phrases must outlive this.
class PhraseFinder
{
public:
    enum class Inside : quint8 { Searched, Skipped };

    //! Phrases in lower case, joined by "|"; each group has a number. Inside says whether what begins inside
    //! such a phrase, or at its beginning, is found as well.
    void add(QStringView joinedPhrases, int group, Inside inside = Inside::Searched);
    void prepare(); //!< once, after the last add()

    using Visitor = std::function<void(int group, qsizetype offset)>;
    void find(QStringView text, const Visitor &visit) const;

private:
    struct Phrase
    {
        quint32 key = 0;
        QStringView text;
        int group = 0;
        Inside inside = Inside::Searched;
    };

    // The first place after the phrases found at a place that hide their inside; the place itself: none.
    qsizetype visitAt(QStringView text, qsizetype at, quint32 key, const Visitor &visit) const;

    QList<Phrase> m_phrases;
    std::bitset<4096> m_firsts; //!< which hashed beginnings occur at all
};

}
