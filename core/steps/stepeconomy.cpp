#include "core/steps/stepeconomy.h"

namespace mm {

StepEconomy stepEconomy(const KnowledgeBase &knowledge)
{
    StepEconomy economy;
    for (const StepEntry &entry : knowledge.contents().steps) {
        economy.repair[entry.id] = entry.repairs;
        economy.cost[entry.id] = entry.cost;
    }
    return economy;
}

}
