#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace mm {

//! One JSON document and the name to show in an error.
struct KnowledgeDocument
{
    QString name;
    QByteArray json;
};

//! The object or array that a document of at most \p most bytes holds, else "NAME#: what is wrong". Its depth
//! is bounded by Qt's parser: 1,024 levels.
[[nodiscard]] Result<QJsonValue> parseDocument(const KnowledgeDocument &document, qsizetype most);

//! A refusal, "NAME#/JSON/pointer: what is wrong", taken apart again.
struct Refusal
{
    QString document;
    QString pointer; //!< RFC 6901; empty: the document as a whole
    QString problem;
};
[[nodiscard]] Refusal refusalOf(const Error &error, const QString &document);

}
