#include "app/viewmodels/testmessageviewmodel.h"

namespace mm {

void TestMessageViewModel::setState(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

QString TestMessageViewModel::consent() const
{
    return tr("MailMend signs in to %1 with your password and sends one short message from %2 to the same "
              "address. Then it looks in the inbox for it, for half a minute at most, and deletes it again "
              "where the server lets it. Nobody else gets anything.")
        .arg(m_state.server, m_state.address);
}

}
