#include "app/pages/paperview.h"

#include "app/print/pdf.h"
#include "app/widgets/theme.h"

#include <QScrollBar>

namespace mm {

PaperView::PaperView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setPalette(lightPalette());
    document()->setDocumentMargin(ems(1.2));
}

void PaperView::showPaper(const QString &html)
{
    const int place = verticalScrollBar()->value();
    layOut(html, *document());
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

}
