#include "app/pages/facetrow.h"

#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

void fill(QComboBox &box, const QString &all, const QList<FacetChoice> &choices)
{
    box.clear();
    box.addItem(all, QString());
    for (const FacetChoice &choice : choices)
        box.addItem(choice.text, choice.id);
}

// A value that would leave nothing cannot be chosen, and says so by its 0.
void showCountsIn(QComboBox &box, const QList<FacetChoice> &choices, const QString &chosen)
{
    const auto *items = qobject_cast<const QStandardItemModel *>(box.model());
    for (int i = 0; items && i < choices.size() && i + 1 < box.count(); ++i) {
        const FacetChoice &choice = choices.at(i);
        QStandardItem *item = items->item(i + 1);
        item->setText(u"%1 · %2"_s.arg(choice.text).arg(choice.count));
        item->setEnabled(choice.count > 0 || choice.id == chosen);
    }
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

}

FacetRow::FacetRow(CodesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clear(new LinkButton(tr("Clear the &filters")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(ems(0.7));
    m_family = addBox(line, tr("&Kind"), u"family"_s);
    m_protocol = addBox(line, tr("&Protocol"), u"protocol"_s);
    m_area = addBox(line, tr("&Area"), u"area"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    line->addWidget(m_clear);
    line->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FacetRow::clear);
    connect(&m_model, &CodesModel::knowledgeArrived, this, &FacetRow::fillAll);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FacetRow::showCounts);
    fillAll();
}

QComboBox *FacetRow::addBox(QHBoxLayout *line, const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaximumWidth(ems(18));
    auto *title = new QLabel(label);
    title->setBuddy(box);
    line->addWidget(title);
    line->addWidget(box, 1);
    connect(box, &QComboBox::activated, this, &FacetRow::takeChoice);
    return box;
}

void FacetRow::clear()
{
    // The button goes away with what it clears, so that the focus has to go elsewhere first.
    if (m_clear->hasFocus())
        m_family->setFocus();
    m_model.setFacets({});
}

void FacetRow::fillAll()
{
    fill(*m_family, tr("every kind"), m_model.familyChoices());
    fill(*m_protocol, tr("every protocol"), m_model.protocolChoices());
    fill(*m_area, tr("every area"), m_model.areaChoices());
    showCounts();
}

void FacetRow::showCounts()
{
    const Facets &facets = m_model.facets();
    const QString protocol = facets.protocol ? QString(toId(*facets.protocol)) : QString();
    const QString area = facets.area ? QString(toId(*facets.area)) : QString();
    showCountsIn(*m_family, m_model.familyChoices(), facets.family);
    showCountsIn(*m_protocol, m_model.protocolChoices(), protocol);
    showCountsIn(*m_area, m_model.areaChoices(), area);
    m_clear->setVisible(!facets.isEmpty());
}

void FacetRow::takeChoice()
{
    const Facets facets{m_family->currentData().toString(),
                        protocolFromId(m_protocol->currentData().toString()),
                        areaFromId(m_area->currentData().toString())};
    m_model.setFacets(facets);
}

}
