#include "core/report/reportcomposer.h"

#include "core/report/helpdesktext.h"
#include "core/report/servicesection.h"
#include "core/report/testmessagetext.h"
#include "core/report/wording.h"
#include "core/steps/readycommand.h"
#include "core/steps/stepengine.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isOrdinaryWord(const QString &name)
{
    static const QStringList words{
        u"mail"_s,      u"email"_s,     u"imap"_s,       u"pop"_s,    u"pop3"_s,         u"smtp"_s,
        u"info"_s,      u"office"_s,    u"post"_s,       u"admin"_s,  u"contact"_s,      u"sales"_s,
        u"user"_s,      u"support"_s,   u"postmaster"_s, u"root"_s,   u"server"_s,       u"webmaster"_s,
        u"localhost"_s, u"workgroup"_s, u"desktop"_s,    u"laptop"_s, u"administrator"_s};
    return words.contains(name, Qt::CaseInsensitive);
}

class Composer
{
public:
    //! What is to become of each text from outside.
    using Shown = std::function<QString(const QString &)>;

    Composer(const Session &session, const KnowledgeBase &knowledge, bool redact, Shown shown)
        : m_session(session)
        , m_knowledge(knowledge)
        , m_redact(redact)
        , m_shown(std::move(shown))
    {
    }

    [[nodiscard]] Document compose()
    {
        addSummary();
        addAccount();
        addFindings();
        addComparison();
        addCauses();
        addHelpDesk();
        addServices();
        addTestMessage();
        addSteps();
        addChanges();
        addCommands();
        addEnvironment();
        addClosing();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString shown(const QString &text) { return m_shown(text); }
    [[nodiscard]] const CheckRecord *last() const
    {
        return m_session.checks.isEmpty() ? nullptr : &m_session.checks.last();
    }

    void heading(const QString &text) { m_document.append(Heading{2, text}); }
    void paragraph(const QString &text) { m_document.append(Paragraph{text}); }

    void addSummary();
    void addAccount();
    void addFindings();
    void addComparison();
    void addCauses();
    void addHelpDesk();
    void addServices();
    void addTestMessage();
    void addSteps();
    void addChanges();
    void addCommands();
    [[nodiscard]] QString wayBack(const ChangeRecord &change);
    void addSurroundings(const SystemObservation &system, QStringList &items);
    void addEnvironment();
    void addClosing();

    [[nodiscard]] QString placeOf(const Finding &finding, const CheckObservation &observation);
    [[nodiscard]] QStringList titlesOf(const QList<Finding> &findings, const CheckObservation &observation);
    [[nodiscard]] QString titlesOf(const QList<FindingId> &findings) const;
    [[nodiscard]] QString actionsOf(StepId step, const StepRecord &record);

    const Session &m_session;
    const KnowledgeBase &m_knowledge;
    bool m_redact;
    Shown m_shown;
    Document m_document;
};

void Composer::addSummary()
{
    m_document.append(Heading{1, ReportText::tr("Mail report")});
    paragraph(ReportText::tr("Session %1, begun %2").arg(m_session.id, timeText(m_session.started)));
    paragraph(outcomeText(m_session, m_knowledge));
    const auto *check = last();
    if (check && !check->causes.isEmpty()) {
        const RankedCause &cause = check->causes.first();
        const CauseEntry &entry = m_knowledge.cause(cause.id);
        paragraph(ReportText::tr("Most likely reason: %1 (%2). %3")
                      .arg(knowledgeText(entry.title), certaintyText(cause.probability),
                           knowledgeText(entry.remedy)));
    }
    const auto &symptoms = m_knowledge.contents().symptoms;
    const auto symptom = std::find_if(symptoms.begin(), symptoms.end(), [&](const SymptomEntry &entry) {
        return entry.id == m_session.symptom;
    });
    if (symptom != symptoms.end())
        paragraph(ReportText::tr("What happens: %1").arg(knowledgeText(symptom->title)));
    if (m_session.problem.trimmed().isEmpty())
        return;
    paragraph(ReportText::tr("What was pasted or written:"));
    m_document.append(Quotation{shown(m_session.problem)});
}

void Composer::addAccount()
{
    if (m_session.account == Account{})
        return;
    heading(ReportText::tr("Account"));
    if (!m_session.account.address.isEmpty())
        paragraph(ReportText::tr("Address: %1").arg(shown(m_session.account.address)));
    if (!m_session.account.user.isEmpty())
        paragraph(ReportText::tr("Sign-in name: %1").arg(shown(m_session.account.user)));
    QStringList services;
    for (const Endpoint &endpoint : m_session.account.services)
        services.append(shown(endpointText(endpoint)));
    if (!services.isEmpty())
        m_document.append(BulletList{services});
}

QString Composer::placeOf(const Finding &finding, const CheckObservation &observation)
{
    if (!finding.service || *finding.service < 0 || *finding.service >= observation.services.size())
        return ReportText::tr("This computer");
    return shown(endpointText(observation.services[*finding.service].endpoint));
}

void Composer::addFindings()
{
    const auto *check = last();
    if (!check)
        return;
    heading(ReportText::tr("What the last check found, %1").arg(timeText(check->at)));
    Table table{{ReportText::tr("Where"), ReportText::tr("What"), ReportText::tr("What it means"),
                 ReportText::tr("Seen")},
                {}};
    for (const Finding &finding : check->findings)
        table.rows.append({placeOf(finding, check->observation),
                           u"%1\n(%2, %3)"_s.arg(knowledgeText(m_knowledge.finding(finding.id).title),
                                                 severityText(finding.severity), toId(finding.id)),
                           shown(m_knowledge.summary(finding)), shown(evidenceText(finding.evidence))});
    if (table.rows.isEmpty())
        paragraph(ReportText::tr("Nothing was found."));
    else
        m_document.append(table);
}

QStringList Composer::titlesOf(const QList<Finding> &findings, const CheckObservation &observation)
{
    QStringList titles;
    for (const Finding &finding : findings)
        titles.append(placeOf(finding, observation) + u": "_s +
                      knowledgeText(m_knowledge.finding(finding.id).title));
    return titles;
}

void Composer::addComparison()
{
    if (m_session.checks.size() < 2)
        return;
    const CheckRecord &first = m_session.checks.first();
    const CheckRecord &now = m_session.checks.last();
    const auto difference = compareFindings(first.findings, now.findings);
    heading(ReportText::tr("Before and after, %1 to %2").arg(timeText(first.at), timeText(now.at)));
    const auto part = [&](const QString &name, const QStringList &titles) {
        if (titles.isEmpty())
            return;
        paragraph(name);
        m_document.append(BulletList{titles});
    };
    part(ReportText::tr("No longer so:"), titlesOf(difference.gone, first.observation));
    part(ReportText::tr("New:"), titlesOf(difference.come, now.observation));
    part(ReportText::tr("As before:"), titlesOf(difference.stayed, now.observation));
}

QString Composer::titlesOf(const QList<FindingId> &findings) const
{
    QStringList titles;
    for (const FindingId id : findings)
        titles.append(knowledgeText(m_knowledge.finding(id).title));
    return titles.join(u'\n');
}

void Composer::addCauses()
{
    constexpr qsizetype mostCauses = 5;
    const auto *check = last();
    if (!check || check->causes.isEmpty())
        return;
    heading(ReportText::tr("Possible reasons"));
    Table table{{ReportText::tr("Reason"), ReportText::tr("How sure"), ReportText::tr("Speaks for it"),
                 ReportText::tr("Speaks against it"), ReportText::tr("What to do")},
                {}};
    for (const RankedCause &cause : check->causes.first(std::min(mostCauses, check->causes.size()))) {
        const CauseEntry &entry = m_knowledge.cause(cause.id);
        table.rows.append(
            {knowledgeText(entry.title),
             u"%1 (%2 %)"_s.arg(certaintyText(cause.probability)).arg(qRound(cause.probability * 100)),
             titlesOf(cause.because), titlesOf(cause.against), knowledgeText(entry.remedy)});
    }
    m_document.append(table);
}

// Whom to ask is no secret of the person: it stays in a redacted report.
void Composer::addHelpDesk()
{
    const QStringList lines = helpDeskLines(m_knowledge.contents().organisation);
    if (lines.isEmpty())
        return;
    heading(ReportText::tr("Who can help"));
    m_document.append(BulletList{lines});
}

void Composer::addServices()
{
    const auto *check = last();
    if (!check || check->observation.services.isEmpty())
        return;
    heading(ReportText::tr("What was measured"));
    for (const ServiceObservation &service : check->observation.services)
        m_document += serviceSection(service, [this](const QString &text) { return shown(text); });
}

// Of the last check that sent one: a later check without a message says nothing against it.
void Composer::addTestMessage()
{
    const auto check =
        std::find_if(m_session.checks.rbegin(), m_session.checks.rend(), [](const CheckRecord &record) {
            return testMessageOutcome(record.observation) != TestMessageOutcome::NotWanted;
        });
    if (check == m_session.checks.rend())
        return;
    heading(ReportText::tr("The test message"));
    paragraph(
        testMessageLines(check->observation, [this](const QString &text) { return shown(text); }).join(u' '));
}

QString Composer::actionsOf(StepId step, const StepRecord &record)
{
    QStringList done;
    for (const QString &id : record.actionsDone) {
        const ActionEntry *action = m_knowledge.action(id);
        done.append(action && id.startsWith(slugOf(step)) ? knowledgeText(action->text) : shown(id));
    }
    return done.join(u'\n');
}

void Composer::addSteps()
{
    heading(ReportText::tr("The ten steps"));
    Table table{
        {ReportText::tr("Step"), ReportText::tr("Outcome"), ReportText::tr("Done"), ReportText::tr("Note")},
        {}};
    for (const StepId step : allSteps()) {
        const auto found = m_session.steps.find(step);
        const StepRecord record = found == m_session.steps.end() ? StepRecord{} : found->second;
        table.rows.append({u"%1. %2"_s.arg(numberOf(step)).arg(knowledgeText(m_knowledge.step(step).title)),
                           statusText(record.status), actionsOf(step, record), shown(record.note)});
    }
    m_document.append(table);
}

QString Composer::wayBack(const ChangeRecord &change)
{
    const ActionEntry *action = m_knowledge.action(change.actionId);
    if (!action)
        return shown(change.undo);
    const auto command = findCommand(m_knowledge, {change.actionId, change.command, false});
    const bool byCommand = command && command->undo;
    const QString how = knowledgeText(byCommand ? command->undo->text : action->undo);
    const bool never = byCommand ? command->undo->kind == CommandUndo::Kind::Impossible : action->lasting;
    return never ? ReportText::tr("This cannot be put back. %1").arg(how).trimmed() : how;
}

// The latest first: the order in which changes are put back.
void Composer::addChanges()
{
    if (m_session.changes.isEmpty())
        return;
    heading(ReportText::tr("What was changed"));
    Table table{{ReportText::tr("When"), ReportText::tr("What"), ReportText::tr("How to put it back"),
                 ReportText::tr("State")},
                {}};
    for (auto change = m_session.changes.rbegin(); change != m_session.changes.rend(); ++change) {
        const ActionEntry *action = m_knowledge.action(change->actionId);
        table.rows.append({timeText(change->at),
                           action ? knowledgeText(action->text) : shown(change->actionId), wayBack(*change),
                           changeStateText(*change)});
    }
    m_document.append(table);
}

void Composer::addCommands()
{
    if (m_session.commands.isEmpty())
        return;
    heading(ReportText::tr("Commands that were run"));
    Table table{{ReportText::tr("When"), ReportText::tr("Command"), ReportText::tr("What came of it")}, {}};
    for (const CommandRun &run : m_session.commands)
        table.rows.append({timeText(run.announced), shown(run.line), commandEndText(run.end)});
    m_document.append(table);
}

void Composer::addSurroundings(const SystemObservation &system, QStringList &items)
{
    if (!system.proxyScript.isEmpty())
        items.append(ReportText::tr("Proxy chosen by a script: %1").arg(shown(system.proxyScript)));
    for (const HostsEntry &entry : system.hostsEntries)
        items.append(ReportText::tr("Hosts file: %1 is %2").arg(shown(entry.name), shown(entry.address)));
    if (!system.vpns.isEmpty())
        items.append(ReportText::tr("VPN: %1").arg(shown(system.vpns.join(u", "_s))));
    if (!system.securitySoftware.isEmpty())
        items.append(
            ReportText::tr("Security software: %1").arg(shown(system.securitySoftware.join(u", "_s))));
}

void Composer::addEnvironment()
{
    const auto *check = last();
    if (!check)
        return;
    const SystemObservation &system = check->observation.system;
    heading(ReportText::tr("This computer and what was asked of the internet"));
    QStringList items{ReportText::tr("Checked from: %1").arg(shown(check->observation.vantage)),
                      ReportText::tr("Proxy: %1")
                          .arg(system.proxy.isEmpty() ? ReportText::tr("none") : shown(system.proxy)),
                      ReportText::tr("Name services: %1").arg(shown(system.resolvers.join(u", "_s)))};
    addSurroundings(system, items);
    if (system.clockOffsetSeconds)
        items.append(ReportText::tr("Clock is off by %1 s").arg(*system.clockOffsetSeconds, 0, 'f', 1));
    for (const QString &asked : system.internetChecks)
        items.append(ReportText::tr("Asked: %1").arg(shown(asked)));
    m_document.append(BulletList{items});
}

void Composer::addClosing()
{
    paragraph(ReportText::tr("Made by MailMend %1.").arg(QStringLiteral(MM_VERSION)));
    paragraph(
        m_redact
            ? ReportText::tr("Names, private network addresses and anything that looks like a password were "
                             "taken out.")
            : ReportText::tr("This report holds names and addresses. Passwords are never part of one."));
}

}

QStringList namesToTakeOut(const Session &session, const QStringList &ownNames)
{
    QStringList names;
    for (const QString &name : QStringList{session.account.address, session.account.user} + ownNames) {
        for (const QString &part : {name, name.section(u'@', 0, 0)}) {
            if (!part.isEmpty() && !names.contains(part) && !isOrdinaryWord(part))
                names.append(part);
        }
    }
    return names;
}

ComposedReport composeReport(const Session &session, const KnowledgeBase &knowledge,
                             const ReportOptions &options)
{
    if (!options.redact)
        return {Composer(session, knowledge, false, [](const QString &text) { return text; }).compose(), {}};
    Redactor redactor(namesToTakeOut(session, options.ownNames), options.kept);
    // A name may stand alone before the address that tells it: the first round only reads.
    (void)Composer(session, knowledge, true, [&](const QString &text) {
        redactor.learn(text);
        return text;
    }).compose();
    Document document = Composer(session, knowledge, true, [&](const QString &text) {
                            return redactor.redact(text);
                        }).compose();
    return {std::move(document), redactor.found()};
}

}
