#pragma once

#include "app/viewmodels/commandsviewmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace mm {

class Disclosure;
class Label;
class MessageLine;

//! A command: to copy, exactly as it is typed, and where it may be run here, to run. Before it runs, what it
//! would do stands below it with a button that agrees and one that does not, which has the focus.
class CommandBox final : public QWidget
{
    Q_OBJECT

public:
    CommandBox(CommandsViewModel &model, const CommandKey &key, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildRunning();
    void showView();
    void showPhase(const CommandView &view);
    void copy();

    CommandsViewModel &m_model;
    CommandKey m_key;
    CommandPhase m_phase = CommandPhase::Shown;
    QPlainTextEdit *m_line;
    QPushButton *m_copy;
    QPushButton *m_run;
    Label *m_remark;
    QWidget *m_question = nullptr;
    Label *m_preview = nullptr;
    Label *m_before = nullptr;
    QPushButton *m_decline = nullptr;
    QWidget *m_running = nullptr;
    MessageLine *m_end;
    Disclosure *m_output;
    QPlainTextEdit *m_outputText;
};

}
