#include "app/viewmodels/codesmodel.h"

#include "app/viewmodels/wording.h"
#include "core/knowledge/providermeanings.h"
#include "core/report/familytext.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// "5.7.26" in a text is the entry "X.7.26".
bool isTold(const ToldMeaning &told, const Code &code)
{
    const bool isOfAnyClass = code.kind == CodeKind::EnhancedStatus && code.text.startsWith(u'X');
    return told.codes.isEmpty() || std::any_of(told.codes.begin(), told.codes.end(), [&](const Code &its) {
               return its == code ||
                      (isOfAnyClass && its.kind == code.kind && its.text.sliced(1) == code.text.sliced(1));
           });
}

QString protocolChoice(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return CodesModel::tr("SMTP (sending)");
    case Protocol::Imap:
        return CodesModel::tr("IMAP (fetching)");
    case Protocol::Pop3:
        return CodesModel::tr("POP3 (fetching)");
    }
    return {};
}

QString areaChoice(Area area)
{
    switch (area) {
    case Area::Unknown:
        break;
    case Area::Network:
        return CodesModel::tr("Network");
    case Area::Dns:
        return CodesModel::tr("Server names (DNS)");
    case Area::Tls:
        return CodesModel::tr("Encryption");
    case Area::Certificate:
        return CodesModel::tr("Certificates");
    case Area::Auth:
        return CodesModel::tr("Sign-in");
    case Area::ServerBusy:
        return CodesModel::tr("Busy server");
    case Area::Relay:
        return CodesModel::tr("Sending not allowed");
    case Area::Recipient:
        return CodesModel::tr("Recipient");
    case Area::Sender:
        return CodesModel::tr("Sender");
    case Area::Quota:
        return CodesModel::tr("Full mailbox");
    case Area::Message:
        return CodesModel::tr("The message itself");
    case Area::Profile:
        return CodesModel::tr("Profile and data files");
    case Area::Antivirus:
        return CodesModel::tr("Security software");
    case Area::Client:
        return CodesModel::tr("Mail program");
    }
    return CodesModel::tr("Not told");
}

}

void CodesModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    const auto &codes = knowledge.contents().codes;
    m_indexes.clear();
    m_order.clear();
    m_families.clear();
    for (qsizetype index = 0; index < codes.size(); ++index) {
        m_indexes.insert(codes.at(index).code, index);
        m_order << index;
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&codes](qsizetype a, qsizetype b) {
        const Code &left = codes.at(a).code;
        const Code &right = codes.at(b).code;
        return left.kind == right.kind ? left.text < right.text : left.kind < right.kind;
    });
    for (const qsizetype index : m_order)
        m_families << codes.at(index).family;
    m_families.removeDuplicates();
    narrow();
    Q_EMIT knowledgeArrived();
}

void CodesModel::prepareSearch()
{
    // A part each time the event loop has nothing else to do, so that no frame is late.
    if (m_knowledge && !m_knowledge->prepareSearch())
        QTimer::singleShot(0, this, &CodesModel::prepareSearch);
}

void CodesModel::setWords(const QString &words)
{
    m_words = words.trimmed().left(200);
    narrow();
}

void CodesModel::setFacets(const Facets &facets)
{
    m_facets = facets;
    narrow();
}

void CodesModel::setProvider(const std::optional<ToldProvider> &provider)
{
    if (m_told == provider)
        return;
    m_told = provider;
    Q_EMIT providerChanged();
}

QList<FacetChoice> CodesModel::familyChoices() const
{
    QList<FacetChoice> choices;
    for (const QString &family : m_families)
        choices << FacetChoice{family, familyText(family), m_counts.families.value(family)};
    return choices;
}

QList<FacetChoice> CodesModel::protocolChoices() const
{
    QList<FacetChoice> choices;
    for (const Protocol protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
        const QString id = toId(protocol);
        choices << FacetChoice{id, protocolChoice(protocol), m_counts.protocols.value(id)};
    }
    return choices;
}

QList<FacetChoice> CodesModel::areaChoices() const
{
    QList<FacetChoice> choices;
    for (int i = 0; i < areaCount; ++i) {
        const auto area = static_cast<Area>(i);
        const QString id = toId(area);
        if (area != Area::Unknown)
            choices << FacetChoice{id, areaChoice(area), m_counts.areas.value(id)};
    }
    return choices;
}

const CodeEntry *CodesModel::entry(int row) const
{
    if (!m_knowledge || row < 0 || row >= m_rows.size())
        return nullptr;
    return &m_knowledge->contents().codes.at(m_rows.at(row));
}

QList<DetailPart> CodesModel::detail(int row) const
{
    const CodeEntry *shown = entry(row);
    return shown ? codeDetail(*m_knowledge, *shown, firstMeanings(*shown)) : QList<DetailPart>();
}

// What is typed here is nearer to the question than the text of before.
FirstMeanings CodesModel::firstMeanings(const CodeEntry &entry) const
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (const ProviderMeaning *meaning : meaningsByToken(*m_knowledge, word)) {
            if (standsUnder(*meaning, entry.code))
                return {meaning, meaning->provider};
        }
    }
    if (const ProviderEntry *named = namedProvider(*m_knowledge, m_words))
        return {nullptr, named->id};
    if (!m_told)
        return {};
    for (const ToldMeaning &told : m_told->meanings) {
        const ProviderMeaning *meaning = findMeaning(*m_knowledge, m_told->id, told.id);
        if (meaning && standsUnder(*meaning, entry.code) && isTold(told, entry.code))
            return {meaning, m_told->id};
    }
    return {nullptr, m_told->id};
}

QString CodesModel::summary() const
{
    if (!m_knowledge)
        return {};
    const qsizetype all = m_knowledge->contents().codes.size();
    if (m_rows.isEmpty() && !m_facets.isEmpty())
        return tr("Nothing found with these filters. Clear them to look among all %1 codes.").arg(all);
    if (m_rows.isEmpty())
        return tr("Nothing found for “%1”. Try a code such as 0x800CCC0E, or a word such as “certificate”.")
            .arg(oneLine(m_words, 40));
    if (m_rows.size() == all)
        return tr("%1 codes").arg(all);
    return tr("%1 of %2 codes").arg(m_rows.size()).arg(all);
}

int CodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    const CodeEntry *found = index.isValid() ? entry(index.row()) : nullptr;
    if (!found || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case CodeColumn:
        return found->code.text;
    case TitleColumn:
        return knowledgeText(found->title);
    case SymbolColumn:
        return found->symbol;
    case FamilyColumn:
        return familyText(found->family);
    case columns:
        return {};
    }
    return {};
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("What it says");
    case SymbolColumn:
        return tr("Name");
    case FamilyColumn:
        return tr("Kind");
    case columns:
        return {};
    }
    return {};
}

void CodesModel::narrow()
{
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    if (m_knowledge && m_words.isEmpty()) {
        for (const qsizetype index : m_order)
            take(index);
    } else if (m_knowledge) {
        for (const SearchHit &hit : m_knowledge->search(m_words, m_order.size())) {
            if (const auto found = m_indexes.constFind(hit.code); found != m_indexes.cend())
                take(*found);
        }
    }
    endResetModel();
}

void CodesModel::take(qsizetype index)
{
    const CodeEntry &entry = m_knowledge->contents().codes.at(index);
    m_counts.add(entry, m_facets);
    if (isWithin(entry, m_facets))
        m_rows << index;
}

}
