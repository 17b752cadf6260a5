#include "core/model/code.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<CodeKind, codeKindCount> kinds{{
    "hresult"_L1,
    "smtp-reply"_L1,
    "enhanced-status"_L1,
    "response-code"_L1,
    "aadsts"_L1,
}};

}

QLatin1StringView toId(CodeKind kind)
{
    return kinds[kind];
}

std::optional<CodeKind> codeKindFromId(QStringView id)
{
    return kinds.find(id);
}

}
