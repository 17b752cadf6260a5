#pragma once

#include <QString>

namespace mm {

//! What one look into a mailbox for one message has shown.
struct MailboxLook
{
    bool looked = false; //!< the mailbox was opened and searched to the end
    bool found = false;
    bool removed = false; //!< and deleted again
    QString detail;       //!< why it was not opened or the message not deleted, in the server's words

    friend bool operator==(const MailboxLook &, const MailboxLook &) = default;
};

}
