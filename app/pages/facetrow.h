#pragma once

#include "app/viewmodels/codesmodel.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace mm {

class LinkButton;

//! What the code table is narrowed to: kind, protocol and area, each value with how many codes it leaves.
class FacetRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetRow(CodesModel &model, QWidget *parent = nullptr);

    void clear();

private:
    QComboBox *addBox(QHBoxLayout *line, const QString &label, const QString &name);
    void fillAll();
    void showCounts();
    void takeChoice();

    CodesModel &m_model;
    QComboBox *m_family;
    QComboBox *m_protocol;
    QComboBox *m_area;
    LinkButton *m_clear;
};

}
