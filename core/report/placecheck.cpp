#include "core/report/placecheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostServices = 1024;
constexpr qsizetype mostTexts = 256;
constexpr qsizetype longestText = 1000;

QString textOf(const QJsonValue &value)
{
    return value.toString().left(longestText);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        if (texts.size() == mostTexts)
            break;
        texts += textOf(text);
    }
    return texts;
}

QList<FindingId> findingsOf(const QJsonValue &value)
{
    QList<FindingId> findings;
    for (const QString &id : textsOf(value)) {
        const auto finding = findingFromId(id);
        if (finding && *finding != FindingId::Ok)
            findings += *finding;
    }
    return findings;
}

std::optional<PlaceService> serviceOf(const QJsonObject &json)
{
    const auto protocol = protocolFromId(textOf(json[u"protocol"]));
    const auto security = securityFromId(textOf(json[u"security"]));
    const int port = json[u"port"].toInt();
    if (!protocol || !security || port < 1 || port > 65535 || !json[u"host"].isString())
        return std::nullopt;
    const QJsonObject leaf = json[u"tls"].toObject()[u"certificates"].toArray().first().toObject();
    return PlaceService{.endpoint = {*protocol, textOf(json[u"host"]), static_cast<quint16>(port), *security},
                        .ok = json[u"ok"].toBool(),
                        .address = textOf(json[u"address"]),
                        .greeting = textOf(json[u"greeting"]),
                        .capabilities = textsOf(json[u"capabilities"]),
                        .mechanisms = textsOf(json[u"auth_mechanisms"]),
                        .certificate = textOf(leaf[u"sha256"]),
                        .issuer = textOf(leaf[u"issuer"]),
                        .findings = findingsOf(json[u"findings"])};
}

bool isCheck(const QString &schema)
{
    return schema == u"mailmend/check/1" || schema == u"mailmend/diagnose/1";
}

}

Result<PlaceCheck> readPlaceCheck(const QByteArray &document)
{
    if (document.size() > longestCheckDocument)
        return fail(ErrorCode::TooLarge, u"is longer than %1 MB"_s.arg(longestCheckDocument / 1024 / 1024));
    QJsonParseError error;
    const auto parsed = QJsonDocument::fromJson(document, &error);
    if (!parsed.isObject())
        return fail(ErrorCode::MalformedData, u"is no JSON document (%1)"_s.arg(error.errorString()));
    QJsonObject json = parsed.object();
    if (json[u"schema"].toString() == u"mailmend/report/1")
        json = json[u"checks"].toArray().last().toObject();
    if (!isCheck(json[u"schema"].toString()))
        return fail(ErrorCode::MalformedData, u"holds no check, as “mailmend-cli check --json” prints one"_s);
    return placeCheckOf(json);
}

PlaceCheck placeCheckOf(const QJsonObject &check)
{
    PlaceCheck place{.vantage = textOf(check[u"vantage"]),
                     .started = QDateTime::fromString(textOf(check[u"started"]), Qt::ISODateWithMs).toUTC(),
                     .services = {},
                     .systemFindings = findingsOf(check[u"system"].toObject()[u"findings"])};
    const QJsonArray services = check[u"services"].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(services.size(), mostServices); ++i) {
        if (auto service = serviceOf(services[i].toObject()))
            place.services += *service;
    }
    return place;
}

}
