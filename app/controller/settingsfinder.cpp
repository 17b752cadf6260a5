#include "app/controller/settingsfinder.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace mm {
namespace {

constexpr auto longestKeyGap = 1s; // without a key: the address is probably whole
constexpr qsizetype mostAnswers = 8;

}

SettingsFinder::SettingsFinder(SurroundingsFactory surroundings, AccountViewModel &account, Permission mayAsk,
                               QObject *parent)
    : QObject(parent)
    , m_makeSurroundings(std::move(surroundings))
    , m_account(account)
    , m_mayAsk(std::move(mayAsk))
{
    connect(&m_account, &AccountViewModel::addressChanged, this, &SettingsFinder::considerAddress);
    connect(&m_account, &AccountViewModel::addressLeft, this, &SettingsFinder::look);
    connect(&m_account, &AccountViewModel::accountReplaced, this, &SettingsFinder::forget);
}

SettingsFinder::~SettingsFinder() = default;

void SettingsFinder::setPageShown(bool shown)
{
    m_pageShown = shown;
    if (shown)
        look();
    else if (m_search && m_search->isRunning())
        drop();
    if (!shown && m_pause)
        m_pause->stop();
}

void SettingsFinder::considerAddress()
{
    forget();
    m_due = m_account.completeAddress();
    if (m_due.isEmpty())
        return;
    if (const SettingsSearch *answer = answerFor(m_due))
        m_account.endSearch(*answer);
    waitForPause();
}

void SettingsFinder::waitForPause()
{
    if (!m_pageShown)
        return;
    if (!m_pause) {
        m_pause = surroundings().scheduler.deadline([this] {
            m_account.settleAddress();
            look();
        });
    }
    m_pause->restart(longestKeyGap);
}

void SettingsFinder::look()
{
    if (m_due.isEmpty() || !m_pageShown || !m_knowledge)
        return;
    if (m_pause)
        m_pause->stop();
    if (!m_account.wantsSearch() || answerFor(m_due) || !m_mayAsk())
        return;
    m_current = std::exchange(m_due, {});
    const CheckRunner::Surroundings &with = surroundings();
    m_search = std::make_unique<Discoverer>(
        SettingsRequest{m_current, SettingsRequest::Extent::Decided},
        Discoverer::Surroundings{*m_knowledge, with.resolver, with.scheduler, with.transports});
    connect(m_search.get(), &Discoverer::candidateFound, &m_account, &AccountViewModel::showSettings);
    connect(m_search.get(), &Discoverer::finished, this, &SettingsFinder::finish);
    m_account.showSearching();
    m_search->start();
}

// Its address is looked for again as soon as somebody waits for it.
void SettingsFinder::drop()
{
    m_due = m_current;
    m_search.reset();
    m_account.dropSearch();
}

void SettingsFinder::forget()
{
    if (m_pause)
        m_pause->stop();
    m_due.clear();
    m_current.clear();
    m_search.reset();
}

// The search is the sender, so it stays until the next one. What was never answered may be asked again: the
// network may be back by then.
void SettingsFinder::finish(const SettingsSearch &search)
{
    if (isAnythingAnswered(search) || !search.candidates.isEmpty()) {
        m_answers << search;
        if (m_answers.size() > mostAnswers)
            m_answers.removeFirst();
    }
    m_account.endSearch(search);
}

const SettingsSearch *SettingsFinder::answerFor(const QString &address) const
{
    const auto found =
        std::find_if(m_answers.begin(), m_answers.end(),
                     [&address](const SettingsSearch &search) { return search.address == address; });
    return found == m_answers.end() ? nullptr : &*found;
}

CheckRunner::Surroundings &SettingsFinder::surroundings()
{
    if (!m_surroundings)
        m_surroundings.emplace(m_makeSurroundings());
    return *m_surroundings;
}

}
