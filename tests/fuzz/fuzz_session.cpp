#include "core/base/plaintext.h"
#include "core/session/journal.h"
#include "core/session/sessionfile.h"
#include "core/session/sessionstore.h"

#include <algorithm>
#include <cstdint>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

const KnownIds &known()
{
    static const KnownIds ids{
        {u"server-settings.outgoing-port"_s}, {u"certificate-warning"_s}, {u"other-device/works"_s}};
    return ids;
}

const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return time;
}

void holdImported(const Session &session)
{
    require(session.problem.size() <= longestProblem && withoutControls(session.problem) == session.problem);
    require(session.symptom.isEmpty() || known().symptoms.contains(session.symptom));
    for (const Endpoint &service : session.account.services)
        require(checkHostName(service.host).has_value() && service.port != 0);
    for (const auto &[step, record] : session.steps) {
        for (const QString &action : record.actionsDone)
            require(known().actions.contains(action));
    }
    for (const ChangeRecord &change : session.changes)
        require(known().actions.contains(change.actionId));
    for (const CheckRecord &check : session.checks) {
        for (const Finding &finding : check.findings)
            require(!finding.service ||
                    (*finding.service >= 0 && *finding.service < check.observation.services.size()));
    }
}

// What was taken over is handed over again as it is, but for what looks like a secret in it.
void holdHandingOn(const SessionHistory &history)
{
    const auto written = writeSessionFile(history, now());
    if (!written)
        return;
    const auto again = readSessionFile(*written, known());
    require(again.has_value() && again->leftOut == 0);
    require(again->history.events.size() == history.events.size());
    if (written->size() < longestProblem / 4) // nothing gets long enough to be cut
        require(writeSessionFile(again->history, now()) == *written);
}

}

//! Any bytes as a journal and as a file that somebody hands over: read without a crash; what a journal gives
//! can be written as one that reads the same; what a file gives is within its bounds and ids.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString id = u"20261122-100000-a1b2c3"_s;
    const SessionHistory history = readHistory(id, bytes);
    const Session session = foldHistory(history);
    static_cast<void>(readJournal(id, bytes, JournalDepth::WithoutChecks));
    if (history.faults.isEmpty() && history.started.isValid())
        require(readJournal(id, writeHistory(history)).session == session);
    const auto read = readSessionFile(bytes, known());
    if (!read) {
        require(!read.error().detail.contains(u'\n') &&
                withoutControls(read.error().detail) == read.error().detail);
        return 0;
    }
    holdImported(foldHistory(read->history));
    holdHandingOn(read->history);
    return 0;
}
