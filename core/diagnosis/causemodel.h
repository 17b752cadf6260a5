#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/cause.h"
#include "core/model/recognition.h"

namespace mm {

//! Ranks causes by Bayes' rule over the numbers of the knowledge base (design D7): one fault is
//! assumed, Other takes what the model does not know. Highest first, ties by id; adds up to 1.
//! \p codes are the recognised codes of what the person pasted, \p area what the text says of the place,
//! \p symptom the id of the symptom that the person chose.
//!
//! A finding counts once, however many services show it. Ok counts fully when every service is healthy,
//! and by their share when only some are: the way of the healthy ones is sound, that of the others is not.
//! Codes and symptom shift the prior and never to nothing, so that what the checks saw outweighs them.
[[nodiscard]] QList<RankedCause> rankCauses(const KnowledgeBase &knowledge, const QList<Finding> &findings,
                                            const QList<Code> &codes, Area area = Area::Unknown,
                                            const QString &symptom = {});

//! The same for all that a text tells: where it names a provider, that provider's own meaning of a code goes
//! in place of the general entry.
[[nodiscard]] QList<RankedCause> rankCausesOfText(const KnowledgeBase &knowledge,
                                                  const QList<Finding> &findings,
                                                  const Recognition &recognised, const QString &symptom = {});

}
