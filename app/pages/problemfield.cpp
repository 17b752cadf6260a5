#include "app/pages/problemfield.h"

#include "app/viewmodels/startviewmodel.h"

#include <QMimeData>
#include <QUrl>

namespace mm {

ProblemField::ProblemField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAcceptDrops(true);
}

bool ProblemField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasText();
}

void ProblemField::insertFromMimeData(const QMimeData *source)
{
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            Q_EMIT fileDropped(url.toLocalFile());
            return;
        }
    }
    // One more than fits, so that the view-model still sees that something was cut off.
    textCursor().insertText(source->text().left(StartViewModel::textLimit + 1));
    ensureCursorVisible();
}

}
