#pragma once

#include "core/base/viewhash.h"

#include <QStringList>

#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mm {

//! What people say in other words than the knowledge base does: groups of words and phrases that mean the
//! same ("login", "sign in"), and words that say little ("the", "again"). Each group has a mark, a letter of
//! Unicode's private use that no text has, under which a text is found by any phrase of the group. Words are
//! compared by their stems.
class EverydayWords
{
public:
    //! A phrase within a list of words: [first, first + count).
    struct Phrase
    {
        qsizetype first = 0;
        qsizetype count = 0;
        QChar group;
    };

    //! At most 1,000 groups count.
    EverydayWords(const QList<QStringList> &synonyms, const QStringList &fillers);

    [[nodiscard]] bool isFiller(QStringView word) const;
    //! Every phrase in \p words, which are folded and have no joints.
    void eachPhrase(const QList<QStringView> &words, const std::function<void(const Phrase &)> &found) const;

private:
    struct Known
    {
        QStringList rest; //!< the stems behind the first
        QChar group;
    };

    void learn(const QString &phrase, QChar group);

    std::unordered_map<QString, std::vector<Known>, ViewHash, ViewEqual> m_phrases; //!< by the first stem
    std::unordered_set<QString, ViewHash, ViewEqual> m_fillers;
};

}
