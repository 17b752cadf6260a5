#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"

namespace mm {

//! One change of a session that is still in force, and how it is put back.
struct UndoItem
{
    enum class Way : quint8 { ByCommand, ByHand, Impossible };

    ChangeRecord change;
    Way way = Way::ByHand;
    QString what;        //!< what was done, a text of the knowledge base
    QString how;         //!< how it is put back, or what is left to do; may be empty
    bool certain = true; //!< false: the program ended while the command ran, so it may have been made

    friend bool operator==(const UndoItem &, const UndoItem &) = default;
};

//! The changes of a session that are in force on this computer, the latest first: that is the order in which
//! they are put back. Changes of actions that the knowledge does not have are left out; there is nothing to
//! say of them.
[[nodiscard]] QList<UndoItem> undoPlan(const Session &session, const KnowledgeBase &knowledge);

//! The changes that are in force on the computer that the session was taken over from, in the same order.
//! Nothing here can put them back.
[[nodiscard]] QList<UndoItem> changesMadeElsewhere(const Session &session, const KnowledgeBase &knowledge);

//! The command that puts an item back, for UndoItem::Way::ByCommand.
[[nodiscard]] CommandKey undoKey(const UndoItem &item);

//! Whether a command that has run leaves something behind that could be put back or could not.
[[nodiscard]] bool leavesChange(const CommandEntry &command);

//! The change that a run of a command made.
[[nodiscard]] ChangeRecord changeOf(const CommandRun &run);

//! Whether the session waits for a restart of the computer: its last command takes effect by one, and
//! nothing was checked since. Never one that was taken over: that was another computer's restart.
[[nodiscard]] bool awaitsRestart(const Session &session, const KnowledgeBase &knowledge);

}
