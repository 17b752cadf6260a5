#pragma once

#include "core/discovery/fetchinglook.h"

namespace mm {

//! Fetches a provider's list of settings in Mozilla's form: from the domain itself, or from Thunderbird's
//! public list of providers. Of the mail address only its domain is told.
class AutoconfigLook final : public FetchingLook
{
    Q_OBJECT

public:
    AutoconfigLook(Rank rank, QList<QUrl> pages, SearchContext &context);

    void start() override;

private:
    const QList<QUrl> m_pages;
};

//! Where the domain's own list stands (draft-ietf-mailmaint-autoconfig section 3).
[[nodiscard]] QList<QUrl> autoconfigPages(const QString &domain);
//! The same in clear, where many still have it alone.
[[nodiscard]] QList<QUrl> autoconfigPagesInClear(const QString &domain);
//! Thunderbird's entry for a domain.
[[nodiscard]] QUrl providerDatabasePage(const QString &domain);

}
