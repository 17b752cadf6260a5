#pragma once

#include "app/viewmodels/comparisonviewmodel.h"

#include <QDialog>

namespace mm {

//! The same account checked here and elsewhere: one sentence that says what follows, and under it, service by
//! service, what differs.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(const ComparisonViewModel &model, QWidget *parent = nullptr);
};

}
