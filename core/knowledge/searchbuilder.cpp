#include "core/knowledge/searchbuilder.h"

#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/searchquery.h"
#include "core/knowledge/searchtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Where a word stands, by how surely it then is what the person means.
constexpr float symbolWeight = 5;
constexpr float titleWeight = 6;
constexpr float aliasWeight = 5;
constexpr float weakCodeWeight = 5;
constexpr float familyWeight = 2;
constexpr float meaningWeight = 1.5F;
constexpr float areaWeight = 2;
constexpr float exampleWeight = 0.5F;
constexpr float noteWeight = 0.5F;
constexpr float causeWeight = 2; // times the cause's share
constexpr float providerWeight = 11;
constexpr float tokenWeight = 11;
constexpr float markWeight = 6;

// Below any general entry: a provider's meaning comes first where the words name the provider or its number.
constexpr float meaningStanding = 0.4F;

constexpr float partFactor = 0.9F; // a part of a word with joints
constexpr float pairFactor = 0.8F; // two neighbours written as one

// The IANA registry goes up to 30 or so; longer numbers are a provider's own.
bool isOfOneProvider(const Code &code)
{
    return code.kind == CodeKind::EnhancedStatus && code.text.section(u'.', 2).size() > 2;
}

// More in their mail program than in the depths of Windows or in services that are gone, more with what
// stops mail than with a server's small talk, and more the oftener other entries point to it.
std::vector<float> standingsOf(const QList<CodeEntry> &entries)
{
    constexpr std::array common{"general"_L1, "winsock"_L1, "smtp"_L1, "pop3"_L1, "imap"_L1, "outlook"_L1};
    constexpr std::array rare{"httpmail"_L1, "nntp"_L1, "ras"_L1, "win32"_L1, "entra"_L1};
    const auto isOf = [](const auto &families, const QString &family) {
        return std::find(families.begin(), families.end(), family) != families.end();
    };
    QHash<QString, int> pointers;
    for (const CodeEntry &entry : entries) {
        for (const QString &related : entry.related)
            ++pointers[related];
    }
    std::vector<float> standings;
    standings.reserve(static_cast<std::size_t>(entries.size()));
    for (const CodeEntry &entry : entries) {
        const bool isCommon = entry.code.kind != CodeKind::HResult || isOf(common, entry.family);
        float standing = isCommon ? 1.25F : 1.1F;
        if (isOf(rare, entry.family))
            standing = 1;
        if (entry.causes.isEmpty())
            standing *= 0.8F;
        if (isOfOneProvider(entry.code))
            standing *= 0.75F;
        const int pointed = std::min(pointers.value(entry.code.text), 10);
        standings.push_back(standing + 0.04F * static_cast<float>(pointed));
    }
    return standings;
}

// How rare a word is, the general entries alone say: what providers write of it changes nothing there.
std::size_t entriesAmong(const std::vector<SearchPosting> &postings, std::size_t entries)
{
    const auto among =
        std::count_if(postings.begin(), postings.end(),
                      [entries](const SearchPosting &posting) { return posting.entry < entries; });
    return std::max<std::size_t>(1, static_cast<std::size_t>(among));
}

// What a person reads and what sources write: in English they are one.
QStringList inBothLanguages(const QString &text)
{
    const QString translated = knowledgeText(text);
    return translated == text ? QStringList{text} : QStringList{text, translated};
}

struct Spelling
{
    QString text;
    bool isNaming = true; //!< false: it may well be something else, a port or a version
};

// The ways in which one code is written down.
QList<Spelling> spellingsOf(const Code &code)
{
    const QString text = code.text.toLower();
    if (code.kind == CodeKind::ResponseCode)
        return {{responseName(text)}};
    QList<Spelling> spellings{{text}};
    if (code.kind == CodeKind::HResult) {
        const uint value = text.toUInt(nullptr, 16);
        spellings += {{text.sliced(2)},
                      {text.sliced(5), false},
                      {QString::number(value)},
                      {QString::number(-qint64(static_cast<qint32>(value)))}};
        if ((value >> 16) == 0x8007) // HRESULT_FROM_WIN32: the number that Windows itself shows
            spellings += {QString::number(value & 0xFFFF), (value & 0xFFFF) > 999};
    }
    if (code.kind == CodeKind::EnhancedStatus && text.startsWith(u"x."))
        spellings += {{u'5' + text.sliced(1)},
                      {u'4' + text.sliced(1)},
                      {u'2' + text.sliced(1)},
                      {text.sliced(2), false}};
    return spellings;
}

}

SearchBuilder::SearchBuilder(const KnowledgeBase::Contents &contents)
    : m_everydayWords(contents.synonyms, contents.fillers)
{
    for (const CauseEntry &cause : contents.causes)
        m_causeTitles.insert(cause.id, cause.title);
    for (const ProviderEntry &provider : contents.providers)
        m_providers.insert(provider.id, provider);
    for (qsizetype i = 0; i < contents.codes.size(); ++i)
        m_entries.insert(contents.codes[i].code, static_cast<quint32>(i));
}

bool SearchBuilder::addEntries(const KnowledgeBase::Contents &contents, qsizetype count)
{
    const qsizetype entries = contents.codes.size();
    const qsizetype all = entries + contents.providerMeanings.size();
    if (m_next >= all)
        return false;
    for (const qsizetype end = std::min(all, m_next + count); m_next < end; ++m_next) {
        if (m_next >= entries) {
            addMeaning(contents.providerMeanings[m_next - entries]);
            continue;
        }
        m_entry = static_cast<quint32>(m_next);
        m_leads.push_back(m_entry);
        addEntry(contents.codes[m_next]);
    }
    return true;
}

void SearchBuilder::add(QStringView word, float weight)
{
    auto it = m_terms.find(word);
    if (it == m_terms.end())
        it = m_terms.emplace(word.toString(), std::vector<SearchPosting>()).first;
    std::vector<SearchPosting> &postings = it->second;
    if (postings.empty() || postings.back().entry != m_entry)
        postings.push_back({m_entry, weight});
    else
        postings.back().weight = std::max(postings.back().weight, weight);
}

void SearchBuilder::addText(const QString &text, float weight)
{
    const QString folded = foldForSearch(text);
    for (const QStringView word : wordsOf(folded)) {
        add(word, weight);
        for (const QStringView part : partsOf(word))
            add(part, weight * partFactor);
    }
}

void SearchBuilder::addPhrases(const QString &text, float weight)
{
    const QString folded = foldForSearch(text);
    m_everydayWords.eachPhrase(plainWordsOf(folded), [this, weight](const EverydayWords::Phrase &phrase) {
        add(QStringView(&phrase.group, 1), weight);
    });
}

// Neighbours joined as well, so that "time out", "timed out" and "timeout" meet.
void SearchBuilder::addPairs(const QString &text, float weight)
{
    const QString folded = foldForSearch(text);
    const auto words = plainWordsOf(folded);
    for (qsizetype i = 1; i < words.size(); ++i)
        add(QString(words[i - 1].toString() + words[i].toString()), weight * pairFactor);
}

// The shorter a title, the more each of its words says of it.
void SearchBuilder::addTitle(const QString &text, float weight)
{
    const QString folded = foldForSearch(text);
    const auto words = plainWordsOf(folded);
    const auto said = std::count_if(words.begin(), words.end(),
                                    [this](QStringView word) { return !m_everydayWords.isFiller(word); });
    const float factor = std::min(1.25F, 0.5F + 1.2F / static_cast<float>(std::max<qsizetype>(1, said)));
    addText(text, weight * factor);
    addPhrases(text, weight * factor);
    addPairs(text, weight * factor);
}

void SearchBuilder::addProse(const QString &text, float weight)
{
    addText(text, weight);
    addPhrases(text, weight);
}

void SearchBuilder::addCode(const CodeEntry &entry)
{
    for (const Spelling &spelling : spellingsOf(entry.code))
        add(spelling.text, spelling.isNaming ? namingWeight : weakCodeWeight);
    if (entry.code.kind == CodeKind::ResponseCode)
        addText(entry.code.text, symbolWeight);
    if (!entry.symbol.isEmpty())
        add(foldForSearch(entry.symbol), namingWeight);
    addText(entry.symbol, symbolWeight);
    addPairs(entry.symbol, symbolWeight);
}

void SearchBuilder::addEntry(const CodeEntry &entry)
{
    addCode(entry);
    for (const QString &title : inBothLanguages(entry.title))
        addTitle(title, titleWeight);
    for (const QString &alias : entry.aliases)
        addTitle(alias, aliasWeight);
    addText(entry.family, familyWeight);
    addProse(entry.area == Area::Unknown ? QString() : QString(toId(entry.area)), areaWeight);
    for (const QString &meaning : inBothLanguages(entry.meaning))
        addProse(meaning, meaningWeight);
    addText(entry.example, exampleWeight);
    for (const QString &note : inBothLanguages(entry.note))
        addProse(note, noteWeight);
    addCauses(entry.causes);
}

void SearchBuilder::addCauses(const QList<CauseWeight> &causes)
{
    for (const CauseWeight &cause : causes) {
        for (const QString &title : inBothLanguages(m_causeTitles.value(cause.id)))
            addProse(title, causeWeight * static_cast<float>(cause.weight));
    }
}

// "X.7.26" and "5.7.26" stand for one another where one of them alone has an entry.
std::optional<quint32> SearchBuilder::entryOf(const CodeSpan &span) const
{
    const auto own = m_entries.constFind(span.first);
    if (own != m_entries.cend())
        return *own;
    if (span.first.kind != CodeKind::EnhancedStatus)
        return std::nullopt;
    const int first = span.first.text.section(u'.', 2).toInt();
    for (int detail = first; detail <= std::max(first, span.lastDetail); ++detail) {
        const QString rest = u'.' + span.first.text.section(u'.', 1, 1) + u'.' + QString::number(detail);
        for (const QChar statusClass : {span.first.text[0], QChar(u'X'), QChar(u'5'), QChar(u'4')}) {
            const auto found = m_entries.constFind({CodeKind::EnhancedStatus, statusClass + rest});
            if (found != m_entries.cend())
                return *found;
        }
    }
    return std::nullopt;
}

// The last code of a pattern is the one that says most: "550 5.7.1" leads to 5.7.1.
std::optional<quint32> SearchBuilder::entryOf(const ProviderMeaning &meaning) const
{
    for (const CodePattern &pattern : meaning.codes) {
        for (auto span = pattern.crbegin(); span != pattern.crend(); ++span) {
            if (const auto entry = entryOf(*span))
                return entry;
        }
    }
    return std::nullopt;
}

void SearchBuilder::addMeaning(const ProviderMeaning &meaning)
{
    const auto entry = entryOf(meaning);
    if (!entry || meaning.title.isEmpty())
        return;
    m_entry = static_cast<quint32>(m_leads.size());
    m_leads.push_back(*entry);
    const ProviderEntry provider = m_providers.value(meaning.provider);
    addText(provider.title, providerWeight);
    addPhrases(provider.title, providerWeight);
    for (const QString &mark : provider.marks)
        add(foldForSearch(mark), markWeight);
    for (const QString &token : meaning.tokens)
        add(foldForSearch(token), tokenWeight);
    for (const CodePattern &pattern : meaning.codes) {
        for (const CodeSpan &span : pattern)
            add(foldForSearch(span.first.text), weakCodeWeight);
    }
    for (const QString &words : meaning.words)
        addProse(words, aliasWeight);
    for (const QString &title : inBothLanguages(meaning.title))
        addTitle(title, titleWeight);
    for (const QString &text : inBothLanguages(meaning.meaning))
        addProse(text, meaningWeight);
    for (const QString &note : inBothLanguages(meaning.note))
        addProse(note, noteWeight);
    addCauses(meaning.causes);
}

SearchTables SearchBuilder::finished(const KnowledgeBase::Contents &contents)
{
    SearchTables tables{std::move(m_everydayWords), {}, {}, {}, {}, {}, std::move(m_leads),
                        standingsOf(contents.codes)};
    tables.standing.resize(tables.leads.size(), meaningStanding);
    for (const CodeEntry &entry : contents.codes)
        tables.codes += entry.code;
    using Item = std::pair<const QString, std::vector<SearchPosting>>;
    std::vector<const Item *> sorted;
    sorted.reserve(m_terms.size());
    for (const Item &item : m_terms)
        sorted.push_back(&item);
    std::sort(sorted.begin(), sorted.end(), [](const Item *a, const Item *b) { return a->first < b->first; });

    const auto entries = static_cast<std::size_t>(contents.codes.size());
    const float all = std::log1p(static_cast<float>(entries));
    for (const Item *item : sorted) {
        const QStringView text = QStringView(item->first).left(std::numeric_limits<quint16>::max());
        const float share =
            static_cast<float>(entries) / static_cast<float>(entriesAmong(item->second, entries));
        tables.terms.push_back({static_cast<quint32>(tables.texts.size()), static_cast<quint16>(text.size()),
                                static_cast<quint16>(stemSizeOf(text)),
                                static_cast<quint32>(tables.postings.size()), std::log1p(share) / all});
        tables.letters.push_back(lettersOf(text));
        tables.texts += text;
        tables.postings.insert(tables.postings.end(), item->second.begin(), item->second.end());
    }
    tables.terms.push_back(
        {static_cast<quint32>(tables.texts.size()), 0, 0, static_cast<quint32>(tables.postings.size()), 0});
    m_terms.clear();
    return tables;
}

}
