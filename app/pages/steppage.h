#pragma once

#include "app/viewmodels/commandsviewmodel.h"
#include "app/viewmodels/decisionviewmodel.h"
#include "app/viewmodels/stepviewmodel.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace mm {

class ChangeList;
class Column;
class Disclosure;
class Label;
class MessageLine;
class OperatorPane;
class QuestionCard;

//! One step: why, what to do, what came of it.
class StepPage final : public QWidget
{
    Q_OBJECT

public:
    StepPage(StepViewModel &model, DecisionViewModel &decision, CommandsViewModel &commands,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(mm::StepStatus answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *rows);
    void buildChoices(QVBoxLayout *rows);
    void buildNotes(QVBoxLayout *rows);
    [[nodiscard]] QWidget *buildAnswers();
    void placePane();
    void showStep();
    void showActions();
    void showChange();
    void fillChoices();

    StepViewModel &m_model;
    CommandsViewModel &m_commands;
    Column *m_column;
    Label *m_position;
    Label *m_title;
    Label *m_purpose;
    MessageLine *m_reason;
    QuestionCard *m_question;
    OperatorPane *m_pane;
    QBoxLayout *m_middle;
    ChangeList *m_change;
    QComboBox *m_client;
    QComboBox *m_platform;
    QBoxLayout *m_choices;
    QCheckBox *m_asking;
    QVBoxLayout *m_actions;
    Label *m_verify;
    Disclosure *m_corrections;
    QPlainTextEdit *m_note;
    std::optional<StepId> m_shown;
};

}
