#include "app/pages/startpage.h"

#include "app/pages/problemfield.h"
#include "app/pages/sessionpanel.h"
#include "app/widgets/column.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {
StartPage::StartPage(StartViewModel &model, SessionsViewModel &sessions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new ProblemField)
    , m_notice(new MessageLine)
    , m_overlayNotice(new MessageLine)
    , m_overlayDetails(new Disclosure(tr("De&tails")))
    , m_codes(new QVBoxLayout)
    , m_symptomArea(new QWidget)
    , m_symptoms(new QVBoxLayout)
    , m_symptomGroup(new QButtonGroup(this))
    , m_sessions(new SessionPanel(sessions, this))
{
    auto *column = new Column(this);
    buildProblem(column->rows());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(column, 3);
    layout->addWidget(m_sessions, 1);
    setFocusProxy(m_field);

    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { m_model.setText(m_field->toPlainText()); });
    connect(m_field, &ProblemField::fileDropped, this, &StartPage::fileDropped);
    connect(m_symptomGroup, &QButtonGroup::idClicked, this, [this](int id) {
        const auto symptoms = m_model.symptoms();
        m_model.setSymptom(id >= 0 && id < symptoms.size() ? symptoms.at(id).id : QString());
    });
    connect(&m_model, &StartViewModel::changed, this, &StartPage::showCodes);
    connect(&m_model, &StartViewModel::textReplaced, this, &StartPage::showText);
    connect(&m_model, &StartViewModel::knowledgeArrived, this, &StartPage::showSymptoms);
    showText();
    showCodes();
    showSymptoms();
}

void StartPage::buildProblem(QVBoxLayout *rows)
{
    auto *title = new Label(TextRole::Title, tr("What do you see?"));
    title->setBuddy(m_field);
    rows->addWidget(title);
    rows->addWidget(new Label(
        TextRole::Quiet, tr("Paste the error message, type its number, or drop the mail that came back.")));
    m_field->setObjectName(u"problem"_s);
    m_field->setAccessibleName(tr("What do you see? The error message or its number"));
    m_field->setPlaceholderText(tr("For example: Task 'Sending' reported error (0x800CCC0F)"));
    m_field->setMinimumHeight(lines(5));
    m_field->setMaximumHeight(lines(8));
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rows->addWidget(m_field, 3);
    rows->addLayout(m_codes);
    m_codes->setSpacing(lines(0.5));
    m_notice->setObjectName(u"notice"_s);
    rows->addWidget(m_notice);
    m_overlayNotice->setObjectName(u"overlayNotice"_s);
    m_overlayDetails->setObjectName(u"overlayDetails"_s);
    rows->addWidget(m_overlayNotice);
    rows->addWidget(m_overlayDetails);
    rows->addSpacing(lines(0.5));
    auto *area = new QVBoxLayout(m_symptomArea);
    area->setContentsMargins({});
    area->addWidget(new Label(TextRole::Quiet, tr("No number? Choose what happens:")));
    area->addLayout(m_symptoms);
    m_symptoms->setSpacing(lines(0.2));
    rows->addWidget(m_symptomArea);
    m_symptomGroup->setExclusive(true);
    rows->addStretch(2);
    auto *takeOver = new LinkButton(tr("Go on with a session from somebod&y else…"));
    takeOver->setObjectName(u"takeOver"_s);
    connect(takeOver, &QPushButton::clicked, m_sessions, &SessionPanel::takeOver);
    rows->addWidget(takeOver);
}

void StartPage::showText()
{
    if (m_field->toPlainText() == m_model.text())
        return;
    const QSignalBlocker blocker(m_field);
    m_field->setPlainText(m_model.text());
    m_field->moveCursor(QTextCursor::End);
}

void StartPage::showCodes()
{
    clearRows(m_codes);
    for (const CodeLine &code : m_model.codes()) {
        const QString title = QString(code.title).replace(u'&', u"&&"_s);
        const QString codes = (QStringList{code.code} + code.alike).join(u", "_s);
        auto *more = new LinkButton(title.isEmpty() ? codes : codes + u" · "_s + title);
        more->setAccessibleDescription(tr("Opens the code table"));
        more->setEnabled(!code.title.isEmpty());
        connect(more, &QPushButton::clicked, this, [this, id = code.code] { Q_EMIT codeChosen(id); });
        m_codes->addWidget(more);
        auto *sentence = new Label(TextRole::Body, code.sentence);
        sentence->setObjectName(u"code:"_s + code.code);
        m_codes->addWidget(sentence);
    }
    m_notice->showMessage(Mark::Info, m_model.notice());
    showOverlayProblems();
    const auto symptoms = m_model.symptoms();
    for (int i = 0; i < symptoms.size(); ++i) {
        if (auto *button = m_symptomGroup->button(i); button && symptoms.at(i).id == m_model.symptom())
            button->setChecked(true);
    }
    showSymptomArea();
}

void StartPage::showOverlayProblems()
{
    const QStringList &problems = m_model.overlayProblems();
    m_overlayNotice->showMessage(
        Mark::Warning, problems.isEmpty()
                           ? QString()
                           : tr("A file with your organisation's own texts has a fault and was left out. "
                                "Everything else works. Your help desk can mend the file."));
    m_overlayDetails->setVisible(!problems.isEmpty());
    if (m_overlayDetails->rows()->count() == problems.size())
        return;
    clearRows(m_overlayDetails->rows());
    for (const QString &problem : problems) {
        auto *line = new Label(TextRole::Quiet, problem);
        line->makeSelectable();
        m_overlayDetails->rows()->addWidget(line);
    }
}

// A code says more than a symptom does: once there is one, the list only stands in the way.
void StartPage::showSymptomArea()
{
    const bool wanted = m_model.codes().isEmpty() || !m_model.symptom().isEmpty();
    m_symptomArea->setVisible(wanted && !m_model.symptoms().isEmpty());
}

void StartPage::showSymptoms()
{
    clearRows(m_symptoms);
    const auto symptoms = m_model.symptoms();
    for (int i = 0; i < symptoms.size(); ++i) {
        auto *button = new QRadioButton(QString(symptoms.at(i).title).replace(u'&', u"&&"_s));
        button->setToolTip(symptoms.at(i).detail.toHtmlEscaped());
        m_symptomGroup->addButton(button, i);
        m_symptoms->addWidget(button);
    }
    showSymptomArea();
}

}
