#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace mm {

//! Puts a report as toHtml() makes it into \p document, in the style of a page of paper: black on white.
void layOut(const QString &html, QTextDocument &document);

//! A report as toHtml() makes it, as an A4 document with numbered pages. Needs a QGuiApplication (for the
//! fonts), but no display.
[[nodiscard]] QByteArray pdfOf(const QString &html);

}
