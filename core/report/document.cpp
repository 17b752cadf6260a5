#include "core/report/document.h"

#include "core/base/overloaded.h"
#include "core/base/plaintext.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto htmlHead = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%2</title>
<style>
body { font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; color: #1b1f24; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d5d9de; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding: .5rem 1rem; background: #f4f5f7; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
</style>
</head>
<body>
)"_L1;

QString escapedForHtml(const QString &text)
{
    return withoutControls(text).toHtmlEscaped();
}

QString element(QLatin1StringView name, const QString &content)
{
    return u"<%1>%2</%1>\n"_s.arg(name, content);
}

QString htmlRow(const QStringList &cells, QLatin1StringView cell)
{
    QString row;
    for (const QString &text : cells)
        row += u"<%1>%2</%1>"_s.arg(cell, escapedForHtml(text).replace(u'\n', u"<br>"_s));
    return element("tr"_L1, row);
}

QString htmlTable(const Table &table)
{
    QString rows = htmlRow(table.header, "th"_L1);
    for (const QStringList &row : table.rows)
        rows += htmlRow(row, "td"_L1);
    return element("table"_L1, rows);
}

QString htmlList(const BulletList &list)
{
    QString items;
    for (const QString &item : list.items)
        items += element("li"_L1, escapedForHtml(item));
    return element("ul"_L1, items);
}

QString htmlBlock(const Block &block)
{
    return std::visit(
        Overloaded{
            [](const Heading &heading) {
                return u"<h%1>%2</h%1>\n"_s.arg(heading.level).arg(escapedForHtml(heading.text));
            },
            [](const Paragraph &paragraph) { return element("p"_L1, escapedForHtml(paragraph.text)); },
            [](const BulletList &list) { return htmlList(list); },
            [](const Table &table) { return htmlTable(table); },
            [](const Quotation &quotation) {
                return element("blockquote"_L1, escapedForHtml(quotation.text));
            },
        },
        block);
}

// One line in which no character is markup. A colon before "//" and the dot of "www." are escaped because
// ticket systems make links of them.
QString escapedForMarkdown(const QString &text)
{
    QString result;
    for (const QChar c : withoutControls(text).simplified()) {
        if (QStringView(u"\\`*_[]{}#|~<>&").contains(c))
            result += u'\\';
        result += c;
    }
    result.replace(u"://"_s, u"\\://"_s).replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
    const auto digits = std::find_if(result.cbegin(), result.cend(), [](QChar c) { return !c.isDigit(); });
    const auto mark = digits - result.cbegin();
    if (mark < result.size() && QStringView(mark == 0 ? u"-+=" : u".)").contains(result.at(mark)))
        result.insert(mark, u'\\');
    return result;
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(escapedForMarkdown(cell));
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString markdownTable(const Table &table)
{
    QString rows = markdownRow(table.header) + u"|"_s + u" --- |"_s.repeated(table.header.size()) + u'\n';
    for (const QStringList &row : table.rows)
        rows += markdownRow(row);
    return rows;
}

QString prefixedLines(const QStringList &lines, const QString &prefix)
{
    QString result;
    for (const QString &line : lines)
        result += prefix + escapedForMarkdown(line) + u'\n';
    return result;
}

QString markdownBlock(const Block &block)
{
    return std::visit(
        Overloaded{
            [](const Heading &heading) -> QString {
                return QString(heading.level, u'#') + u' ' + escapedForMarkdown(heading.text) + u'\n';
            },
            [](const Paragraph &paragraph) -> QString { return escapedForMarkdown(paragraph.text) + u'\n'; },
            [](const BulletList &list) { return prefixedLines(list.items, u"- "_s); },
            [](const Table &table) { return markdownTable(table); },
            // Two blanks at its end keep a line of the quotation a line.
            [](const Quotation &quotation) {
                return prefixedLines(quotation.text.trimmed().split(u'\n'), u"> "_s)
                    .replace(u"\n> "_s, u"  \n> "_s);
            },
        },
        block);
}

}

QString toHtml(const Document &document, const QString &title)
{
    const QString language = ReportText::tr("en", "the language of the report, ISO 639");
    QString html = QString(htmlHead).arg(language.toHtmlEscaped(), escapedForHtml(title));
    for (const Block &block : document)
        html += htmlBlock(block);
    return html + u"</body>\n</html>\n"_s;
}

QString toMarkdown(const Document &document)
{
    QString markdown;
    for (const Block &block : document) {
        if (!markdown.isEmpty())
            markdown += u'\n';
        markdown += markdownBlock(block);
    }
    return markdown;
}

}
