#pragma once

#include "core/knowledge/organisation.h"
#include "core/model/recognition.h"

#include <QObject>

namespace mm {

//! One server line as it stands in the form. Nothing that is typed is thrown away, however wrong.
struct ServiceForm
{
    Protocol protocol = Protocol::Imap;
    QString host;
    QString port; //!< as typed; empty: the customary one
    Security security = Security::Auto;
    QString origin;         //!< where the line came from: "a guess", "from the text"; empty: typed
    bool visited = false;   //!< messages are shown only for a line that the person has left once
    bool isFurther = false; //!< filled in beyond the two lines that always stand there

    friend bool operator==(const ServiceForm &, const ServiceForm &) = default;
};

//! "Which account?": address, servers, optional sign-in, and what is wrong with each of them.
class AccountViewModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int incoming = 0; //!< the first two lines always stand there
    static constexpr int outgoing = 1;

    explicit AccountViewModel(QObject *parent = nullptr);

    //! Addresses of its domains bring its servers in place of a guess. \p organisation outlives this.
    void setOrganisation(const Organisation &organisation);
    void setAccount(const Account &account);
    //! Server, port and protocol that a pasted text names go into the line that fits, unless it was typed.
    void takeHints(const Recognition &recognition);

    [[nodiscard]] const QString &address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] const QList<ServiceForm> &services() const { return m_services; }
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
    void visit(int line);
    //! Shows every message; true when there is none.
    bool validate();

    //! Empty: nothing is wrong with it, or the person is still at it.
    [[nodiscard]] QString addressMessage() const;
    [[nodiscard]] QString hostMessage(int line) const;
    [[nodiscard]] QString portMessage(int line) const;
    [[nodiscard]] QString portHint(int line) const; //!< the port that an empty field means

    //! Hosts that are a guess of this program, which nobody has confirmed.
    [[nodiscard]] QStringList guessedHosts() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] Account account() const; //!< the valid lines alone
    [[nodiscard]] std::optional<Credentials> credentials() const;

Q_SIGNALS:
    void changed();       //!< messages and hints
    void linesReplaced(); //!< fields were set by something else than typing

private:
    [[nodiscard]] QString addressFault() const;
    [[nodiscard]] QString hostFault(int line) const;
    [[nodiscard]] QString portFault(int line) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Endpoint endpoint(const ServiceForm &form) const;
    void fillFromAddress();
    void guess();
    void takeOwn(const Account &own);
    [[nodiscard]] bool isOwn(const ServiceForm &form) const;
    [[nodiscard]] QString ownOrigin() const;

    const Organisation *m_organisation = nullptr;
    QString m_filledInUser; //!< the sign-in name that an organisation's form made
    QString m_address;
    QList<ServiceForm> m_services;
    QString m_user;
    Secret m_password;
    bool m_addressVisited = false;
};

}
