#include "core/base/plaintext.h"
#include "core/knowledge/kbloader.h"
#include "core/knowledge/overlay.h"

#include <cstdint>

using namespace mm;

namespace {

const KnowledgeBase &builtin()
{
    static const KnowledgeBase knowledge = loadBuiltinKnowledge().value();
    return knowledge;
}

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

bool isPlain(const QString &text)
{
    return text.size() <= 4000 && withoutControls(text) == text;
}

bool hasTheSameCommands(const StepEntry &one, const StepEntry &other)
{
    return std::equal(
        one.actions.begin(), one.actions.end(), other.actions.begin(), other.actions.end(),
        [](const ActionEntry &a, const ActionEntry &b) {
            return a.id == b.id && a.risk == b.risk &&
                   std::equal(a.commands.begin(), a.commands.end(), b.commands.begin(), b.commands.end(),
                              [](const CommandEntry &x, const CommandEntry &y) { return x == y; });
        });
}

void holdNumbers(const KnowledgeBase::Contents &before, const KnowledgeBase::Contents &after)
{
    require(after.likelihoods == before.likelihoods && after.leaks == before.leaks);
    require(after.areaLikelihoods == before.areaLikelihoods);
    require(after.causes.size() == before.causes.size() && after.steps.size() == before.steps.size());
    for (qsizetype i = 0; i < after.causes.size(); ++i)
        require(after.causes[i].id == before.causes[i].id && after.causes[i].prior == before.causes[i].prior);
    for (qsizetype i = 0; i < after.steps.size(); ++i)
        require(after.steps[i].cost == before.steps[i].cost &&
                hasTheSameCommands(before.steps[i], after.steps[i]));
}

}

//! Any bytes as an overlay: refused in one plain line, or laid over without reaching a number or a command,
//! with plain texts alone.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(isOverlay(json));
    auto contents = layOver(builtin().contents(), {QStringLiteral("f"), json});
    if (!contents) {
        const QString &detail = contents.error().detail;
        require(detail.startsWith(u"f#") && !detail.contains(u'\n') && withoutControls(detail) == detail);
        return 0;
    }
    holdNumbers(builtin().contents(), *contents);
    for (const auto &written : contents->organisation.overlaid) {
        const auto code =
            std::find_if(contents->codes.begin(), contents->codes.end(), [&](const CodeEntry &entry) {
                return written.first == u"codes/" + entry.code.text;
            });
        if (code != contents->codes.end())
            require(isPlain(code->title) && isPlain(code->meaning) && isPlain(code->note));
    }
    const HelpDesk &desk = contents->organisation.helpDesk;
    require(isPlain(desk.name) && isPlain(desk.phone) && isPlain(desk.hours) && isPlain(desk.web));
    static_cast<void>(contents->organisation.accountOf(QStringLiteral("ada@harbour.example")));
    return 0;
}
