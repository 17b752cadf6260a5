#pragma once

#include "core/base/result.h"
#include "core/knowledge/commandentry.h"
#include "core/knowledge/inspector.h"
#include "core/knowledge/mailservice.h"
#include "core/knowledge/organisation.h"
#include "core/knowledge/provider.h"
#include "core/model/cause.h"
#include "core/model/code.h"
#include "core/model/recognition.h"
#include "core/model/step.h"

#include <QStringList>

#include <map>
#include <memory>

namespace mm {

//! Something that statements are taken from, with the day that they hold for.
struct SourceEntry
{
    QString name;    //!< "RFC 5321"; the name of a statement's source is this or goes on behind it: "RFC 5321
                     //!< section 4.2.2"
    QString dated;   //!< of its publication, else when it was read: "2008-10", "2026-11-22"
    QString address; //!< https://…; empty: none
};

//! What is known of one code. All texts are plain text in plain words.
struct CodeEntry
{
    Code code;           //!< of an enhanced status: "X.7.1", good for each class, or one class alone
    QString symbol;      //!< "IXP_E_CONNECTION_DROPPED"; may be empty
    QString family;      //!< "general", "winsock", "smtp", "pop3", "imap", "nntp", "ras", "mapi", "win32",
                         //!< "outlook", …
    QString title;       //!< at most eight words
    QString meaning;     //!< what it means for the person
    QString note;        //!< where sources are wrong or disagree; may be empty
    QStringList aliases; //!< other symbols and names
    QList<CauseWeight> causes;
    QList<StepId> steps; //!< that help, most helpful first
    QStringList related; //!< normalised codes
    QList<SourceStatement> sources;
    QString example; //!< a text as a person meets it: the code is found in it and nothing before it
    Area area = Area::Unknown;
};

struct CauseEntry
{
    CauseId id = CauseId::Other;
    QString category; //!< "network", "server settings", …
    QString title;    //!< one line: what is the matter
    QString explanation;
    QString remedy;                     //!< one sentence: what to do
    StepId step = StepId::Connectivity; //!< where it is mended
    double prior = 0;                   //!< before any evidence; all priors add up to 1
    QString origin;                     //!< where the prior and the likelihoods are from
};

struct FindingEntry
{
    FindingId id = FindingId::Ok;
    QString title;   //!< a few words
    QString summary; //!< one or two sentences with {placeholders} from the evidence
    QString remedy;  //!< what to do or whom to ask; may be empty
};

//! What a finding's summary goes on with when its evidence has the key.
struct SupplementEntry
{
    QString evidence; //!< "instead_port"
    QString text;     //!< with {placeholders}
};

//! What the person may answer to an action's ask, and where that leads.
struct ActionAnswer
{
    QString text;               //!< "It is ticked"
    QString meaning;            //!< one sentence: what it tells, what to do
    QString action;             //!< id of the action to go on with; may be empty
    std::optional<StepId> step; //!< the step to go to
};

struct ActionEntry
{
    QString id;                  //!< "server-settings.check-outgoing-authentication"
    QString text;                //!< for the person: what to do, one idea
    QString ask;                 //!< for the operator: what to ask and what the answers mean; may be empty
    QList<ActionAnswer> answers; //!< to what is asked; may be empty
    QString verify;              //!< who sees that it helped: "check" or "person"
    QStringList clients; //!< "outlook-classic", "outlook-new", "outlook-mac", "thunderbird", …; empty: any
    QStringList platforms; //!< empty: any
    QList<CommandEntry> commands;
    QString warning; //!< what it may break; may be empty
    QString undo;    //!< how to put it back; may be empty
    QString risk;    //!< "none", "low", "medium", "high"
    int minutes = 1;
    bool restart = false; //!< the computer must be restarted
    bool lasting = false; //!< cannot be put back; the undo text says what is left to do
};

struct StepEntry
{
    StepId id = StepId::Connectivity;
    QString title;
    QString purpose; //!< why one does this, one sentence
    QList<ActionEntry> actions;
    QString verify;                     //!< how one sees that it helped
    QStringList corrections;            //!< where common advice is wrong, and what is right
    double cost = 1;                    //!< see StepEconomy::cost
    std::map<CauseId, double> repairs;  //!< see StepEconomy::repair
    std::map<CauseId, double> byOthers; //!< the part of repairs that consists in asking whoever can mend it
    QString origin;                     //!< where cost and repairs are from
};

//! One answer to a question, with what it says of the causes.
struct AnswerEntry
{
    QString id;                            //!< "works"
    QString label;                         //!< on its button: "Yes, it works there"
    QString meaning;                       //!< one sentence: what it tells
    std::map<CauseId, double> likelihoods; //!< P(this answer | cause) where it is not otherwise
    double otherwise = 0;                  //!< P(this answer | any cause that likelihoods do not name)
    std::optional<StepId> step;            //!< the step that it points to by itself
};

//! What a person can tell and no check can see. The answers' probabilities add up to 1 for each cause.
struct QuestionEntry
{
    QString id;                  //!< "other-device"
    QString text;                //!< for the person who sits in front of it
    QString say;                 //!< for the operator: what to say aloud
    QList<AnswerEntry> answers;  //!< two to six
    double cost = 1;             //!< minutes that asking and finding out take; > 0
    QList<StepId> steps;         //!< whose pages it belongs to
    QList<FindingId> answeredBy; //!< any of these findings makes it idle
    QStringList symptoms;        //!< any of these symptoms has answered it already
    QString origin;              //!< where cost and likelihoods are from
};

//! Somebody to hand the trouble over to: an action of its own with a price.
struct HandOverEntry
{
    QString id;                      //!< "provider"
    QString title;                   //!< to whom: "your mail provider"
    QString text;                    //!< one or two sentences: what to hand over, to whom, and why
    QString say;                     //!< for the operator
    double cost = 1;                 //!< minutes, with waiting and trouble reckoned in; > 0
    std::map<CauseId, double> mends; //!< P(they mend it | cause) where it is not otherwise
    double otherwise = 0;
    QString origin;
};

struct SymptomEntry
{
    QString id;    //!< "outbox-stuck"
    QString title; //!< as a person would say it
    QString meaning;
    QList<CauseWeight> causes;
    QList<StepId> steps;
};

struct AdviceEntry
{
    QString id;
    QString kind; //!< "prevention" or "advanced"
    QString title;
    QString text;
    QString note; //!< what common advice gets wrong here; may be empty
};

//! One answer of a search.
struct SearchHit
{
    Code code;
    double score = 0; //!< higher is better; comparable within one search only
};

//! Everything that MailMend knows, read once and immutable. Texts are English here; who shows one
//! brings it to the user's language with knowledgeText(). What is put together here, summary() and the
//! entry that find() makes of a status' class, is so already.
class KnowledgeBase
{
public:
    struct Contents
    {
        QList<CodeEntry> codes;
        QList<CauseEntry> causes;
        QList<FindingEntry> findings;
        QList<SupplementEntry> supplements;
        QList<StepEntry> steps;
        QList<QuestionEntry> questions;
        QList<HandOverEntry> handOvers;
        QList<SymptomEntry> symptoms;
        QList<AdviceEntry> advice;
        QList<SourceEntry> sources;
        QList<QStringList> synonyms; //!< for the search: words and phrases that mean the same
        QStringList fillers;         //!< for the search: words that say little
        QList<ProviderEntry> providers;
        QList<ProviderMeaning> providerMeanings;
        QList<InspectorEntry> inspectors;
        QList<MailServiceEntry> mailServices;
        //! P(finding | cause) where it differs from the finding's leak.
        std::map<CauseId, std::map<FindingId, double>> likelihoods;
        //! P(finding | a cause that does not bring it about).
        std::map<FindingId, double> leaks;
        //! P(area of the text | cause).
        std::map<CauseId, std::map<Area, double>> areaLikelihoods;
        //! What overlays say of the organisation that laid them over.
        Organisation organisation;
    };

    explicit KnowledgeBase(Contents contents);
    ~KnowledgeBase();
    KnowledgeBase(KnowledgeBase &&) noexcept;
    KnowledgeBase &operator=(KnowledgeBase &&) noexcept;

    [[nodiscard]] const Contents &contents() const;
    //! The entry of a code. "5.7.1" finds "X.7.1" when it has none of its own; the answer then carries
    //! the code that was asked, and its title and a last line of its meaning say what the class adds. None:
    //! not known.
    [[nodiscard]] std::optional<CodeEntry> find(const Code &code) const;
    [[nodiscard]] const CauseEntry &cause(CauseId id) const;
    [[nodiscard]] const FindingEntry &finding(FindingId id) const;
    [[nodiscard]] const StepEntry &step(StepId id) const;
    [[nodiscard]] const ActionEntry *action(QStringView id) const; //!< null: not known
    //! Where a statement is from; null: no source is named so.
    [[nodiscard]] const SourceEntry *source(const SourceStatement &statement) const;
    //! Ranked full-text search: code, symbol, words in any order; prefixes and typing errors are tolerated.
    //! The first search builds the index; a window that wants its first keystroke answered as fast as the
    //! others calls prepareSearch() again and again when it has time.
    [[nodiscard]] QList<SearchHit> search(QStringView words, qsizetype limit = 20) const;
    //! Does a part of the building that takes some milliseconds. True: all is built.
    bool prepareSearch() const;

    //! The summary of a finding, with the supplements that its evidence calls for and with its evidence
    //! filled in: {days} becomes the evidence's "days".
    [[nodiscard]] QString summary(const Finding &finding) const;

private:
    struct Lookup;

    Contents m_contents;
    std::unique_ptr<Lookup> m_lookup;
};

}
