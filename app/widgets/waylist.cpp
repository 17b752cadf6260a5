#include "app/widgets/waylist.h"

#include "app/widgets/marksign.h"
#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// Where things stand in a row; the same for measuring and for painting.
struct RowGeometry
{
    QRect frame;
    QRect sign;
    QRect text;
};

bool hasLead(const QModelIndex &index)
{
    return index.data(WayModel::NumberRole).toInt() == 1 || index.row() == index.model()->rowCount() - 1;
}

RowGeometry geometryOf(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const QRect frame = row.adjusted(ems(0.3), hasLead(index) ? lines(0.6) : 0, -ems(0.3), 0);
    const QRect inner = frame.adjusted(ems(0.5), lines(0.25), -ems(0.3), -lines(0.25));
    const int side = lines(0.85);
    const QRect sign = QRect(inner.topLeft() + QPoint(0, lines(0.08)), QSize(side, side));
    const QRect text = inner.adjusted(side + ems(0.5), 0, 0, 0);
    return {frame, QStyle::visualRect(direction, row, sign), QStyle::visualRect(direction, row, text)};
}

QString titleOf(const QModelIndex &index)
{
    const QVariant number = index.data(WayModel::NumberRole);
    const QString title = index.data(Qt::DisplayRole).toString();
    return number.isValid() ? u"%1. %2"_s.arg(number.toInt()).arg(title) : title;
}

QFont titleFont(const QFont &font, const QModelIndex &index)
{
    QFont title = font;
    title.setWeight(index.data(WayModel::HereRole).toBool() ? QFont::DemiBold : QFont::Normal);
    return title;
}

int titleHeight(const QModelIndex &index, const QFont &font, int width)
{
    const QRect bounds(0, 0, width, lines(10));
    return QFontMetrics(titleFont(font, index))
        .boundingRect(bounds, Qt::TextWordWrap, titleOf(index))
        .height();
}

class WayDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : ems(17);
        const RowGeometry geometry = geometryOf(QRect(0, 0, width, lines(10)), index, Qt::LeftToRight);
        const int word =
            index.data(WayModel::WordRole).toString().isEmpty() ? 0 : option.fontMetrics.height();
        const int title = titleHeight(index, option.font, geometry.text.width());
        return {width, geometry.text.top() + title + word + lines(0.25)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RowGeometry geometry = geometryOf(option.rect, index, option.direction);
        painter->save();
        paintFrame(*painter, option, index, geometry.frame);
        paintMark(*painter, geometry.sign, static_cast<Mark>(index.data(WayModel::MarkRole).toInt()),
                  option.palette);
        paintText(*painter, option, index, geometry.text);
        painter->restore();
    }

private:
    static void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &row)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hovered =
            option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
        if (index.data(WayModel::HereRole).toBool() || hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.color(QPalette::Midlight));
            painter.drawRoundedRect(row, 4, 4);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &area)
    {
        const bool open =
            index.flags().testFlag(Qt::ItemIsEnabled) || index.data(WayModel::HereRole).toBool();
        const auto side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop);
        painter.setFont(titleFont(option.font, index));
        painter.setPen(option.palette.color(open ? QPalette::WindowText : QPalette::PlaceholderText));
        // In a window from right to left a title of the other direction keeps its question mark at its end.
        const QString title = titleOf(index);
        const int direction = title.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter.drawText(area, side | direction | Qt::TextWordWrap, title);
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        const int top = titleHeight(index, option.font, area.width());
        const QString word = index.data(WayModel::WordRole).toString();
        painter.drawText(area.adjusted(0, top, 0, 0), side,
                         option.fontMetrics.elidedText(word, Qt::ElideRight, area.width()));
    }
};

}

WayList::WayList(WayModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new WayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setViewportMargins(0, lines(0.9), 0, 0);
    setAccessibleName(tr("The way through"));
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        scrollTo(m_model.index(m_model.currentRow()));
    });
    connect(this, &QAbstractItemView::clicked, this, &WayList::choose);
    connect(this, &QAbstractItemView::activated, this, &WayList::choose);
}

QSize WayList::sizeHint() const
{
    return {ems(20), lines(24)};
}

// Titles wrap by the width, so every row may have another height now.
void WayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void WayList::choose(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    if (const auto step = m_model.stepOf(index.row()))
        Q_EMIT stepChosen(*step);
    else
        Q_EMIT placeChosen(m_model.placeOf(index.row()));
}

}
