#pragma once

#include "app/viewmodels/wording.h"
#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"
#include "core/steps/stepengine.h"

#include <QObject>

namespace mm {

//! One finding with what it rests on.
struct FindingLine
{
    Mark mark = Mark::Info;
    QString word;
    QString title;
    QString where; //!< the service, or this computer
    QString summary;
    QString remedy;
    QStringList evidence; //!< "port: 587"; may hold a server's own words

    friend bool operator==(const FindingLine &, const FindingLine &) = default;
};

struct CauseLine
{
    QString title;
    QString certainty;
    QString remedy;
    int step = 0; //!< where it is mended

    friend bool operator==(const CauseLine &, const CauseLine &) = default;
};

//! "What is wrong": one sentence, how sure, why, what to do.
class VerdictViewModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setVerdict(const KnowledgeBase &knowledge, const CheckRecord &check,
                    const std::optional<Recommendation> &recommendation);

    //! Hosts of the account that nobody has named, for the verdicts to come: that they do not exist says
    //! nothing about the person's settings.
    void setGuessedHosts(const QStringList &hosts) { m_guessedHosts = hosts; }

    //! All that is wrong is that this program guessed names of servers that do not exist.
    [[nodiscard]] bool isGuessWrong() const { return m_guessWrong; }
    [[nodiscard]] const QString &headline() const { return m_headline; }
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] const QString &certainty() const { return m_certainty; }
    //! A sentence for the certainty, for whoever does not know what the word is meant to say.
    [[nodiscard]] QString certaintySentence() const;
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    [[nodiscard]] const QString &remedy() const { return m_remedy; }
    [[nodiscard]] const QList<FindingLine> &findings() const { return m_findings; }
    [[nodiscard]] const QList<CauseLine> &otherCauses() const { return m_otherCauses; }
    //! Who helps in the person's organisation, a line each; none: nobody is known.
    [[nodiscard]] const QStringList &helpDesk() const { return m_helpDesk; }
    //! No fault was seen in this check, and it ran to its end.
    [[nodiscard]] bool isServersWell() const { return m_serversWell; }
    [[nodiscard]] std::optional<StepId> step() const { return m_step; }
    [[nodiscard]] QString stepTitle() const { return m_stepTitle; }

Q_SIGNALS:
    void changed();

private:
    void describeFault(const KnowledgeBase &knowledge, const CheckRecord &check);
    void describeWrongGuess(const CheckRecord &check);
    void describeServersWell(const KnowledgeBase &knowledge, const CheckRecord &check);
    void describeOthers(const KnowledgeBase &knowledge, const QList<RankedCause> &causes);

    QString m_headline;
    Mark m_mark = Mark::None;
    QString m_certainty;
    QString m_explanation;
    QString m_remedy;
    QList<FindingLine> m_findings;
    QList<CauseLine> m_otherCauses;
    QStringList m_helpDesk;
    bool m_serversWell = false;
    bool m_guessWrong = false;
    QStringList m_guessedHosts;
    std::optional<StepId> m_step;
    QString m_stepTitle;
};

//! The findings of a check as lines to show, worst first.
[[nodiscard]] QList<FindingLine> findingLines(const KnowledgeBase &knowledge, const CheckRecord &check);

}
