#include "app/controller/recheck.h"

#include "app/viewmodels/faults.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recheck)
};

bool isRefusal(const Finding &finding)
{
    return finding.id == FindingId::AuthRejected || finding.id == FindingId::AuthAccountDisabled ||
           finding.id == FindingId::AuthAppPasswordRequired;
}

const Finding *refusalOf(const CheckRecord &before, const Endpoint &endpoint)
{
    for (const Finding &finding : before.findings) {
        if (isRefusal(finding) && finding.service &&
            before.observation.services.at(*finding.service).endpoint == endpoint)
            return &finding;
    }
    return nullptr;
}

}

bool signInWasRefused(const CheckRecord &check)
{
    return std::any_of(check.findings.begin(), check.findings.end(), isRefusal);
}

QList<Finding> withRefusalKept(const CheckRecord &before, const CheckObservation &observation,
                               const QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        const bool isOk = finding.id == FindingId::Ok && finding.service;
        const ServiceObservation *service = isOk ? &observation.services.at(*finding.service) : nullptr;
        const Finding *refusal =
            service && !service->loginWanted ? refusalOf(before, service->endpoint) : nullptr;
        kept << finding;
        if (refusal) {
            kept.last() = *refusal;
            kept.last().service = finding.service;
        }
    }
    return kept;
}

QString differenceSentence(bool isAny, bool signInLeftOut)
{
    QString sentence =
        isAny ? Text::tr("The checks show a difference:") : Text::tr("The checks show the same as before.");
    if (signInLeftOut)
        sentence += u' ' + Text::tr("The sign-in was not tried again by itself, because a server may lock an "
                                    "account after wrong passwords. Enter the password under “Which "
                                    "account?” to try it.");
    return sentence;
}

QString mendingSentence(bool isAny, bool signInLeftOut, const CheckRecord &now)
{
    if (isAny || !hasFault(now.findings))
        return differenceSentence(isAny, signInLeftOut);
    return Text::tr("The checks still find the same fault. If mail works for you now, all is well; if it "
                    "does not, choose another step at the side.");
}

}
