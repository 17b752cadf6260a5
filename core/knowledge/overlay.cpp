#include "core/knowledge/overlay.h"

#include "core/knowledge/overlayfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto schemaName = "mailmend/overlay/1"_L1;
constexpr auto schemaFamily = "mailmend/overlay/"_L1;

void readSchemaName(Overlaying &, const JsonNode &node)
{
    const QString name = readOwnLine(node);
    if (name != schemaName)
        node.refuse(u"the schema “%1” is not known; “%2” is"_s.arg(name, schemaName));
}

void readName(Overlaying &over, const JsonNode &node)
{
    over.contents.organisation.name = readOwnLine(node);
}

void readOverlay(Overlaying &over, const JsonNode &root)
{
    using Field = JsonField<Overlaying>;
    static constexpr std::array fields{
        Field{"schema"_L1, Presence::Required, readSchemaName},
        Field{"organisation"_L1, Presence::Required, readName},
        Field{"contact"_L1, Presence::Optional, readHelpDesk},
        Field{"servers"_L1, Presence::Optional, readServers},
        Field{"codes"_L1, Presence::Optional, readOwnCodes},
        Field{"causes"_L1, Presence::Optional, readCauseWording},
        Field{"findings"_L1, Presence::Optional, readFindingWording},
        Field{"steps"_L1, Presence::Optional, readStepWording},
        Field{"actions"_L1, Presence::Optional, readActionWording},
        Field{"symptoms"_L1, Presence::Optional, readSymptomWording},
        Field{"advice"_L1, Presence::Optional, readAdviceWording},
        Field{"likelihoods"_L1, Presence::Optional, refuseNumber<Overlaying>},
        Field{"leaks"_L1, Presence::Optional, refuseNumber<Overlaying>},
        Field{"commands"_L1, Presence::Optional, refuseCommand<Overlaying>},
    };
    readObject(root, fields, over);
}

}

bool isOverlay(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"schema"].toString().startsWith(schemaFamily);
}

Result<KnowledgeBase::Contents> layOver(const KnowledgeBase::Contents &base, const KnowledgeDocument &overlay)
{
    const auto root = parseDocument(overlay, largestOverlay);
    if (!root)
        return tl::unexpected(root.error());
    JsonNode::Document place{overlay.name};
    Overlaying over{base, overlay.name, {}};
    readOverlay(over, JsonNode(place, *root));
    if (place.refusal)
        return tl::unexpected(std::move(*place.refusal));
    return std::move(over.contents);
}

OverlaidKnowledge layOver(KnowledgeBase base, const QList<KnowledgeDocument> &overlays)
{
    QList<Error> refusals;
    std::optional<KnowledgeBase::Contents> contents;
    for (const KnowledgeDocument &overlay : overlays) {
        auto overlaid = layOver(contents ? *contents : base.contents(), overlay);
        if (overlaid)
            contents = std::move(*overlaid);
        else
            refusals += std::move(overlaid.error());
    }
    if (contents)
        base = KnowledgeBase(std::move(*contents));
    return {std::move(base), std::move(refusals)};
}

}
