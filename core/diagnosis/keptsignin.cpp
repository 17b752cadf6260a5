#include "core/diagnosis/keptsignin.h"

using namespace Qt::StringLiterals;

namespace mm {

void markSignInKept(QList<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (finding.id != FindingId::Ok || !finding.service)
            continue;
        finding.severity = Severity::Warning;
        finding.evidence[u"kept_unconfirmed"] = true;
    }
}

}
