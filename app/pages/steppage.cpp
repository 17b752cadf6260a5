#include "app/pages/steppage.h"

#include "app/pages/changelist.h"
#include "app/pages/operatorpane.h"
#include "app/widgets/actionrow.h"
#include "app/widgets/column.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/handovercard.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"
#include "app/widgets/questioncard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

StepPage::StepPage(StepViewModel &model, DecisionViewModel &decision, CommandsViewModel &commands,
                   QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_commands(commands)
    , m_column(new Column(this))
    , m_position(new Label(TextRole::Quiet))
    , m_title(new Label(TextRole::Title))
    , m_purpose(new Label(TextRole::Body))
    , m_reason(new MessageLine)
    , m_question(new QuestionCard(decision))
    , m_pane(new OperatorPane(decision, model))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_change(new ChangeList)
    , m_client(new QComboBox)
    , m_platform(new QComboBox)
    , m_choices(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_asking(new QCheckBox(tr("I help somebody by &telephone")))
    , m_actions(new QVBoxLayout)
    , m_verify(new Label(TextRole::Body))
    , m_corrections(new Disclosure(tr("Where common advice is wrong")))
    , m_note(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_column, 3);
    m_middle->addWidget(m_pane, 2);
    layout->addLayout(m_middle, 1);
    buildHead(m_column->rows());
    m_column->rows()->addWidget(new HandOverCard(decision));
    m_column->rows()->addWidget(m_question);
    buildChoices(m_column->rows());
    m_column->rows()->addLayout(m_actions);
    m_actions->setSpacing(lines(0.7));
    m_column->rows()->addWidget(m_verify);
    m_column->rows()->addWidget(m_corrections);
    buildNotes(m_column->rows());
    m_column->rows()->addStretch();
    layout->addWidget(buildAnswers());

    connect(&m_model, &StepViewModel::changed, this, &StepPage::showStep);
    connect(&m_model, &StepViewModel::changeShown, this, &StepPage::showChange);
    connect(&m_model, &StepViewModel::knowledgeArrived, this, &StepPage::fillChoices);
    fillChoices();
    showStep();
    showChange();
}

void StepPage::buildNotes(QVBoxLayout *rows)
{
    auto *title = new Label(TextRole::Heading, tr("N&otes"));
    title->setBuddy(m_note);
    rows->addWidget(title);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Notes"));
    m_note->setPlaceholderText(tr("What you saw or changed. It goes into the report."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lines(3.4));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->installEventFilter(this);
    rows->addWidget(m_note);
}

void StepPage::buildHead(QVBoxLayout *rows)
{
    m_title->setObjectName(u"title"_s);
    m_reason->setObjectName(u"reason"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(lines(0.1));
    head->addWidget(m_position);
    head->addWidget(m_title);
    rows->addWidget(m_change);
    rows->addLayout(head);
    rows->addWidget(m_reason);
    rows->addWidget(m_purpose);
}

void StepPage::buildChoices(QVBoxLayout *rows)
{
    m_client->setAccessibleName(tr("Mail program"));
    m_client->setObjectName(u"client"_s);
    m_platform->setAccessibleName(tr("System"));
    m_platform->setObjectName(u"platform"_s);
    for (const QString &id : {u"windows"_s, u"macos"_s, u"linux"_s})
        m_platform->addItem(platformWord(id), id);
    m_choices->setSpacing(ems(0.7));
    auto *with = new Label(TextRole::Quiet, tr("What to do with"));
    auto *on = new Label(TextRole::Quiet, tr("on"));
    with->setWordWrap(false);
    on->setWordWrap(false);
    for (const auto &[word, choice] : {std::pair{with, m_client}, std::pair{on, m_platform}}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(ems(0.7));
        line->addWidget(word);
        line->addWidget(choice);
        line->addStretch();
        m_choices->addLayout(line);
    }
    m_choices->addStretch();
    rows->addLayout(m_choices);
    rows->addWidget(m_asking);
    m_asking->setObjectName(u"asking"_s);
    m_asking->setToolTip(tr("Shows what to say and what the answers mean (Ctrl+Shift+H)"));
    connect(m_asking, &QCheckBox::clicked, &m_model, &StepViewModel::setAsking);
    connect(m_client, &QComboBox::activated, this,
            [this] { m_model.setClient(m_client->currentData().toString()); });
    connect(m_platform, &QComboBox::activated, this,
            [this] { m_model.setPlatform(m_platform->currentData().toString()); });
}

QWidget *StepPage::buildAnswers()
{
    struct Answer
    {
        StepStatus status;
        QString text;
        QString name;
    };
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(ems(2), lines(0.5), ems(2), lines(0.3));
    layout->setSpacing(ems(0.7));
    layout->addWidget(new Label(TextRole::Quiet, tr("What came of it?")));
    for (const Answer &answer : {Answer{StepStatus::Fixed, tr("That &fixed it"), u"fixed"_s},
                                 Answer{StepStatus::NoChange, tr("&No change"), u"noChange"_s},
                                 Answer{StepStatus::CannotDo, tr("I &can't do this"), u"cannotDo"_s},
                                 Answer{StepStatus::Skipped, tr("&Skip"), u"skip"_s}}) {
        auto *button = new QPushButton(answer.text, row);
        button->setObjectName(answer.name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, status = answer.status] {
            m_model.setNote(m_note->toPlainText());
            Q_EMIT answered(status);
        });
    }
    layout->addStretch();
    return row;
}

bool StepPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut && m_note->toPlainText() != m_model.note())
        m_model.setNote(m_note->toPlainText());
    return QWidget::eventFilter(watched, event);
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePane();
}

// Beside the step where there is room for two columns, else above it.
void StepPage::placePane()
{
    const bool beside = width() >= ems(60);
    // What is read aloud, with its answers, is worth more than half of a small window.
    m_middle->setStretchFactor(m_pane, beside ? 2 : 4);
    m_middle->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    // A column beside another has hardly room for both choices in one line.
    m_choices->setDirection(beside && m_model.isAsking() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pane->setVisible(m_model.isAsking());
    m_question->setQuestionElsewhere(m_model.isAsking());
}

void StepPage::showStep()
{
    m_asking->setChecked(m_model.isAsking());
    placePane();
    m_position->setText(m_model.position() +
                        (m_model.status().isEmpty() ? QString() : u" · "_s + m_model.status()));
    m_title->setText(m_model.title());
    m_purpose->setText(m_model.purpose());
    m_reason->showMessage(Mark::Info, m_model.reason());
    m_verify->showText(
        m_model.verify().isEmpty() ? QString() : tr("How you see that it helped: %1").arg(m_model.verify()));
    clearRows(m_corrections->rows());
    m_corrections->setVisible(!m_model.corrections().isEmpty());
    for (const QString &text : m_model.corrections())
        m_corrections->rows()->addWidget(new Label(TextRole::Body, text));
    {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(m_model.note());
    }
    showActions();
    if (m_shown != m_model.step())
        m_column->verticalScrollBar()->setValue(0);
    m_shown = m_model.step();
}

void StepPage::showActions()
{
    clearRows(m_actions);
    int number = 0;
    for (const ActionLine &action : m_model.actions()) {
        auto *row = new ActionRow(++number, action, m_commands);
        connect(row, &ActionRow::ticked, &m_model, &StepViewModel::tick);
        m_actions->addWidget(row);
    }
    if (number == 0)
        m_actions->addWidget(new Label(
            TextRole::Quiet, tr("There is nothing to do here with this mail program on this system.")));
    fillChoices();
}

void StepPage::showChange()
{
    m_change->show(m_model.changes(), m_model.changeSentence(), m_model.isChecking());
}

void StepPage::fillChoices()
{
    const QSignalBlocker clientBlocker(m_client);
    const QSignalBlocker platformBlocker(m_platform);
    if (m_client->count() != m_model.clients().size()) {
        m_client->clear();
        for (const QString &id : m_model.clients())
            m_client->addItem(id.isEmpty() ? tr("any mail program") : clientWord(id), id);
    }
    m_client->setCurrentIndex(m_client->findData(m_model.client()));
    m_platform->setCurrentIndex(m_platform->findData(m_model.platform()));
}

}
