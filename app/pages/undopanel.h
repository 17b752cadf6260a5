#pragma once

#include "app/viewmodels/commandsviewmodel.h"
#include "app/viewmodels/undoviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

//! "Put everything back": the list of changes, what cannot be put back said first; then one change at a time.
class UndoPanel final : public QWidget
{
    Q_OBJECT

public:
    UndoPanel(UndoViewModel &model, CommandsViewModel &commands, QWidget *parent = nullptr);

private:
    void showState();
    void addList();
    void addElsewhere();
    void addNumbered(const QString &sentence, const QStringList &texts, const QString &name);
    void addCurrent(const UndoItem &item);
    void addButtons(const QList<QWidget *> &buttons);

    UndoViewModel &m_model;
    CommandsViewModel &m_commands;
    QVBoxLayout *m_rows;
};

}
