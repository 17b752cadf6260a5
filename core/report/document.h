#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace mm {

//! A text for people, before it has a form: what reports consist of, plain and not yet escaped.
struct Heading
{
    int level = 1; //!< 1 to 3
    QString text;
};
struct Paragraph
{
    QString text;
};
struct BulletList
{
    QStringList items;
};
struct Table
{
    QStringList header;
    QList<QStringList> rows; //!< as many cells each as the header has
};
struct Quotation
{
    QString text; //!< what somebody else wrote, line by line
};
using Block = std::variant<Heading, Paragraph, BulletList, Table, Quotation>;
using Document = QList<Block>;

//! One HTML file without script and outside references. Every text is escaped.
[[nodiscard]] QString toHtml(const Document &document, const QString &title);
//! Markdown as ticket systems read it. Nothing in a text can become markup, a link or a cell.
[[nodiscard]] QString toMarkdown(const Document &document);

}
