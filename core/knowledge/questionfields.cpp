#include "core/knowledge/entryfields.h"

#include "core/knowledge/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// More would not fit on the digits of a keyboard, nor into a person's head.
constexpr qsizetype mostAnswersOfOne = 6;
constexpr double leastCost = 0.1;
constexpr double mostCost = 1000;

AnswerEntry readAnswer(const JsonNode &node)
{
    using A = AnswerEntry;
    using Field = JsonField<A>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.id = readPlainId(n); }},
        Field{"label"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.label = n.text(); }},
        Field{"meaning"_L1, Presence::Required, [](A &a, const JsonNode &n) { a.meaning = n.text(); }},
        Field{"likelihoods"_L1, Presence::Optional,
              [](A &a, const JsonNode &n) { a.likelihoods = readProbabilities(n, causeOf); }},
        Field{"otherwise"_L1, Presence::Required,
              [](A &a, const JsonNode &n) { a.otherwise = n.number(0, 1); }},
        Field{"step"_L1, Presence::Optional, [](A &a, const JsonNode &n) { a.step = readStepId(n); }},
    };
    AnswerEntry answer;
    readObject(node, fields, answer);
    return answer;
}

QList<AnswerEntry> readAnswers(const JsonNode &node)
{
    QList<AnswerEntry> answers;
    QStringList ids;
    node.bounded(mostAnswersOfOne).eachElement([&](const JsonNode &element) {
        answers += readAnswer(element);
        if (ids.contains(answers.last().id))
            element.refuse(u"a second answer “%1”"_s.arg(answers.last().id));
        ids += answers.last().id;
    });
    if (answers.size() < 2)
        node.refuse(u"a question needs at least two answers"_s);
    return answers;
}

QList<FindingId> readFindingIds(const JsonNode &node)
{
    QList<FindingId> findings;
    node.eachElement(
        [&findings](const JsonNode &element) { findings += findingOf(element, element.text()); });
    return findings;
}

}

QuestionEntry readQuestionEntry(const JsonNode &node)
{
    using Q = QuestionEntry;
    using Field = JsonField<Q>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.id = readPlainId(n); }},
        Field{"text"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.text = n.text(); }},
        Field{"say"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.say = n.text(); }},
        Field{"answers"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.answers = readAnswers(n); }},
        Field{"cost"_L1, Presence::Required,
              [](Q &q, const JsonNode &n) { q.cost = n.number(leastCost, mostCost); }},
        Field{"steps"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.steps = readStepIds(n); }},
        Field{"answeredBy"_L1, Presence::Optional,
              [](Q &q, const JsonNode &n) { q.answeredBy = readFindingIds(n); }},
        Field{"symptoms"_L1, Presence::Optional,
              [](Q &q, const JsonNode &n) { q.symptoms = readPlainIds(n); }},
        Field{"origin"_L1, Presence::Required, [](Q &q, const JsonNode &n) { q.origin = n.text(); }},
    };
    QuestionEntry entry;
    readObject(node, fields, entry);
    return entry;
}

HandOverEntry readHandOverEntry(const JsonNode &node)
{
    using H = HandOverEntry;
    using Field = JsonField<H>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.id = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.title = n.text(); }},
        Field{"text"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.text = n.text(); }},
        Field{"say"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.say = n.text(); }},
        Field{"cost"_L1, Presence::Required,
              [](H &h, const JsonNode &n) { h.cost = n.number(leastCost, mostCost); }},
        Field{"mends"_L1, Presence::Optional,
              [](H &h, const JsonNode &n) { h.mends = readProbabilities(n, causeOf); }},
        Field{"otherwise"_L1, Presence::Required,
              [](H &h, const JsonNode &n) { h.otherwise = n.number(0, 1); }},
        Field{"origin"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.origin = n.text(); }},
    };
    HandOverEntry entry;
    readObject(node, fields, entry);
    return entry;
}

}
