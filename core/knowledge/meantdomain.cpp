#include "core/knowledge/meantdomain.h"

#include "core/knowledge/knowledgebase.h"
#include "core/knowledge/mailservice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Only names long enough that one slip seldom makes another real one: gmx.net, live.com or web.de are not
// among them.
constexpr std::array largest{"gmail.com"_L1,      "googlemail.com"_L1, "outlook.com"_L1, "outlook.de"_L1,
                             "outlook.fr"_L1,     "hotmail.com"_L1,    "hotmail.de"_L1,  "hotmail.fr"_L1,
                             "hotmail.co.uk"_L1,  "yahoo.com"_L1,      "yahoo.de"_L1,    "yahoo.fr"_L1,
                             "yahoo.co.uk"_L1,    "icloud.com"_L1,     "t-online.de"_L1, "freenet.de"_L1,
                             "protonmail.com"_L1, "fastmail.com"_L1,   "comcast.net"_L1, "orange.fr"_L1};

// Real ones that stand one letter from a large one.
constexpr std::array neighbours{"mail.com"_L1, "email.com"_L1, "ymail.com"_L1, "cloud.com"_L1,
                                "mcloud.com"_L1};

// What is left after the beginning and the end that both have in common.
bool isOneSlipFrom(QStringView typed, QStringView meant)
{
    const auto [one, other] = std::mismatch(typed.begin(), typed.end(), meant.begin(), meant.end());
    QStringView typedRest = typed.sliced(one - typed.begin());
    QStringView meantRest = meant.sliced(other - meant.begin());
    while (!typedRest.isEmpty() && !meantRest.isEmpty() && typedRest.back() == meantRest.back()) {
        typedRest.chop(1);
        meantRest.chop(1);
    }
    if (typedRest.size() <= 1 && meantRest.size() <= 1)
        return typed != meant;
    return typedRest.size() == 2 && meantRest.size() == 2 && typedRest[0] == meantRest[1] &&
           typedRest[1] == meantRest[0];
}

bool isKnown(const QString &domain, const KnowledgeBase &knowledge)
{
    return mailServiceOfDomain(knowledge, domain) ||
           knowledge.contents().organisation.accountOf(u"a@"_s + domain) ||
           std::find(neighbours.begin(), neighbours.end(), domain) != neighbours.end();
}

}

QString meantDomain(const QString &domain, const KnowledgeBase &knowledge)
{
    const QString typed = comparableDomain(domain);
    if (std::find(largest.begin(), largest.end(), typed) != largest.end() || isKnown(typed, knowledge))
        return {};
    const auto meant = std::find_if(largest.begin(), largest.end(), [&typed](QLatin1StringView each) {
        return isOneSlipFrom(typed, QString(each));
    });
    return meant == largest.end() ? QString() : QString(*meant);
}

}
