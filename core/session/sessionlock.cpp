#include "core/session/sessionlock.h"

#include "core/base/filehold.h"
#include "core/base/idtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<SessionUse, sessionUseCount> uses{{"free"_L1, "open-elsewhere"_L1, "interrupted"_L1}};

QString lockFileOf(const QString &folder)
{
    return folder + u"/lock"_s;
}

}

QLatin1StringView toId(SessionUse use)
{
    return uses[use];
}

SessionLock::SessionLock(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

SessionLock::SessionLock(SessionLock &&other) noexcept = default;

SessionLock &SessionLock::operator=(SessionLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

SessionLock::~SessionLock()
{
    if (m_file)
        m_file->resize(0);
}

Result<SessionLock> SessionLock::take(const QString &folder)
{
    auto file = std::make_unique<QFile>(lockFileOf(folder));
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::Io, u"The folder “%1” cannot be written to: %2"_s.arg(
                                       QDir::toNativeSeparators(folder), file->errorString()));
    if (holdFile(*file, HoldKind::Alone) == Hold::HeldElsewhere)
        return fail(ErrorCode::Unavailable, u"The session is open in another window of MailMend"_s);
    // On a full disk there is no mark; the session is held all the same.
    file->resize(0);
    file->write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    return SessionLock(std::move(file));
}

SessionUse sessionUse(const QString &folder)
{
    QFile file(lockFileOf(folder));
    if (!file.open(QIODevice::ReadOnly))
        return SessionUse::Free;
    if (holdFile(file, HoldKind::Shared) == Hold::HeldElsewhere)
        return SessionUse::OpenElsewhere;
    return file.size() > 0 ? SessionUse::Interrupted : SessionUse::Free;
}

}
