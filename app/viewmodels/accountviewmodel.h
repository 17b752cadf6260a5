#pragma once

#include "app/viewmodels/foundsettings.h"
#include "app/viewmodels/servicelines.h"
#include "core/knowledge/knowledgebase.h"

#include <QObject>

namespace mm {

//! "Which account?": address, servers, optional sign-in, and what is wrong with each of them.
class AccountViewModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int incoming = ServiceLines::incoming;
    static constexpr int outgoing = ServiceLines::outgoing;

    explicit AccountViewModel(QObject *parent = nullptr);

    //! Addresses that it knows bring their servers in place of a guess. \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);
    void setAccount(const Account &account);
    //! Server, port and protocol that a pasted text names go into the line that fits, unless it was typed.
    void takeHints(const Recognition &recognition);

    [[nodiscard]] const QString &address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] const QList<ServiceForm> &services() const { return m_lines.forms(); }
    void setProtocol(int line, Protocol protocol);
    void setHost(int line, const QString &host);
    void setPort(int line, const QString &port);
    void setSecurity(int line, Security security);
    void addService();
    [[nodiscard]] const QString &user() const { return m_user; }
    void setUser(const QString &user);
    void setPassword(const Secret &password);
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }

    //! The person has left the field: from now on its message is shown.
    void visitAddress();
    //! The address is not being typed any more: what looks like a slip in it is asked about.
    void settleAddress();
    //! Takes the address that was asked about for the one that was meant.
    void takeSuggestion();
    void visit(int line);
    //! Shows every message; true when there is none.
    bool validate();

    //! Empty: nothing is wrong with it, or the person is still at it.
    [[nodiscard]] QString addressMessage() const;
    [[nodiscard]] QString hostMessage(int line) const;
    [[nodiscard]] QString portMessage(int line) const;
    [[nodiscard]] QString portHint(int line) const; //!< the port that an empty field means

    [[nodiscard]] QString originText(int line) const; //!< where the line is from; empty: typed

    //! The address, once it can be looked up; empty: it is not whole yet.
    [[nodiscard]] QString completeAddress() const;
    //! This computer knows nothing of the address by itself.
    [[nodiscard]] bool wantsSearch() const;
    void showSearching();
    //! Settings that a search has brought so far.
    void showSettings(const SettingsCandidate &candidate);
    void endSearch(const SettingsSearch &search);
    void dropSearch();
    [[nodiscard]] bool isSearching() const { return m_found.isSearching(); }
    [[nodiscard]] QString searchText() const; //!< how the search is going, in a sentence
    [[nodiscard]] QString addressNote() const { return m_found.note(); }
    [[nodiscard]] QString suggestedAddress() const; //!< what was probably meant; empty: nothing else
    [[nodiscard]] QString signInNote() const { return m_found.signInNote(); }
    [[nodiscard]] QString signInWarning() const;

    //! Hosts that are a guess of this program, which nobody has confirmed.
    [[nodiscard]] QStringList guessedHosts() const { return m_lines.guessedHosts(); }
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] Account account() const; //!< the valid lines alone
    [[nodiscard]] std::optional<Credentials> credentials() const;

Q_SIGNALS:
    void changed();         //!< messages and hints
    void linesReplaced();   //!< fields were set by something else than typing
    void addressChanged();  //!< to another one
    void addressLeft();     //!< the person is done with the field
    void accountReplaced(); //!< by one that needs no search

private:
    [[nodiscard]] QString addressFault() const;
    [[nodiscard]] QString hostFault(int line) const;
    [[nodiscard]] QString portFault(int line) const;
    [[nodiscard]] QList<SettingsCandidate> known() const;
    void lookUp();
    void fillIn();
    bool fillInUser(); //!< true: it was another one

    const KnowledgeBase *m_knowledge = nullptr;
    FoundSettings m_found;
    ServiceLines m_lines;
    QString m_filledInUser; //!< the sign-in name that settings brought
    QString m_address;
    QString m_user;
    Secret m_password;
    bool m_addressVisited = false;
    bool m_addressSettled = false;
};

}
