#include "core/diagnosis/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

QJsonObject detailEvidence(const ServiceView &view)
{
    return {{u"detail"_s, view.tls().detail.isEmpty() ? u"no reason was given"_s : view.tls().detail}};
}

Evidence failedFor(const ServiceView &view, TlsFailure failure)
{
    if (view.tls().failure != failure)
        return std::nullopt;
    return detailEvidence(view);
}

Evidence endedBy(const ServiceView &view, DialogueEnding ending)
{
    if (view.dialogue().ending != ending)
        return std::nullopt;
    const auto &replies = view.dialogue().replies;
    const auto last = std::find_if(replies.crbegin(), replies.crend(), [](const ServerReply &reply) {
        return reply.command == Command::StartTls;
    });
    const QString reply = last == replies.crend() ? u"no"_s : quote(*last);
    return QJsonObject{{u"capabilities"_s, view.dialogue().capabilities.join(u", "_s)}, {u"reply"_s, reply}};
}

//! Text, or nothing that was kept of it.
bool isReadable(const QByteArray &bytes)
{
    for (const char *greeting : {"220", "421", "554", "* ", "+OK", "-ERR"}) {
        if (bytes.startsWith(greeting))
            return true;
    }
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= ' ' && c < 127) || c == '\r' || c == '\n' || c == '\t'; });
}

}

Evidence startTlsNotOffered(const ServiceView &view)
{
    return endedBy(view, DialogueEnding::StartTlsNotOffered);
}

Evidence startTlsRefused(const ServiceView &view)
{
    return endedBy(view, DialogueEnding::StartTlsRefused);
}

Evidence startTlsInjection(const ServiceView &view)
{
    return endedBy(view, DialogueEnding::StartTlsInjection);
}

Evidence handshakeFailed(const ServiceView &view)
{
    if (!failedInTls(view) || plaintextOnTlsPort(view))
        return std::nullopt;
    switch (view.tls().failure) {
    case TlsFailure::ProtocolVersion:
    case TlsFailure::NoSharedCipher:
    case TlsFailure::ClientCertificateRequired:
        return std::nullopt;
    case TlsFailure::None:
    case TlsFailure::PlaintextAnswered:
    case TlsFailure::Closed:
    case TlsFailure::Reset:
    case TlsFailure::TimedOut:
    case TlsFailure::Other:
        break;
    }
    QJsonObject evidence = detailEvidence(view);
    evidence[u"failure"_s] = QString(toId(view.tls().failure));
    return evidence;
}

Evidence plaintextOnTlsPort(const ServiceView &view)
{
    const bool answered = view.tls().failure == TlsFailure::PlaintextAnswered;
    if (!answered || view.service.endpoint.security != Security::Tls || !isReadable(view.tls().plaintext))
        return std::nullopt;
    const QByteArray firstLine = view.tls().plaintext.split('\n').constFirst().trimmed();
    return QJsonObject{{u"plaintext"_s, QString::fromLatin1(firstLine.left(200))}};
}

Evidence implicitTlsOnPlainPort(const ServiceView &view)
{
    if (!speaksTlsAtOnce(view))
        return std::nullopt;
    return QJsonObject{{u"asked"_s, view.service.endpoint.security == Security::StartTls
                                        ? u"STARTTLS"_s
                                        : u"no encryption"_s}};
}

Evidence protocolTooOld(const ServiceView &view)
{
    return failedFor(view, TlsFailure::ProtocolVersion);
}

Evidence noSharedCipher(const ServiceView &view)
{
    return failedFor(view, TlsFailure::NoSharedCipher);
}

Evidence clientCertificateRequired(const ServiceView &view)
{
    if (const Evidence failed = failedFor(view, TlsFailure::ClientCertificateRequired))
        return failed;
    return refusalMeans(view, FindingId::TlsClientCertificateRequired);
}

}
