#include "app/pages/verdictpage.h"

#include "app/pages/testmessagepanel.h"
#include "app/widgets/column.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/label.h"
#include "app/widgets/marksign.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

VerdictPage::VerdictPage(VerdictViewModel &model, TestMessageViewModel &testMessage, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sign(new MarkSign)
    , m_headline(new Label(TextRole::Title))
    , m_certainty(new Label(TextRole::Quiet))
    , m_explanation(new Label(TextRole::Body))
    , m_remedy(new Label(TextRole::Heading))
    , m_helpDesk(new Label(TextRole::Body))
    , m_why(new Disclosure(tr("&Why we think so")))
    , m_others(new Disclosure(tr("Other &possible causes")))
{
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    buildCard(column->rows());
    column->rows()->addSpacing(lines(0.4));
    column->rows()->addWidget(new TestMessagePanel(testMessage, this));
    column->rows()->addWidget(m_why);
    column->rows()->addWidget(m_others);
    column->rows()->addStretch();
    m_why->setObjectName(u"why"_s);
    m_others->setObjectName(u"others"_s);
    connect(&m_model, &VerdictViewModel::changed, this, &VerdictPage::showVerdict);
    showVerdict();
}

void VerdictPage::buildCard(QVBoxLayout *rows)
{
    m_headline->setObjectName(u"headline"_s);
    m_certainty->setObjectName(u"certainty"_s);
    m_explanation->setObjectName(u"explanation"_s);
    m_remedy->setObjectName(u"remedy"_s);
    m_helpDesk->setObjectName(u"helpDesk"_s);
    m_explanation->makeSelectable();
    m_helpDesk->makeSelectable();
    m_sign->setScale(1.7);
    auto *card = new QGridLayout;
    card->setHorizontalSpacing(ems(0.8));
    card->setVerticalSpacing(lines(0.5));
    card->setColumnStretch(1, 1);
    card->addWidget(m_sign, 0, 0, Qt::AlignTop);
    card->addWidget(m_headline, 0, 1);
    card->addWidget(m_certainty, 1, 1);
    card->addWidget(m_explanation, 2, 1);
    card->setRowMinimumHeight(3, lines(0.2));
    card->addWidget(m_remedy, 4, 1);
    card->addWidget(m_helpDesk, 5, 1);
    rows->addLayout(card);
}

void VerdictPage::showVerdict()
{
    m_sign->setMark(m_model.mark());
    m_headline->setText(m_model.headline());
    m_certainty->showText(m_model.certaintySentence());
    m_explanation->showText(m_model.explanation());
    m_remedy->showText(m_model.remedy());
    const QStringList &helpDesk = m_model.helpDesk();
    m_helpDesk->showText(helpDesk.isEmpty() ? QString() : tr("Who can help: %1").arg(helpDesk.join(u'\n')));
    showFindings();
    showOthers();
}

void VerdictPage::showFindings()
{
    clearRows(m_why->rows());
    m_why->setVisible(!m_model.findings().isEmpty());
    for (const FindingLine &finding : m_model.findings())
        m_why->rows()->addWidget(buildFinding(finding));
}

QWidget *VerdictPage::buildFinding(const FindingLine &finding)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(ems(0.6));
    grid->setVerticalSpacing(lines(0.2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new MarkSign(finding.mark), 0, 0, Qt::AlignTop);
    grid->addWidget(new Label(TextRole::Body, finding.word + u": "_s + finding.title), 0, 1);
    grid->addWidget(new Label(TextRole::Quiet, finding.where), 1, 1);
    auto *summary = new Label(TextRole::Body, finding.summary);
    summary->makeSelectable();
    grid->addWidget(summary, 2, 1);
    if (!finding.evidence.isEmpty()) {
        auto *evidence = new Disclosure(tr("Evidence"));
        auto *text = new Label(TextRole::Quiet, finding.evidence.join(u'\n'));
        text->makeSelectable();
        evidence->rows()->addWidget(text);
        grid->addWidget(evidence, 3, 1);
    }
    return row;
}

void VerdictPage::showOthers()
{
    clearRows(m_others->rows());
    m_others->setVisible(!m_model.otherCauses().isEmpty());
    for (const CauseLine &cause : m_model.otherCauses()) {
        const QString line = tr("%1 (%2; step %3)").arg(cause.title, cause.certainty).arg(cause.step);
        m_others->rows()->addWidget(new Label(TextRole::Body, line));
        m_others->rows()->addWidget(new Label(TextRole::Quiet, cause.remedy));
    }
}

}
