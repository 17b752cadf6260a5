#include "core/knowledge/inspector.h"

#include "core/base/idtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<InspectorKind, inspectorKindCount> kinds{
    {"security-software"_L1, "filter"_L1, "gateway"_L1, "capture-tool"_L1, "unwanted"_L1}};

// "eset ssl" stands in "ESET SSL Filter CA", "burp" not in "Antwerburp".
bool hasWordsOf(const QString &name, const QString &words)
{
    for (qsizetype at = name.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

}

QLatin1StringView toId(InspectorKind kind)
{
    return kinds[kind];
}

std::optional<InspectorKind> inspectorKindFromId(QStringView id)
{
    return kinds.find(id);
}

const InspectorEntry *inspectorOf(const QStringList &issuerNames, const QList<InspectorEntry> &inspectors)
{
    const auto signs = [&](const QString &issuer) {
        return std::any_of(issuerNames.begin(), issuerNames.end(),
                           [&](const QString &name) { return hasWordsOf(name, issuer); });
    };
    const auto found =
        std::find_if(inspectors.begin(), inspectors.end(), [&](const InspectorEntry &inspector) {
            return std::any_of(inspector.issuers.begin(), inspector.issuers.end(), signs);
        });
    return found == inspectors.end() ? nullptr : &*found;
}

}
