#pragma once

#include "core/knowledge/knowledgebase.h"

namespace mm {

//! Fills the meanings that are "as" a general entry from that entry; one whose entry is not there stays
//! empty.
void takeGeneralEntries(KnowledgeBase::Contents &contents);

//! Null: no such provider, no such meaning.
[[nodiscard]] const ProviderEntry *findProvider(const KnowledgeBase &knowledge, QStringView id);
[[nodiscard]] const ProviderMeaning *findMeaning(const KnowledgeBase &knowledge, QStringView provider,
                                                 QStringView id);

//! "Gmail"; the id where the provider is not known.
[[nodiscard]] QString providerTitle(const KnowledgeBase &knowledge, const QString &id);

//! As it is written in the knowledge base: "550 5.7.1", "5.7.606-649".
[[nodiscard]] QString spellingOf(const CodePattern &pattern);

//! Whether the meaning stands under the code, by itself or as one of a pair.
[[nodiscard]] bool standsUnder(const ProviderMeaning &meaning, const Code &code);

//! What providers mean by a code, in the order of the knowledge base.
[[nodiscard]] QList<const ProviderMeaning *> meaningsUnder(const KnowledgeBase &knowledge, const Code &code);

//! What the provider that a text names means by a code of it; null: nothing of its own.
[[nodiscard]] const ProviderMeaning *toldMeaning(const KnowledgeBase &knowledge,
                                                 const Recognition &recognition, const Code &code);

//! The meanings that a provider's own number selects, in any case of letters: "IB605".
[[nodiscard]] QList<const ProviderMeaning *> meaningsByToken(const KnowledgeBase &knowledge,
                                                             QStringView token);

//! The provider that is named in what a person types to search ("spf gmail"); null: none. At most 1,000
//! characters are read.
[[nodiscard]] const ProviderEntry *namedProvider(const KnowledgeBase &knowledge, QStringView words);

//! The provider's meaning as an entry of its code, for a code that only a provider uses.
[[nodiscard]] CodeEntry entryOf(const ProviderMeaning &meaning, const Code &code);

}
