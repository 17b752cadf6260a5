#include "core/knowledge/jsondocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

}

Result<QJsonValue> parseDocument(const KnowledgeDocument &document, qsizetype most)
{
    if (document.json.size() > most)
        return fail(ErrorCode::TooLarge,
                    u"%1#: the document is larger than %2 MiB"_s.arg(document.name).arg(most / mebibyte));
    QJsonParseError parsing;
    const auto json = QJsonDocument::fromJson(document.json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::MalformedData,
            u"%1#: no JSON: %2 (at byte %3)"_s.arg(document.name, parsing.errorString()).arg(parsing.offset));
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array());
}

Refusal refusalOf(const Error &error, const QString &document)
{
    const QString place = document + u'#';
    if (!error.detail.startsWith(place))
        return {document, {}, error.detail};
    const QStringView rest = QStringView(error.detail).sliced(place.size());
    const auto end = rest.indexOf(u": "); // no pointer holds a blank
    if (end < 0)
        return {document, {}, rest.toString()};
    return {document, QUrl::fromPercentEncoding(rest.first(end).toUtf8()), rest.sliced(end + 2).toString()};
}

}
