#pragma once

#include "core/model/accountsettings.h"
#include "core/model/recognition.h"

namespace mm {

//! Where the content of a server line is from.
enum class LineOrigin : quint8 {
    None,       //!< nobody has put anything in
    Typed,      //!< by the person
    PastedText, //!< named by the text that the person pasted
    Settings    //!< from what is known of the address, or guessed by it
};

//! One server line as it stands in the form. Nothing that is typed is thrown away, however wrong.
struct ServiceForm
{
    Protocol protocol = Protocol::Imap;
    QString host;
    QString port; //!< as typed; empty: the customary one
    Security security = Security::Auto;
    LineOrigin origin = LineOrigin::None;
    SettingsSource source = SettingsSource::Guess; //!< where the settings are from
    bool visited = false;          //!< messages are shown only for a line that the person has left once
    bool isFurther = false;        //!< filled in beyond the two lines that always stand there
    bool isProtocolChosen = false; //!< by the person, so that no settings change it
    bool isSecurityChosen = false; //!< likewise, for the address at hand

    friend bool operator==(const ServiceForm &, const ServiceForm &) = default;
};

//! The server lines of an account: what was typed or pasted in them stays, the rest is filled from settings,
//! or with customary names of the domain where there are none.
class ServiceLines final
{
public:
    static constexpr int incoming = 0; //!< the first two lines always stand there
    static constexpr int outgoing = 1;

    ServiceLines();

    [[nodiscard]] const QList<ServiceForm> &forms() const { return m_forms; }
    void replace(const QList<Endpoint> &services); //!< as if they were typed
    //! Server, port and protocol that a pasted text names go into the line that fits, unless it was typed.
    void takeHints(const Recognition &recognition);
    //! \p settings of an address of \p domain; none: names are guessed. Guesses need a whole \p domain.
    void fill(const std::optional<SettingsCandidate> &settings, const QString &domain);

    void setProtocol(int line, Protocol protocol);
    void setHost(int line, const QString &host);
    void setPort(int line, const QString &port);
    void setSecurity(int line, Security security);
    void add();
    void visit(int line) { m_forms[line].visited = true; }

    [[nodiscard]] bool isEmpty() const;
    //! Whether a line shows what somebody said, in place of a guess.
    [[nodiscard]] bool hasFound() const;
    [[nodiscard]] QStringList guessedHosts() const;
    [[nodiscard]] QList<Endpoint> endpoints() const; //!< of the lines with a host, incoming first
    [[nodiscard]] QString user() const;              //!< the sign-in name that the settings tell

private:
    void refill(int line);
    void addFurther();
    [[nodiscard]] std::optional<Endpoint> offered(int line) const;
    [[nodiscard]] QString guessedHost(Protocol protocol) const;

    QList<ServiceForm> m_forms;
    std::optional<SettingsCandidate> m_settings;
    QString m_domain;
};

//! The number of a port, if it is one.
[[nodiscard]] std::optional<quint16> portNumber(const QString &typed);

}
