#include "app/viewmodels/stepviewmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr qsizetype noteLimit = 8 * 1024;

QString hintFor(const ActionEntry &action, bool anyClient)
{
    QStringList parts;
    if (anyClient && !action.clients.isEmpty()) {
        QStringList names;
        for (const QString &client : action.clients)
            names << clientWord(client);
        parts << StepViewModel::tr("in %1").arg(names.join(u", "_s));
    }
    if (action.minutes > 5)
        parts << StepViewModel::tr("takes about %1 minutes").arg(action.minutes);
    if (action.restart)
        parts << StepViewModel::tr("the computer must be restarted afterwards; we go on from here then");
    if (action.risk == "medium"_L1)
        parts << StepViewModel::tr("some risk");
    if (action.risk == "high"_L1)
        parts << StepViewModel::tr("high risk: let somebody help who knows the computer");
    return parts.join(u" · "_s);
}

QString undoSentence(const ActionEntry &action)
{
    const QString undo = knowledgeText(action.undo);
    if (action.lasting)
        return StepViewModel::tr("This cannot be undone. %1").arg(undo).trimmed();
    return undo.isEmpty() ? QString() : StepViewModel::tr("To put it back: %1").arg(undo);
}

QStringList answersTo(const ActionEntry &action)
{
    QStringList lines;
    for (const ActionAnswer &answer : action.answers) {
        QString line =
            StepViewModel::tr("%1: %2").arg(knowledgeText(answer.text), knowledgeText(answer.meaning));
        if (answer.step)
            line += u' ' + StepViewModel::tr("(Step %1)").arg(numberOf(*answer.step));
        lines << line;
    }
    return lines;
}

// The findings that make one service's state; Ok and its faults, without what is only information.
QList<FindingId> stateOf(const CheckRecord &check, std::optional<int> service)
{
    QList<FindingId> ids;
    for (const Finding &finding : check.findings) {
        if (finding.service == service && (finding.severity != Severity::Info || finding.id == FindingId::Ok))
            ids << finding.id;
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QString stateSentence(const KnowledgeBase &knowledge, const CheckRecord &check, std::optional<int> service)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : check.findings) {
        if (finding.service == service && (!worst || finding.severity > worst->severity))
            worst = &finding;
    }
    if (worst && worst->severity != Severity::Info)
        return knowledge.summary(*worst);
    return service ? successSentence(check.observation.services.at(*service))
                   : StepViewModel::tr("All is well.");
}

bool hasFault(const CheckRecord &check, std::optional<int> service)
{
    return std::any_of(check.findings.begin(), check.findings.end(), [service](const Finding &finding) {
        return finding.service == service && finding.severity == Severity::Error;
    });
}

std::optional<ChangeLine> changeOf(const KnowledgeBase &knowledge, const CheckRecord &before,
                                   std::optional<int> old, const CheckRecord &now, std::optional<int> fresh)
{
    if (stateOf(before, old) == stateOf(now, fresh))
        return std::nullopt;
    ChangeLine line;
    line.service = fresh ? serviceLine(now.observation.services.at(*fresh).endpoint)
                         : StepViewModel::tr("This computer");
    line.before = stateSentence(knowledge, before, old);
    line.now = stateSentence(knowledge, now, fresh);
    line.mark = hasFault(now, fresh) ? Mark::Error : Mark::Ok;
    return line;
}

}

QList<ChangeLine> changeLines(const KnowledgeBase &knowledge, const CheckRecord &before,
                              const CheckRecord &now)
{
    QList<ChangeLine> lines;
    if (const auto line = changeOf(knowledge, before, std::nullopt, now, std::nullopt))
        lines << *line;
    const auto &old = before.observation.services;
    const auto &fresh = now.observation.services;
    for (int i = 0; i < fresh.size(); ++i) {
        for (int j = 0; j < old.size(); ++j) {
            if (old.at(j).endpoint != fresh.at(i).endpoint)
                continue;
            if (const auto line = changeOf(knowledge, before, j, now, i))
                lines << *line;
            break;
        }
    }
    return lines;
}

StepViewModel::StepViewModel(QObject *parent)
    : QObject(parent)
    , m_platform(thisPlatform())
{
}

void StepViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    Q_EMIT knowledgeArrived();
}

void StepViewModel::setStep(const PathState &path, const std::optional<Recommendation> &recommendation,
                            const std::optional<CheckRecord> &check)
{
    m_step = path.current;
    m_record = {};
    if (m_step) {
        if (const auto record = path.steps.find(*m_step); record != path.steps.end())
            m_record = record->second;
    }
    m_reason = reasonFor(recommendation, check);
    Q_EMIT changed();
}

void StepViewModel::setClient(const QString &id)
{
    m_client = id;
    Q_EMIT changed();
}

void StepViewModel::setPlatform(const QString &id)
{
    m_platform = id;
    Q_EMIT changed();
}

void StepViewModel::setAsking(bool asking)
{
    m_asking = asking;
    Q_EMIT changed();
}

void StepViewModel::tick(const QString &actionId, bool done)
{
    m_record.actionsDone.removeAll(actionId);
    if (done)
        m_record.actionsDone << actionId;
    Q_EMIT actionTicked(actionId, done);
}

void StepViewModel::setNote(const QString &note)
{
    m_record.note = note.left(noteLimit);
    Q_EMIT noteWritten(m_record.note);
}

void StepViewModel::showChecking()
{
    m_checking = true;
    m_changes.clear();
    m_changeSentence = tr("Testing again, to see what has changed…");
    Q_EMIT changeShown();
}

void StepViewModel::showChange(const QList<ChangeLine> &changes, const QString &sentence)
{
    m_checking = false;
    m_changes = changes;
    m_changeSentence = sentence;
    Q_EMIT changeShown();
}

void StepViewModel::clearChange()
{
    showChange({}, {});
}

QString StepViewModel::title() const
{
    return m_knowledge && m_step ? knowledgeText(m_knowledge->step(*m_step).title) : QString();
}

QString StepViewModel::position() const
{
    return m_step ? tr("Step %1 of %2").arg(numberOf(*m_step)).arg(stepCount) : QString();
}

QString StepViewModel::purpose() const
{
    return m_knowledge && m_step ? knowledgeText(m_knowledge->step(*m_step).purpose) : QString();
}

QString StepViewModel::purposeFor(const CallerLanguage &caller) const
{
    return m_knowledge && m_step ? caller.text(m_knowledge->step(*m_step).purpose) : QString();
}

QString StepViewModel::actionFor(const CallerLanguage &caller, const QString &actionId) const
{
    const ActionEntry *action = m_knowledge ? m_knowledge->action(actionId) : nullptr;
    return action ? caller.text(action->text) : QString();
}

QString StepViewModel::verify() const
{
    return m_knowledge && m_step ? knowledgeText(m_knowledge->step(*m_step).verify) : QString();
}

QStringList StepViewModel::corrections() const
{
    QStringList texts;
    if (m_knowledge && m_step) {
        for (const QString &text : m_knowledge->step(*m_step).corrections)
            texts << knowledgeText(text);
    }
    return texts;
}

QList<ActionLine> StepViewModel::actions() const
{
    QList<ActionLine> lines;
    if (!m_knowledge || !m_step)
        return lines;
    for (const ActionEntry &action : m_knowledge->step(*m_step).actions) {
        if (!fits(action))
            continue;
        ActionLine line{action.id,
                        knowledgeText(action.text),
                        hintFor(action, m_client.isEmpty()),
                        knowledgeText(action.warning),
                        undoSentence(action),
                        m_asking ? knowledgeText(action.ask) : QString(),
                        m_asking ? answersTo(action) : QStringList(),
                        {},
                        m_record.actionsDone.contains(action.id)};
        for (const CommandEntry &command : action.commands) {
            if (command.platform == m_platform)
                line.commands << command;
        }
        lines << line;
    }
    return lines;
}

QStringList StepViewModel::clients() const
{
    QStringList ids{QString()};
    if (!m_knowledge)
        return ids;
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            for (const QString &client : action.clients) {
                if (!ids.contains(client))
                    ids << client;
            }
        }
    }
    return ids;
}

bool StepViewModel::fits(const ActionEntry &action) const
{
    const bool client = action.clients.isEmpty() || m_client.isEmpty() || action.clients.contains(m_client);
    return client && (action.platforms.isEmpty() || action.platforms.contains(m_platform));
}

QString StepViewModel::reasonFor(const std::optional<Recommendation> &recommendation,
                                 const std::optional<CheckRecord> &check) const
{
    if (!m_knowledge || !m_step || !recommendation || recommendation->step != *m_step)
        return {};
    if (recommendation->cause == CauseId::Other)
        return tr("Recommended now: it is quickly done and helps in many cases.") +
               seenFor(*recommendation, check);
    const CauseEntry &cause = m_knowledge->cause(recommendation->cause);
    return tr("Recommended now, because this may be the cause: %1.").arg(knowledgeText(cause.title)) +
           seenFor(*recommendation, check) + u' ' + tr("First: %1").arg(knowledgeText(cause.remedy));
}

QString StepViewModel::seenFor(const Recommendation &recommendation,
                               const std::optional<CheckRecord> &check) const
{
    if (!check)
        return {};
    for (const Finding &finding : check->findings) {
        if (finding.severity != Severity::Info && recommendation.because.contains(finding.id))
            return u' ' + tr("What we saw: %1").arg(m_knowledge->summary(finding));
    }
    return {};
}

}
