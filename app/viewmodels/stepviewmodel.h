#pragma once

#include "app/viewmodels/callerlanguage.h"
#include "app/viewmodels/wording.h"
#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"
#include "core/steps/stepengine.h"

#include <QObject>

namespace mm {

//! One thing to do, for the chosen mail program and system.
struct ActionLine
{
    QString id;
    QString text;
    QString hint; //!< time, risk, restart; may be empty
    QString warning;
    QString undo;        //!< how to put it back, or that this is not possible; may be empty
    QString ask;         //!< for somebody who helps on the telephone
    QStringList answers; //!< to it, each with what it means
    QList<CommandEntry> commands;
    bool done = false;
};

//! How one service answered before and how it answers now.
struct ChangeLine
{
    QString service;
    QString before;
    QString now;
    Mark mark = Mark::Info;

    friend bool operator==(const ChangeLine &, const ChangeLine &) = default;
};

//! The path's current step: why, what to do, what came of it.
class StepViewModel final : public QObject
{
    Q_OBJECT

public:
    explicit StepViewModel(QObject *parent = nullptr);

    void setKnowledge(const KnowledgeBase &knowledge);
    void setStep(const PathState &path, const std::optional<Recommendation> &recommendation,
                 const std::optional<CheckRecord> &check);
    void setClient(const QString &id);
    void setPlatform(const QString &id);
    //! Somebody leads another person through by telephone: show what to ask.
    void setAsking(bool asking);
    //! The person ticked an action or wrote; the page shows it already.
    void tick(const QString &actionId, bool done);
    void setNote(const QString &note);
    void showChecking();
    void showChange(const QList<ChangeLine> &changes, const QString &sentence);
    void clearChange();

    [[nodiscard]] std::optional<StepId> step() const { return m_step; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString position() const; //!< "Step 2 of 10"
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString purposeFor(const CallerLanguage &caller) const;
    [[nodiscard]] const QString &reason() const { return m_reason; } //!< why now, with its evidence
    [[nodiscard]] QString verify() const;
    [[nodiscard]] QStringList corrections() const;
    [[nodiscard]] QList<ActionLine> actions() const;
    //! What is to be done, in the caller's language.
    [[nodiscard]] QString actionFor(const CallerLanguage &caller, const QString &actionId) const;
    [[nodiscard]] const QString &note() const { return m_record.note; }
    [[nodiscard]] QString status() const { return statusWord(m_record.status); }

    [[nodiscard]] QStringList clients() const; //!< ids; the first, empty one is "any mail program"
    [[nodiscard]] const QString &client() const { return m_client; }
    [[nodiscard]] const QString &platform() const { return m_platform; }

    [[nodiscard]] bool isAsking() const { return m_asking; }

    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] const QList<ChangeLine> &changes() const { return m_changes; }
    [[nodiscard]] const QString &changeSentence() const { return m_changeSentence; }

Q_SIGNALS:
    void changed();     //!< another step or other actions: build the page anew
    void changeShown(); //!< only what the checks say has changed
    void knowledgeArrived();
    void actionTicked(const QString &actionId, bool done);
    void noteWritten(const QString &note);

private:
    [[nodiscard]] bool fits(const ActionEntry &action) const;
    [[nodiscard]] QString reasonFor(const std::optional<Recommendation> &recommendation,
                                    const std::optional<CheckRecord> &check) const;
    [[nodiscard]] QString seenFor(const Recommendation &recommendation,
                                  const std::optional<CheckRecord> &check) const;

    const KnowledgeBase *m_knowledge = nullptr;
    std::optional<StepId> m_step;
    StepRecord m_record;
    QString m_reason;
    QString m_client;
    QString m_platform;
    bool m_asking = false;
    bool m_checking = false;
    QList<ChangeLine> m_changes;
    QString m_changeSentence;
};

//! What differs between two checks, service by service; services that answer as before are left out.
[[nodiscard]] QList<ChangeLine> changeLines(const KnowledgeBase &knowledge, const CheckRecord &before,
                                            const CheckRecord &now);

}
