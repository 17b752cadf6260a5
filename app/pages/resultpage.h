#pragma once

#include "app/viewmodels/commandsviewmodel.h"
#include "app/viewmodels/resultviewmodel.h"
#include "app/viewmodels/testmessageviewmodel.h"
#include "app/viewmodels/undoviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

class ChangeList;
class Label;
class MessageLine;

//! "It works again": what it was, what mended it, what was done; the report to copy or to save.
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    ResultPage(ResultViewModel &model, TestMessageViewModel &testMessage, UndoViewModel &undo,
               CommandsViewModel &commands, QWidget *parent = nullptr);

    //! A sentence that answers what the person has just asked for: copied, saved, could not be saved.
    void showAnswer(bool good, const QString &sentence);

Q_SIGNALS:
    void copyWanted();
    void saveWanted();
    void compareWanted();
    void handOverWanted();

private:
    void showResult();
    void addParagraph(const QString &title, const QStringList &texts);
    [[nodiscard]] QWidget *buildButtons();

    ResultViewModel &m_model;
    Label *m_headline;
    ChangeList *m_change;
    QVBoxLayout *m_paragraphs;
    MessageLine *m_answer;
};

}
