#pragma once

#include "core/knowledge/everydaywords.h"
#include "core/model/code.h"

#include <vector>

namespace mm {

//! A term stands in an entry or in a provider's meaning; where it stands gives the weight.
struct SearchPosting
{
    quint32 entry = 0;
    float weight = 0;
};

struct SearchTerm
{
    quint32 text = 0; //!< where it begins in SearchTables::texts
    quint16 size = 0;
    quint16 stemSize = 0;
    quint32 postings = 0; //!< where they begin in SearchTables::postings; the next term's begin is their end
    float rarity = 0;     //!< 0 to 1
};

//! What a search reads: plain tables without pointers, so that a large base stays small in memory.
struct SearchTables
{
    EverydayWords everydayWords;
    QString texts;
    std::vector<SearchTerm> terms; //!< sorted by text; a last one without text ends the postings
    std::vector<quint64> letters;  //!< of each term: a bit for each letter or digit in it
    std::vector<SearchPosting> postings;
    QList<Code> codes;           //!< of each entry; the providers' meanings are numbered behind the entries
    std::vector<quint32> leads;  //!< of each entry and meaning: the entry that it leads to
    std::vector<float> standing; //!< of each entry and meaning: how likely people are to meet it
};

//! The weight of a posting that names its entry: a spelling of its code or its whole symbol.
inline constexpr float namingWeight = 12;

}
