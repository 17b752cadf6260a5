#include "app/widgets/readingorder.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace mm {
namespace {

// Bounded by the widgets of a window, which the program itself has made.
class Walk
{
public:
    explicit Walk(const QWidget *current)
        : m_current(current)
    {
    }

    void enter(QWidget *widget)
    {
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return;
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isStop || widget == m_current)
            m_stops << widget;
        if (!isStop)
            enterChildren(*widget);
    }

    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    void enterChildren(QWidget &widget)
    {
        if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                enter(splitter->widget(i));
        } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
            enter(area->widget());
        } else if (widget.layout()) {
            enterLayout(*widget.layout());
        }
    }

    void enterLayout(const QLayout &layout)
    {
        for (QLayoutItem *item : itemsInOrder(layout)) {
            if (item->widget())
                enter(item->widget());
            else if (item->layout())
                enterLayout(*item->layout());
        }
    }

    static QList<QLayoutItem *> itemsInOrder(const QLayout &layout)
    {
        QList<QLayoutItem *> items;
        for (int i = 0; i < layout.count(); ++i)
            items << layout.itemAt(i);
        if (const auto *box = qobject_cast<const QBoxLayout *>(&layout)) {
            if (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop)
                std::reverse(items.begin(), items.end());
        } else if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            std::stable_sort(items.begin(), items.end(), [&](QLayoutItem *a, QLayoutItem *b) {
                return cellOf(*grid, a) < cellOf(*grid, b);
            });
        }
        return items;
    }

    static std::pair<int, int> cellOf(const QGridLayout &grid, QLayoutItem *item)
    {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(grid.indexOf(item), &row, &column, &rows, &columns);
        return {row, column};
    }

    const QWidget *m_current;
    QList<QWidget *> m_stops;
};

}

QWidget *tabStopBeside(QWidget &root, const QWidget *current, bool next)
{
    Walk walk(current);
    walk.enter(&root);
    const QList<QWidget *> &stops = walk.stops();
    const auto count = stops.size();
    auto place = std::find(stops.begin(), stops.end(), current) - stops.begin();
    if (place == count)
        place = next ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *stop = stops.at(((place + (next ? step : -step)) % count + count) % count);
        if ((stop->focusPolicy() & Qt::TabFocus) && stop != current)
            return stop;
    }
    return nullptr;
}

bool moveFocus(QWidget &root, const QWidget *current, bool next)
{
    QWidget *stop = tabStopBeside(root, current, next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

}
