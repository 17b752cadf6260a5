#include "core/practice/practicecertificate.h"

#include "core/base/derwriter.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QByteArray name(const QString &commonName)
{
    const auto attribute = [](const QByteArray &type, const QString &value) {
        return der::set({der::sequence({der::objectIdentifier(type), der::utf8String(value)})});
    };
    return der::sequence({attribute("2.5.4.10", u"MailMend practice"_s), attribute("2.5.4.3", commonName)});
}

QByteArray extension(const QByteArray &type, bool critical, const QByteArray &value)
{
    QList<QByteArray> parts{der::objectIdentifier(type)};
    if (critical)
        parts << der::boolean(true);
    return der::sequence(parts << der::octetString(value));
}

QByteArray keyIdentifier(const SigningKey &key)
{
    return QCryptographicHash::hash(key.publicKeyInfo(), QCryptographicHash::Sha1);
}

QByteArray alternativeNames(const CertificateWishes &wishes)
{
    QList<QByteArray> names;
    for (const QString &dnsName : wishes.dnsNames)
        names << der::element(0x82, dnsName.toLatin1());
    if (wishes.loopbackAddresses) {
        names << der::element(0x87, QByteArray("\x7f\0\0\x01", 4));
        names << der::element(0x87, QByteArray(15, '\0') + '\x01');
    }
    return der::sequence(names);
}

QByteArray extensions(const CertificateWishes &wishes, const SigningKey &subject, const SigningKey &issuer)
{
    QList<QByteArray> list;
    list << extension("2.5.29.19", true,
                      der::sequence(wishes.authority ? QList{der::boolean(true)} : QList<QByteArray>()));
    // keyUsage: keyCertSign and cRLSign, or digitalSignature and keyEncipherment; the first octet counts
    // unused bits.
    list << extension(
        "2.5.29.15", true,
        der::element(0x03, wishes.authority ? QByteArray("\x01\x06", 2) : QByteArray("\x05\xa0", 2)));
    list << extension("2.5.29.14", false, der::octetString(keyIdentifier(subject)));
    list << extension("2.5.29.35", false, der::sequence({der::element(0x80, keyIdentifier(issuer))}));
    if (!wishes.authority)
        list << extension("2.5.29.37", false, der::sequence({der::objectIdentifier("1.3.6.1.5.5.7.3.1")}));
    if (!wishes.dnsNames.isEmpty() || wishes.loopbackAddresses)
        list << extension("2.5.29.17", false, alternativeNames(wishes));
    return der::tagged(3, der::sequence(list));
}

QByteArray serialNumber()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    bytes[0] = char(quint8(bytes.at(0)) & 0x7f);
    return der::integer(bytes);
}

}

Result<QByteArray> makeCertificate(const CertificateWishes &wishes, const SigningKey &subjectKey,
                                   const CertificateSigner &signer)
{
    const auto algorithm = signer.key.signatureAlgorithm();
    const auto body = der::sequence({
        der::tagged(0, der::integer(QByteArray(1, '\x02'))),
        serialNumber(),
        algorithm,
        name(signer.commonName),
        der::sequence({der::time(wishes.notBefore), der::time(wishes.notAfter)}),
        name(wishes.commonName),
        subjectKey.publicKeyInfo(),
        extensions(wishes, subjectKey, signer.key),
    });
    return signer.key.sign(body).map([&](const QByteArray &signature) {
        return der::sequence({body, algorithm, der::bitString(signature)});
    });
}

}
