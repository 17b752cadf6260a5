#pragma once

#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/model/finding.h"

#include <QByteArrayView>
#include <QDateTime>

namespace mm {

//! One service as a check saw it from one place: what tells two places apart.
struct PlaceService
{
    Endpoint endpoint;
    bool ok = false;
    QString address; //!< that was talked to; empty: none
    QString greeting;
    QStringList capabilities;
    QStringList mechanisms;    //!< of signing in
    QString certificate;       //!< SHA-256 of the server's own; empty: none was seen
    QString issuer;            //!< of that certificate
    QList<FindingId> findings; //!< faults and warnings; those of other versions are left out

    friend bool operator==(const PlaceService &, const PlaceService &) = default;
};

//! A check as it was made in one place.
struct PlaceCheck
{
    QString vantage;
    QDateTime started; //!< UTC
    QList<PlaceService> services;
    QList<FindingId> systemFindings;

    friend bool operator==(const PlaceCheck &, const PlaceCheck &) = default;
};

//! Reads the document of `mailmend-cli check --json` or `diagnose --json`, or the last check of a report in
//! JSON; keys that are not there count as not known. Bounds: 16 MiB, 1,024 services, 256 texts a list, 1,000
//! characters a text.
[[nodiscard]] Result<PlaceCheck> readPlaceCheck(const QByteArray &document);
inline constexpr qsizetype longestCheckDocument = 16 * 1024 * 1024;

//! The same of a check that is at hand, as checkToJson() gives it.
[[nodiscard]] PlaceCheck placeCheckOf(const QJsonObject &check);

}
