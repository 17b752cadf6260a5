#include "app/viewmodels/decisionviewmodel.h"

#include "app/viewmodels/wording.h"
#include "core/report/decisiontext.h"

#include <algorithm>

namespace mm {

DecisionViewModel::DecisionViewModel(QObject *parent)
    : QObject(parent)
{
}

void DecisionViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
}

void DecisionViewModel::setDecision(const std::optional<Decision> &decision, const PathState &path,
                                    const QList<Finding> &findings)
{
    m_given = path.answers;
    m_current = path.current;
    m_next = decision && decision->step ? std::optional(decision->step->step) : std::nullopt;
    m_question = {};
    m_handOver = {};
    m_why.clear();
    m_handOverText.clear();
    m_outcome.clear();
    if (m_knowledge && decision) {
        const QString text = decisionText(*decision, findings, *m_knowledge);
        if (decision->kind == Decision::Kind::AskQuestion) {
            show(decision->question);
            m_why = whyAsked(*decision, *m_knowledge);
        } else if (decision->kind == Decision::Kind::Escalate) {
            m_handOver = handOverOf(*m_knowledge, decision->handOver).value_or(HandOverEntry());
            m_handOverText = text;
        } else if (m_justAnswered) {
            m_outcome = text;
        }
    }
    m_justAnswered = false;
    Q_EMIT changed();
}

void DecisionViewModel::answer(const QString &answerId)
{
    const auto lines = answers();
    const bool known =
        std::any_of(lines.begin(), lines.end(), [&](const AnswerLine &line) { return line.id == answerId; });
    if (!asks() || !known)
        return;
    m_justAnswered = true;
    Q_EMIT answered(m_question.id, answerId);
}

void DecisionViewModel::reopen(const QString &questionId)
{
    show(questionId);
    m_why.clear();
    m_outcome.clear();
    Q_EMIT changed();
}

void DecisionViewModel::handOver()
{
    if (escalates())
        Q_EMIT handOverWanted();
}

void DecisionViewModel::goOn()
{
    if (const auto next = nextStep())
        Q_EMIT stepWanted(*next);
}

QString DecisionViewModel::question() const
{
    return knowledgeText(m_question.text);
}

QString DecisionViewModel::say() const
{
    return knowledgeText(m_question.say);
}

QString DecisionViewModel::sayToCaller() const
{
    return m_caller.text(asks() ? m_question.say : m_handOver.say);
}

QList<AnswerLine> DecisionViewModel::answers() const
{
    QList<AnswerLine> lines;
    if (!asks())
        return lines;
    for (const AnswerEntry &answer : m_question.answers) {
        QString meaning = knowledgeText(answer.meaning);
        if (answer.step)
            meaning += u' ' + tr("(Step %1)").arg(numberOf(*answer.step));
        lines << AnswerLine{answer.id, knowledgeText(answer.label), meaning};
    }
    lines << AnswerLine{{}, tr("I cannot tell"), tr("We go on without it.")};
    return lines;
}

QList<GivenLine> DecisionViewModel::given() const
{
    QList<GivenLine> lines;
    for (const GivenAnswer &given : m_given) {
        const auto question = m_knowledge ? questionOf(*m_knowledge, given.question) : std::nullopt;
        if (!question || given.question == m_question.id)
            continue;
        const auto answer =
            std::find_if(question->answers.begin(), question->answers.end(),
                         [&given](const AnswerEntry &entry) { return entry.id == given.answer; });
        const QString label =
            answer == question->answers.end() ? tr("I cannot tell") : knowledgeText(answer->label);
        // The answer first: where a line is too long, its end is what is not shown.
        lines << GivenLine{given.question, tr("%1 – %2").arg(label, knowledgeText(question->text))};
    }
    return lines;
}

QString DecisionViewModel::handOverTitle() const
{
    return tr("Hand it over to %1").arg(knowledgeText(m_handOver.title));
}

QString DecisionViewModel::handOverSay() const
{
    return knowledgeText(m_handOver.say);
}

std::optional<StepId> DecisionViewModel::nextStep() const
{
    return m_next == m_current ? std::nullopt : m_next;
}

QString DecisionViewModel::nextStepTitle() const
{
    const auto next = nextStep();
    return next && m_knowledge ? tr("Go to step %1: %2")
                                     .arg(numberOf(*next))
                                     .arg(knowledgeText(m_knowledge->step(*next).title))
                               : QString();
}

void DecisionViewModel::show(const QString &questionId)
{
    m_question =
        m_knowledge ? questionOf(*m_knowledge, questionId).value_or(QuestionEntry()) : QuestionEntry();
}

}
