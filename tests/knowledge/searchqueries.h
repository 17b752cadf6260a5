#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace mm {

//! A line of queries.tsv: what a help-desk person types, and the entries of which one has to stand first.
struct SearchQuery
{
    QString words;
    QStringList meant;
};

//! Empty: the file could not be read.
[[nodiscard]] inline QList<SearchQuery> readSearchQueries(const QString &path)
{
    QList<SearchQuery> queries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return queries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            queries += {line.section(u'\t', 0, 0), line.section(u'\t', 1).split(u' ')};
    }
    return queries;
}

}
