#include "app/viewmodels/reportviewmodel.h"

#include <QJsonDocument>

#include <algorithm>

namespace mm {
namespace {

QString kindText(Redaction::Kind kind)
{
    switch (kind) {
    case Redaction::Kind::MailName:
        return ReportViewModel::tr("name in a mail address");
    case Redaction::Kind::FolderName:
        return ReportViewModel::tr("name of a folder's owner");
    case Redaction::Kind::PrivateAddress:
        return ReportViewModel::tr("address in a private network");
    case Redaction::Kind::Name:
        return ReportViewModel::tr("name of a person or computer");
    }
    Q_UNREACHABLE();
}

}

ReportViewModel::ReportViewModel(Session session, const KnowledgeBase &knowledge, const QStringList &ownNames,
                                 QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_knowledge(knowledge)
    , m_options{.redact = true, .ownNames = ownNames}
{
}

// A name is one line, wherever it was found and however it was written.
QList<RedactionLine> ReportViewModel::redactions() const
{
    QList<RedactionLine> lines;
    for (const Redaction &redaction : redactionsOf(m_session, m_knowledge, m_options)) {
        const bool isKnown = std::any_of(lines.begin(), lines.end(), [&](const RedactionLine &line) {
            return line.original.compare(redaction.original, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            lines << RedactionLine{redaction.original, kindText(redaction.kind),
                                   m_options.kept.contains(redaction.original, Qt::CaseInsensitive)};
    }
    return lines;
}

void ReportViewModel::keep(const QString &original, bool isKept)
{
    if (m_options.kept.contains(original, Qt::CaseInsensitive) == isKept)
        return;
    if (isKept)
        m_options.kept << original;
    else
        m_options.kept.removeIf(
            [&](const QString &kept) { return kept.compare(original, Qt::CaseInsensitive) == 0; });
    Q_EMIT changed();
}

QString ReportViewModel::html() const
{
    return reportToHtml(m_session, m_knowledge, m_options);
}

QString ReportViewModel::markdown() const
{
    return reportToMarkdown(m_session, m_knowledge, m_options);
}

QByteArray ReportViewModel::json() const
{
    return QJsonDocument(reportToJson(m_session, m_knowledge, m_options)).toJson();
}

}
