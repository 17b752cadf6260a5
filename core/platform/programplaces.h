#pragma once

#include <QByteArrayView>
#include <QString>

namespace mm {

//! Where the program of a command is on this computer, as an absolute path; empty: it is not here. A bare
//! name is looked for in the system's own folders alone, on Windows also among the registered applications
//! (App Paths), never in the folder at hand and never along PATH, where anybody may have put something.
[[nodiscard]] QString locateProgram(const QString &program);

//! The folder that a variable of Windows names ("TEMP"); empty elsewhere, or if it is not set.
[[nodiscard]] QString systemFolder(const QString &variable);

//! What a program wrote, as text: in the code page of consoles on Windows, in UTF-8 elsewhere.
[[nodiscard]] QString consoleText(QByteArrayView bytes);

//! Ends the processes of a group that was begun by joinOwnGroup(), or on Windows nothing more than the
//! process itself. False: the system forbids it.
[[nodiscard]] bool killGroup(qint64 process);

//! For the new process between fork and exec: what it starts in turn can be ended with it. Nothing on
//! Windows.
void joinOwnGroup();

}
