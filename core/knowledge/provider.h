#pragma once

#include "core/model/cause.h"
#include "core/model/code.h"
#include "core/model/recognition.h"
#include "core/model/step.h"

#include <QStringList>

namespace mm {

struct CauseWeight
{
    CauseId id = CauseId::Other;
    double weight = 0; //!< share among the causes of its entry; an entry's weights add up to at most 1
};

struct SourceStatement
{
    QString name; //!< "RFC 5321 section 4.2.2", "Windows SDK header imnxport.h"
    QString says;
    bool agrees = true; //!< false: the entry's meaning does not follow it, and its note says why
};

//! A mail provider and how a text names it. Hosts and marks are in lower case.
struct ProviderEntry
{
    QString id;        //!< "exchange-online"
    QString title;     //!< "Exchange Online"
    QStringList hosts; //!< ends of the names of the servers that answer clients and other servers:
                       //!< "smtp.gmail.com", not those from which the provider itself delivers
    QStringList marks; //!< what only the replies of this provider have in them: "gsmtp"
};

//! One code, or a span of enhanced statuses that differ in the last number alone.
struct CodeSpan
{
    Code first;
    int lastDetail = -1; //!< of "5.7.606-649": 649; -1: one code

    [[nodiscard]] bool covers(const Code &code) const; //!< "X.7.26" covers "5.7.26"
};

//! What stands together in one reply: "550 5.7.1" is two spans. At least one.
using CodePattern = QList<CodeSpan>;

//! What a provider itself means by a code. Stands beside the code's general entry, and before it where the
//! text names the provider.
struct ProviderMeaning
{
    QString id; //!< unique with its provider: "bad-credentials"
    QString provider;
    QList<CodePattern> codes; //!< under any of which it stands
    QStringList words;        //!< lower case; one of them has to stand in the text. Empty: none is asked for
    QStringList tokens;       //!< the provider's own numbers, no codes by themselves: "IB605"; each selects
                              //!< the meaning under any code
    QString as; //!< the general entry of this code is the provider's own: texts and numbers are taken from it
    QString title;   //!< at most eight words
    QString meaning; //!< what it means for the person
    QString note;    //!< where sources are unsure or disagree; may be empty
    QList<CauseWeight> causes;
    QList<StepId> steps; //!< that help, most helpful first
    QList<SourceStatement> sources;
    Area area = Area::Unknown;
};

}
