#include "core/knowledge/findingremedy.h"

#include "core/knowledge/evidencewords.h"
#include "core/knowledge/knowledgetext.h"

namespace mm {

QString remedyOf(const Finding &finding, const KnowledgeBase &knowledge)
{
    return filledIn(knowledgeText(knowledge.finding(finding.id).remedy), finding.evidence);
}

}
