#include "core/knowledge/completeness.h"

#include "core/knowledge/codespelling.h"
#include "core/knowledge/providermeanings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr double priorTolerance = 1e-3;

template<class Entry, class Id>
void addMissing(QStringList &gaps, const QList<Entry> &entries, Id first, int count, QString (*nameOf)(Id))
{
    QSet<int> present;
    for (const Entry &entry : entries)
        present.insert(int(entry.id));
    for (int i = int(first); i < int(first) + count; ++i) {
        if (!present.contains(i))
            gaps += u"“%1” has no texts"_s.arg(nameOf(static_cast<Id>(i)));
    }
}

void addCodeGaps(QStringList &gaps, const KnowledgeBase &knowledge, const CodeEntry &entry)
{
    for (const QString &related : entry.related) {
        const auto code = codeFromNormalSpelling(related);
        if (!code || !knowledge.find(*code))
            gaps += u"%1 names the related code %2, which has no entry"_s.arg(entry.code.text, related);
    }
    const bool isUnexplained =
        entry.note.isEmpty() && std::any_of(entry.sources.cbegin(), entry.sources.cend(),
                                            [](const SourceStatement &source) { return !source.agrees; });
    if (isUnexplained)
        gaps += u"%1 has a source that disagrees and no note that says why"_s.arg(entry.code.text);
    for (const SourceStatement &statement : entry.sources) {
        if (!knowledge.source(statement))
            gaps +=
                u"%1 names the source “%2”, of which nothing is said"_s.arg(entry.code.text, statement.name);
    }
}

void addMeaningGaps(QStringList &gaps, const KnowledgeBase &knowledge, const ProviderMeaning &meaning)
{
    const QString name = meaning.provider + u'/' + meaning.id;
    if (!findProvider(knowledge, meaning.provider))
        gaps += u"the meaning %1 names a provider that is not known"_s.arg(name);
    if (meaning.title.isEmpty())
        gaps += u"the meaning %1 is as %2, which has no entry"_s.arg(name, meaning.as);
    for (const CodePattern &pattern : meaning.codes) {
        for (const CodeSpan &span : pattern) {
            if (!knowledge.find(span.first))
                gaps += u"the meaning %1 stands under %2, which has no entry"_s.arg(name, span.first.text);
        }
    }
    for (const SourceStatement &statement : meaning.sources) {
        if (!knowledge.source(statement))
            gaps +=
                u"the meaning %1 names the source “%2”, of which nothing is said"_s.arg(name, statement.name);
    }
}

// A provider that no text can name has meanings that nobody is told.
void addProviderGaps(QStringList &gaps, const KnowledgeBase::Contents &contents)
{
    for (const ProviderEntry &provider : contents.providers) {
        if (provider.hosts.isEmpty() && provider.marks.isEmpty())
            gaps += u"nothing names the provider “%1”"_s.arg(provider.id);
        const bool hasMeaning = std::any_of(
            contents.providerMeanings.cbegin(), contents.providerMeanings.cend(),
            [&provider](const ProviderMeaning &meaning) { return meaning.provider == provider.id; });
        if (!hasMeaning)
            gaps += u"the provider “%1” means nothing of its own"_s.arg(provider.id);
    }
}

// A name leads to one provider alone, whether it is a domain's or an exchanger's.
void addSharedNames(QStringList &gaps, const KnowledgeBase::Contents &contents,
                    QStringList MailServiceEntry::*names)
{
    QHash<QString, QString> owners;
    for (const MailServiceEntry &entry : contents.mailServices) {
        for (const QString &name : entry.*names) {
            if (owners.contains(name))
                gaps += u"“%1” and “%2” both have “%3”"_s.arg(owners[name], entry.id, name);
            owners.insert(name, entry.id);
        }
    }
}

bool isCustomary(const ServiceSettings &service)
{
    return customarySecurity(service.endpoint.port) == service.endpoint.security;
}

void addMailServiceGaps(QStringList &gaps, const KnowledgeBase &knowledge, const MailServiceEntry &entry)
{
    if (entry.domains.isEmpty() && entry.exchangers.isEmpty())
        gaps += u"no address leads to the servers of “%1”"_s.arg(entry.id);
    const bool isUsual =
        !entry.services.isEmpty() && std::all_of(entry.services.cbegin(), entry.services.cend(), isCustomary);
    if (!isUsual && entry.note.isEmpty())
        gaps += u"the servers of “%1” are unusual, and no note says why"_s.arg(entry.id);
    for (const SourceStatement &statement : entry.sources) {
        if (!knowledge.source(statement))
            gaps += u"“%1” names the source “%2”, of which nothing is said"_s.arg(entry.id, statement.name);
    }
}

double likelihoodOf(const AnswerEntry &answer, CauseId cause)
{
    const auto own = answer.likelihoods.find(cause);
    return own == answer.likelihoods.end() ? answer.otherwise : own->second;
}

void addQuestionGaps(QStringList &gaps, const KnowledgeBase::Contents &contents)
{
    for (const QuestionEntry &question : contents.questions) {
        for (int i = 0; i < causeCount; ++i) {
            double sum = 0;
            for (const AnswerEntry &answer : question.answers)
                sum += likelihoodOf(answer, static_cast<CauseId>(i));
            if (std::abs(sum - 1) > priorTolerance)
                gaps += u"the answers to “%1” add up to %2 under “%3” in place of 1"_s.arg(question.id)
                            .arg(sum)
                            .arg(toId(static_cast<CauseId>(i)));
        }
        for (const QString &symptom : question.symptoms) {
            const bool known =
                std::any_of(contents.symptoms.cbegin(), contents.symptoms.cend(),
                            [&symptom](const SymptomEntry &entry) { return entry.id == symptom; });
            if (!known)
                gaps += u"“%1” names the symptom “%2”, which has no entry"_s.arg(question.id, symptom);
        }
    }
    if (contents.handOvers.isEmpty())
        gaps += u"there is nobody to hand over to"_s;
}

void addActionGaps(QStringList &gaps, const KnowledgeBase::Contents &contents)
{
    QSet<QString> actions;
    for (const StepEntry &step : contents.steps) {
        for (const ActionEntry &action : step.actions)
            actions.insert(action.id);
    }
    for (const StepEntry &step : contents.steps) {
        for (const ActionEntry &action : step.actions) {
            if (action.verify.isEmpty())
                gaps += u"nothing says who sees that “%1” helped"_s.arg(action.id);
            for (const ActionAnswer &answer : action.answers) {
                if (!answer.action.isEmpty() && !actions.contains(answer.action))
                    gaps += u"an answer to “%1” leads to “%2”, which there is not"_s.arg(action.id,
                                                                                         answer.action);
            }
        }
        for (const auto &[cause, share] : step.byOthers) {
            const auto repair = step.repairs.find(cause);
            if (repair == step.repairs.end() || share > repair->second)
                gaps += u"others mend more of “%1” than “%2” does"_s.arg(toId(cause), slugOf(step.id));
        }
        if (step.origin.isEmpty())
            gaps += u"nothing says where the numbers of “%1” are from"_s.arg(slugOf(step.id));
    }
}

void addNumberGaps(QStringList &gaps, const KnowledgeBase::Contents &contents)
{
    double priors = 0;
    for (const CauseEntry &cause : contents.causes) {
        priors += cause.prior;
        if (cause.id != CauseId::Other && !contents.likelihoods.contains(cause.id))
            gaps += u"“%1” has no likelihoods"_s.arg(toId(cause.id));
        if (cause.origin.isEmpty())
            gaps += u"nothing says where the numbers of “%1” are from"_s.arg(toId(cause.id));
        const bool isMended =
            std::any_of(contents.steps.cbegin(), contents.steps.cend(), [&cause](const StepEntry &s) {
                const auto repair = s.repairs.find(cause.id);
                return repair != s.repairs.end() && repair->second > 0;
            });
        if (cause.id != CauseId::Other && !isMended)
            gaps += u"no step repairs “%1”"_s.arg(toId(cause.id));
    }
    if (std::abs(priors - 1) > priorTolerance)
        gaps += u"the priors of the causes add up to %1 in place of 1"_s.arg(priors);
}

}

QStringList gapsOf(const KnowledgeBase &knowledge)
{
    const KnowledgeBase::Contents &contents = knowledge.contents();
    QStringList gaps;
    addMissing<FindingEntry, FindingId>(gaps, contents.findings, FindingId::Ok, findingCount,
                                        [](FindingId id) { return QString(toId(id)); });
    addMissing<CauseEntry, CauseId>(gaps, contents.causes, CauseId::NoInternet, causeCount,
                                    [](CauseId id) { return QString(toId(id)); });
    addMissing<StepEntry, StepId>(gaps, contents.steps, StepId::Connectivity, stepCount,
                                  [](StepId id) { return QString(slugOf(id)); });
    for (const CodeEntry &entry : contents.codes)
        addCodeGaps(gaps, knowledge, entry);
    for (const ProviderMeaning &meaning : contents.providerMeanings)
        addMeaningGaps(gaps, knowledge, meaning);
    addProviderGaps(gaps, contents);
    for (const MailServiceEntry &entry : contents.mailServices)
        addMailServiceGaps(gaps, knowledge, entry);
    addSharedNames(gaps, contents, &MailServiceEntry::domains);
    addSharedNames(gaps, contents, &MailServiceEntry::exchangers);
    addNumberGaps(gaps, contents);
    addQuestionGaps(gaps, contents);
    addActionGaps(gaps, contents);
    return gaps;
}

}
