#include "core/recognise/htmltext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t unit;
};
constexpr std::array<Entity, 6> entities{{{"lt"_L1, u'<'},
                                          {"gt"_L1, u'>'},
                                          {"amp"_L1, u'&'},
                                          {"quot"_L1, u'"'},
                                          {"nbsp"_L1, u' '},
                                          {"#39"_L1, u'\''}}};

// The text of an entity that begins at "&"; nothing: it is an ampersand.
std::optional<Entity> entityAt(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at + 1, std::min<qsizetype>(8, html.size() - at - 1));
    const auto *found = std::ranges::find_if(entities, [rest](const Entity &entity) {
        return rest.startsWith(entity.name) && rest.sliced(entity.name.size()).startsWith(u';');
    });
    return found == entities.end() ? std::nullopt : std::optional(*found);
}

bool breaksLine(QStringView tag)
{
    constexpr QStringView names[]{u"br",  u"p",  u"/p", u"div", u"/div", u"tr",
                                  u"/tr", u"li", u"/h", u"hr",  u"/td",  u"table"};
    return std::ranges::any_of(names,
                               [tag](QStringView name) { return tag.startsWith(name, Qt::CaseInsensitive); });
}

// The end of what a tag hides, where its own end mark begins; -1: it hides nothing.
qsizetype hiddenEnd(QStringView html, QStringView tag, qsizetype tagEnd)
{
    const bool hides =
        tag.startsWith("style"_L1, Qt::CaseInsensitive) || tag.startsWith("script"_L1, Qt::CaseInsensitive);
    return hides ? html.indexOf(u"</", tagEnd) : -1;
}

}

PageText textOfHtml(QStringView html, qsizetype linesLimit)
{
    PageText page{.text = {}, .lines = {0}};
    qsizetype at = 0;
    const auto pass = [&](qsizetype end) {
        for (; at < end; ++at) {
            if (html[at] == u'\n' && page.lines.size() < linesLimit)
                page.lines.append(page.text.size());
        }
    };
    while (at < html.size()) {
        if (const auto entity = html[at] == u'&' ? entityAt(html, at) : std::nullopt) {
            page.text += QChar(entity->unit);
            pass(at + entity->name.size() + 2);
            continue;
        }
        if (html[at] != u'<') {
            page.text += html[at];
            pass(at + 1);
            continue;
        }
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0)
            break;
        const QStringView tag = html.sliced(at + 1, end - at - 1);
        if (breaksLine(tag))
            page.text += u'\n';
        const qsizetype hidden = hiddenEnd(html, tag, end);
        pass(hidden >= 0 ? hidden : end + 1);
    }
    pass(html.size());
    return page;
}

}
