#pragma once

#include "app/viewmodels/wording.h"

#include <QObject>

namespace mm {

//! The last proof that mail works: a test message that the account sends to itself, once the person agrees.
class TestMessageViewModel final : public QObject
{
    Q_OBJECT

public:
    enum class Phase : quint8 {
        Hidden,       //!< there is nothing to prove yet, or no way to
        NeedPassword, //!< it could be sent if the password were there
        Offered,
        Sending,
        Told //!< what came of it
    };

    struct State
    {
        Phase phase = Phase::Hidden;
        QString address;      //!< sends to itself
        QString server;       //!< that the message goes through
        bool canSend = false; //!< account, server and password are there
        Mark mark = Mark::None;
        QString sentence; //!< what came of it

        friend bool operator==(const State &, const State &) = default;
    };

    using QObject::QObject;

    void setState(const State &state);
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] QString consent() const; //!< what will happen, for the person to agree to

Q_SIGNALS:
    void changed();
    // Wishes of the person.
    void wanted();
    void stopWanted();
    void passwordWanted();

private:
    State m_state;
};

}
