#pragma once

#include "core/knowledge/knowledgebase.h"

#include <QByteArray>

namespace mm {

//! One JSON document of knowledge and the name to show in an error.
struct KnowledgeDocument
{
    QString name;
    QByteArray json;
};

//! Reads documents of resources/knowledge/schema.json's form. Strict: an unknown key, a missing one, a wrong
//! type or an unknown id refuses the whole with "NAME#/JSON/pointer: what is wrong". A document is at most 8
//! MiB.
[[nodiscard]] Result<KnowledgeBase> loadKnowledge(const QList<KnowledgeDocument> &documents);

//! The knowledge base compiled into the program; it has to be whole as well (completeness.h). A fault in it
//! is a fault of the build, which the tests find.
[[nodiscard]] Result<KnowledgeBase> loadBuiltinKnowledge();

}
