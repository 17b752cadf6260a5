#pragma once

#include "app/viewmodels/codesmodel.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QVBoxLayout;

namespace mm {

class Column;
class FacetRow;
class Label;

//! The code table: search field, facets, table, and all that is known of the chosen code.
class CodesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CodesPage(CodesModel &model, QWidget *parent = nullptr);

    void showCode(const QString &code);

Q_SIGNALS:
    void troubleshootWanted(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildSearch();
    void showSummary();
    void showDetail();
    void addText(TextRole role, const QString &text);
    void addButton(const QString &code);

    CodesModel &m_model;
    QLineEdit *m_words;
    FacetRow *m_facets;
    Label *m_summary;
    QTableView *m_table;
    Column *m_detail;
};

}
