#include "core/knowledge/providermeanings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString familyOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::SmtpReply:
        return u"smtp-reply"_s;
    case CodeKind::EnhancedStatus:
        return u"enhanced-status"_s;
    case CodeKind::ResponseCode:
        return u"imap-response"_s;
    case CodeKind::Aadsts:
        return u"entra"_s;
    case CodeKind::HResult:
        break;
    }
    return u"general"_s;
}

}

bool CodeSpan::covers(const Code &code) const
{
    if (code.kind != first.kind)
        return false;
    if (code.text == first.text)
        return true;
    if (code.kind != CodeKind::EnhancedStatus)
        return false;
    const auto mine = QStringView(first.text).split(u'.');
    const auto its = QStringView(code.text).split(u'.');
    const bool isOfClass = mine[0] == u"X" || its[0] == u"X" || mine[0] == its[0];
    if (!isOfClass || mine[1] != its[1])
        return false;
    const int detail = its[2].toInt();
    return detail >= mine[2].toInt() && detail <= std::max(lastDetail, mine[2].toInt());
}

void takeGeneralEntries(KnowledgeBase::Contents &contents)
{
    for (ProviderMeaning &meaning : contents.providerMeanings) {
        if (meaning.as.isEmpty())
            continue;
        const auto entry = std::find_if(contents.codes.cbegin(), contents.codes.cend(),
                                        [&meaning](const CodeEntry &e) { return e.code.text == meaning.as; });
        if (entry == contents.codes.cend())
            continue;
        meaning.title = entry->title;
        meaning.meaning = entry->meaning;
        meaning.note = entry->note;
        meaning.causes = entry->causes;
        meaning.steps = entry->steps;
        meaning.sources = entry->sources;
        meaning.area = entry->area;
    }
}

const ProviderEntry *findProvider(const KnowledgeBase &knowledge, QStringView id)
{
    const auto &providers = knowledge.contents().providers;
    const auto found = std::find_if(providers.cbegin(), providers.cend(),
                                    [id](const ProviderEntry &provider) { return provider.id == id; });
    return found == providers.cend() ? nullptr : &*found;
}

const ProviderMeaning *findMeaning(const KnowledgeBase &knowledge, QStringView provider, QStringView id)
{
    const auto &meanings = knowledge.contents().providerMeanings;
    const auto found = std::find_if(meanings.cbegin(), meanings.cend(), [&](const ProviderMeaning &meaning) {
        return meaning.id == id && meaning.provider == provider;
    });
    return found == meanings.cend() ? nullptr : &*found;
}

QString providerTitle(const KnowledgeBase &knowledge, const QString &id)
{
    const ProviderEntry *provider = findProvider(knowledge, id);
    return provider ? provider->title : id;
}

QString spellingOf(const CodePattern &pattern)
{
    QStringList parts;
    for (const CodeSpan &span : pattern)
        parts += span.lastDetail < 0 ? span.first.text : u"%1-%2"_s.arg(span.first.text).arg(span.lastDetail);
    return parts.join(u' ');
}

bool standsUnder(const ProviderMeaning &meaning, const Code &code)
{
    return std::any_of(meaning.codes.cbegin(), meaning.codes.cend(), [&code](const CodePattern &pattern) {
        return std::any_of(pattern.cbegin(), pattern.cend(),
                           [&code](const CodeSpan &span) { return span.covers(code); });
    });
}

QList<const ProviderMeaning *> meaningsUnder(const KnowledgeBase &knowledge, const Code &code)
{
    QList<const ProviderMeaning *> under;
    for (const ProviderMeaning &meaning : knowledge.contents().providerMeanings) {
        if (standsUnder(meaning, code))
            under += &meaning;
    }
    return under;
}

const ProviderMeaning *toldMeaning(const KnowledgeBase &knowledge, const Recognition &recognition,
                                   const Code &code)
{
    if (!recognition.provider)
        return nullptr;
    for (const ToldMeaning &told : recognition.provider->meanings) {
        if (told.codes.contains(code))
            return findMeaning(knowledge, recognition.provider->id, told.id);
    }
    return nullptr;
}

QList<const ProviderMeaning *> meaningsByToken(const KnowledgeBase &knowledge, QStringView token)
{
    QList<const ProviderMeaning *> found;
    for (const ProviderMeaning &meaning : knowledge.contents().providerMeanings) {
        const bool has =
            std::any_of(meaning.tokens.cbegin(), meaning.tokens.cend(),
                        [token](const QString &t) { return token.compare(t, Qt::CaseInsensitive) == 0; });
        if (has)
            found += &meaning;
    }
    return found;
}

const ProviderEntry *namedProvider(const KnowledgeBase &knowledge, QStringView words)
{
    constexpr qsizetype mostRead = 1000;
    const auto spaced = [](QStringView text) {
        QString plain = u' ' + text.toString().toLower() + u' ';
        std::replace_if(
            plain.begin(), plain.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
        return plain;
    };
    const QString typed = spaced(words.left(mostRead));
    const auto &providers = knowledge.contents().providers;
    const auto found = std::find_if(providers.cbegin(), providers.cend(), [&](const ProviderEntry &provider) {
        return typed.contains(spaced(provider.id)) || typed.contains(spaced(provider.title));
    });
    return found == providers.cend() ? nullptr : &*found;
}

CodeEntry entryOf(const ProviderMeaning &meaning, const Code &code)
{
    CodeEntry entry;
    entry.code = code;
    entry.family = familyOf(code.kind);
    entry.title = meaning.title;
    entry.meaning = meaning.meaning;
    entry.note = meaning.note;
    entry.causes = meaning.causes;
    entry.steps = meaning.steps;
    entry.sources = meaning.sources;
    entry.area = meaning.area;
    return entry;
}

}
