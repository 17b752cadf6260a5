#include "app/pages/resultpage.h"

#include "app/pages/changelist.h"
#include "app/pages/testmessagepanel.h"
#include "app/pages/undopanel.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

ResultPage::ResultPage(ResultViewModel &model, TestMessageViewModel &testMessage, UndoViewModel &undo,
                       CommandsViewModel &commands, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_headline(new Label(TextRole::Title))
    , m_change(new ChangeList)
    , m_paragraphs(new QVBoxLayout)
    , m_answer(new MessageLine)
{
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    m_headline->setObjectName(u"headline"_s);
    m_answer->setObjectName(u"answer"_s);
    column->rows()->addWidget(m_headline);
    column->rows()->addWidget(m_change);
    column->rows()->addWidget(new TestMessagePanel(testMessage, this));
    column->rows()->addLayout(m_paragraphs);
    m_paragraphs->setSpacing(lines(0.4));
    column->rows()->addWidget(new UndoPanel(undo, commands, this));
    column->rows()->addWidget(buildButtons());
    auto *handOver = new LinkButton(tr("&Hand over the session to somebody who goes on here…"));
    handOver->setObjectName(u"handOver"_s);
    connect(handOver, &QPushButton::clicked, this, &ResultPage::handOverWanted);
    column->rows()->addWidget(handOver);
    column->rows()->addWidget(m_answer);
    column->rows()->addStretch();
    connect(&m_model, &ResultViewModel::changed, this, &ResultPage::showResult);
    showResult();
}

void ResultPage::showAnswer(bool good, const QString &sentence)
{
    m_answer->showMessage(good ? Mark::Ok : Mark::Error, sentence);
}

QWidget *ResultPage::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, lines(0.4), 0, 0);
    layout->setSpacing(ems(0.7));
    auto *copy = new QPushButton(tr("&Copy the report"), row);
    auto *save = new QPushButton(tr("See and &save the report…"), row);
    auto *compare = new QPushButton(tr("Compare with &another place…"), row);
    copy->setObjectName(u"copyReport"_s);
    save->setObjectName(u"saveReport"_s);
    layout->addWidget(copy);
    compare->setObjectName(u"compare"_s);
    compare->setToolTip(tr("The same account checked on another computer shows what lies between"));
    layout->addWidget(save);
    layout->addWidget(compare);
    layout->addStretch();
    connect(compare, &QPushButton::clicked, this, &ResultPage::compareWanted);
    connect(copy, &QPushButton::clicked, this, &ResultPage::copyWanted);
    connect(save, &QPushButton::clicked, this, &ResultPage::saveWanted);
    return row;
}

void ResultPage::showResult()
{
    m_headline->setText(m_model.headline());
    m_change->show(m_model.changes(), m_model.changeSentence(), m_model.isChecking());
    clearRows(m_paragraphs);
    addParagraph(m_model.whatItWasTitle(), {m_model.whatItWas()});
    addParagraph(tr("What mended it"), {m_model.whatMendedIt()});
    addParagraph(tr("What was done"), m_model.done());
    addParagraph(tr("Who can help"), m_model.helpDesk());
    addParagraph(tr("So that it does not come back"), m_model.advice());
}

void ResultPage::addParagraph(const QString &title, const QStringList &texts)
{
    const QString text = texts.join(u'\n');
    if (text.isEmpty())
        return;
    m_paragraphs->addWidget(new Label(TextRole::Heading, title));
    auto *body = new Label(TextRole::Body, text);
    body->makeSelectable();
    m_paragraphs->addWidget(body);
    m_paragraphs->addSpacing(lines(0.4));
}

}
