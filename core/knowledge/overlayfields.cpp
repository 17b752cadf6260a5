#include "core/knowledge/overlayfields.h"

#include "core/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestLine = 200;

QString notEmpty(const JsonNode &node, QString text)
{
    if (text.isEmpty())
        node.refuse(u"the text is empty"_s);
    return text;
}

}

QString readOwnText(const JsonNode &node)
{
    return notEmpty(node, withoutControls(node.bounded(longestText).text()).trimmed());
}

QString readOwnLine(const JsonNode &node)
{
    return notEmpty(node, withoutControls(node.bounded(longestLine).text()).simplified());
}

void claim(Overlaying &over, const JsonNode &entry, const QString &kind, const QString &id)
{
    const QString key = kind + u'/' + id;
    if (over.ids.contains(key))
        entry.refuse(u"a second entry for “%1”"_s.arg(id));
    over.ids.insert(key);
    over.contents.organisation.overlaid[key] = over.overlay;
}

}
