#pragma once

#include "core/knowledge/knowledgebase.h"

namespace mm {

//! Every code of a knowledge base as a table that people print or publish: code, name, title, meaning,
//! causes, steps, note, sources with their dates. Codes stand by family, in the order of the knowledge base.

//! One HTML file without script and outside references that is well-formed XML as well (XHTML 5): a table of
//! contents, an anchor for each family ("family-smtp") and code ("code-0x800CCC0F"), a header row that is
//! repeated on each printed page, colours for light and dark.
[[nodiscard]] QString codeTableToHtml(const KnowledgeBase &knowledge);

//! A heading and a table for each family. Nothing in a text can become markup or a cell.
[[nodiscard]] QString codeTableToMarkdown(const KnowledgeBase &knowledge);

//! RFC 4180: a header line, CR LF, every field in quotation marks. A field that a spreadsheet would take for
//! a formula (it begins with = + - @, a tab or a line break) has an apostrophe before it.
[[nodiscard]] QString codeTableToCsv(const KnowledgeBase &knowledge);

//! One row of the table: its texts in the user's language.
struct CodeRow
{
    QString code;
    QString symbol;
    QString family;
    QString title;
    QString meaning;
    QStringList causes;
    QStringList steps;
    QString note;
    QStringList sources; //!< "RFC 5321 section 4.2.2 (2008-10): mailbox full"
};

//! The rows of each family; families in the order in which they first appear.
struct CodeFamily
{
    QString id;
    QString title;
    QList<CodeRow> rows;
};

[[nodiscard]] QList<CodeFamily> codeFamilies(const KnowledgeBase &knowledge);

}
