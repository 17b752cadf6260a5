#include "core/discovery/fetchinglook.h"

#include <utility>

namespace mm {

SettingsOutcome outcomeOf(const WebAnswer &answer)
{
    switch (answer.outcome) {
    case WebOutcome::NoAddress:
        return SettingsOutcome::Nothing;
    case WebOutcome::NotReached:
    case WebOutcome::TimedOut:
        return SettingsOutcome::NotReached;
    case WebOutcome::Unsound:
        return SettingsOutcome::Unsound;
    case WebOutcome::NoHttp:
    case WebOutcome::TooManyRedirects:
        return SettingsOutcome::NotUnderstood;
    case WebOutcome::Answered:
        break;
    }
    if (answer.status == 401 || answer.status == 403)
        return SettingsOutcome::SignInWanted;
    return answer.status >= 500 ? SettingsOutcome::NotReached : SettingsOutcome::Nothing;
}

FetchingLook::FetchingLook(Rank rank, SearchContext &context)
    : SourceLook(rank, context)
{
}

FetchingLook::~FetchingLook() = default;

void FetchingLook::ask(Page page)
{
    const int number = begin(page.order.url.toString());
    m_fetches.push_back(std::make_unique<WebFetch>(page.order, context().resolver, context().probes));
    WebFetch *fetch = m_fetches.back().get();
    connect(fetch, &WebFetch::finished, this,
            [this, number, fetch, page = std::move(page)] { read(number, page, fetch->answer()); });
    fetch->start();
}

void FetchingLook::read(int number, const Page &page, const WebAnswer &answer)
{
    if (answer.outcome != WebOutcome::Answered || answer.status != 200) {
        end(number, outcomeOf(answer), answer.detail);
        return;
    }
    auto candidate = page.reader(answer.body);
    if (!candidate) {
        end(number, SettingsOutcome::NotUnderstood, candidate.error().detail);
        return;
    }
    candidate->isProtected = page.isNamedSafely && answer.isProtected;
    end(number, std::move(*candidate), answer.detail);
}

}
