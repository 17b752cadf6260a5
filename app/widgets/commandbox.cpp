#include "app/widgets/commandbox.h"

#include "app/widgets/disclosure.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int mostLinesShown = 6;
constexpr double outputLines = 9;

QFont fixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontFor(TextRole::Body).pointSizeF());
    return fixed;
}

QPlainTextEdit *makeTextField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setReadOnly(true);
    field->setFont(fixedFont());
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    field->setAccessibleName(name);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return field;
}

}

CommandBox::CommandBox(CommandsViewModel &model, const CommandKey &key, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_key(key)
    , m_line(makeTextField(tr("Command"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_run(new QPushButton(tr("Run…"), this))
    , m_remark(new Label(TextRole::Quiet, this))
    , m_end(new MessageLine(this))
    , m_output(new Disclosure(tr("What it wrote"), this))
    , m_outputText(makeTextField(tr("What it wrote"), m_output->body()))
{
    setObjectName(key.commandId);
    m_copy->setObjectName(u"copy"_s);
    m_run->setObjectName(u"run"_s);
    m_end->setObjectName(u"end"_s);
    m_outputText->setObjectName(u"output"_s);
    m_outputText->setFixedHeight(lines(outputLines));
    m_output->rows()->addWidget(m_outputText);
    m_question = buildQuestion();
    m_running = buildRunning();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(ems(0.6));
    layout->setVerticalSpacing(lines(0.25));
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_copy, 0, 1, Qt::AlignTop);
    layout->addWidget(m_run, 0, 2, Qt::AlignTop);
    int row = 1;
    for (QWidget *widget : {static_cast<QWidget *>(m_remark), m_question, m_running,
                            static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_output)})
        layout->addWidget(widget, row++, 0, 1, 3);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
    connect(m_run, &QPushButton::clicked, this, [this] { m_model.ask(m_key); });
    connect(&m_model, &CommandsViewModel::changed, this, &CommandBox::showView);
    showView();
}

QWidget *CommandBox::buildQuestion()
{
    auto *panel = new QWidget(this);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(ems(1), 0, 0, 0);
    rows->setSpacing(lines(0.3));
    m_preview = new Label(TextRole::Body, panel);
    m_preview->setObjectName(u"preview"_s);
    m_preview->makeSelectable();
    m_before = new Label(TextRole::Body, panel);
    m_before->setObjectName(u"before"_s);
    auto *agree = new QPushButton(tr("Run the command"), panel);
    m_decline = new QPushButton(tr("Leave it"), panel);
    agree->setObjectName(u"agree"_s);
    m_decline->setObjectName(u"decline"_s);
    agree->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ems(0.7));
    buttons->addWidget(m_decline);
    buttons->addWidget(agree);
    buttons->addStretch();
    rows->addWidget(m_preview);
    rows->addWidget(m_before);
    rows->addLayout(buttons);
    connect(agree, &QPushButton::clicked, this, [this] { m_model.consent(m_key); });
    connect(m_decline, &QPushButton::clicked, this, [this] { m_model.decline(m_key); });
    return panel;
}

QWidget *CommandBox::buildRunning()
{
    auto *panel = new QWidget(this);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins({});
    row->setSpacing(ems(0.7));
    auto *sentence = new MessageLine(panel);
    sentence->showMessage(Mark::Running, tr("It is running…"));
    auto *stop = new QPushButton(tr("Stop it"), panel);
    stop->setObjectName(u"stop"_s);
    row->addWidget(sentence, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, &m_model, &CommandsViewModel::stop);
    return panel;
}

void CommandBox::showView()
{
    const CommandView view = m_model.view(m_key);
    if (m_line->toPlainText() != view.line) {
        m_line->setPlainText(view.line);
        const int shown = std::min(1 + int(view.line.size() / 55), mostLinesShown);
        m_line->setFixedHeight(m_line->fontMetrics().lineSpacing() * shown + lines(0.9));
        m_copy->setAccessibleName(tr("Copy the command %1").arg(view.line.left(60)));
        m_run->setAccessibleName(tr("Run the command %1").arg(view.line.left(60)));
    }
    m_remark->showText(QStringList{view.rights, view.obstacle}.join(u' ').trimmed());
    m_preview->setText(tr("This is run: %1").arg(view.preview));
    m_before->setText(view.before.join(u'\n'));
    m_end->showMessage(view.mark, view.sentence);
    m_output->setVisible(!view.output.isEmpty());
    if (m_outputText->toPlainText() != view.output)
        m_outputText->setPlainText(view.output);
    showPhase(view);
}

void CommandBox::showPhase(const CommandView &view)
{
    const bool asked = view.phase == CommandPhase::Asked;
    const bool running = view.phase == CommandPhase::Running;
    m_question->setVisible(asked);
    m_running->setVisible(running);
    m_run->setVisible(view.obstacle.isEmpty());
    m_run->setEnabled(!asked && !running);
    m_run->setText(view.phase == CommandPhase::Ended ? tr("Run again…") : tr("Run…"));
    if (asked && m_phase != CommandPhase::Asked)
        m_decline->setFocus();
    m_phase = view.phase;
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_model.view(m_key).line);
    m_copy->setText(tr("Copied"));
}

}
