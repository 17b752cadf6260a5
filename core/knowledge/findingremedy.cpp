#include "core/knowledge/findingremedy.h"

#include "core/knowledge/evidencewords.h"
#include "core/knowledge/knowledgetext.h"

using namespace Qt::StringLiterals;

namespace mm {

QString remedyOf(const Finding &finding, const KnowledgeBase &knowledge)
{
    if (finding.evidence.contains("local_certificate"_L1) || finding.evidence.contains("local_silence"_L1))
        return {};
    return filledIn(knowledgeText(knowledge.finding(finding.id).remedy), finding.evidence);
}

}
