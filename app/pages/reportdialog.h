#pragma once

#include "app/viewmodels/reportviewmodel.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace mm {

class MessageLine;
class PaperView;

//! The report before it leaves the computer: how it reads, what is left out and may be kept, and the ways to
//! hand it over: a file (web page, PDF, Markdown, JSON) or the clipboard.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(ReportViewModel &model, QWidget *parent = nullptr);

    //! The forms to save in, as a file dialog's filters: "Web page (*.html)".
    [[nodiscard]] static QStringList fileFilters();
    //! Writes the report; the end of the name decides the form.
    void save(const QString &path);

private:
    [[nodiscard]] QWidget *buildLeftOut();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QByteArray contents(const QString &path) const;
    void askAndSave();
    void copy();
    void showReport();
    void showRedactions();
    void keepChecked(const QListWidgetItem *item);

    ReportViewModel &m_model;
    PaperView *m_preview;
    QListWidget *m_leftOut;
    MessageLine *m_answer;
};

}
