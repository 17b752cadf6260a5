#pragma once

#include "core/knowledge/jsondocument.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! Overlays: documents of an organisation's help desk (resources/knowledge/overlay-schema.json) that are laid
//! over the knowledge base: the help desk itself, codes of its own, other wording for what is known, and the
//! servers of its domains. An overlay is hostile input: a document has at most 1 MiB, a list at most 500
//! entries, a text at most 4,000 characters; every text is plain text without control characters. Commands,
//! likelihoods and ids are out of its reach (D12): a key that would change one refuses the overlay.

inline constexpr qsizetype largestOverlay = 1024 * 1024; // bytes

//! Whether a document says of itself that it is an overlay.
[[nodiscard]] bool isOverlay(const QByteArray &json);

//! \p base with one overlay over it. Refuses the overlay whole with "NAME#/JSON/pointer: what is wrong".
[[nodiscard]] Result<KnowledgeBase::Contents> layOver(const KnowledgeBase::Contents &base,
                                                      const KnowledgeDocument &overlay);

struct OverlaidKnowledge
{
    KnowledgeBase knowledge;
    QList<Error> refusals; //!< one for each overlay that was left out
};

//! Lays overlays over \p base one after the other: later ones win, bad ones are left out.
[[nodiscard]] OverlaidKnowledge layOver(KnowledgeBase base, const QList<KnowledgeDocument> &overlays);

}
