#pragma once

#include "app/viewmodels/waymodel.h"

#include <QListView>

namespace mm {

//! The way through at the side: every place with its mark and word; a click or Enter goes there.
class WayList final : public QListView
{
    Q_OBJECT

public:
    explicit WayList(WayModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(mm::Place place);
    void stepChosen(mm::StepId step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);

    WayModel &m_model;
};

}
