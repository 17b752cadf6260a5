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
    //! Phrases in lower case, joined by "|"; each group has a number.
    void add(QStringView joinedPhrases, int group);
    void prepare(); //!< once, after the last add()

    using Visitor = std::function<void(int group, qsizetype offset)>;
    void find(QStringView text, const Visitor &visit) const;

private:
    struct Phrase
    {
        quint32 key = 0;
        QStringView text;
        int group = 0;
    };

    QList<Phrase> m_phrases;
    std::bitset<4096> m_firsts; //!< which hashed beginnings occur at all
};

}
