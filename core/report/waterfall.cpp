#include "core/report/waterfall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int longestName = 40;
constexpr int leastAxis = 20;
constexpr int narrowAxis = 40; // less has no room for five times

QString timeWord(qint64 ms)
{
    return ms < 1000 ? u"%1 ms"_s.arg(ms) : u"%1 s"_s.arg(double(ms) / 1000, 0, 'g', 3);
}

QString axisLine(qint64 span, int width)
{
    const int ticks = width < narrowAxis ? 2 : 4;
    QString line(width, u' ');
    for (int tick = 0; tick <= ticks; ++tick) {
        const QString word = timeWord(span * tick / ticks);
        const auto middle = width * tick / ticks - int(word.size()) / 2;
        const auto at = std::clamp(middle, 0, std::max(0, width - int(word.size())));
        line.replace(at, word.size(), word);
    }
    return line;
}

QString laneLine(const WaterfallLane &lane, qint64 elapsedMs, qint64 span, int width)
{
    const auto columnOf = [&](qint64 ms) {
        return std::min(width - 1, int(std::clamp<qint64>(ms, 0, span) * width / span));
    };
    QString line(width, u' ');
    for (qsizetype i = 0; i < lane.stages.size(); ++i) {
        const StageRecord &stage = lane.stages[i];
        const bool runs = stage.durationMs < 0;
        const int first = columnOf(stage.startMs);
        const int last = std::max(first, columnOf(runs ? elapsedMs : stage.startMs + stage.durationMs - 1));
        std::fill(line.begin() + first, line.begin() + last + 1, waterfallLetter(stage.stage));
        const bool isStopped = lane.wasStopped && i == lane.stages.size() - 1;
        if (!runs && !stage.ok && !isStopped)
            line[last] = u'!';
    }
    return line;
}

// Both ends of "imap.example.com:993" tell more than its middle.
QString shortened(const QString &name, int length)
{
    if (name.size() <= length)
        return name;
    const int end = (length - 1) / 2;
    return name.left(length - 1 - end) + u'…' + name.right(end);
}

}

bool wasStopped(const ServiceObservation &service)
{
    if (service.dialogue.ending != DialogueEnding::Cancelled || service.stages.isEmpty() ||
        service.stages.last().ok)
        return false;
    if (service.stages.last().stage == Stage::Dns)
        return service.resolution.outcome == NameOutcome::NotAsked;
    return std::any_of(service.attempts.begin(), service.attempts.end(), [](const ConnectAttempt &attempt) {
        return attempt.outcome == TcpOutcome::Cancelled;
    });
}

QChar waterfallLetter(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return u'n';
    case Stage::Tcp:
        return u'c';
    case Stage::Greeting:
        return u'g';
    case Stage::Capabilities:
        return u'q';
    case Stage::StartTls:
        return u's';
    case Stage::Tls:
        return u'e';
    case Stage::Auth:
        return u'a';
    case Stage::Submit:
        return u'm';
    }
    Q_UNREACHABLE();
}

qint64 axisSpan(qint64 elapsedMs)
{
    qint64 decade = 10;
    while (true) {
        for (const qint64 step : {decade, 2 * decade, 5 * decade}) {
            if (step >= elapsedMs)
                return step;
        }
        decade *= 10;
    }
}

QStringList drawWaterfall(const QList<WaterfallLane> &lanes, qint64 elapsedMs, int columns)
{
    const int longest = std::clamp(columns - 2 - std::max(leastAxis, columns / 2), 1, longestName);
    int names = 0;
    for (const WaterfallLane &lane : lanes)
        names = std::max(names, std::min(longest, int(lane.name.size())));
    const int width = std::max(leastAxis, columns - names - 2);
    const qint64 span = axisSpan(elapsedMs);
    QStringList lines{QString(names + 2, u' ') + axisLine(span, width)};
    for (const WaterfallLane &lane : lanes)
        lines +=
            shortened(lane.name, names).leftJustified(names + 2) + laneLine(lane, elapsedMs, span, width);
    return lines;
}

}
