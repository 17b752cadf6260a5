#include "core/knowledge/entryfields.h"

#include "core/knowledge/commandfields.h"
#include "core/knowledge/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QStringList readPlatforms(const JsonNode &node)
{
    QStringList names;
    node.eachElement([&names](const JsonNode &element) { names += readPlatform(element); });
    return names;
}

QString readActionId(const JsonNode &node)
{
    const QString id = node.text();
    const auto parts = QStringView(id).split(u'.');
    if (parts.size() != 2 || !isPlainId(parts[0]) || !isPlainId(parts[1]))
        node.refuse(u"“%1” is no id of an action: step-slug.what-it-does is accepted"_s.arg(id));
    return id;
}

ActionAnswer readActionAnswer(const JsonNode &node)
{
    using A = ActionAnswer;
    using Field = JsonField<A>;
    static constexpr std::array fields{
        Field{"text"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.text = n.text(); }},
        Field{"meaning"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.meaning = n.text(); }},
        Field{"action"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.action = readActionId(n); }},
        Field{"step"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.step = readStepId(n); }},
    };
    ActionAnswer answer;
    readObject(node, fields, answer);
    return answer;
}

QList<ActionAnswer> readActionAnswers(const JsonNode &node)
{
    QList<ActionAnswer> answers;
    node.eachElement([&answers](const JsonNode &element) { answers += readActionAnswer(element); });
    return answers;
}

ActionEntry readAction(const JsonNode &node)
{
    using A = ActionEntry;
    using Field = JsonField<A>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.id = readActionId(n); }},
        Field{"text"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.text = n.text(); }},
        Field{"ask"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.ask = n.emptyText(); }},
        Field{"answers"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) { a.answers = readActionAnswers(n); }},
        Field{"verify"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) {
                  a.verify = readOneOf(n, {u"check"_s, u"person"_s});
              }},
        Field{"clients"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.clients = readPlainIds(n); }},
        Field{"platforms"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) { a.platforms = readPlatforms(n); }},
        Field{"commands"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) { a.commands = readCommands(n); }},
        Field{"warning"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.warning = n.emptyText(); }},
        Field{"undo"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.undo = n.emptyText(); }},
        Field{"risk"_L1, Presence::Required,
              [](A &a, const JsonNode &n) {
                  a.risk = readOneOf(n, {u"none"_s, u"low"_s, u"medium"_s, u"high"_s});
              }},
        Field{"minutes"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) { a.minutes = n.integer(0, 600); }},
        Field{"restart"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.restart = n.boolean(); }},
        Field{"lasting"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.lasting = n.boolean(); }},
    };
    ActionEntry action;
    readObject(node, fields, action);
    return action;
}

QList<ActionEntry> readActions(const JsonNode &node)
{
    QList<ActionEntry> actions;
    node.eachElement([&actions](const JsonNode &element) { actions += readAction(element); });
    if (actions.isEmpty())
        node.refuse(u"a step needs at least one action"_s);
    return actions;
}
}

StepEntry readStepEntry(const JsonNode &node)
{
    using E = StepEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readStepId(n); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"purpose"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.purpose = n.text(); }},
        Field{"actions"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.actions = readActions(n); }},
        Field{"verify"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.verify = n.text(); }},
        Field{"corrections"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.corrections = n.texts(); }},
        Field{"cost"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.cost = n.number(0.1, 1000); }},
        Field{"repairs"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.repairs = readProbabilities(n, causeOf); }},
        Field{"byOthers"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.byOthers = readProbabilities(n, causeOf); }},
        Field{"origin"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.origin = n.text(); }},
    };
    StepEntry entry;
    readObject(node, fields, entry);
    return entry;
}

}
