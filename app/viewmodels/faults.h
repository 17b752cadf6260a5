#pragma once

#include "core/model/finding.h"

#include <QList>

#include <algorithm>

namespace mm {

//! Whether a check found anything that keeps mail from working.
[[nodiscard]] inline bool hasFault(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

}
