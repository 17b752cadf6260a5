#include "app/print/pdf.h"

#include <QBuffer>
#include <QFont>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int resolution = 300; // dots an inch
constexpr int bodySize = 9;     // points

// What a page of paper needs of the report's style; Qt's rich text knows few of the properties of a browser.
constexpr auto printStyle = R"(
h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 14pt; } h3 { font-size: 10pt; margin-top: 8pt; }
table { border-collapse: collapse; border-color: #c4cad1; border-style: solid; border-width: 1px; }
th { text-align: left; background-color: #eceff2; padding: 3px 6px; } td { padding: 3px 6px; }
blockquote { background-color: #f4f5f7; white-space: pre-wrap; }
)"_L1;

// The style for a browser would be taken for this one's.
QString withoutStyle(QString html)
{
    const qsizetype from = html.indexOf(u"<style>");
    const qsizetype to = html.indexOf(u"</style>", from);
    return from < 0 || to < 0 ? html : html.remove(from, to - from);
}

}

void layOut(const QString &html, QTextDocument &document)
{
    document.setDefaultStyleSheet(printStyle);
    document.setHtml(withoutStyle(html));
}

QByteArray pdfOf(const QString &html)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"sans-serif"_s, bodySize));
    layOut(html, document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    // print() leaves a margin of two centimetres by itself.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(u"MailMend"_s);
    document.print(&writer);
    return buffer.data();
}

}
