#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/steps/decision.h"

#include <QJsonObject>

namespace mm {

//! The entry of a question; none: the knowledge base has no such question.
[[nodiscard]] std::optional<QuestionEntry> questionOf(const KnowledgeBase &knowledge, const QString &id);
[[nodiscard]] std::optional<HandOverEntry> handOverOf(const KnowledgeBase &knowledge, const QString &id);

//! What to do now and why, in a sentence or two with what was seen.
[[nodiscard]] QString decisionText(const Decision &decision, const QList<Finding> &findings,
                                   const KnowledgeBase &knowledge);

//! Why a question is asked: which two causes its answer tells apart.
[[nodiscard]] QString whyAsked(const Decision &decision, const KnowledgeBase &knowledge);

//! What "decision" of `diagnose --json` holds: kind ("step", "question" or "escalate"), step, question and
//! hand_over with their texts (null where there is none), cause, because, minutes, explanation.
[[nodiscard]] QJsonObject decisionToJson(const Decision &decision, const QList<Finding> &findings,
                                         const KnowledgeBase &knowledge);

}
