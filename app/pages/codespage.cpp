#include "app/pages/codespage.h"

#include "app/viewmodels/wording.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

CodesPage::CodesPage(CodesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new QLineEdit)
    , m_family(new QComboBox)
    , m_summary(new Label(TextRole::Quiet))
    , m_table(new QTableView)
    , m_detail(new Column)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(lines(0.5));
    layout->addWidget(buildSearch());
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *frame = new QWidget;
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(ems(2), 0, ems(2), 0);
    inner->addWidget(m_table);
    splitter->addWidget(frame);
    splitter->addWidget(m_detail);
    splitter->setSizes({lines(14), lines(20)});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_words);

    connect(m_words, &QLineEdit::textChanged, &m_model, &CodesModel::setWords);
    connect(m_family, &QComboBox::activated, this,
            [this] { m_model.setFamily(m_family->currentData().toString()); });
    connect(&m_model, &CodesModel::knowledgeArrived, this, &CodesPage::showFamilies);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CodesPage::showSummary);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodesPage::showDetail);
    showFamilies();
    showSummary();
}

QWidget *CodesPage::buildSearch()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(ems(2), lines(1.2), ems(2), 0);
    rows->setSpacing(lines(0.5));
    rows->addWidget(new Label(TextRole::Title, tr("Error codes")));
    auto *line = new QHBoxLayout;
    line->setSpacing(ems(0.7));
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Search the error codes"));
    m_words->setPlaceholderText(tr("Code, name or words: 0x800CCC0E, certificate, 5.7.1"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_family->setAccessibleName(tr("Kind of code"));
    m_family->setObjectName(u"family"_s);
    line->addWidget(m_words, 1);
    line->addWidget(m_family);
    rows->addLayout(line);
    m_summary->setObjectName(u"summary"_s);
    rows->addWidget(m_summary);
    return head;
}

void CodesPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Error codes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(1.6));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(CodesModel::TitleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(CodesModel::CodeColumn, ems(11));
    m_table->setColumnWidth(CodesModel::SymbolColumn, ems(19));
    m_table->setColumnWidth(CodesModel::FamilyColumn, ems(15));
    m_table->setMinimumHeight(lines(6));
}

void CodesPage::showCode(const QString &code)
{
    m_family->setCurrentIndex(0);
    m_model.setFamily({});
    m_words->setText(code);
    showSummary();
}

void CodesPage::showFamilies()
{
    m_family->clear();
    m_family->addItem(tr("every kind"), QString());
    for (const QString &family : m_model.families())
        m_family->addItem(familyWord(family), family);
    m_family->setCurrentIndex(std::max(m_family->findData(m_model.family()), 0));
}

void CodesPage::showSummary()
{
    m_summary->setText(m_model.summary());
    if (m_model.rowCount() > 0 && !m_words->text().isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showDetail();
}

void CodesPage::showDetail()
{
    clearRows(m_detail->rows());
    const CodeEntry *entry = m_model.entry(m_table->currentIndex().row());
    if (!entry) {
        if (m_model.rowCount() > 0)
            m_detail->rows()->addWidget(
                new Label(TextRole::Quiet, tr("Choose a code to read what it means.")));
        m_detail->rows()->addStretch();
        return;
    }
    auto *title = new Label(TextRole::Heading, entry->code.text + u" · "_s + knowledgeText(entry->title));
    title->makeSelectable();
    m_detail->rows()->addWidget(title);
    addParagraph({}, knowledgeText(entry->meaning));
    QStringList causes;
    for (const CauseWeight &cause : entry->causes)
        causes << m_model.causeTitle(cause.id);
    addParagraph(tr("What usually causes it"), causes.join(u'\n'));
    QStringList steps;
    for (const StepId step : entry->steps)
        steps << m_model.stepTitle(step);
    addParagraph(tr("What to do"), steps.join(u'\n'));
    addButton(entry->code.text);
    addParagraph(tr("Other names"), (QStringList{entry->symbol} + entry->aliases).join(u", "_s));
    addParagraph(tr("Related codes"), entry->related.join(u", "_s));
    addSources(*entry);
    m_detail->rows()->addStretch();
}

void CodesPage::addParagraph(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!title.isEmpty())
        m_detail->rows()->addWidget(new Label(TextRole::Quiet, title));
    auto *body = new Label(TextRole::Body, text);
    body->makeSelectable();
    m_detail->rows()->addWidget(body);
}

void CodesPage::addSources(const CodeEntry &entry)
{
    if (!entry.note.isEmpty())
        addParagraph(tr("Where sources disagree"), knowledgeText(entry.note));
    QStringList statements;
    for (const SourceStatement &source : entry.sources) {
        const QString line = source.name + u": "_s + source.says;
        statements << (source.agrees ? line : line + u' ' + tr("(we do not follow this)"));
    }
    addParagraph(tr("Sources"), statements.join(u'\n'));
}

void CodesPage::addButton(const QString &code)
{
    auto *button = new QPushButton(tr("&Troubleshoot this"));
    button->setObjectName(u"troubleshoot"_s);
    connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT troubleshootWanted(code); });
    m_detail->rows()->addWidget(button, 0, Qt::AlignLeft);
}

}
