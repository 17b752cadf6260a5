#include "core/model/observation.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<Stage, stageCount> stages{{
    "dns"_L1,
    "tcp"_L1,
    "greeting"_L1,
    "capabilities"_L1,
    "starttls"_L1,
    "tls"_L1,
    "auth"_L1,
    "submit"_L1,
}};

constexpr IdTable<CertificateFault, 9> certificateFaults{{
    "expired"_L1,
    "not-yet-valid"_L1,
    "name-mismatch"_L1,
    "self-signed"_L1,
    "untrusted-issuer"_L1,
    "incomplete-chain"_L1,
    "revoked"_L1,
    "weak"_L1,
    "other"_L1,
}};

constexpr IdTable<StapledStatus, stapledStatusCount> stapledStatuses{{
    "not-told"_L1,
    "good"_L1,
    "revoked"_L1,
    "unknown"_L1,
}};

constexpr IdTable<DialogueEnding, 18> endings{{
    "not-started"_L1,
    "completed"_L1,
    "greeting-refused"_L1,
    "hello-refused"_L1,
    "starttls-not-offered"_L1,
    "starttls-refused"_L1,
    "starttls-injection"_L1,
    "authentication-refused"_L1,
    "sender-refused"_L1,
    "recipient-refused"_L1,
    "message-refused"_L1,
    "malformed"_L1,
    "other-protocol"_L1,
    "dropped"_L1,
    "reset"_L1,
    "timed-out"_L1,
    "tls-failed"_L1,
    "cancelled"_L1,
}};

constexpr IdTable<TcpOutcome, 7> tcpOutcomes{{
    "connected"_L1,
    "refused"_L1,
    "timed-out"_L1,
    "unreachable"_L1,
    "reset"_L1,
    "cancelled"_L1,
    "other"_L1,
}};

constexpr IdTable<RoundTripOutcome, roundTripOutcomeCount> roundTripOutcomes{
    {"arrived"_L1, "not-seen"_L1, "not-read"_L1, "cancelled"_L1}};

constexpr IdTable<TlsFailure, 9> tlsFailures{{
    "none"_L1,
    "plaintext-answered"_L1,
    "protocol-version"_L1,
    "no-shared-cipher"_L1,
    "client-certificate-required"_L1,
    "closed"_L1,
    "reset"_L1,
    "timed-out"_L1,
    "other"_L1,
}};

}

QLatin1StringView toId(Stage stage)
{
    return stages[stage];
}

std::optional<Stage> stageFromId(QStringView id)
{
    return stages.find(id);
}

QLatin1StringView toId(CertificateFault fault)
{
    return certificateFaults[fault];
}

QLatin1StringView toId(StapledStatus status)
{
    return stapledStatuses[status];
}

QLatin1StringView toId(DialogueEnding ending)
{
    return endings[ending];
}

QLatin1StringView toId(TcpOutcome outcome)
{
    return tcpOutcomes[outcome];
}

QLatin1StringView toId(TlsFailure failure)
{
    return tlsFailures[failure];
}

QLatin1StringView toId(RoundTripOutcome outcome)
{
    return roundTripOutcomes[outcome];
}

}
