#pragma once

#include "app/viewmodels/testmessageviewmodel.h"
#include "app/viewmodels/verdictviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

class Disclosure;
class Label;
class MarkSign;

//! "What is wrong": one sentence, how sure, why; other causes small.
class VerdictPage final : public QWidget
{
    Q_OBJECT

public:
    VerdictPage(VerdictViewModel &model, TestMessageViewModel &testMessage, QWidget *parent = nullptr);

private:
    void buildCard(QVBoxLayout *rows);
    void showVerdict();
    void showFindings();
    void showOthers();
    [[nodiscard]] QWidget *buildFinding(const FindingLine &finding);

    VerdictViewModel &m_model;
    MarkSign *m_sign;
    Label *m_headline;
    Label *m_certainty;
    Label *m_explanation;
    Label *m_remedy;
    Label *m_helpDesk;
    Disclosure *m_why;
    Disclosure *m_others;
};

}
