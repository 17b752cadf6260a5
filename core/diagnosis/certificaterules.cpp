#include "core/diagnosis/ruleset.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

constexpr qint64 expiresSoonDays = 14;

bool hasFault(const ServiceView &view, CertificateFault fault)
{
    return view.tls().faults.contains(fault);
}

const CertificateRecord *leafOf(const ServiceView &view)
{
    return view.tls().chain.isEmpty() ? nullptr : &view.tls().chain.constFirst();
}

QJsonObject certificateEvidence(const CertificateRecord &certificate)
{
    const QString issuer =
        certificate.issuerCommonName.isEmpty() ? certificate.issuer : certificate.issuerCommonName;
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, issuer.isEmpty() ? u"nobody named"_s : issuer},
            {u"notBefore"_s, certificate.notBefore.toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.notAfter.toString(Qt::ISODate)},
            {u"sha256"_s, certificate.sha256}};
}

QJsonObject leafEvidence(const ServiceView &view)
{
    const CertificateRecord *leaf = leafOf(view);
    return certificateEvidence(leaf ? *leaf : CertificateRecord());
}

QString dateInWords(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC().date(), u"d MMMM yyyy"_s);
}

//! Adds "date" and "days", the whole days between then and now in either direction.
QJsonObject datedEvidence(const ServiceView &view, const CertificateRecord &certificate,
                          const QDateTime &then)
{
    QJsonObject evidence = certificateEvidence(certificate);
    evidence[u"date"_s] = dateInWords(then);
    evidence[u"days"_s] = std::abs(then.secsTo(view.now)) / 86400;
    return evidence;
}

//! The first certificate of the chain whose dates are wrong by the true time. What the TLS library said
//! rests on this computer's clock, so it counts for a certificate of the chain, and, with a wrong clock,
//! only when the dates bear it out.
template<class IsWrong>
const CertificateRecord *wronglyDated(const ServiceView &view, CertificateFault fault, IsWrong isWrong)
{
    const auto &chain = view.tls().chain;
    const auto found = std::find_if(chain.begin(), chain.end(), isWrong);
    if (found == chain.begin() && found != chain.end())
        return &*found;
    if (!hasFault(view, fault) || chain.isEmpty())
        return nullptr;
    if (found != chain.end())
        return &*found;
    return view.clockSkewed ? nullptr : &chain.constFirst();
}

QString someOf(const QStringList &names)
{
    constexpr qsizetype shown = 5;
    const QString list = names.mid(0, shown).join(u", "_s);
    return names.size() > shown ? u"%1 and %2 more"_s.arg(list).arg(names.size() - shown) : list;
}

bool hasWeakKey(const CertificateRecord &certificate)
{
    const bool elliptic = certificate.keyAlgorithm == "EC"_L1;
    const bool classic = certificate.keyAlgorithm == "RSA"_L1 || certificate.keyAlgorithm == "DSA"_L1;
    return certificate.keyBits > 0 &&
           ((classic && certificate.keyBits < 2048) || (elliptic && certificate.keyBits < 256));
}

//! The device that answers shows the certificate that it was built with, which is made out to itself: a mail
//! server of the product's maker, and nobody's in between.
bool isItsOwnCertificate(const ServiceView &view, const InspectorEntry &inspector)
{
    return inspector.kind == InspectorKind::Gateway && hasFault(view, CertificateFault::NameMismatch);
}

bool isPublicProvider(const ServiceView &view)
{
    const QString host = view.service.endpoint.host.toLower();
    const auto isServer = [&](const QString &server) {
        return host == server || host.endsWith(u'.' + server);
    };
    const auto &providers = view.knowledge.contents().providers;
    return std::any_of(providers.begin(), providers.end(), [&](const ProviderEntry &provider) {
        return std::any_of(provider.hosts.begin(), provider.hosts.end(), isServer);
    });
}

//! A root's own signature protects nothing, so its age does not matter.
bool hasWeakSignature(const CertificateRecord &certificate)
{
    const QString &algorithm = certificate.signatureAlgorithm;
    return !certificate.selfIssued && (algorithm.contains("sha1"_L1, Qt::CaseInsensitive) ||
                                       algorithm.contains("md5"_L1, Qt::CaseInsensitive));
}

}

Evidence certificateExpired(const ServiceView &view)
{
    const auto *expired =
        wronglyDated(view, CertificateFault::Expired, [&](const CertificateRecord &certificate) {
            return certificate.notAfter.isValid() && certificate.notAfter < view.now;
        });
    if (!expired)
        return std::nullopt;
    return datedEvidence(view, *expired, expired->notAfter);
}

Evidence certificateNotYetValid(const ServiceView &view)
{
    const auto *early =
        wronglyDated(view, CertificateFault::NotYetValid, [&](const CertificateRecord &certificate) {
            return certificate.notBefore.isValid() && certificate.notBefore > view.now;
        });
    if (!early)
        return std::nullopt;
    return datedEvidence(view, *early, early->notBefore);
}

Evidence certificateNameMismatch(const ServiceView &view)
{
    if (!hasFault(view, CertificateFault::NameMismatch))
        return std::nullopt;
    QJsonObject evidence = leafEvidence(view);
    const QStringList names = leafOf(view) ? leafOf(view)->names : QStringList();
    evidence[u"names"_s] = names.isEmpty() ? u"no server at all"_s : someOf(names);
    return evidence;
}

Evidence certificateSelfSigned(const ServiceView &view)
{
    const CertificateRecord *leaf = leafOf(view);
    if (!hasFault(view, CertificateFault::SelfSigned) || (leaf && !leaf->selfIssued))
        return std::nullopt;
    return leafEvidence(view);
}

Evidence certificateUntrustedIssuer(const ServiceView &view)
{
    if (certificateSelfSigned(view) || certificateIncompleteChain(view))
        return std::nullopt;
    const auto &faults = view.tls().faults;
    const bool untrusted =
        hasFault(view, CertificateFault::UntrustedIssuer) || hasFault(view, CertificateFault::SelfSigned);
    // A fault that has no name of its own: the certificate is not trusted, whatever the library's reason.
    const bool unnamed =
        hasFault(view, CertificateFault::Other) && faults.size() == 1 && !certificateWeak(view);
    if (!untrusted && !unnamed)
        return std::nullopt;
    return leafEvidence(view);
}

Evidence certificateIncompleteChain(const ServiceView &view)
{
    if (!hasFault(view, CertificateFault::IncompleteChain))
        return std::nullopt;
    return leafEvidence(view);
}

Evidence certificateRevoked(const ServiceView &view)
{
    if (!hasFault(view, CertificateFault::Revoked))
        return std::nullopt;
    QJsonObject evidence = leafEvidence(view);
    evidence[u"reason"_s] = view.tls().revocationReason;
    return evidence;
}

Evidence certificateWeak(const ServiceView &view)
{
    const bool refused = hasFault(view, CertificateFault::Weak);
    for (const CertificateRecord &certificate : view.tls().chain) {
        QString why;
        if (hasWeakKey(certificate))
            why = u"its %1 key has only %2 bits"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits);
        else if (hasWeakSignature(certificate))
            why = u"it is signed with %1"_s.arg(certificate.signatureAlgorithm);
        else
            continue;
        QJsonObject evidence = certificateEvidence(certificate);
        evidence[u"why"_s] = why;
        evidence[u"refused"_s] = refused;
        return evidence;
    }
    if (!refused)
        return std::nullopt;
    QJsonObject evidence = leafEvidence(view);
    evidence[u"why"_s] = u"this computer refuses its key or its signature"_s;
    evidence[u"refused"_s] = true;
    return evidence;
}

Evidence certificateExpiresSoon(const ServiceView &view)
{
    const CertificateRecord *leaf = leafOf(view);
    if (!leaf || !leaf->notAfter.isValid() || leaf->notAfter < view.now ||
        view.now.secsTo(leaf->notAfter) >= expiresSoonDays * 86400)
        return std::nullopt;
    return datedEvidence(view, *leaf, leaf->notAfter);
}

Evidence certificateIntercepted(const ServiceView &view)
{
    for (const CertificateRecord &certificate : view.tls().chain) {
        const auto *inspector = inspectorOf({certificate.issuerCommonName, certificate.issuerOrganisation},
                                            view.knowledge.contents().inspectors);
        if (!inspector || isItsOwnCertificate(view, *inspector))
            continue;
        QJsonObject evidence = certificateEvidence(certificate);
        evidence[u"product"_s] = inspector->title;
        evidence[QString(toId(inspector->kind)).replace(u'-', u'_')] = inspector->title;
        return evidence;
    }
    // An authority of one's own is no fault (D26), but none makes certificates for a public provider.
    if (!view.tls().issuedByLocalRoot || !isPublicProvider(view))
        return std::nullopt;
    QJsonObject evidence = certificateEvidence(view.tls().chain.constLast());
    evidence[u"product"_s] = u"an authority that was added to this computer"_s;
    evidence[u"added_root"_s] = evidence.value(u"issuer"_s);
    return evidence;
}

}
