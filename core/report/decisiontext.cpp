#include "core/report/decisiontext.h"

#include "core/report/wording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString titleOf(CauseId cause, const KnowledgeBase &knowledge)
{
    return knowledgeText(knowledge.cause(cause).title);
}

// The first finding that speaks for it and is more than information.
QString seenText(const Decision &decision, const QList<Finding> &findings, const KnowledgeBase &knowledge)
{
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Info && decision.because.contains(finding.id))
            return u' ' + ReportText::tr("What we saw: %1").arg(knowledge.summary(finding));
    }
    return {};
}

QString stepText(const Decision &decision, const KnowledgeBase &knowledge)
{
    if (!decision.step)
        return ReportText::tr("Every step has been tried.");
    const StepEntry &step = knowledge.step(decision.step->step);
    const QString where =
        ReportText::tr("Step %1 (%2)").arg(numberOf(step.id)).arg(knowledgeText(step.title));
    if (decision.cause == CauseId::Other)
        return ReportText::tr("%1 is next: it is quickly done and helps in many cases.").arg(where);
    return ReportText::tr("%1 is next, because this may be the cause: %2.")
        .arg(where, titleOf(decision.cause, knowledge));
}

QString handOverText(const Decision &decision, const KnowledgeBase &knowledge)
{
    const auto handOver = handOverOf(knowledge, decision.handOver);
    const QString what = handOver ? knowledgeText(handOver->text) : QString();
    if (decision.cause == CauseId::Other)
        return what;
    return ReportText::tr("This is the likeliest cause: %1.").arg(titleOf(decision.cause, knowledge)) + u' ' +
           what;
}

QJsonValue questionToJson(const QString &id, const KnowledgeBase &knowledge)
{
    const auto question = questionOf(knowledge, id);
    if (!question)
        return {};
    QJsonArray answers;
    for (const AnswerEntry &answer : question->answers)
        answers.append(
            QJsonObject{{u"id"_s, answer.id},
                        {u"label"_s, knowledgeText(answer.label)},
                        {u"meaning"_s, knowledgeText(answer.meaning)},
                        {u"step"_s, answer.step ? QJsonValue(numberOf(*answer.step)) : QJsonValue()}});
    return QJsonObject{{u"id"_s, question->id},
                       {u"text"_s, knowledgeText(question->text)},
                       {u"say"_s, knowledgeText(question->say)},
                       {u"answers"_s, answers}};
}

QJsonValue handOverToJson(const QString &id, const KnowledgeBase &knowledge)
{
    const auto handOver = handOverOf(knowledge, id);
    if (!handOver)
        return {};
    return QJsonObject{{u"id"_s, handOver->id},
                       {u"to"_s, knowledgeText(handOver->title)},
                       {u"text"_s, knowledgeText(handOver->text)}};
}

template<class Entry>
std::optional<Entry> entryOf(const QList<Entry> &entries, const QString &id)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

}

std::optional<QuestionEntry> questionOf(const KnowledgeBase &knowledge, const QString &id)
{
    return entryOf(knowledge.contents().questions, id);
}

std::optional<HandOverEntry> handOverOf(const KnowledgeBase &knowledge, const QString &id)
{
    return entryOf(knowledge.contents().handOvers, id);
}

QString whyAsked(const Decision &decision, const KnowledgeBase &knowledge)
{
    if (decision.rival == CauseId::Other || decision.cause == CauseId::Other)
        return ReportText::tr("The answer shortens the way.");
    return ReportText::tr("The answer tells two causes apart: %1, or: %2.")
        .arg(titleOf(decision.cause, knowledge), titleOf(decision.rival, knowledge));
}

QString decisionText(const Decision &decision, const QList<Finding> &findings, const KnowledgeBase &knowledge)
{
    switch (decision.kind) {
    case Decision::Kind::DoStep:
        return stepText(decision, knowledge) + seenText(decision, findings, knowledge);
    case Decision::Kind::AskQuestion: {
        const auto question = questionOf(knowledge, decision.question);
        return (question ? knowledgeText(question->text) + u' ' : QString()) + whyAsked(decision, knowledge) +
               seenText(decision, findings, knowledge);
    }
    case Decision::Kind::Escalate:
        return handOverText(decision, knowledge) + seenText(decision, findings, knowledge);
    }
    Q_UNREACHABLE();
}

QJsonObject decisionToJson(const Decision &decision, const QList<Finding> &findings,
                           const KnowledgeBase &knowledge)
{
    QJsonArray because;
    for (const FindingId id : decision.because)
        because.append(toId(id));
    return {{u"kind"_s, toId(decision.kind)},
            {u"step"_s, decision.step ? QJsonValue(numberOf(decision.step->step)) : QJsonValue()},
            {u"question"_s, questionToJson(decision.question, knowledge)},
            {u"hand_over"_s, handOverToJson(decision.handOver, knowledge)},
            {u"cause"_s, toId(decision.cause)},
            {u"because"_s, because},
            {u"expected_minutes"_s, decision.minutes},
            {u"expected_minutes_otherwise"_s, decision.minutesOtherwise},
            {u"explanation"_s, decisionText(decision, findings, knowledge)}};
}

}
