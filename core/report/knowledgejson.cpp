#include "core/report/knowledgejson.h"

#include "core/report/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonObject foundCodeToJson(const FoundCode &found, const KnowledgeBase &knowledge)
{
    const auto entry = knowledge.find(found.code);
    return {{u"code"_s, found.code.text},
            {u"kind"_s, toId(found.code.kind)},
            {u"text"_s, found.text},
            {u"offset"_s, found.offset},
            {u"length"_s, found.length},
            {u"known"_s, entry.has_value()},
            {u"title"_s, entry ? QJsonValue(entry->title) : QJsonValue()},
            {u"family"_s, entry ? QJsonValue(entry->family) : QJsonValue()}};
}

QJsonObject sourceToJson(const SourceStatement &statement, const KnowledgeBase &knowledge)
{
    const SourceEntry *source = knowledge.source(statement);
    return {{u"name"_s, statement.name},
            {u"says"_s, statement.says},
            {u"agrees"_s, statement.agrees},
            {u"dated"_s, source ? QJsonValue(source->dated) : QJsonValue()},
            {u"address"_s, source ? textOrNull(source->address) : QJsonValue()}};
}

QJsonObject entryToJson(const CodeEntry &entry, const KnowledgeBase &knowledge)
{
    QJsonArray causes;
    for (const CauseWeight &cause : entry.causes)
        causes.append(QJsonObject{{u"id"_s, toId(cause.id)}, {u"weight"_s, cause.weight}});
    QJsonArray steps;
    for (const StepId step : entry.steps)
        steps.append(numberOf(step));
    QJsonArray sources;
    for (const SourceStatement &source : entry.sources)
        sources.append(sourceToJson(source, knowledge));
    return {{u"code"_s, entry.code.text},
            {u"symbol"_s, entry.symbol},
            {u"family"_s, entry.family},
            {u"title"_s, entry.title},
            {u"meaning"_s, entry.meaning},
            {u"aliases"_s, QJsonArray::fromStringList(entry.aliases)},
            {u"causes"_s, causes},
            {u"steps"_s, steps},
            {u"related"_s, QJsonArray::fromStringList(entry.related)},
            {u"sources"_s, sources},
            {u"note"_s, entry.note},
            {u"example"_s, textOrNull(entry.example)}};
}

}

QJsonObject recognitionToJson(const Recognition &recognition, const KnowledgeBase &knowledge)
{
    QJsonArray codes;
    for (const FoundCode &found : recognition.codes)
        codes.append(foundCodeToJson(found, knowledge));
    const bool placed = recognition.area != Area::Unknown;
    return {{u"schema"_s, u"mailmend/recognise/1"_s},
            {u"codes"_s, codes},
            {u"protocol"_s,
             protocolId(recognition).isEmpty() ? QJsonValue() : QJsonValue(protocolId(recognition))},
            {u"server"_s, textOrNull(recognition.server)},
            {u"port"_s, recognition.port ? QJsonValue(*recognition.port) : QJsonValue()},
            {u"account"_s, textOrNull(recognition.account)},
            {u"area"_s, placed ? QJsonValue(toId(recognition.area)) : QJsonValue()}};
}

QJsonObject lookupToJson(const QList<CodeEntry> &entries, const KnowledgeBase &knowledge)
{
    QJsonArray array;
    for (const CodeEntry &entry : entries)
        array.append(entryToJson(entry, knowledge));
    return {{u"schema"_s, u"mailmend/lookup/1"_s}, {u"entries"_s, array}};
}

}
