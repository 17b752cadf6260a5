#include "core/report/servicesection.h"

#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

using Shown = std::function<QString(const QString &)>;

QString span(qint64 startMs, qint64 durationMs)
{
    return u"%1 ms + %2 ms"_s.arg(startMs).arg(durationMs);
}

QString okText(bool ok)
{
    return ok ? ReportText::tr("good") : ReportText::tr("failed");
}

Table stageTable(const ServiceObservation &service, const Shown &shown)
{
    Table table{{ReportText::tr("Stage"), ReportText::tr("Start and duration"), ReportText::tr("Result"),
                 ReportText::tr("Detail")},
                {}};
    for (const StageRecord &stage : service.stages)
        table.rows.append({toId(stage.stage), span(stage.startMs, stage.durationMs), okText(stage.ok),
                           shown(stage.detail)});
    return table;
}

Table attemptTable(const ServiceObservation &service, const Shown &shown)
{
    Table table{{ReportText::tr("Address"), ReportText::tr("Start and duration"), ReportText::tr("Result"),
                 ReportText::tr("Detail")},
                {}};
    for (const ConnectAttempt &attempt : service.attempts)
        table.rows.append({shown(attempt.address), span(attempt.startMs, attempt.durationMs),
                           toId(attempt.outcome), shown(attempt.detail)});
    return table;
}

Table certificateTable(const TlsRecord &tls, const Shown &shown)
{
    Table table{{ReportText::tr("Certificate"), ReportText::tr("Issuer"), ReportText::tr("Valid"),
                 ReportText::tr("Names"), ReportText::tr("SHA-256")},
                {}};
    for (const CertificateRecord &certificate : tls.chain)
        table.rows.append({shown(certificate.subject), shown(certificate.issuer),
                           timeText(certificate.notBefore) + u" – "_s + timeText(certificate.notAfter),
                           shown(certificate.names.join(u", "_s)), certificate.sha256});
    return table;
}

QString tlsText(const TlsRecord &tls, const Shown &shown)
{
    QStringList faults;
    for (const CertificateFault fault : tls.faults)
        faults.append(toId(fault));
    if (!tls.completed)
        return ReportText::tr("Encryption failed: %1. %2").arg(toId(tls.failure), shown(tls.detail));
    return ReportText::tr("Encryption: %1, %2. Certificate: %3.")
        .arg(tls.version, tls.cipher, faults.isEmpty() ? ReportText::tr("sound") : faults.join(u", "_s));
}

Table replyTable(const DialogueRecord &dialogue, const Shown &shown)
{
    Table table{{ReportText::tr("Reply"), ReportText::tr("Encrypted"), ReportText::tr("Text")}, {}};
    for (const ServerReply &reply : dialogue.replies) {
        const QString code = reply.code > 0 ? QString::number(reply.code) : QString();
        const QStringList parts{code, reply.enhancedStatus, reply.responseCode};
        table.rows.append({parts.join(u' ').simplified(),
                           reply.encrypted ? ReportText::tr("yes") : ReportText::tr("no"),
                           shown(reply.text)});
    }
    return table;
}

QStringList addresses(const ServiceObservation &service, const Shown &shown)
{
    QStringList items;
    if (!service.resolution.addresses.isEmpty())
        items.append(
            ReportText::tr("The name leads to: %1").arg(shown(service.resolution.addresses.join(u", "_s))));
    if (!service.resolution.detail.isEmpty())
        items.append(ReportText::tr("The name service says: %1").arg(shown(service.resolution.detail)));
    if (!service.address.isEmpty())
        items.append(ReportText::tr("Talked to: %1").arg(shown(service.address)));
    for (const PortAttempt &attempt : service.otherPorts)
        items.append(ReportText::tr("Port %1 of the same server: %2")
                         .arg(QString::number(attempt.port), toId(attempt.outcome)));
    if (service.tlsInstead)
        items.append(ReportText::tr("A second try, encrypted from the first byte: %1")
                         .arg(okText(service.tlsInstead->completed)));
    return items;
}

void append(Document &document, const Table &table)
{
    if (!table.rows.isEmpty())
        document.append(table);
}

}

Document serviceSection(const ServiceObservation &service, const Shown &shown)
{
    Document section{Heading{3, shown(endpointText(service.endpoint))}};
    append(section, stageTable(service, shown));
    if (const QStringList items = addresses(service, shown); !items.isEmpty())
        section.append(BulletList{items});
    append(section, attemptTable(service, shown));
    if (service.tls != TlsRecord{})
        section.append(Paragraph{tlsText(service.tls, shown)});
    append(section, certificateTable(service.tls, shown));
    if (!service.dialogue.greeting.isEmpty())
        section.append(Paragraph{ReportText::tr("Greeting: %1").arg(shown(service.dialogue.greeting))});
    if (!service.dialogue.mechanisms.isEmpty())
        section.append(Paragraph{
            ReportText::tr("Sign-in offered: %1").arg(shown(service.dialogue.mechanisms.join(u", "_s)))});
    append(section, replyTable(service.dialogue, shown));
    return section;
}

}
