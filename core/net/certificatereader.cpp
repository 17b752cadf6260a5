#include "core/net/certificatereader.h"

#include "core/net/der.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int mostNameParts = 32;
constexpr qsizetype mostAlternativeNames = 20000;

using Naming = std::pair<QLatin1StringView, QLatin1StringView>;

constexpr std::array<Naming, 9> attributeTypes{{
    {"2.5.4.3"_L1, "CN"_L1},
    {"2.5.4.6"_L1, "C"_L1},
    {"2.5.4.7"_L1, "L"_L1},
    {"2.5.4.8"_L1, "ST"_L1},
    {"2.5.4.9"_L1, "STREET"_L1},
    {"2.5.4.10"_L1, "O"_L1},
    {"2.5.4.11"_L1, "OU"_L1},
    {"0.9.2342.19200300.100.1.1"_L1, "UID"_L1},
    {"0.9.2342.19200300.100.1.25"_L1, "DC"_L1},
}};

constexpr std::array<Naming, 18> signatureAlgorithms{{
    {"1.2.840.113549.1.1.2"_L1, "md2WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.4"_L1, "md5WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.5"_L1, "sha1WithRSAEncryption"_L1},
    {"1.3.14.3.2.29"_L1, "sha1WithRSA"_L1},
    {"1.2.840.113549.1.1.14"_L1, "sha224WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.11"_L1, "sha256WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.12"_L1, "sha384WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.13"_L1, "sha512WithRSAEncryption"_L1},
    {"1.2.840.113549.1.1.10"_L1, "rsassaPss"_L1},
    {"1.2.840.10040.4.3"_L1, "dsaWithSHA1"_L1},
    {"2.16.840.1.101.3.4.3.2"_L1, "dsaWithSHA256"_L1},
    {"1.2.840.10045.4.1"_L1, "ecdsa-with-SHA1"_L1},
    {"1.2.840.10045.4.3.1"_L1, "ecdsa-with-SHA224"_L1},
    {"1.2.840.10045.4.3.2"_L1, "ecdsa-with-SHA256"_L1},
    {"1.2.840.10045.4.3.3"_L1, "ecdsa-with-SHA384"_L1},
    {"1.2.840.10045.4.3.4"_L1, "ecdsa-with-SHA512"_L1},
    {"1.3.101.112"_L1, "ED25519"_L1},
    {"1.3.101.113"_L1, "ED448"_L1},
}};

constexpr std::array<Naming, 6> keyAlgorithms{{
    {"1.2.840.113549.1.1.1"_L1, "RSA"_L1},
    {"1.2.840.113549.1.1.10"_L1, "RSA"_L1},
    {"1.2.840.10045.2.1"_L1, "EC"_L1},
    {"1.2.840.10040.4.1"_L1, "DSA"_L1},
    {"1.3.101.112"_L1, "Ed25519"_L1},
    {"1.3.101.113"_L1, "Ed448"_L1},
}};

// An identifier without a name stands for itself.
template<std::size_t N>
QString spelling(const std::array<Naming, N> &namings, const QString &identifier)
{
    for (const auto &[known, name] : namings) {
        if (identifier == known)
            return name;
    }
    return identifier;
}

QString escaped(const QString &value) // RFC 4514 section 2.4
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const bool atEdge = (i == 0 && (c == u' ' || c == u'#')) || (i == value.size() - 1 && c == u' ');
        if (atEdge || u"\"+,;<>\\"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

struct NameParts
{
    QString whole; //!< RFC 4514 form
    QString commonName;
    QString organisation;
};

NameParts readName(const der::Element &name)
{
    NameParts parts;
    QStringList relative;
    der::Reader sets(name.content);
    for (auto set = sets.next(der::Set); set && relative.size() < mostNameParts; set = sets.next(der::Set)) {
        QStringList together;
        der::Reader pairs(set->content);
        for (auto pair = pairs.next(der::Sequence); pair && together.size() < mostNameParts;
             pair = pairs.next(der::Sequence)) {
            der::Reader fields(pair->content);
            const auto type = fields.next(der::ObjectIdentifier);
            const auto value = fields.next();
            if (!type || !value)
                return parts;
            const QString attribute = spelling(attributeTypes, der::objectIdentifier(type->content));
            const QString text = der::characterString(*value);
            together << attribute % u'=' % escaped(text);
            if (attribute == "CN"_L1)
                parts.commonName = text;
            else if (attribute == "O"_L1)
                parts.organisation = text;
        }
        relative.prepend(together.join(u'+'));
    }
    parts.whole = relative.join(u',');
    return parts;
}

//! The parts of a certificate's body that are read here.
struct Body
{
    der::Element signature;
    der::Element issuer;
    der::Element subject;
    der::Element publicKey;
};

// Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature } (RFC 5280 section 4.1)
std::optional<Body> splitBody(QByteArrayView der)
{
    const auto certificate = der::Reader(der).next(der::Sequence);
    const auto body = certificate ? der::Reader(certificate->content).next(der::Sequence) : std::nullopt;
    if (!body)
        return std::nullopt;
    der::Reader fields(body->content);
    auto serial = fields.next();
    if (serial && serial->tag == der::ExplicitZero) // the version; absent in version 1
        serial = fields.next();
    const auto signature = fields.next(der::Sequence);
    const auto issuer = fields.next(der::Sequence);
    const auto validity = fields.next(der::Sequence);
    const auto subject = fields.next(der::Sequence);
    const auto publicKey = fields.next(der::Sequence);
    if (!signature || !issuer || !validity || !subject || !publicKey)
        return std::nullopt;
    return Body{*signature, *issuer, *subject, *publicKey};
}

void readBody(QByteArrayView der, CertificateRecord &record)
{
    const auto body = splitBody(der);
    if (!body)
        return;
    const auto identifierIn = [](const der::Element &algorithm) {
        const auto identifier = der::Reader(algorithm.content).next(der::ObjectIdentifier);
        return identifier ? der::objectIdentifier(identifier->content) : QString();
    };
    record.signatureAlgorithm = spelling(signatureAlgorithms, identifierIn(body->signature));
    record.subject = readName(body->subject).whole;
    const NameParts by = readName(body->issuer);
    record.issuer = by.whole;
    record.issuerCommonName = by.commonName;
    record.issuerOrganisation = by.organisation;
    record.selfIssued = body->subject.whole == body->issuer.whole;
    if (const auto algorithm = der::Reader(body->publicKey.content).next(der::Sequence))
        record.keyAlgorithm = spelling(keyAlgorithms, identifierIn(*algorithm));
}

int keyBits(const QSslCertificate &certificate, const QString &algorithm)
{
    if (algorithm == "Ed25519"_L1)
        return 256;
    if (algorithm == "Ed448"_L1)
        return 456;
    return std::max(0, certificate.publicKey().length());
}

}

CertificateRecord readCertificate(const QSslCertificate &certificate)
{
    CertificateRecord record;
    const QByteArray der = certificate.toDer();
    readBody(der, record);
    record.notBefore = certificate.effectiveDate().toUTC();
    record.notAfter = certificate.expiryDate().toUTC();
    record.keyBits = keyBits(certificate, record.keyAlgorithm);
    record.sha256 = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto it = alternatives.begin(); it != alternatives.end(); ++it) {
        if (it.key() != QSsl::EmailEntry && record.names.size() < mostAlternativeNames)
            record.names << it.value();
    }
    return record;
}

QString subjectOf(const QByteArray &certificate)
{
    const auto body = splitBody(certificate);
    return body ? readName(body->subject).whole : QString();
}

QStringList organisations(const QList<QByteArray> &certificates)
{
    QStringList names;
    for (const QByteArray &der : certificates) {
        const auto body = splitBody(der);
        const QString name = body ? readName(body->subject).organisation : QString();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

}
