#pragma once

#include "app/viewmodels/sessionsviewmodel.h"
#include "app/viewmodels/startviewmodel.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace mm {

class Disclosure;
class MessageLine;
class ProblemField;
class SessionPanel;

//! "What do you see?": one large field, what is recognised in it, symptoms, sessions to go on with.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(StartViewModel &model, SessionsViewModel &sessions, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void codeChosen(const QString &code); //!< more about it in the code table

private:
    void buildProblem(QVBoxLayout *rows);
    void showOverlayProblems();
    void showText();
    void showCodes();
    void showSymptoms();
    void showSymptomArea();

    StartViewModel &m_model;
    ProblemField *m_field;
    MessageLine *m_notice;
    MessageLine *m_overlayNotice;
    Disclosure *m_overlayDetails;
    QVBoxLayout *m_codes;
    QWidget *m_symptomArea;
    QVBoxLayout *m_symptoms;
    QButtonGroup *m_symptomGroup;
    SessionPanel *m_sessions;
};

}
