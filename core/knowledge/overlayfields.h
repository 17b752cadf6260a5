#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/knowledgebase.h"

#include <QSet>

namespace mm {

//! The knowledge while an overlay is read over it: a copy, thrown away when the overlay is refused.
struct Overlaying
{
    KnowledgeBase::Contents contents;
    QString overlay;   //!< its name
    QSet<QString> ids; //!< what this overlay has written: "codes/550"
};

//! The members of an overlay, each read over what is known.
void readHelpDesk(Overlaying &over, const JsonNode &node);
void readServers(Overlaying &over, const JsonNode &node);
void readOwnCodes(Overlaying &over, const JsonNode &node);
void readCauseWording(Overlaying &over, const JsonNode &node);
void readFindingWording(Overlaying &over, const JsonNode &node);
void readStepWording(Overlaying &over, const JsonNode &node);
void readActionWording(Overlaying &over, const JsonNode &node);
void readSymptomWording(Overlaying &over, const JsonNode &node);
void readAdviceWording(Overlaying &over, const JsonNode &node);

//! Each list of an overlay is as long at most, which also bounds what a few overlays cost.
inline constexpr qsizetype mostEntries = 500;

//! A text of an overlay: at most 4,000 characters, without controls, with something in it.
[[nodiscard]] QString readOwnText(const JsonNode &node);
//! The same in one line of at most 200 characters.
[[nodiscard]] QString readOwnLine(const JsonNode &node);

//! The member "id" or "code" of an entry, read before the rest. Where it is missing the entry is refused.
template<class Read>
[[nodiscard]] auto readIdentity(const JsonNode &entry, QLatin1StringView key, Read read)
{
    const QJsonObject object = entry.object();
    const auto id = object.constFind(key);
    if (id == object.constEnd())
        entry.refuse(QStringLiteral("the key “%1” is missing").arg(key));
    return read(entry.member(QString(key), id == object.constEnd() ? QJsonValue() : *id));
}

//! Notes that the overlay writes this entry; a second time refuses it.
void claim(Overlaying &over, const JsonNode &entry, const QString &kind, const QString &id);

//! For the field of what readIdentity() has read already.
template<class Entry>
void skip(Entry &, const JsonNode &)
{
}

template<class Entry>
void refuseNumber(Entry &, const JsonNode &node)
{
    node.refuse(
        QStringLiteral("an overlay cannot change ids, likelihoods, weights and costs: it has texts of its "
                       "own"));
}

template<class Entry>
void refuseCommand(Entry &, const JsonNode &node)
{
    node.refuse(
        QStringLiteral("an overlay cannot add or change commands: they come from the built-in knowledge "
                       "alone"));
}

}
