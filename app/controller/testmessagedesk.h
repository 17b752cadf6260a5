#pragma once

#include "app/viewmodels/accountviewmodel.h"
#include "app/viewmodels/testmessageviewmodel.h"
#include "core/model/session.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! Offers a test message as the last proof where the checks found no fault, and makes of a check one that
//! sends it. What came of it stands in the session as part of that check, and is told from there.
class TestMessageDesk final
{
public:
    explicit TestMessageDesk(const AccountViewModel &account);

    [[nodiscard]] TestMessageViewModel &view() { return m_view; }
    //! Shows what can be done, or what came of it, after the last check of the session.
    void show(const std::optional<CheckRecord> &last);
    //! \p request is to send the message, and does so next.
    void begin(CheckRequest &request);
    //! The check that sent it is over.
    void end(bool cancelled);
    //! Another session is at hand.
    void restore();

private:
    const AccountViewModel &m_account;
    TestMessageViewModel m_view;
    bool m_sending = false;
    bool m_stopped = false;
};

}
