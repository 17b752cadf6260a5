#pragma once

#include <QTextBrowser>

namespace mm {

//! A report on the screen as it is on paper: black on white in every theme, nothing to click.
class PaperView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    //! \p html as toHtml() makes it. The place that one has scrolled to stays.
    void showPaper(const QString &html);
};

}
