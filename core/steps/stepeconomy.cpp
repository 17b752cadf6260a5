#include "core/steps/stepeconomy.h"

namespace mm {

namespace {

CauseNumbers numbersOf(const std::map<CauseId, double> &named, double otherwise)
{
    CauseNumbers numbers;
    numbers.fill(otherwise);
    for (const auto &[cause, number] : named)
        numbers[indexOf(cause)] = number;
    return numbers;
}

QuestionEconomy economyOf(const QuestionEntry &entry)
{
    QuestionEconomy question{entry.id, entry.cost, entry.answeredBy, entry.symptoms, {}};
    for (const AnswerEntry &answer : entry.answers)
        question.answers.push_back({answer.id, numbersOf(answer.likelihoods, answer.otherwise)});
    return question;
}

}

StepEconomy stepEconomy(const KnowledgeBase &knowledge)
{
    StepEconomy economy;
    for (const StepEntry &entry : knowledge.contents().steps) {
        economy.repair[indexOf(entry.id)] = numbersOf(entry.repairs, 0);
        economy.ownRepair[indexOf(entry.id)] = economy.repair[indexOf(entry.id)];
        for (const auto &[cause, share] : entry.byOthers)
            economy.ownRepair[indexOf(entry.id)][indexOf(cause)] -= share;
        economy.cost[indexOf(entry.id)] = entry.cost;
    }
    for (const QuestionEntry &entry : knowledge.contents().questions)
        economy.questions.push_back(economyOf(entry));
    for (const HandOverEntry &entry : knowledge.contents().handOvers)
        economy.handOvers.push_back({entry.id, entry.cost, numbersOf(entry.mends, entry.otherwise)});
    return economy;
}

}
