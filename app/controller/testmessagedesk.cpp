#include "app/controller/testmessagedesk.h"

#include "app/viewmodels/faults.h"
#include "core/report/testmessagetext.h"

#include <algorithm>

namespace mm {
namespace {

using Phase = TestMessageViewModel::Phase;
using State = TestMessageViewModel::State;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TestMessageDesk)
};

QString submissionServer(const Account &account)
{
    const auto service =
        std::find_if(account.services.begin(), account.services.end(),
                     [](const Endpoint &endpoint) { return endpoint.protocol == Protocol::Smtp; });
    return service == account.services.end() ? QString() : service->host;
}

Mark markOf(TestMessageOutcome outcome)
{
    switch (outcome) {
    case TestMessageOutcome::NotWanted:
        return Mark::None;
    case TestMessageOutcome::NotSent:
        return Mark::Error;
    case TestMessageOutcome::Taken:
        return Mark::Warning;
    case TestMessageOutcome::Arrived:
        return Mark::Ok;
    }
    Q_UNREACHABLE();
}

// Texts of the server stay as they are: this is the person's own window.
QString sentenceOf(const CheckObservation &observation, TestMessageOutcome outcome)
{
    QStringList lines = testMessageLines(observation, [](const QString &text) { return text; });
    if (outcome != TestMessageOutcome::NotSent)
        lines.first() = Text::tr("The mail server took the test message.");
    return lines.join(u' ');
}

void tellOutcome(State &state, const CheckObservation &observation)
{
    const TestMessageOutcome outcome = testMessageOutcome(observation);
    if (outcome == TestMessageOutcome::NotWanted)
        return;
    state.phase = Phase::Told;
    state.mark = markOf(outcome);
    state.sentence = sentenceOf(observation, outcome);
}

}

TestMessageDesk::TestMessageDesk(const AccountViewModel &account)
    : m_account(account)
{
}

void TestMessageDesk::show(const std::optional<CheckRecord> &last)
{
    const Account account = m_account.account();
    State state{.phase = Phase::Hidden,
                .address = account.address,
                .server = submissionServer(account),
                .canSend = false,
                .mark = Mark::None,
                .sentence = {}};
    const bool hasWay = !state.address.isEmpty() && !state.server.isEmpty();
    state.canSend = hasWay && m_account.hasPassword();
    if (last && hasWay && !hasFault(last->findings))
        state.phase = state.canSend ? Phase::Offered : Phase::NeedPassword;
    if (last)
        tellOutcome(state, last->observation);
    if (m_stopped) {
        state.phase = Phase::Told;
        state.mark = Mark::Info;
        state.sentence =
            Text::tr("You stopped it. If the message had gone out before, it is in the inbox now.");
    }
    if (m_sending)
        state.phase = Phase::Sending;
    m_view.setState(state);
}

void TestMessageDesk::begin(CheckRequest &request)
{
    const QString address = m_account.account().address;
    request.message = TestMessage{address, address};
    request.ownAddress = address;
    m_sending = true;
    m_stopped = false;
}

void TestMessageDesk::end(bool cancelled)
{
    m_stopped = m_sending && cancelled;
    m_sending = false;
}

void TestMessageDesk::restore()
{
    m_sending = false;
    m_stopped = false;
}

}
