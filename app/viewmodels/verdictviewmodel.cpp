#include "app/viewmodels/verdictviewmodel.h"

#include "app/viewmodels/faults.h"
#include "core/knowledge/findingremedy.h"
#include "core/report/helpdesktext.h"
#include "core/report/serverswell.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// Below this a cause is noise, and a list of forty helps nobody.
constexpr double leastShown = 0.03;
constexpr qsizetype othersShown = 4;

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << part.toVariant().toString();
        return parts.join(u", "_s);
    }
    return value.toVariant().toString();
}

QStringList evidenceLines(const QJsonObject &evidence)
{
    QStringList lines;
    for (auto item = evidence.begin(); item != evidence.end(); ++item) {
        const QString text = oneLine(valueText(item.value()), 400);
        if (!text.isEmpty())
            lines << QString(item.key()).replace(u'_', u' ') + u": "_s + text;
    }
    return lines;
}

bool isNameMissing(const Finding &finding)
{
    return finding.id == FindingId::DnsNotFound || finding.id == FindingId::DnsNoAddress;
}

QString hostOf(const CheckRecord &check, const Finding &finding)
{
    const bool isService = finding.service && *finding.service < check.observation.services.size();
    return isService ? check.observation.services.at(*finding.service).endpoint.host : QString();
}

bool isOnlyMissing(const CheckRecord &check, const QStringList &guessed)
{
    return hasFault(check.findings) &&
           std::all_of(check.findings.begin(), check.findings.end(), [&](const Finding &finding) {
               return finding.severity != Severity::Error ||
                      (isNameMissing(finding) && guessed.contains(hostOf(check, finding)));
           });
}

// Ok is a warning where a sign-in that was asked for was never tried.
const Finding *signInLeftOut(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::Ok && finding.severity == Severity::Warning;
    });
    return found == findings.end() ? nullptr : &*found;
}

// The test message was taken from us; a mail program that gives a bare name is refused.
const Finding *refusedBareName(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::SmtpHeloRejected && finding.severity == Severity::Warning;
    });
    return found == findings.end() ? nullptr : &*found;
}

// The finding that tells most of the cause: a fault that speaks for it, else the first fault of all.
const Finding *tellingFinding(const CheckRecord &check, const RankedCause &cause)
{
    const auto &findings = check.findings;
    const auto isFault = [](const Finding &finding) { return finding.severity == Severity::Error; };
    auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return isFault(finding) && cause.because.contains(finding.id);
    });
    if (found == findings.end())
        found = std::find_if(findings.begin(), findings.end(), isFault);
    return found == findings.end() ? nullptr : &*found;
}

}

QList<FindingLine> findingLines(const KnowledgeBase &knowledge, const CheckRecord &check)
{
    QList<Finding> findings = check.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    QList<FindingLine> lines;
    for (const Finding &finding : findings) {
        const FindingEntry &entry = knowledge.finding(finding.id);
        FindingLine line;
        const bool isOk = finding.id == FindingId::Ok && finding.severity == Severity::Info;
        line.mark = isOk ? Mark::Ok : markOf(finding.severity);
        line.word = isOk ? markWord(Mark::Ok) : severityWord(finding.severity);
        line.title = knowledgeText(entry.title);
        const bool isService = finding.service && *finding.service < check.observation.services.size();
        line.where = isService ? serviceLine(check.observation.services.at(*finding.service).endpoint)
                               : VerdictViewModel::tr("This computer");
        line.summary = knowledge.summary(finding);
        line.remedy = remedyOf(finding, knowledge);
        line.evidence = evidenceLines(finding.evidence);
        lines << line;
    }
    return lines;
}

void VerdictViewModel::setVerdict(const KnowledgeBase &knowledge, const CheckRecord &check,
                                  const std::optional<Recommendation> &recommendation)
{
    m_findings = findingLines(knowledge, check);
    m_serversWell = areServersWell(check.observation, check.findings);
    m_step = recommendation ? std::optional(recommendation->step) : std::nullopt;
    m_stepTitle = m_step ? knowledgeText(knowledge.step(*m_step).title) : QString();
    m_guessWrong = isOnlyMissing(check, m_guessedHosts);
    m_otherCauses.clear();
    if (m_guessWrong)
        describeWrongGuess(check);
    else if (hasFault(check.findings))
        describeFault(knowledge, check);
    else
        describeServersWell(knowledge, check);
    if (!m_guessWrong)
        describeOthers(knowledge, check.causes);
    m_helpDesk = helpDeskLines(knowledge.contents().organisation);
    Q_EMIT changed();
}

void VerdictViewModel::describeWrongGuess(const CheckRecord &check)
{
    QStringList missing;
    for (const Finding &finding : check.findings) {
        if (isNameMissing(finding) && !missing.contains(hostOf(check, finding)))
            missing << hostOf(check, finding);
    }
    m_mark = Mark::Warning;
    m_certainty.clear();
    m_headline = tr("The servers of your account are not known yet");
    m_explanation = tr("MailMend guessed their names from your mail address, and the guess was wrong: there "
                       "is no %1. That says nothing about your mail or your settings.")
                        .arg(missing.join(u", "_s));
    m_remedy = tr("Look up the server names in your mail program or with your provider, and enter them.");
}

QString VerdictViewModel::certaintySentence() const
{
    return m_certainty.isEmpty() ? QString() : tr("How sure that this is the reason: %1").arg(m_certainty);
}

void VerdictViewModel::describeFault(const KnowledgeBase &knowledge, const CheckRecord &check)
{
    m_mark = Mark::Error;
    const RankedCause top =
        check.causes.isEmpty() ? RankedCause{CauseId::Other, 1.0, {}, {}} : check.causes.first();
    const CauseEntry &entry = knowledge.cause(top.id);
    const Finding *finding = tellingFinding(check, top);
    const QString seen = finding ? knowledge.summary(*finding) : QString();
    if (top.id == CauseId::Other && finding) {
        m_headline = knowledgeText(knowledge.finding(finding->id).title);
        m_remedy = remedyOf(*finding, knowledge);
    } else {
        m_headline = knowledgeText(entry.title);
        m_remedy = knowledgeText(entry.remedy);
    }
    m_certainty = certaintyText(top.probability);
    m_explanation = seen;
    if (top.id != CauseId::Other && !entry.explanation.isEmpty())
        m_explanation += (seen.isEmpty() ? QString() : u"\n\n"_s) + knowledgeText(entry.explanation);
}

void VerdictViewModel::describeServersWell(const KnowledgeBase &knowledge, const CheckRecord &check)
{
    m_mark = check.observation.cancelled ? Mark::Skipped : Mark::Ok;
    m_certainty.clear();
    m_remedy.clear();
    if (check.observation.cancelled) {
        m_headline = tr("The check was stopped before it was done");
        m_explanation = tr("Up to then no fault was seen. Go back to check again, or go on with the steps.");
        return;
    }
    if (const Finding *refused = refusedBareName(check.findings)) {
        m_mark = Mark::Warning;
        m_headline = knowledgeText(knowledge.finding(refused->id).title);
        m_explanation = knowledge.summary(*refused);
        m_remedy = remedyOf(*refused, knowledge);
        return;
    }
    m_headline = serversWellTitle();
    m_explanation = serversWellLines(check.observation, check.causes, knowledge).join(u"\n\n"_s);
    if (const Finding *leftOut = signInLeftOut(check.findings)) {
        m_mark = Mark::Warning;
        m_explanation += u"\n\n"_s + knowledge.summary(*leftOut);
    }
    if (!check.causes.isEmpty() && check.causes.first().id != CauseId::Other) {
        const RankedCause &top = check.causes.first();
        m_remedy = tr("What it may be (%1): %2. %3")
                       .arg(certaintyText(top.probability), knowledgeText(knowledge.cause(top.id).title),
                            knowledgeText(knowledge.cause(top.id).remedy));
    }
}

void VerdictViewModel::describeOthers(const KnowledgeBase &knowledge, const QList<RankedCause> &causes)
{
    for (const RankedCause &cause : causes.mid(1)) {
        if (cause.id == CauseId::Other || cause.probability < leastShown ||
            m_otherCauses.size() == othersShown)
            continue;
        const CauseEntry &entry = knowledge.cause(cause.id);
        m_otherCauses << CauseLine{knowledgeText(entry.title), certaintyText(cause.probability),
                                   knowledgeText(entry.remedy), numberOf(entry.step)};
    }
}

}
