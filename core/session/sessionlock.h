#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QFile;

namespace mm {

//! Who has a session open.
enum class SessionUse : quint8 {
    Free,
    OpenElsewhere, //!< another window or program writes to it
    Interrupted    //!< the program that wrote to it ended without closing it: a crash, a power cut
};
inline constexpr int sessionUseCount = 3;
[[nodiscard]] QLatin1StringView toId(SessionUse use); //!< "free", "open-elsewhere", "interrupted"

//! One session for one writer: while this lives, nobody else can take the session's folder. It holds the file
//! "lock" in it, which stays there for good; what is written in it is a mark that a clean end takes away, so
//! that a session whose writer died can be told. A dead writer keeps nobody out: the system lets go for it.
class SessionLock
{
public:
    //! Fails with Unavailable when somebody else has the session, with Io when its folder cannot be written
    //! to. On a file system without locks it succeeds and keeps nobody out.
    [[nodiscard]] static Result<SessionLock> take(const QString &folder);

    ~SessionLock();
    SessionLock(SessionLock &&other) noexcept;
    SessionLock &operator=(SessionLock &&other) noexcept;

private:
    explicit SessionLock(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
};

//! Who else has the session of that folder. Asks without taking it.
[[nodiscard]] SessionUse sessionUse(const QString &folder);

}
