#include "core/knowledge/fieldvalues.h"
#include "core/knowledge/overlayfields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostNames = 20; // aliases, related codes

// Where each known code stands among the entries; -1: further on in the overlay that is being read.
using Places = QHash<QString, qsizetype>;

struct OwnCode
{
    CodeEntry entry;
    bool isNew = false;
    QString says; //!< the first of its own texts: what the overlay is a source for
    const Places *known = nullptr;
};

void keep(OwnCode &own, QString &text, QString ownText)
{
    if (own.says.isEmpty())
        own.says = ownText;
    text = std::move(ownText);
}

QString readOwnTitle(const JsonNode &node)
{
    static_cast<void>(readTitle(node.bounded(200)));
    return readOwnLine(node);
}

QStringList readAliases(const JsonNode &node)
{
    QStringList aliases;
    node.bounded(mostNames).eachElement(
        [&aliases](const JsonNode &element) { aliases += readOwnLine(element); });
    return aliases;
}

void readRelated(OwnCode &own, const JsonNode &node)
{
    own.entry.related.clear();
    node.bounded(mostNames).eachElement([&own](const JsonNode &element) {
        const QString code = readCode(element.bounded(mostNames * 2)).text;
        if (!own.known->contains(code))
            element.refuse(u"“%1” is not known, neither built in nor here"_s.arg(code));
        own.entry.related += code;
    });
}

// What a code that MailMend knows makes likely was weighed with care; a new one may say it of itself.
void readCauses(OwnCode &own, const JsonNode &node)
{
    if (own.isNew)
        own.entry.causes = readCauseWeights(node);
    else
        refuseNumber(own, node);
}

void readFields(OwnCode &own, const JsonNode &node)
{
    using O = OwnCode;
    using Field = JsonField<O>;
    static constexpr std::array fields{
        Field{"code"_L1, Presence::Required, skip<O>},
        Field{"meaning"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { keep(o, o.entry.meaning, readOwnText(n)); }},
        Field{"title"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { keep(o, o.entry.title, readOwnTitle(n)); }},
        Field{"note"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { keep(o, o.entry.note, readOwnText(n)); }},
        Field{"symbol"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.symbol = readOwnLine(n); }},
        Field{"family"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.family = readPlainId(n.bounded(40)); }},
        Field{"aliases"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.aliases = readAliases(n); }},
        Field{"causes"_L1, Presence::Optional, readCauses},
        Field{"steps"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.steps = readStepIds(n); }},
        Field{"related"_L1, Presence::Optional, readRelated},
        Field{"example"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.example = readOwnText(n); }},
        Field{"area"_L1, Presence::Optional,
              [](O &o, const JsonNode &n) { o.entry.area = areaOf(n, n.text()); }},
        Field{"commands"_L1, Presence::Optional, refuseCommand<O>},
    };
    readObject(node, fields, own);
    if (own.isNew && (own.entry.title.isEmpty() || own.entry.meaning.isEmpty()))
        node.refuse(u"“%1” is new to MailMend: a title and a meaning are needed"_s.arg(own.entry.code.text));
}

void readOwnCode(Overlaying &over, const Places &known, const JsonNode &node)
{
    const Code code = readIdentity(node, "code"_L1, readCode);
    QList<CodeEntry> &codes = over.contents.codes;
    const qsizetype place = known.value(code.text, -1);
    OwnCode own;
    own.known = &known;
    own.isNew = place < 0;
    if (own.isNew) {
        own.entry.code = code;
        own.entry.family = QString(toId(code.kind));
    } else {
        own.entry = codes.at(place);
    }
    readFields(own, node);
    claim(over, node, u"codes"_s, code.text);
    if (node.isRefused())
        return;
    own.entry.sources += {u"Overlay %1 (%2)"_s.arg(over.overlay, over.contents.organisation.name),
                          own.says.isEmpty() ? u"Amends the entry."_s : own.says, true};
    if (own.isNew)
        codes += std::move(own.entry);
    else
        codes[place] = std::move(own.entry);
}

}

void readOwnCodes(Overlaying &over, const JsonNode &node)
{
    Places known;
    for (qsizetype i = 0; i < over.contents.codes.size(); ++i)
        known.insert(over.contents.codes.at(i).code.text, i);
    node.bounded(mostEntries).eachElement([&known](const JsonNode &element) {
        const QString code = element.object()[u"code"].toString();
        if (!known.contains(code))
            known.insert(code, -1);
    });
    node.eachElement([&](const JsonNode &element) { readOwnCode(over, known, element); });
}

}
