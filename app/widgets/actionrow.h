#pragma once

#include "app/viewmodels/commandsviewmodel.h"
#include "app/viewmodels/stepviewmodel.h"

#include <QWidget>

class QCheckBox;

namespace mm {

//! One numbered thing to do, with a box to tick, its commands, warning and way back.
class ActionRow final : public QWidget
{
    Q_OBJECT

public:
    ActionRow(int number, const ActionLine &action, CommandsViewModel &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticked(const QString &actionId, bool done);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
};

}
