#pragma once

#include "app/viewmodels/codesmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QVBoxLayout;

namespace mm {

class Column;
class Label;

//! The code table: search field, family, table, and all that is known of the chosen code.
class CodesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CodesPage(CodesModel &model, QWidget *parent = nullptr);

    void showCode(const QString &code);

Q_SIGNALS:
    void troubleshootWanted(const QString &code);

private:
    void buildTable();
    [[nodiscard]] QWidget *buildSearch();
    void showFamilies();
    void showSummary();
    void showDetail();
    void addParagraph(const QString &title, const QString &text);
    void addSources(const CodeEntry &entry);
    void addButton(const QString &code);

    CodesModel &m_model;
    QLineEdit *m_words;
    QComboBox *m_family;
    Label *m_summary;
    QTableView *m_table;
    Column *m_detail;
};

}
