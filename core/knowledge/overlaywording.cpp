#include "core/knowledge/fieldvalues.h"
#include "core/knowledge/overlayfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestId = 100;

QString readAnyId(const JsonNode &node)
{
    return node.bounded(longestId).text();
}

QString readStepNumber(const JsonNode &node)
{
    return QString::number(numberOf(readStepId(node)));
}

QString spelled(const CauseEntry &entry)
{
    return QString(toId(entry.id));
}
QString spelled(const FindingEntry &entry)
{
    return QString(toId(entry.id));
}
QString spelled(const StepEntry &entry)
{
    return QString::number(numberOf(entry.id));
}
QString spelled(const ActionEntry &entry)
{
    return entry.id;
}
QString spelled(const SymptomEntry &entry)
{
    return entry.id;
}
QString spelled(const AdviceEntry &entry)
{
    return entry.id;
}

//! One kind of entries whose texts an overlay may change.
template<class Entry, std::size_t N>
struct Wording
{
    QString kind;
    QString (*readId)(const JsonNode &);
    const std::array<JsonField<Entry>, N> &fields;
};

//! Reads \p node over the entry of its id among \p entries. False: none of them is it.
template<class Entry, std::size_t N>
bool rewordIn(Overlaying &over, const JsonNode &node, const QString &id, const Wording<Entry, N> &wording,
              QList<Entry> &entries)
{
    const auto index = std::find_if(entries.cbegin(), entries.cend(),
                                    [&id](const Entry &entry) { return spelled(entry) == id; }) -
                       entries.cbegin();
    if (index == entries.size())
        return false;
    Entry entry = entries.at(index);
    readObject(node, wording.fields, entry);
    claim(over, node, wording.kind, id);
    entries[index] = std::move(entry);
    return true;
}

void refuseId(const JsonNode &node, const QString &kind, const QString &id)
{
    node.refuse(
        u"“%1” is not among the %2 that MailMend knows, and an overlay cannot add one"_s.arg(id, kind));
}

template<class Entry, std::size_t N>
void reword(Overlaying &over, const JsonNode &node, const Wording<Entry, N> &wording, QList<Entry> &entries)
{
    node.bounded(mostEntries).eachElement([&](const JsonNode &element) {
        const QString id = readIdentity(element, "id"_L1, wording.readId);
        if (!rewordIn(over, element, id, wording, entries))
            refuseId(element, wording.kind, id);
    });
}

}

void readCauseWording(Overlaying &over, const JsonNode &node)
{
    using E = CauseEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readOwnLine(n); }},
        Field{"explanation"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.explanation = readOwnText(n); }},
        Field{"remedy"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.remedy = readOwnText(n); }},
        Field{"prior"_L1, Presence::Optional, refuseNumber<E>},
        Field{"step"_L1, Presence::Optional, refuseNumber<E>},
        Field{"category"_L1, Presence::Optional, refuseNumber<E>},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
    };
    reword(over, node, Wording<E, fields.size()>{u"causes"_s, readAnyId, fields}, over.contents.causes);
}

void readFindingWording(Overlaying &over, const JsonNode &node)
{
    using E = FindingEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readOwnLine(n); }},
        Field{"summary"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.summary = readOwnText(n); }},
        Field{"remedy"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.remedy = readOwnText(n); }},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
    };
    reword(over, node, Wording<E, fields.size()>{u"findings"_s, readAnyId, fields}, over.contents.findings);
}

void readStepWording(Overlaying &over, const JsonNode &node)
{
    using E = StepEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readOwnLine(n); }},
        Field{"purpose"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.purpose = readOwnText(n); }},
        Field{"verify"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.verify = readOwnText(n); }},
        Field{"cost"_L1, Presence::Optional, refuseNumber<E>},
        Field{"repairs"_L1, Presence::Optional, refuseNumber<E>},
        Field{"actions"_L1, Presence::Optional,
              [](E &, const JsonNode &n) {
                  n.refuse(
                      u"an overlay cannot add actions; texts of known ones stand in its own “actions”"_s);
              }},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
    };
    reword(over, node, Wording<E, fields.size()>{u"steps"_s, readStepNumber, fields}, over.contents.steps);
}

void readActionWording(Overlaying &over, const JsonNode &node)
{
    using E = ActionEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"text"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.text = readOwnText(n); }},
        Field{"ask"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.ask = readOwnText(n); }},
        Field{"warning"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.warning = readOwnText(n); }},
        Field{"undo"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.undo = readOwnText(n); }},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
        Field{"risk"_L1, Presence::Optional, refuseNumber<E>},
        Field{"minutes"_L1, Presence::Optional, refuseNumber<E>},
        Field{"restart"_L1, Presence::Optional, refuseNumber<E>},
        Field{"lasting"_L1, Presence::Optional, refuseNumber<E>},
    };
    const Wording<E, fields.size()> wording{u"actions"_s, readAnyId, fields};
    node.bounded(mostEntries).eachElement([&](const JsonNode &element) {
        const QString id = readIdentity(element, "id"_L1, readAnyId);
        for (StepEntry &step : over.contents.steps) {
            if (rewordIn(over, element, id, wording, step.actions))
                return;
        }
        refuseId(element, wording.kind, id);
    });
}

void readSymptomWording(Overlaying &over, const JsonNode &node)
{
    using E = SymptomEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readOwnLine(n); }},
        Field{"meaning"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.meaning = readOwnText(n); }},
        Field{"causes"_L1, Presence::Optional, refuseNumber<E>},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
    };
    reword(over, node, Wording<E, fields.size()>{u"symptoms"_s, readAnyId, fields}, over.contents.symptoms);
}

void readAdviceWording(Overlaying &over, const JsonNode &node)
{
    using E = AdviceEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, skip<E>},
        Field{"title"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.title = readOwnLine(n); }},
        Field{"text"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.text = readOwnText(n); }},
        Field{"note"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.note = readOwnText(n); }},
        Field{"commands"_L1, Presence::Optional, refuseCommand<E>},
    };
    reword(over, node, Wording<E, fields.size()>{u"advice"_s, readAnyId, fields}, over.contents.advice);
}

}
