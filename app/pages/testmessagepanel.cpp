#include "app/pages/testmessagepanel.h"

#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"
#include "app/widgets/questionbox.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

using Phase = TestMessageViewModel::Phase;

TestMessagePanel::TestMessagePanel(TestMessageViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_why(new Label(TextRole::Body))
    , m_outcome(new MessageLine)
    , m_send(new QPushButton(tr("Send a test &message to myself…")))
    , m_stop(new QPushButton(tr("S&top")))
    , m_password(new LinkButton(tr("Enter the passwor&d")))
    , m_question(new QuestionBox)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(lines(0.4));
    rows->addWidget(new Label(TextRole::Heading, tr("The last proof")));
    rows->addWidget(m_why);
    rows->addWidget(m_outcome);
    rows->addWidget(m_question);
    rows->addWidget(buildButtons());
    rows->addSpacing(lines(0.4));
    m_outcome->setObjectName(u"testOutcome"_s);
    m_question->setObjectName(u"testQuestion"_s);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_send->hide();
        m_question->ask(m_model.consent(), tr("Send &it now"), tr("Do &not send it"));
    });
    connect(m_question, &QuestionBox::agreed, this, [this] {
        Q_EMIT m_model.wanted();
        m_stop->setFocus();
    });
    connect(m_question, &QuestionBox::declined, this, [this] {
        m_send->show();
        m_send->setFocus();
    });
    connect(m_stop, &QPushButton::clicked, &m_model, &TestMessageViewModel::stopWanted);
    connect(m_password, &QPushButton::clicked, &m_model, &TestMessageViewModel::passwordWanted);
    connect(&m_model, &TestMessageViewModel::changed, this, &TestMessagePanel::showPhase);
    showPhase();
}

QWidget *TestMessagePanel::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_send);
    layout->addWidget(m_stop);
    layout->addWidget(m_password);
    layout->addStretch();
    m_send->setObjectName(u"sendTest"_s);
    m_stop->setObjectName(u"stopTest"_s);
    m_password->setObjectName(u"enterPassword"_s);
    return row;
}

void TestMessagePanel::showPhase()
{
    const TestMessageViewModel::State &state = m_model.state();
    const bool sending = state.phase == Phase::Sending;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(state.phase != Phase::Hidden);
    m_why->showText(reasonFor(state.phase));
    m_outcome->showMessage(sending ? Mark::Running : state.mark,
                           sending ? tr("Sending the message, then looking in the inbox for it…")
                                   : state.sentence);
    m_question->hide();
    m_send->setVisible(state.canSend && (state.phase == Phase::Offered || state.phase == Phase::Told));
    m_stop->setVisible(sending);
    m_password->setVisible(state.phase == Phase::NeedPassword);
    if (hadFocus && isVisible())
        (sending ? m_stop : m_send)->setFocus();
}

QString TestMessagePanel::reasonFor(Phase phase)
{
    switch (phase) {
    case Phase::NeedPassword:
        return tr("With your password, MailMend can send you a test message and see it arrive.");
    case Phase::Offered:
        return tr("A message that you send to yourself shows that mail goes out and comes in.");
    case Phase::Hidden:
    case Phase::Sending:
    case Phase::Told:
        return {};
    }
    return {};
}

}
