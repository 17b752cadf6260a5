#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/recognise/phrasefinder.h"

namespace mm {

//! Tells whose server speaks in a text and which of that provider's own meanings it gives. Where a text names
//! several providers, the one in the server's reply wins, in this order:
//! - a mark in the reply itself, from the code to the end of its paragraph ("… gsmtp");
//! - a mark or a server's name right before the code ("host mx.google.com said: 550 …"), or a server's name
//!   in the reply; of several the nearest to a code;
//! - the server that the dialog names;
//! - any other place of the text, the first.
//! The last two do not count where the text says that a server of nobody known gave the reply. Addresses of
//! mailboxes name nobody.
class ProviderFinder
{
public:
    //! \p knowledge outlives this.
    explicit ProviderFinder(const KnowledgeBase &knowledge);

    //! \p codes are those of the whole text, in which \p stretch begins at \p begin; \p server is what the
    //! text itself names as its server. One pass over the stretch; the first 16 codes in it count, each with
    //! 400 units before it and 1,000 behind, and the first 8 places of a meaning's words.
    [[nodiscard]] std::optional<ToldProvider> tell(QStringView stretch, qsizetype begin,
                                                   const QList<FoundCode> &codes, QStringView server) const;

private:
    enum class ClueKind : quint8 { Host, Mark, Words, Token };
    struct Clue
    {
        ClueKind kind = ClueKind::Host;
        QStringView phrase;
        qsizetype index = 0; //!< of a provider, or of a meaning
    };
    struct Reply;
    struct Naming;
    struct Candidate;
    struct Sightings;

    void add(ClueKind kind, QStringView phrase, qsizetype index);
    [[nodiscard]] Sightings look(QStringView stretch, const QList<Reply> &replies) const;
    [[nodiscard]] std::optional<Naming> namedBy(QStringView host) const;
    [[nodiscard]] static Candidate weigh(const ProviderMeaning &meaning, const QList<Reply> &replies,
                                         const QList<qsizetype> &words, const QList<qsizetype> &tokens);
    [[nodiscard]] static const Reply *replyBefore(const Reply &reply, const QList<Reply> &replies);
    [[nodiscard]] static int patternRank(const ProviderMeaning &meaning, const Reply &reply,
                                         const QList<Reply> &replies);
    [[nodiscard]] QList<ToldMeaning> meaningsOf(qsizetype provider, const QList<Reply> &replies,
                                                const Sightings &sightings) const;
    [[nodiscard]] bool isForeign(QStringView stretch, const QList<Reply> &replies) const;

    const KnowledgeBase::Contents &m_contents;
    PhraseFinder m_finder;
    QStringList m_folded; //!< tokens in lower case, which the clues point into
    QList<Clue> m_clues;
};

}
