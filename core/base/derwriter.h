#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

//! Writes the parts of DER (ITU-T X.690) that a certificate and an RSA key need. Pure, each call one element.
namespace mm::der {

[[nodiscard]] QByteArray element(quint8 tag, const QByteArray &content);
[[nodiscard]] QByteArray sequence(const QList<QByteArray> &elements);
[[nodiscard]] QByteArray set(const QList<QByteArray> &elements);
//! A non-negative integer from its big-endian bytes.
[[nodiscard]] QByteArray integer(const QByteArray &bigEndian);
[[nodiscard]] QByteArray boolean(bool value);
[[nodiscard]] QByteArray null();
//! "1.2.840.113549.1.1.11"
[[nodiscard]] QByteArray objectIdentifier(const QByteArray &dotted);
[[nodiscard]] QByteArray utf8String(const QString &text);
[[nodiscard]] QByteArray octetString(const QByteArray &bytes);
//! All bits used.
[[nodiscard]] QByteArray bitString(const QByteArray &bytes);
//! UTCTime until 2049, GeneralizedTime from 2050 on (RFC 5280 section 4.1.2.5).
[[nodiscard]] QByteArray time(const QDateTime &when);
//! [number] EXPLICIT
[[nodiscard]] QByteArray tagged(int number, const QByteArray &element);

}
