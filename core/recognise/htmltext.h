#pragma once

#include <QList>
#include <QString>

namespace mm {

//! What a person sees of a page, and where in it each line of the page's source begins.
struct PageText
{
    QString text;
    QList<qsizetype> lines; //!< UTF-16 units of the text, ascending; at most as many as the reader asked for
};

//! Scripts and styles are left out, and what follows a tag that is not closed. Linear in the page's length.
[[nodiscard]] PageText textOfHtml(QStringView html, qsizetype linesLimit);

}
