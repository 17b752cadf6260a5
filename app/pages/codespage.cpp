#include "app/pages/codespage.h"

#include "app/pages/facetrow.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"

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
    , m_facets(new FacetRow(model))
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
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CodesPage::showSummary);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodesPage::showDetail);
    connect(&m_model, &CodesModel::providerChanged, this, &CodesPage::showDetail);
    showSummary();
}

QWidget *CodesPage::buildSearch()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(ems(2), lines(1.2), ems(2), 0);
    rows->setSpacing(lines(0.5));
    rows->addWidget(new Label(TextRole::Title, tr("Error codes")));
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Search the error codes"));
    m_words->setPlaceholderText(tr("Code, name or words: 0x800CCC0E, certificate, 5.7.1"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    rows->addWidget(m_words);
    rows->addWidget(m_facets);
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

// What a code says is what people read; its name and kind stand in the detail too.
void CodesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(CodesModel::SymbolColumn, width() < ems(62));
    m_table->setColumnHidden(CodesModel::FamilyColumn, width() < ems(52));
}

void CodesPage::showCode(const QString &code)
{
    m_facets->clear();
    m_words->setText(code);
    showSummary();
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
    const int row = m_table->currentIndex().row();
    const QList<DetailPart> parts = m_model.detail(row);
    if (parts.isEmpty() && m_model.rowCount() > 0)
        m_detail->rows()->addWidget(new Label(TextRole::Quiet, tr("Choose a code to read what it means.")));
    for (const DetailPart &part : parts) {
        switch (part.kind) {
        case DetailPart::Kind::Heading:
            addText(TextRole::Heading, part.title);
            break;
        case DetailPart::Kind::Text:
            if (!part.title.isEmpty())
                m_detail->rows()->addWidget(new Label(TextRole::Quiet, part.title));
            addText(TextRole::Body, part.text);
            break;
        case DetailPart::Kind::Troubleshoot:
            addButton(m_model.entry(row)->code.text);
            break;
        }
    }
    m_detail->rows()->addStretch();
}

void CodesPage::addText(TextRole role, const QString &text)
{
    auto *label = new Label(role, text);
    label->makeSelectable();
    m_detail->rows()->addWidget(label);
}

void CodesPage::addButton(const QString &code)
{
    auto *button = new QPushButton(tr("&Troubleshoot this"));
    button->setObjectName(u"troubleshoot"_s);
    connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT troubleshootWanted(code); });
    m_detail->rows()->addWidget(button, 0, Qt::AlignLeft);
}

}
