#include "core/session/sessionfile.h"

#include "core/base/jsonvalues.h"
#include "core/base/overloaded.h"
#include "core/base/plaintext.h"
#include "core/base/redact.h"
#include "core/session/eventjson.h"
#include "core/session/observationjson.h"
#include "core/session/sessionstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostEntries = 2000;
constexpr int deepestLevel = 24;
constexpr double largestNumber = 1e12;
constexpr qsizetype mostServices = 32;
constexpr qsizetype longestAccountText = 320; // RFC 3696 erratum 1690: 64 + 1 + 255

SessionEvent withoutSecrets(SessionEvent event)
{
    if (auto *stated = std::get_if<ProblemStated>(&event))
        stated->text = redactSecrets(stated->text);
    if (auto *changed = std::get_if<StepChanged>(&event))
        changed->record.note = redactSecrets(changed->record.note);
    return event;
}

// The same value within bounds: what it holds is still anything.
QJsonValue bounded(const QJsonValue &value, int level)
{
    if (value.isString())
        return withoutControls(value.toString().left(longestProblem));
    if (value.isDouble() && std::abs(value.toDouble()) > largestNumber)
        return value.toDouble() > 0 ? largestNumber : -largestNumber;
    if ((value.isArray() || value.isObject()) && level == deepestLevel)
        return {};
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray()) {
            if (array.size() == mostEntries)
                break;
            array.append(bounded(one, level + 1));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject from = value.toObject();
        for (auto it = from.begin(); it != from.end() && object.size() < mostEntries; ++it)
            object.insert(withoutControls(it.key().left(longestName)), bounded(it.value(), level + 1));
        return object;
    }
    return value;
}

// Holds each event against what this version knows, and counts what it had to leave out.
class Customs
{
public:
    explicit Customs(const KnownIds &known)
        : m_known(known)
    {
    }

    //! False: nothing of the event can be kept.
    [[nodiscard]] bool pass(SessionEvent &event)
    {
        return std::visit(Overloaded{
                              [this](ProblemStated &stated) {
                                  keepKnown(m_known.symptoms, stated.symptom);
                                  return true;
                              },
                              [this](AccountChosen &chosen) { return passAccount(chosen.account); },
                              [this](CheckMade &made) { return passCheck(made.check); },
                              [this](StepChanged &changed) {
                                  keepKnown(m_known.actions, changed.record.actionsDone);
                                  return true;
                              },
                              [this](ChangeMade &made) { return passChange(made.change); },
                              [this](QuestionAnswered &answered) {
                                  const GivenAnswer &given = answered.given;
                                  return m_known.answers.contains(given.question + u'/' + given.answer);
                              },
                              [](CommandAnnounced &) { return false; },
                              [](CommandFinished &) { return false; },
                              [](SessionClosed &) { return true; },
                              [](SessionRenamed &) { return true; },
                              [](SessionTakenOver &taken) { return SessionStore::isSessionId(taken.from); },
                          },
                          event);
    }

    void leaveOut() { ++m_leftOut; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    void keepKnown(const QSet<QString> &known, QString &id)
    {
        if (id.isEmpty() || known.contains(id))
            return;
        id.clear();
        leaveOut();
    }

    void keepKnown(const QSet<QString> &known, QStringList &ids)
    {
        m_leftOut += int(ids.removeIf([&known](const QString &id) { return !known.contains(id); }));
    }

    bool passAccount(Account &account)
    {
        account.address.truncate(longestAccountText);
        account.user.truncate(longestAccountText);
        m_leftOut += int(account.services.removeIf(
            [](const Endpoint &service) { return service.port == 0 || !checkHostName(service.host); }));
        account.services = account.services.mid(0, mostServices);
        return true;
    }

    bool passCheck(CheckRecord &check)
    {
        const auto services = check.observation.services.size();
        m_leftOut += int(check.findings.removeIf([services](const Finding &finding) {
            return finding.service && (*finding.service < 0 || *finding.service >= services);
        }));
        for (RankedCause &cause : check.causes)
            cause.probability = std::clamp(cause.probability, 0.0, 1.0);
        return check.at.isValid();
    }

    bool passChange(ChangeRecord &change)
    {
        keepKnown(m_known.actions, change.undo);
        change.command.clear();
        return change.at.isValid() && m_known.actions.contains(change.actionId);
    }

    const KnownIds &m_known;
    int m_leftOut = 0;
};

Result<QJsonObject> readDocument(const QByteArray &bytes)
{
    if (bytes.size() > longestSessionFile)
        return fail(ErrorCode::TooLarge, u"the file is longer than %1 bytes"_s.arg(longestSessionFile));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(ErrorCode::MalformedData,
                    u"the file is no JSON document of one object (%1)"_s.arg(error.errorString()));
    QJsonObject object = document.object();
    const QString schema = object[u"schema"].toString();
    if (schema != sessionFileSchema)
        return fail(
            ErrorCode::MalformedData,
            u"the file is no session of MailMend, or one of a newer version: its schema is “%1”, and "
            "“%2” is accepted"_s.arg(withoutControls(schema.left(64)).simplified(), sessionFileSchema));
    if (!object[u"events"].isArray())
        return fail(ErrorCode::MalformedData, u"the file has no list of events"_s);
    if (object[u"events"].toArray().size() > mostSessionFileEvents)
        return fail(ErrorCode::TooLarge, u"the file has more than %1 events"_s.arg(mostSessionFileEvents));
    return object;
}

// What ran on another computer is not to be put back on this one.
bool isOfTheOtherComputer(const SessionEvent &event)
{
    return std::holds_alternative<CommandAnnounced>(event) || std::holds_alternative<CommandFinished>(event);
}

std::optional<RecordedEvent> readEvent(const QJsonObject &json, Customs &customs)
{
    const QDateTime at = timeFromText(json[u"at"].toString());
    auto event = eventFromJson(json[u"event"].toString(), bounded(json[u"data"], 0).toObject());
    if (event && isOfTheOtherComputer(*event))
        return std::nullopt;
    if (!at.isValid() || !event || !customs.pass(*event)) {
        customs.leaveOut();
        return std::nullopt;
    }
    return RecordedEvent{at, std::move(*event)};
}

}

Result<QByteArray> writeSessionFile(const SessionHistory &history, const QDateTime &now)
{
    QJsonArray events;
    for (const RecordedEvent &recorded : history.events) {
        const SessionEvent event = withoutSecrets(recorded.event);
        events.append(QJsonObject{{u"at"_s, timeToText(recorded.at)},
                                  {u"event"_s, kindOf(event)},
                                  {u"data"_s, eventToJson(event)}});
    }
    const QJsonObject document{{u"schema"_s, sessionFileSchema},
                               {u"session"_s, history.id},
                               {u"started"_s, timeToText(history.started)},
                               {u"exported"_s, timeToText(now)},
                               {u"events"_s, events}};
    QByteArray bytes = QJsonDocument(document).toJson();
    if (bytes.size() > longestSessionFile)
        return fail(ErrorCode::TooLarge,
                    u"the session is too large to hand over: more than %1 bytes"_s.arg(longestSessionFile));
    return bytes;
}

Result<ReadSessionFile> readSessionFile(const QByteArray &bytes, const KnownIds &known)
{
    const auto document = readDocument(bytes);
    if (!document)
        return tl::unexpected(document.error());
    const QString id = document->value(u"session").toString();
    if (!SessionStore::isSessionId(id))
        return fail(ErrorCode::MalformedData, u"the file does not name the session that it comes from"_s);
    ReadSessionFile read;
    read.history.id = id;
    read.history.started = timeFromText(document->value(u"started").toString());
    Customs customs(known);
    for (const QJsonValue &value : document->value(u"events").toArray()) {
        if (auto recorded = readEvent(value.toObject(), customs))
            read.history.events.append(std::move(*recorded));
    }
    if (!read.history.started.isValid())
        return fail(ErrorCode::MalformedData, u"the file does not say when the session began"_s);
    read.history.changed =
        read.history.events.isEmpty() ? read.history.started : read.history.events.last().at;
    read.leftOut = customs.leftOut();
    return read;
}

}
