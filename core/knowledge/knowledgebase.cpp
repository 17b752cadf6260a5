#include "core/knowledge/knowledgebase.h"

#include "core/knowledge/codestructure.h"
#include "core/knowledge/evidencewords.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"
#include "core/knowledge/searchbuilder.h"
#include "core/knowledge/searchindex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

CodeEntry ofClass(CodeEntry entry, const Code &asked)
{
    entry.code = asked;
    if (const auto statusClass = statusClassOf(asked)) {
        entry.title = knowledgeText(entry.title) + u" (%1)"_s.arg(knowledgeText(nameOfClass(*statusClass)));
        entry.meaning = knowledgeText(entry.meaning) + u'\n' + knowledgeText(describeClass(*statusClass));
    }
    return entry;
}

// An entry for every id, so that a lookup by id always has an answer: an id without texts shows its spelling.
template<class Entry, class Id>
void completeWith(QHash<Id, Entry> &entries, const QList<Entry> &known, int first, int count,
                  QString (*nameOf)(Id))
{
    for (int i = first; i < first + count; ++i) {
        Entry entry;
        entry.id = static_cast<Id>(i);
        entry.title = nameOf(entry.id);
        entries.insert(entry.id, std::move(entry));
    }
    for (const Entry &entry : known)
        entries.insert(entry.id, entry);
}

}

struct KnowledgeBase::Lookup
{
    QHash<Code, qsizetype> codes;
    QHash<CauseId, CauseEntry> causes;
    QHash<FindingId, FindingEntry> findings;
    QHash<StepId, StepEntry> steps;
    std::optional<SearchBuilder> builder;
    std::optional<SearchIndex> index;
};

KnowledgeBase::KnowledgeBase(Contents contents)
    : m_contents(std::move(contents))
    , m_lookup(std::make_unique<Lookup>())
{
    takeGeneralEntries(m_contents);
    m_lookup->codes.reserve(m_contents.codes.size());
    for (qsizetype i = 0; i < m_contents.codes.size(); ++i)
        m_lookup->codes.insert(m_contents.codes[i].code, i);
    completeWith<CauseEntry, CauseId>(m_lookup->causes, m_contents.causes, 0, causeCount,
                                      [](CauseId id) { return QString(toId(id)); });
    completeWith<FindingEntry, FindingId>(m_lookup->findings, m_contents.findings, 0, findingCount,
                                          [](FindingId id) { return QString(toId(id)); });
    completeWith<StepEntry, StepId>(m_lookup->steps, m_contents.steps, 1, stepCount,
                                    [](StepId id) { return QString(slugOf(id)); });
}

KnowledgeBase::~KnowledgeBase() = default;
KnowledgeBase::KnowledgeBase(KnowledgeBase &&) noexcept = default;
KnowledgeBase &KnowledgeBase::operator=(KnowledgeBase &&) noexcept = default;

const KnowledgeBase::Contents &KnowledgeBase::contents() const
{
    return m_contents;
}

std::optional<CodeEntry> KnowledgeBase::find(const Code &code) const
{
    const auto own = m_lookup->codes.constFind(code);
    if (own != m_lookup->codes.constEnd())
        return m_contents.codes[*own];
    if (code.kind != CodeKind::EnhancedStatus || code.text.isEmpty())
        return std::nullopt;
    const auto ofAnyClass = m_lookup->codes.constFind({code.kind, u'X' + code.text.sliced(1)});
    if (ofAnyClass == m_lookup->codes.constEnd()) {
        const auto meanings = meaningsUnder(*this, code);
        return meanings.isEmpty() ? std::nullopt : std::optional(entryOf(*meanings.first(), code));
    }
    return ofClass(m_contents.codes[*ofAnyClass], code);
}

const CauseEntry &KnowledgeBase::cause(CauseId id) const
{
    return *m_lookup->causes.constFind(id);
}

const FindingEntry &KnowledgeBase::finding(FindingId id) const
{
    return *m_lookup->findings.constFind(id);
}

const StepEntry &KnowledgeBase::step(StepId id) const
{
    return *m_lookup->steps.constFind(id);
}

const ActionEntry *KnowledgeBase::action(QStringView id) const
{
    for (const StepEntry &step : m_contents.steps) {
        for (const ActionEntry &action : step.actions) {
            if (action.id == id)
                return &action;
        }
    }
    return nullptr;
}

const SourceEntry *KnowledgeBase::source(const SourceStatement &statement) const
{
    const SourceEntry *best = nullptr;
    for (const SourceEntry &entry : m_contents.sources) {
        const bool isIts =
            statement.name.startsWith(entry.name) && (statement.name.size() == entry.name.size() ||
                                                      !statement.name[entry.name.size()].isLetterOrNumber());
        if (isIts && (!best || entry.name.size() > best->name.size()))
            best = &entry;
    }
    return best;
}

bool KnowledgeBase::prepareSearch() const
{
    constexpr qsizetype entriesAtOnce = 60;
    if (m_lookup->index)
        return true;
    if (!m_lookup->builder)
        m_lookup->builder.emplace(m_contents);
    if (m_lookup->builder->addEntries(m_contents, entriesAtOnce))
        return false;
    m_lookup->index.emplace(m_lookup->builder->finished(m_contents));
    m_lookup->builder.reset();
    return true;
}

QList<SearchHit> KnowledgeBase::search(QStringView words, qsizetype limit) const
{
    while (!prepareSearch()) {
    }
    return m_lookup->index->search(words, limit);
}

QString KnowledgeBase::summary(const Finding &finding) const
{
    QString text = knowledgeText(this->finding(finding.id).summary);
    for (const SupplementEntry &supplement : m_contents.supplements) {
        if (finding.evidence.contains(supplement.evidence))
            text += u' ' + knowledgeText(supplement.text);
    }
    return filledIn(text, finding.evidence);
}

}
