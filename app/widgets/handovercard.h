#pragma once

#include "app/viewmodels/decisionviewmodel.h"

#include <QWidget>

namespace mm {

class Label;

//! That going on costs more than handing over: to whom, what to give them, and the button that does it.
class HandOverCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverCard(DecisionViewModel &model, QWidget *parent = nullptr);

private:
    void showDecision();

    DecisionViewModel &m_model;
    Label *m_title;
    Label *m_text;
};

}
