#include "app/viewmodels/resultviewmodel.h"

#include "app/viewmodels/faults.h"
#include "core/report/helpdesktext.h"

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr qsizetype adviceShown = 4;
constexpr QStringView bullet = u"• ";

// The first check that saw a fault tells what it was; later ones may already see it mended.
const CheckRecord *tellingCheck(const Session &session)
{
    for (const CheckRecord &check : session.checks) {
        if (hasFault(check.findings) && !check.causes.isEmpty())
            return &check;
    }
    return session.checks.isEmpty() || session.checks.first().causes.isEmpty() ? nullptr
                                                                               : &session.checks.first();
}

// What the person says counts, but no more is claimed than the checks have seen.
QString headlineOf(const Session &session)
{
    switch (session.outcome) {
    case Session::Outcome::Solved:
        return session.checks.isEmpty() || !hasFault(session.checks.last().findings)
                   ? ResultViewModel::tr("It works again")
                   : ResultViewModel::tr("You say that it works again");
    case Session::Outcome::HandedOver:
        return ResultViewModel::tr("Ready to hand over");
    case Session::Outcome::Open:
    case Session::Outcome::GivenUp:
        break;
    }
    return ResultViewModel::tr("Where we stand");
}

}

void ResultViewModel::setResult(const KnowledgeBase &knowledge, const Session &session)
{
    m_solved = session.outcome == Session::Outcome::Solved;
    m_headline = headlineOf(session);
    m_whatItWas.clear();
    m_whatMendedIt.clear();
    if (const CheckRecord *check = tellingCheck(session)) {
        const CauseEntry &cause = knowledge.cause(check->causes.first().id);
        m_whatItWas =
            tr("%1 (%2)").arg(knowledgeText(cause.title), certaintyText(check->causes.first().probability));
    }
    for (const auto &[step, record] : session.steps) {
        if (record.status == StepStatus::Fixed)
            m_whatMendedIt =
                tr("Step %1: %2").arg(numberOf(step)).arg(knowledgeText(knowledge.step(step).title));
    }
    describeDeeds(knowledge, session);
    m_advice.clear();
    for (const AdviceEntry &advice : knowledge.contents().advice) {
        if (m_solved && advice.kind == "prevention"_L1 && m_advice.size() < adviceShown)
            m_advice << bullet.toString() + knowledgeText(advice.text);
    }
    m_helpDesk = helpDeskLines(knowledge.contents().organisation);
    Q_EMIT changed();
}

QString ResultViewModel::whatItWasTitle() const
{
    return m_solved ? tr("What it was") : tr("What it is, as far as the checks tell");
}

void ResultViewModel::showChecking()
{
    showChange({}, tr("Testing once more, to be sure…"));
    m_checking = true;
    Q_EMIT changed();
}

void ResultViewModel::showChange(const QList<ChangeLine> &changes, const QString &sentence)
{
    m_changes = changes;
    m_changeSentence = sentence;
    m_checking = false;
    Q_EMIT changed();
}

void ResultViewModel::describeDeeds(const KnowledgeBase &knowledge, const Session &session)
{
    m_done.clear();
    for (const auto &[step, record] : session.steps) {
        const StepEntry &entry = knowledge.step(step);
        if (!statusWord(record.status).isEmpty() && record.status != StepStatus::AnsweredByCheck)
            m_done << tr("Step %1 (%2): %3")
                          .arg(numberOf(step))
                          .arg(statusWord(record.status), knowledgeText(entry.title));
        for (const ActionEntry &action : entry.actions) {
            if (!record.actionsDone.contains(action.id))
                continue;
            m_done << bullet.toString() + knowledgeText(action.text);
        }
        if (!record.note.isEmpty())
            m_done << bullet.toString() + tr("Your note: %1").arg(oneLine(record.note));
    }
}

}
