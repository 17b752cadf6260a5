#include "core/session/journal.h"

#include "core/base/jsonvalues.h"
#include "core/session/eventjson.h"
#include "core/session/observationjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int journalVersion = 1;
constexpr auto openingKind = "session-started"_L1;
constexpr QByteArrayView head = R"({"v":1,"at":")";
constexpr qsizetype timeLength = 24; // "2026-11-22T10:00:00.000Z"
constexpr QByteArrayView checkKind = R"(","event":"check-made",)";

struct Frame
{
    int version = 0;
    QDateTime at;
    QString kind;
    QJsonObject data;
};

QByteArray lineOf(QLatin1StringView kind, const QJsonObject &data, const QDateTime &at)
{
    QByteArray line = head.toByteArray();
    line += timeToText(at).toLatin1();
    line += R"(","event":")";
    line += QByteArray(kind.data(), kind.size());
    line += R"(","data":)";
    line += QJsonDocument(data).toJson(QJsonDocument::Compact);
    line += "}\n";
    return line;
}

Result<Frame> readFrame(QByteArrayView line)
{
    if (line.size() > longestJournalLine)
        return fail(ErrorCode::TooLarge, u"is longer than %1 bytes"_s.arg(longestJournalLine));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (!document.isObject())
        return fail(ErrorCode::MalformedData, u"cannot be read (%1)"_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    const Frame frame{.version = object[u"v"].toInt(),
                      .at = timeFromText(object[u"at"].toString()),
                      .kind = object[u"event"].toString(),
                      .data = object[u"data"].toObject()};
    if (frame.version < 1 || !frame.at.isValid() || frame.kind.isEmpty())
        return fail(ErrorCode::MalformedData, u"has no version, time or kind of event"_s);
    return frame;
}

bool isCheckLine(QByteArrayView line)
{
    return line.startsWith(head) && line.sliced(head.size()).size() > timeLength &&
           line.sliced(head.size() + timeLength).startsWith(checkKind);
}

// The time in a session's id, for a journal whose first line was never finished.
QDateTime startOf(const QString &id)
{
    auto start = QDateTime::fromString(id.left(15), u"yyyyMMdd-HHmmss"_s);
    start.setTimeSpec(Qt::UTC);
    return start;
}

class Reader
{
public:
    Reader(const QString &id, JournalDepth depth)
        : m_depth(depth)
    {
        m_history.id = id;
        m_history.started = startOf(id);
        m_history.changed = m_history.started;
    }

    void read(QByteArrayView line, bool isLast)
    {
        ++m_number;
        if (m_depth == JournalDepth::WithoutChecks && isCheckLine(line)) {
            m_history.changed =
                timeFromText(QString::fromLatin1(line.sliced(head.size(), timeLength).toByteArray()));
            return;
        }
        const auto frame = readFrame(line);
        if (!frame) {
            if (!isLast)
                report(frame.error().detail);
            return;
        }
        if (frame->version > journalVersion)
            return report(u"was written by a newer version of the program"_s);
        take(*frame);
    }

    [[nodiscard]] SessionHistory history() { return std::move(m_history); }

private:
    void take(const Frame &frame)
    {
        m_history.changed = frame.at;
        if (frame.kind == openingKind)
            m_history.started = frame.at;
        else if (auto event = eventFromJson(frame.kind, frame.data))
            m_history.events.append({frame.at, std::move(*event)});
    }

    void report(const QString &what)
    {
        m_history.faults.append(
            u"Line %1 of the session's journal %2 and was left out."_s.arg(m_number).arg(what));
    }

    JournalDepth m_depth;
    SessionHistory m_history;
    int m_number = 0;
};

}

QByteArray openingLine(const QDateTime &at)
{
    return lineOf(openingKind, {}, at);
}

QByteArray journalLine(const SessionEvent &event, const QDateTime &at)
{
    return lineOf(kindOf(event), eventToJson(event), at);
}

bool isSoundJournalLine(QByteArrayView line)
{
    return readFrame(line).has_value();
}

SessionHistory readHistory(const QString &id, const QByteArray &bytes, JournalDepth depth)
{
    Reader reader(id, depth);
    qsizetype from = 0;
    while (from < bytes.size()) {
        const auto end = bytes.indexOf('\n', from);
        const auto to = end < 0 ? bytes.size() : end;
        reader.read(QByteArrayView(bytes).sliced(from, to - from), end < 0);
        from = to + 1;
    }
    return reader.history();
}

OpenedSession readJournal(const QString &id, const QByteArray &bytes, JournalDepth depth)
{
    const SessionHistory history = readHistory(id, bytes, depth);
    return {foldHistory(history), history.changed, history.faults};
}

QByteArray writeHistory(const SessionHistory &history)
{
    QByteArray journal = openingLine(history.started);
    for (const RecordedEvent &recorded : history.events)
        journal += journalLine(recorded.event, recorded.at);
    return journal;
}

}
