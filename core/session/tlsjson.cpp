#include "core/session/tlsjson.h"

#include "core/base/jsonvalues.h"
#include "core/session/observationjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int tlsFailureCount = 9;
constexpr int certificateFaultCount = 9;

QJsonObject certificateToJson(const CertificateRecord &certificate)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"issuer_common_name"_s, certificate.issuerCommonName},
            {u"issuer_organisation"_s, certificate.issuerOrganisation},
            {u"not_before"_s, timeToText(certificate.notBefore)},
            {u"not_after"_s, timeToText(certificate.notAfter)},
            {u"names"_s, QJsonArray::fromStringList(certificate.names)},
            {u"sha256"_s, certificate.sha256},
            {u"key_algorithm"_s, certificate.keyAlgorithm},
            {u"key_bits"_s, certificate.keyBits},
            {u"signature"_s, certificate.signatureAlgorithm},
            {u"self_issued"_s, certificate.selfIssued}};
}

CertificateRecord certificateFromJson(const QJsonObject &json)
{
    return {.subject = json[u"subject"].toString(),
            .issuer = json[u"issuer"].toString(),
            .issuerCommonName = json[u"issuer_common_name"].toString(),
            .issuerOrganisation = json[u"issuer_organisation"].toString(),
            .notBefore = timeFromText(json[u"not_before"].toString()),
            .notAfter = timeFromText(json[u"not_after"].toString()),
            .names = textsOf(json[u"names"]),
            .sha256 = json[u"sha256"].toString(),
            .keyAlgorithm = json[u"key_algorithm"].toString(),
            .keyBits = json[u"key_bits"].toInt(),
            .signatureAlgorithm = json[u"signature"].toString(),
            .selfIssued = json[u"self_issued"].toBool()};
}

}

QJsonObject tlsToJson(const TlsRecord &tls)
{
    const auto faultToJson = [](CertificateFault fault) { return QJsonValue(toId(fault)); };
    return {{u"completed"_s, tls.completed},
            {u"failure"_s, toId(tls.failure)},
            {u"detail"_s, tls.detail},
            {u"plaintext"_s, QString::fromLatin1(tls.plaintext.toBase64())},
            {u"version"_s, tls.version},
            {u"cipher"_s, tls.cipher},
            {u"chain"_s, arrayOf(tls.chain, certificateToJson)},
            {u"faults"_s, arrayOf(tls.faults, faultToJson)},
            {u"issued_by_local_root"_s, tls.issuedByLocalRoot},
            {u"stapled"_s, toId(tls.stapled)},
            {u"revocation_reason"_s, tls.revocationReason}};
}

TlsRecord tlsFromJson(const QJsonObject &json)
{
    TlsRecord tls{.completed = json[u"completed"].toBool(),
                  .failure = enumerationOf(json[u"failure"], tlsFailureCount, TlsFailure::None),
                  .detail = json[u"detail"].toString(),
                  .plaintext = QByteArray::fromBase64(json[u"plaintext"].toString().toLatin1()),
                  .version = json[u"version"].toString(),
                  .cipher = json[u"cipher"].toString(),
                  .chain = listOf(json[u"chain"], certificateFromJson),
                  .faults = {},
                  .issuedByLocalRoot = json[u"issued_by_local_root"].toBool(),
                  .stapled = enumerationOf(json[u"stapled"], stapledStatusCount, StapledStatus::NotTold),
                  .revocationReason = json[u"revocation_reason"].toString()};
    for (const QJsonValue &fault : json[u"faults"].toArray())
        tls.faults.append(enumerationOf(fault, certificateFaultCount, CertificateFault::Other));
    return tls;
}

}
