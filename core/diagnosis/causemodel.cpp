#include "core/diagnosis/causemodel.h"

#include "core/knowledge/providermeanings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace mm {

namespace {

using Contents = KnowledgeBase::Contents;
using PerCause = std::array<double, causeCount>;

//! How much of the prior the pasted codes and the symptom replace. The rest keeps every cause in the race.
constexpr double toldShare = 0.75;
//! Codes and area come from the same text: the area counts for the half of its weight beside codes.
constexpr double areaWeightBesideCodes = 0.5;
constexpr double unknownLeak = 0.01;
constexpr double unknownAreaShare = 0.02;
//! A finding speaks for or against a cause when it is this many times more, or less, likely under it
//! than on the average over all causes.
constexpr double telling = 1.5;
//! That nothing is wrong speaks for causes that leave the servers well. Of one that a check mostly sees, it
//! only says that the others are seen more surely still.
constexpr double leavesServersWell = 0.5;
constexpr qsizetype shownReasons = 4;
//! Keeps one number of 0 or 1 in the data from deciding alone.
constexpr double leastProbability = 1e-4;

constexpr std::size_t indexOf(CauseId id)
{
    return static_cast<std::size_t>(id);
}

//! One piece of evidence: how likely it is under each cause, and how much it counts (0 to 1).
struct Piece
{
    FindingId finding = FindingId::Ok;
    double weight = 1;
    PerCause likelihood{};
};

double leakOf(const Contents &contents, FindingId finding)
{
    const auto leak = contents.leaks.find(finding);
    return leak == contents.leaks.end() ? unknownLeak : leak->second;
}

PerCause likelihoodsOf(const Contents &contents, FindingId finding)
{
    PerCause result;
    result.fill(std::max(leakOf(contents, finding), leastProbability));
    for (const auto &[cause, findings] : contents.likelihoods) {
        const auto found = findings.find(finding);
        if (found != findings.end())
            result[indexOf(cause)] = std::clamp(found->second, leastProbability, 1 - leastProbability);
    }
    return result;
}

//! The share of the checked services that are healthy.
double healthyShare(const QList<Finding> &findings)
{
    std::vector<int> healthy;
    std::vector<int> broken;
    for (const Finding &finding : findings) {
        if (!finding.service || (finding.id == FindingId::Ok && finding.severity != Severity::Info))
            continue;
        auto &kind = finding.id == FindingId::Ok ? healthy : broken;
        const bool counts = finding.id == FindingId::Ok || finding.severity == Severity::Error;
        if (counts && std::find(kind.begin(), kind.end(), *finding.service) == kind.end())
            kind.push_back(*finding.service);
    }
    const auto all = healthy.size() + broken.size();
    return all == 0 ? 0 : static_cast<double>(healthy.size()) / static_cast<double>(all);
}

std::vector<Piece> piecesOf(const Contents &contents, const QList<Finding> &findings)
{
    std::array<bool, findingCount> seen{};
    for (const Finding &finding : findings) {
        // A sign-in that was never tried speaks for no cause, nor against one.
        if (finding.id != FindingId::Ok || finding.severity == Severity::Info)
            seen[static_cast<std::size_t>(finding.id)] = true;
    }
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            continue;
        const auto id = static_cast<FindingId>(i);
        const double weight = id == FindingId::Ok ? healthyShare(findings) : 1;
        pieces.push_back({id, weight, likelihoodsOf(contents, id)});
    }
    return pieces;
}

PerCause priorsOf(const Contents &contents)
{
    PerCause priors{};
    double sum = 0;
    for (const CauseEntry &cause : contents.causes) {
        priors[indexOf(cause.id)] = std::max(cause.prior, 0.0);
        sum += std::max(cause.prior, 0.0);
    }
    if (sum <= 0) {
        priors[indexOf(CauseId::Other)] = 1;
        return priors;
    }
    for (double &prior : priors)
        prior /= sum;
    return priors;
}

QList<CauseWeight> causesOf(const KnowledgeBase &knowledge, const Recognition &recognised, const Code &code)
{
    if (const ProviderMeaning *own = toldMeaning(knowledge, recognised, code))
        return own->causes;
    const auto entry = knowledge.find(code);
    return entry ? entry->causes : QList<CauseWeight>();
}

//! What the known codes, a provider's own numbers and the symptom say of their causes, each by itself.
QList<QList<CauseWeight>> tellings(const KnowledgeBase &knowledge, const Recognition &recognised,
                                   const QString &symptom)
{
    QList<QList<CauseWeight>> told;
    for (const FoundCode &found : recognised.codes)
        told += causesOf(knowledge, recognised, found.code);
    if (recognised.provider) {
        for (const ToldMeaning &meaning : recognised.provider->meanings) {
            const ProviderMeaning *own = findMeaning(knowledge, recognised.provider->id, meaning.id);
            if (own && meaning.codes.isEmpty())
                told += own->causes;
        }
    }
    told.removeIf([](const QList<CauseWeight> &causes) { return causes.isEmpty(); });
    for (const SymptomEntry &entry : knowledge.contents().symptoms) {
        if (entry.id == symptom && !entry.causes.isEmpty())
            told += entry.causes;
    }
    return told;
}

//! Moves the priors towards the average of what was told; what a telling leaves open goes the way of the
//! prior.
void shiftByTellings(PerCause &priors, const QList<QList<CauseWeight>> &told)
{
    PerCause shares{};
    for (const QList<CauseWeight> &causes : told) {
        double open = 1;
        for (const CauseWeight &cause : causes) {
            shares[indexOf(cause.id)] += cause.weight;
            open -= cause.weight;
        }
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] += std::max(open, 0.0) * priors[i];
    }
    double sum = 0;
    for (const double share : shares)
        sum += share;
    if (sum <= 0)
        return;
    for (std::size_t i = 0; i < priors.size(); ++i)
        priors[i] = (1 - toldShare) * priors[i] + toldShare * shares[i] / sum;
}

void shiftByArea(PerCause &logarithms, const Contents &contents, Area area, double weight)
{
    if (area == Area::Unknown)
        return;
    for (std::size_t i = 0; i < logarithms.size(); ++i) {
        double share = unknownAreaShare;
        const auto cause = contents.areaLikelihoods.find(static_cast<CauseId>(i));
        if (cause != contents.areaLikelihoods.end()) {
            const auto found = cause->second.find(area);
            if (found != cause->second.end())
                share = std::max(found->second, leastProbability);
        }
        logarithms[i] += weight * std::log(share);
    }
}

PerCause normalised(const PerCause &logarithms)
{
    const double highest = *std::max_element(logarithms.begin(), logarithms.end());
    PerCause result{};
    double sum = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = std::exp(logarithms[i] - highest);
        sum += result[i];
    }
    for (double &probability : result)
        probability /= sum;
    return result;
}

//! How likely each piece is on the average over all causes.
std::vector<double> expectations(const std::vector<Piece> &pieces, const PerCause &priors)
{
    std::vector<double> result;
    result.reserve(pieces.size());
    for (const Piece &piece : pieces) {
        double expected = 0;
        for (std::size_t i = 0; i < priors.size(); ++i)
            expected += priors[i] * piece.likelihood[i];
        result.push_back(std::max(expected, leastProbability));
    }
    return result;
}

void explain(RankedCause &cause, const std::vector<Piece> &pieces, const std::vector<double> &expected)
{
    struct Reason
    {
        FindingId finding;
        double ratio;
        bool speaks;
    };
    std::vector<Reason> reasons;
    reasons.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double likelihood = pieces[i].likelihood[indexOf(cause.id)];
        const bool speaks = pieces[i].finding != FindingId::Ok || likelihood >= leavesServersWell;
        reasons.push_back({pieces[i].finding, likelihood / expected[i], speaks});
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.ratio > b.ratio; });
    for (const Reason &reason : reasons) {
        if (reason.speaks && reason.ratio > telling && cause.because.size() < shownReasons)
            cause.because += reason.finding;
    }
    std::for_each(reasons.rbegin(), reasons.rend(), [&](const Reason &reason) {
        if (reason.ratio < 1 / telling && cause.against.size() < shownReasons)
            cause.against += reason.finding;
    });
}

}

QList<RankedCause> rankCausesOfText(const KnowledgeBase &knowledge, const QList<Finding> &findings,
                                    const Recognition &recognised, const QString &symptom)
{
    const Contents &contents = knowledge.contents();
    PerCause priors = priorsOf(contents);
    const auto told = tellings(knowledge, recognised, symptom);
    shiftByTellings(priors, told);
    const std::vector<Piece> pieces = piecesOf(contents, findings);

    PerCause logarithms{};
    for (std::size_t i = 0; i < logarithms.size(); ++i) {
        logarithms[i] = std::log(priors[i]);
        for (const Piece &piece : pieces)
            logarithms[i] += piece.weight * std::log(piece.likelihood[i]);
    }
    shiftByArea(logarithms, contents, recognised.area, told.isEmpty() ? 1 : areaWeightBesideCodes);
    const PerCause probabilities = normalised(logarithms);

    const std::vector<double> expected = expectations(pieces, priors);
    QList<RankedCause> ranking;
    ranking.reserve(causeCount);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        RankedCause cause{static_cast<CauseId>(i), probabilities[i], {}, {}};
        explain(cause, pieces, expected);
        ranking += std::move(cause);
    }
    std::stable_sort(ranking.begin(), ranking.end(), [](const RankedCause &a, const RankedCause &b) {
        return a.probability > b.probability;
    });
    return ranking;
}

QList<RankedCause> rankCauses(const KnowledgeBase &knowledge, const QList<Finding> &findings,
                              const QList<Code> &codes, Area area, const QString &symptom)
{
    Recognition recognised;
    recognised.area = area;
    for (const Code &code : codes)
        recognised.codes += FoundCode{code, code.text, 0, code.text.size()};
    return rankCausesOfText(knowledge, findings, recognised, symptom);
}

}
