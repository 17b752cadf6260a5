#include "core/diagnosis/ruleset.h"

#include <QLocale>

#include <algorithm>
#include <array>
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

struct Inspector
{
    QLatin1StringView trace; //!< in the issuer's common name or organisation, lower case
    QLatin1StringView product;
};

//! Products that open encrypted connections to look inside, by the names that they issue certificates under.
constexpr std::array inspectors{
    Inspector{"avast"_L1, "Avast"_L1},
    Inspector{"avg web/mail"_L1, "AVG"_L1},
    Inspector{"avg technologies"_L1, "AVG"_L1},
    Inspector{"kaspersky"_L1, "Kaspersky"_L1},
    Inspector{"eset ssl"_L1, "ESET"_L1},
    Inspector{"eset, spol"_L1, "ESET"_L1},
    Inspector{"bitdefender"_L1, "Bitdefender"_L1},
    Inspector{"norton"_L1, "Norton"_L1},
    Inspector{"mcafee"_L1, "McAfee"_L1},
    Inspector{"g data"_L1, "G DATA"_L1},
    Inspector{"dr.web"_L1, "Dr.Web"_L1},
    Inspector{"trend micro"_L1, "Trend Micro"_L1},
    Inspector{"adguard"_L1, "AdGuard"_L1},
    Inspector{"bullguard"_L1, "BullGuard"_L1},
    Inspector{"sophos"_L1, "Sophos"_L1},
    Inspector{"fortinet"_L1, "Fortinet"_L1},
    Inspector{"fortigate"_L1, "Fortinet"_L1},
    Inspector{"zscaler"_L1, "Zscaler"_L1},
    Inspector{"netskope"_L1, "Netskope"_L1},
    Inspector{"palo alto"_L1, "Palo Alto Networks"_L1},
    Inspector{"cisco umbrella"_L1, "Cisco Umbrella"_L1},
    Inspector{"blue coat"_L1, "Blue Coat"_L1},
    Inspector{"bluecoat"_L1, "Blue Coat"_L1},
    Inspector{"check point"_L1, "Check Point"_L1},
    Inspector{"checkpoint"_L1, "Check Point"_L1},
    Inspector{"sonicwall"_L1, "SonicWall"_L1},
    Inspector{"watchguard"_L1, "WatchGuard"_L1},
    Inspector{"forcepoint"_L1, "Forcepoint"_L1},
    Inspector{"websense"_L1, "Forcepoint"_L1},
    Inspector{"barracuda"_L1, "Barracuda"_L1},
    Inspector{"untangle"_L1, "Untangle"_L1},
    Inspector{"cato networks"_L1, "Cato Networks"_L1},
    Inspector{"gateway ca - cloudflare"_L1, "Cloudflare Gateway"_L1},
    Inspector{"fiddlerroot"_L1, "Fiddler"_L1},
    Inspector{"mitmproxy"_L1, "mitmproxy"_L1},
    Inspector{"charles proxy"_L1, "Charles Proxy"_L1},
    Inspector{"portswigger"_L1, "Burp"_L1},
};

QString inspectorOf(const CertificateRecord &certificate)
{
    const auto found = std::find_if(inspectors.begin(), inspectors.end(), [&](const Inspector &inspector) {
        return certificate.issuerCommonName.contains(inspector.trace, Qt::CaseInsensitive) ||
               certificate.issuerOrganisation.contains(inspector.trace, Qt::CaseInsensitive);
    });
    return found == inspectors.end() ? QString() : QString(found->product);
}

bool hasWeakKey(const CertificateRecord &certificate)
{
    const bool elliptic = certificate.keyAlgorithm == "EC"_L1;
    const bool classic = certificate.keyAlgorithm == "RSA"_L1 || certificate.keyAlgorithm == "DSA"_L1;
    return certificate.keyBits > 0 &&
           ((classic && certificate.keyBits < 2048) || (elliptic && certificate.keyBits < 256));
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
    return leafEvidence(view);
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
        const QString product = inspectorOf(certificate);
        if (product.isEmpty())
            continue;
        QJsonObject evidence = certificateEvidence(certificate);
        evidence[u"product"_s] = product;
        return evidence;
    }
    return std::nullopt;
}

}
