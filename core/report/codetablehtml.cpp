#include "core/base/plaintext.h"
#include "core/report/codetable.h"
#include "core/report/wording.h"

#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// No character that XML would escape stands in it, so that it reads the same as HTML and as XML.
constexpr auto style = R"(
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --line: #d5d9de; --page: #ffffff; --head: #f4f5f7; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --quiet: #a4abb3; --line: #3a4048; --page: #16181c; --head: #23272e; } }
body { font: 0.95rem/1.45 system-ui, 'Segoe UI', sans-serif; color: var(--text); background: var(--page); margin: 2rem auto; max-width: 88rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
nav ul { columns: 16rem; padding-left: 1.2rem; }
a { color: inherit; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--head); position: sticky; top: 0; padding-left: 0.3rem; }
tbody th { font-weight: 600; padding-left: 0.3rem; }
tbody tr:target { background: var(--head); }
.code { width: 15%; } .meaning { width: 33%; } .causes { width: 18%; } .steps { width: 14%; }
td p, th p { margin: 0 0 0.4rem; } td ul { margin: 0; padding-left: 1.1rem; }
.quiet { color: var(--quiet); font-size: 0.85rem; font-weight: 400; }
@media print {
  :root { --text: #000000; --quiet: #444444; --line: #999999; --page: #ffffff; --head: #ffffff; }
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 8pt; }
  thead { display: table-header-group; } thead th { position: static; }
  tr { break-inside: avoid; } h2 { break-after: avoid; } section { break-before: page; } nav a { text-decoration: none; }
}
)"_L1;

//! Elements are closed by an end tag each: a short form like <td/> is a begin alone where it is read as HTML.
class HtmlTable
{
public:
    explicit HtmlTable(QString &html)
        : m_writer(&html)
    {
    }

    void write(const QList<CodeFamily> &families);

private:
    void begin(const QString &element, const QString &className = {});
    void end();
    void text(const QString &element, const QString &text, const QString &className = {});
    void lines(const QString &text, const QString &className = {});
    void list(const QStringList &items);
    void head();
    void contents(const QList<CodeFamily> &families);
    void family(const CodeFamily &family);
    void row(const CodeRow &row);

    QXmlStreamWriter m_writer;
};

void HtmlTable::begin(const QString &element, const QString &className)
{
    m_writer.writeStartElement(element);
    if (!className.isEmpty())
        m_writer.writeAttribute(u"class"_s, className);
}

void HtmlTable::end()
{
    m_writer.writeCharacters({}); // so that the end tag is written out
    m_writer.writeEndElement();
}

void HtmlTable::text(const QString &element, const QString &text, const QString &className)
{
    begin(element, className);
    m_writer.writeCharacters(withoutControls(text));
    end();
}

void HtmlTable::lines(const QString &text, const QString &className)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        this->text(u"p"_s, line, className);
}

void HtmlTable::list(const QStringList &items)
{
    if (items.isEmpty())
        return;
    begin(u"ul"_s);
    for (const QString &item : items)
        text(u"li"_s, item);
    end();
}

void HtmlTable::head()
{
    begin(u"head"_s);
    m_writer.writeEmptyElement(u"meta"_s);
    m_writer.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_writer.writeEmptyElement(u"meta"_s);
    m_writer.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
    m_writer.writeAttribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    m_writer.writeEmptyElement(u"meta"_s);
    m_writer.writeAttribute(u"name"_s, u"viewport"_s);
    m_writer.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    text(u"title"_s, ReportText::tr("Mail error codes"));
    text(u"style"_s, QString(style));
    end();
}

void HtmlTable::contents(const QList<CodeFamily> &families)
{
    begin(u"nav"_s);
    begin(u"ul"_s);
    for (const CodeFamily &family : families) {
        begin(u"li"_s);
        m_writer.writeStartElement(u"a"_s);
        m_writer.writeAttribute(u"href"_s, u"#family-"_s + family.id);
        m_writer.writeCharacters(withoutControls(family.title));
        end();
        m_writer.writeCharacters(u" (%1)"_s.arg(family.rows.size()));
        end();
    }
    end();
    end();
}

void HtmlTable::row(const CodeRow &row)
{
    m_writer.writeStartElement(u"tr"_s);
    m_writer.writeAttribute(u"id"_s, u"code-"_s + row.code);
    m_writer.writeStartElement(u"th"_s);
    m_writer.writeAttribute(u"scope"_s, u"row"_s);
    text(u"p"_s, row.code);
    lines(row.symbol, u"quiet"_s);
    end();
    begin(u"td"_s);
    begin(u"p"_s);
    text(u"strong"_s, row.title);
    end();
    lines(row.meaning);
    lines(row.note, u"quiet"_s);
    end();
    for (const QStringList &items : {row.causes, row.steps}) {
        begin(u"td"_s);
        list(items);
        end();
    }
    begin(u"td"_s, u"quiet"_s);
    list(row.sources);
    end();
    end();
}

void HtmlTable::family(const CodeFamily &family)
{
    m_writer.writeStartElement(u"section"_s);
    m_writer.writeAttribute(u"id"_s, u"family-"_s + family.id);
    text(u"h2"_s, family.title);
    begin(u"table"_s);
    begin(u"thead"_s);
    begin(u"tr"_s);
    text(u"th"_s, ReportText::tr("Code"), u"code"_s);
    text(u"th"_s, ReportText::tr("Meaning"), u"meaning"_s);
    text(u"th"_s, ReportText::tr("What usually causes it"), u"causes"_s);
    text(u"th"_s, ReportText::tr("What to do"), u"steps"_s);
    text(u"th"_s, ReportText::tr("Sources"));
    end();
    end();
    begin(u"tbody"_s);
    for (const CodeRow &row : family.rows)
        this->row(row);
    end();
    end();
    end();
    m_writer.writeCharacters(u"\n"_s);
}

void HtmlTable::write(const QList<CodeFamily> &families)
{
    qsizetype count = 0;
    for (const CodeFamily &family : families)
        count += family.rows.size();
    m_writer.writeDTD(u"<!DOCTYPE html>\n"_s);
    m_writer.writeStartElement(u"html"_s);
    m_writer.writeDefaultNamespace(u"http://www.w3.org/1999/xhtml"_s);
    m_writer.writeAttribute(u"lang"_s, QLocale().bcp47Name());
    head();
    begin(u"body"_s);
    text(u"h1"_s, ReportText::tr("Mail error codes"));
    text(u"p"_s,
         ReportText::tr("%1 codes by kind. What a code means, what usually causes it, and what to do.")
             .arg(count));
    contents(families);
    for (const CodeFamily &one : families)
        family(one);
    end();
    end();
    m_writer.writeCharacters(u"\n"_s);
}

}

QString codeTableToHtml(const KnowledgeBase &knowledge)
{
    QString html;
    HtmlTable(html).write(codeFamilies(knowledge));
    return html;
}

}
