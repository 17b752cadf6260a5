#include "app/knowledge/knownids.h"

namespace mm {

KnownIds knownIds(const KnowledgeBase &knowledge)
{
    KnownIds known;
    for (const StepEntry &step : knowledge.contents().steps) {
        for (const ActionEntry &action : step.actions)
            known.actions.insert(action.id);
    }
    for (const SymptomEntry &symptom : knowledge.contents().symptoms)
        known.symptoms.insert(symptom.id);
    for (const QuestionEntry &question : knowledge.contents().questions) {
        known.answers.insert(question.id + u'/');
        for (const AnswerEntry &answer : question.answers)
            known.answers.insert(question.id + u'/' + answer.id);
    }
    return known;
}

}
