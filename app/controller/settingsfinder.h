#pragma once

#include "app/controller/checker.h"
#include "app/viewmodels/accountviewmodel.h"
#include "core/discovery/discoverer.h"

namespace mm {

//! Looks for the servers of the address on the account page, once the person has paused or left the field,
//! and shows there what it finds. One search at a time; another address drops it, and so does leaving the
//! page, which takes it up again later. An address that was answered for is not asked for twice.
class SettingsFinder final : public QObject
{
    Q_OBJECT

public:
    using Permission = std::function<bool()>;

    //! \p mayAsk: whether anything beyond this computer may be asked just now. \p account outlives this.
    SettingsFinder(SurroundingsFactory surroundings, AccountViewModel &account, Permission mayAsk,
                   QObject *parent = nullptr);
    ~SettingsFinder() override;

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge) { m_knowledge = &knowledge; }
    void setPageShown(bool shown);

private:
    void considerAddress();
    void waitForPause();
    void look();
    void drop();
    void forget();
    void finish(const SettingsSearch &search);
    [[nodiscard]] const SettingsSearch *answerFor(const QString &address) const;
    [[nodiscard]] CheckRunner::Surroundings &surroundings();

    SurroundingsFactory m_makeSurroundings;
    AccountViewModel &m_account;
    Permission m_mayAsk;
    const KnowledgeBase *m_knowledge = nullptr;
    std::optional<CheckRunner::Surroundings> m_surroundings;
    std::unique_ptr<Deadline> m_pause;
    std::unique_ptr<Discoverer> m_search;
    QString m_due;     //!< the address to look for next
    QString m_current; //!< the one that is being looked for
    QList<SettingsSearch> m_answers;
    bool m_pageShown = false;
};

}
