#pragma once

#include "app/viewmodels/callerlanguage.h"
#include "core/knowledge/knowledgebase.h"
#include "core/steps/decision.h"

#include <QObject>

namespace mm {

//! One answer to choose, with what it tells.
struct AnswerLine
{
    QString id; //!< empty: the person cannot tell
    QString label;
    QString meaning; //!< for the operator; ends with the step that it points to
};

//! A question that was answered, as a sentence, for changing the answer.
struct GivenLine
{
    QString question;
    QString sentence;
};

//! What the engine wants next besides a step: a question answered, or the trouble handed over.
class DecisionViewModel final : public QObject
{
    Q_OBJECT

public:
    explicit DecisionViewModel(QObject *parent = nullptr);

    void setKnowledge(const KnowledgeBase &knowledge);
    void setDecision(const std::optional<Decision> &decision, const PathState &path,
                     const QList<Finding> &findings);
    //! The person chose an answer to the question that is shown; any other id is passed over.
    void answer(const QString &answerId);
    //! Asks a question again that was answered.
    void reopen(const QString &questionId);
    //! The person hands the trouble over.
    void handOver();
    //! The person goes to the next step.
    void goOn();

    [[nodiscard]] bool asks() const { return !m_question.id.isEmpty(); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString say() const; //!< for the operator to read aloud
    //! What to say of the question or of handing over, in the caller's language.
    [[nodiscard]] QString sayToCaller() const;
    [[nodiscard]] CallerLanguage &caller() { return m_caller; }
    [[nodiscard]] const QString &why() const { return m_why; }
    [[nodiscard]] QList<AnswerLine> answers() const; //!< the last one: cannot tell
    [[nodiscard]] QList<GivenLine> given() const;
    //! What the last answer has changed; empty: nothing was answered since the last check.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    [[nodiscard]] bool escalates() const { return !m_handOver.id.isEmpty(); }
    [[nodiscard]] QString handOverTitle() const; //!< "Hand it over to your mail provider"
    [[nodiscard]] const QString &handOverText() const { return m_handOverText; }
    [[nodiscard]] QString handOverSay() const;

    //! Where to go on; none: no step is open, or it is the one where the person is.
    [[nodiscard]] std::optional<StepId> nextStep() const;
    [[nodiscard]] QString nextStepTitle() const; //!< "Go to step 4: …"

Q_SIGNALS:
    void changed();
    void answered(const QString &question, const QString &answer);
    void handOverWanted();
    void stepWanted(mm::StepId step);

private:
    void show(const QString &questionId);

    const KnowledgeBase *m_knowledge = nullptr;
    CallerLanguage m_caller;
    QList<GivenAnswer> m_given;
    std::optional<StepId> m_current;
    std::optional<StepId> m_next;
    QuestionEntry m_question;
    HandOverEntry m_handOver;
    QString m_why;
    QString m_outcome;
    QString m_handOverText;
    bool m_justAnswered = false;
};

}
