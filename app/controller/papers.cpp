#include "app/controller/papers.h"

#include "core/platform/ownnames.h"

namespace mm {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

}

Papers::Papers(const SessionKeeper &keeper, const PathKeeper &path)
    : m_keeper(keeper)
    , m_path(path)
{
}

std::unique_ptr<ReportViewModel> Papers::report() const
{
    return m_knowledge ? std::make_unique<ReportViewModel>(m_keeper.session(), *m_knowledge, ownNames())
                       : nullptr;
}

Result<std::unique_ptr<ComparisonViewModel>> Papers::compareWith(const QString &path) const
{
    const auto here = m_path.lastCheck();
    if (!m_knowledge || !here)
        return fail(ErrorCode::Unavailable, Text::tr("Check here first, then compare."));
    return ComparisonViewModel::withFile(*here, path, *m_knowledge);
}

}
