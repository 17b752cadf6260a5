#include "app/controller/sessionlistkeeper.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mm {
namespace {

Result<> writeTo(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString());
    return {};
}

Result<QByteArray> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString());
    return file.read(longestSessionFile + 1);
}

}

SessionListKeeper::SessionListKeeper(SessionKeeper &keeper, SessionsViewModel &view, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_view(view)
{
    connect(&view, &SessionsViewModel::openWanted, &view, [&view] { view.showNotice(Mark::None, {}); });
    connect(&view, &SessionsViewModel::renameWanted, this, &SessionListKeeper::rename);
    connect(&view, &SessionsViewModel::removeWanted, this, &SessionListKeeper::remove);
    connect(&view, &SessionsViewModel::copyWanted, this, &SessionListKeeper::copy);
    connect(&view, &SessionsViewModel::exportWanted, this, &SessionListKeeper::exportTo);
    connect(&view, &SessionsViewModel::importWanted, this, &SessionListKeeper::importFrom);
}

void SessionListKeeper::refresh()
{
    QList<SessionSummary> sessions = m_keeper.store().list();
    const QString atHand = m_keeper.session().id;
    sessions.removeIf([&atHand](const SessionSummary &session) { return session.id == atHand; });
    m_view.setSessions(sessions);
}

QList<SessionSummary> SessionListKeeper::notOpenElsewhere() const
{
    QList<SessionSummary> sessions = m_keeper.store().list();
    sessions.removeIf([](const SessionSummary &session) { return session.use == SessionUse::OpenElsewhere; });
    return sessions;
}

void SessionListKeeper::explain(const QString &id, const Error &error)
{
    refresh();
    if (error.code == ErrorCode::Unavailable)
        m_view.offerCopy(id);
    else
        m_view.showNotice(Mark::Error, tr("This session cannot be opened. %1.").arg(error.detail));
}

void SessionListKeeper::rename(const QString &id, const QString &name)
{
    const auto renamed = m_keeper.store().append(id, SessionRenamed{name}, m_keeper.now());
    m_keeper.store().release(id);
    tell(renamed, {});
}

void SessionListKeeper::remove(const QString &id)
{
    tell(m_keeper.store().remove(id), tr("The session is deleted."));
}

void SessionListKeeper::copy(const QString &id)
{
    const auto copied = m_keeper.store().history(id).and_then(
        [this](const SessionHistory &history) { return adopt(history); });
    if (copied)
        Q_EMIT imported(*copied);
    else
        tell(tl::unexpected(copied.error()), {});
}

Result<> SessionListKeeper::write(const QString &id, const QString &path)
{
    return m_keeper.store()
        .history(id)
        .and_then([this](const SessionHistory &history) { return writeSessionFile(history, m_keeper.now()); })
        .and_then([&path](const QByteArray &bytes) { return writeTo(path, bytes); });
}

void SessionListKeeper::exportTo(const QString &id, const QString &path)
{
    tell(write(id, path), handedOverSentence(path));
}

void SessionListKeeper::importFrom(const QString &path)
{
    int leftOut = 0;
    const auto taken =
        readFrom(path)
            .and_then([this](const QByteArray &bytes) { return readSessionFile(bytes, m_known); })
            .and_then([&](const ReadSessionFile &read) {
                leftOut = read.leftOut;
                return adopt(read.history);
            });
    if (!taken)
        return m_view.showNotice(
            Mark::Error,
            tr("%1 cannot be taken over: %2.").arg(QFileInfo(path).fileName(), taken.error().detail));
    Q_EMIT imported(*taken);
    if (leftOut > 0)
        Q_EMIT noted(Mark::Info,
                     tr("The session was taken over. %n entries of its file are not known to this version of "
                        "MailMend and were left out; everything else is here.",
                        nullptr, leftOut));
}

Result<QString> SessionListKeeper::adopt(const SessionHistory &history)
{
    return m_keeper.store().adopt(history, m_keeper.now());
}

void SessionListKeeper::tell(const Result<> &outcome, const QString &done)
{
    refresh();
    if (outcome)
        m_view.showNotice(Mark::Ok, done);
    else
        m_view.showNotice(Mark::Error, tr("That did not work. %1.").arg(outcome.error().detail));
}

}
