#include "core/report/knowledgejson.h"

#include "core/base/jsonvalues.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonObject foundCodeToJson(const FoundCode &found, const Recognition &recognition,
                            const KnowledgeBase &knowledge)
{
    const auto entry = knowledge.find(found.code);
    const ProviderMeaning *own = toldMeaning(knowledge, recognition, found.code);
    const QString title = own ? knowledgeText(own->title) : entry ? knowledgeText(entry->title) : QString();
    return {{u"code"_s, found.code.text},    {u"kind"_s, toId(found.code.kind)},
            {u"text"_s, found.text},         {u"offset"_s, found.offset},
            {u"length"_s, found.length},     {u"known"_s, entry.has_value()},
            {u"title"_s, textOrNull(title)}, {u"family"_s, entry ? QJsonValue(entry->family) : QJsonValue()}};
}

QJsonValue providerToJson(const Recognition &recognition, const KnowledgeBase &knowledge)
{
    if (!recognition.provider)
        return {};
    QJsonArray meanings;
    for (const ToldMeaning &told : recognition.provider->meanings) {
        const ProviderMeaning *meaning = findMeaning(knowledge, recognition.provider->id, told.id);
        QJsonArray codes;
        for (const Code &code : told.codes)
            codes.append(code.text);
        meanings.append(
            QJsonObject{{u"id"_s, told.id},
                        {u"title"_s, meaning ? QJsonValue(knowledgeText(meaning->title)) : QJsonValue()},
                        {u"codes"_s, codes}});
    }
    return QJsonObject{{u"id"_s, recognition.provider->id},
                       {u"name"_s, providerTitle(knowledge, recognition.provider->id)},
                       {u"meanings"_s, meanings}};
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

QJsonArray causesToJson(const QList<CauseWeight> &weights)
{
    QJsonArray causes;
    for (const CauseWeight &cause : weights)
        causes.append(QJsonObject{{u"id"_s, toId(cause.id)}, {u"weight"_s, cause.weight}});
    return causes;
}

QJsonArray stepsToJson(const QList<StepId> &ids)
{
    QJsonArray steps;
    for (const StepId step : ids)
        steps.append(numberOf(step));
    return steps;
}

QJsonArray sourcesToJson(const QList<SourceStatement> &statements, const KnowledgeBase &knowledge)
{
    QJsonArray sources;
    for (const SourceStatement &source : statements)
        sources.append(sourceToJson(source, knowledge));
    return sources;
}

QJsonObject meaningToJson(const ProviderMeaning &meaning, const KnowledgeBase &knowledge)
{
    QStringList codes;
    for (const CodePattern &pattern : meaning.codes)
        codes += spellingOf(pattern);
    return {{u"provider"_s, meaning.provider},
            {u"name"_s, providerTitle(knowledge, meaning.provider)},
            {u"id"_s, meaning.id},
            {u"codes"_s, QJsonArray::fromStringList(codes)},
            {u"words"_s, QJsonArray::fromStringList(meaning.words)},
            {u"tokens"_s, QJsonArray::fromStringList(meaning.tokens)},
            {u"title"_s, knowledgeText(meaning.title)},
            {u"meaning"_s, knowledgeText(meaning.meaning)},
            {u"note"_s, knowledgeText(meaning.note)},
            {u"causes"_s, causesToJson(meaning.causes)},
            {u"steps"_s, stepsToJson(meaning.steps)},
            {u"sources"_s, sourcesToJson(meaning.sources, knowledge)}};
}

QJsonObject entryToJson(const CodeEntry &entry, const KnowledgeBase &knowledge)
{
    QJsonArray providers;
    for (const ProviderMeaning *meaning : meaningsUnder(knowledge, entry.code))
        providers.append(meaningToJson(*meaning, knowledge));
    return {{u"code"_s, entry.code.text},
            {u"symbol"_s, entry.symbol},
            {u"family"_s, entry.family},
            {u"title"_s, knowledgeText(entry.title)},
            {u"meaning"_s, knowledgeText(entry.meaning)},
            {u"aliases"_s, QJsonArray::fromStringList(entry.aliases)},
            {u"causes"_s, causesToJson(entry.causes)},
            {u"steps"_s, stepsToJson(entry.steps)},
            {u"related"_s, QJsonArray::fromStringList(entry.related)},
            {u"sources"_s, sourcesToJson(entry.sources, knowledge)},
            {u"note"_s, knowledgeText(entry.note)},
            {u"example"_s, textOrNull(entry.example)},
            {u"providers"_s, providers}};
}

}

QJsonObject recognitionToJson(const Recognition &recognition, const KnowledgeBase &knowledge)
{
    QJsonArray codes;
    for (const FoundCode &found : recognition.codes)
        codes.append(foundCodeToJson(found, recognition, knowledge));
    const bool placed = recognition.area != Area::Unknown;
    return {{u"schema"_s, u"mailmend/recognise/1"_s},
            {u"codes"_s, codes},
            {u"protocol"_s,
             protocolId(recognition).isEmpty() ? QJsonValue() : QJsonValue(protocolId(recognition))},
            {u"server"_s, textOrNull(recognition.server)},
            {u"port"_s, recognition.port ? QJsonValue(*recognition.port) : QJsonValue()},
            {u"account"_s, textOrNull(recognition.account)},
            {u"area"_s, placed ? QJsonValue(toId(recognition.area)) : QJsonValue()},
            {u"provider"_s, providerToJson(recognition, knowledge)}};
}

QJsonObject lookupToJson(const QList<CodeEntry> &entries, const KnowledgeBase &knowledge)
{
    QJsonArray array;
    for (const CodeEntry &entry : entries)
        array.append(entryToJson(entry, knowledge));
    return {{u"schema"_s, u"mailmend/lookup/1"_s}, {u"entries"_s, array}};
}

}
