#pragma once

#include "core/report/report.h"

#include <QObject>

namespace mm {

//! One thing that the report leaves out, as a line with a mark for keeping it.
struct RedactionLine
{
    QString original;
    QString kind; //!< "name in a mail address"
    bool isKept = false;

    friend bool operator==(const RedactionLine &, const RedactionLine &) = default;
};

//! The report of a session before it leaves the computer: what it leaves out, what of that stays after all.
class ReportViewModel final : public QObject
{
    Q_OBJECT

public:
    //! \p knowledge outlives this; \p ownNames as ReportOptions::ownNames.
    ReportViewModel(Session session, const KnowledgeBase &knowledge, const QStringList &ownNames,
                    QObject *parent = nullptr);

    [[nodiscard]] QList<RedactionLine> redactions() const;
    void keep(const QString &original, bool isKept);

    [[nodiscard]] const QString &sessionId() const { return m_session.id; }
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QByteArray json() const;

Q_SIGNALS:
    void changed();

private:
    Session m_session;
    const KnowledgeBase &m_knowledge;
    ReportOptions m_options;
};

}
