#pragma once

#include "core/base/result.h"
#include "core/discovery/sourcelook.h"
#include "core/probe/webfetch.h"

#include <functional>
#include <vector>

namespace mm {

//! Reads settings out of a page. The error's detail says what the page was instead.
using SettingsReader = std::function<Result<SettingsCandidate>(const QByteArray &page)>;

//! How a fetch that brought no settings ended, in the terms of a search.
[[nodiscard]] SettingsOutcome outcomeOf(const WebAnswer &answer);

//! A look whose places are pages of web servers.
class FetchingLook : public SourceLook
{
    Q_OBJECT

public:
    FetchingLook(Rank rank, SearchContext &context);
    ~FetchingLook() override;

protected:
    struct Page
    {
        WebFetch::Order order;
        SettingsReader reader;
        bool isNamedSafely = true; //!< its address comes from nobody who could have put his own there
    };

    //! Fetches a page, reads settings out of it, and ends its place.
    void ask(Page page);

private:
    void read(int number, const Page &page, const WebAnswer &answer);

    std::vector<std::unique_ptr<WebFetch>> m_fetches;
};

}
