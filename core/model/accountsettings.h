#pragma once

#include "core/model/account.h"

#include <QStringList>

namespace mm {

//! Where the settings of an account can be learned from, the most trustworthy first.
enum class SettingsSource : quint8 {
    Organisation,     //!< an overlay of the person's organisation
    KnownProvider,    //!< the providers that MailMend brings, by the address's domain
    Autoconfig,       //!< the domain's own list in Mozilla's form (draft-ietf-mailmaint-autoconfig)
    ProviderDatabase, //!< Thunderbird's public list of providers, asked for the domain
    MailExchanger,  //!< who receives the domain's mail (MX, RFC 5321 section 5.1) is a provider that is known
    Autodiscover,   //!< the domain's own answer in Microsoft's form (MS-OXDSCLI, "plain old XML")
    ServiceRecords, //!< SRV records of the domain (RFC 6186, RFC 8314 section 5.1)
    Guess           //!< customary names of the domain that answer at a mail port
};
inline constexpr int settingsSourceCount = 8;

//! How a mail program proves to a service who it is, as far as settings tell.
enum class SignInKind : quint8 {
    Password,          //!< as it is, under the protection of the connection
    AppPassword,       //!< one made for the program in the account's settings in place of the usual one
    OAuth2,            //!< in the provider's own window (RFC 6749)
    EncryptedPassword, //!< challenge and response: CRAM-MD5, SCRAM, APOP
    Other,             //!< Kerberos, NTLM, a client certificate, the client's address
    None
};
inline constexpr int signInKindCount = 6;

//! One service as a source describes it.
struct ServiceSettings
{
    Endpoint endpoint;         //!< with host, port and a security other than Auto
    QString user;              //!< the sign-in name, filled in; empty: the source does not tell
    QList<SignInKind> signIns; //!< best first; empty: the source does not tell

    friend bool operator==(const ServiceSettings &, const ServiceSettings &) = default;
};

//! What one source says of an account.
struct SettingsCandidate
{
    SettingsSource source = SettingsSource::Guess;
    QString place;                   //!< an address (https://…), the name of a record, the provider's id
    QString provider;                //!< its name for people; may be empty
    QList<ServiceSettings> services; //!< in the source's own order of preference
    QList<Protocol> declined;        //!< said not to be offered (RFC 6186 section 3.4, target ".")
    QString note;                    //!< what the person has to know of the provider; may be empty
    //! Nobody on the way can have put servers of his own in: they were named on this computer, or over
    //! connections with sound certificates alone.
    bool isProtected = false;

    friend bool operator==(const SettingsCandidate &, const SettingsCandidate &) = default;
};

//! How the look into one place ended.
enum class SettingsOutcome : quint8 {
    Found,
    Nothing,       //!< there is no such name, record, page or entry
    NotReached,    //!< no connection, or no answer in time
    Unsound,       //!< the server's certificate is not sound, so it was not asked
    SignInWanted,  //!< it tells nobody before a sign-in (HTTP 401, 403), and MailMend does not sign in here
    NotUnderstood, //!< an answer that is no settings, or settings of no service that is tested
    Cancelled
};
inline constexpr int settingsOutcomeCount = 7;

//! One place that was looked into.
struct SettingsLookup
{
    SettingsSource source = SettingsSource::Guess;
    QString place; //!< as in SettingsCandidate
    SettingsOutcome outcome = SettingsOutcome::Nothing;
    QString detail;     //!< the status, the error, where it was sent on to; for experts, may be empty
    qint64 startMs = 0; //!< from the start of the search
    qint64 durationMs = 0;

    friend bool operator==(const SettingsLookup &, const SettingsLookup &) = default;
};

//! All that a search for an address's settings has brought.
struct SettingsSearch
{
    QString address;
    QList<SettingsLookup> tried;         //!< by their start
    QList<SettingsCandidate> candidates; //!< best first
    qint64 durationMs = 0;
    bool cancelled = false;

    friend bool operator==(const SettingsSearch &, const SettingsSearch &) = default;
};

[[nodiscard]] QLatin1StringView toId(SettingsSource source);   //!< "known-provider"
[[nodiscard]] QLatin1StringView toId(SignInKind kind);         //!< "app-password"
[[nodiscard]] QLatin1StringView toId(SettingsOutcome outcome); //!< "not-reached"
[[nodiscard]] std::optional<SignInKind> signInKindFromId(QStringView id);

//! Whether \p one is to be taken before \p other: what came protected before what did not, a guess last of
//! all, else in the order of the sources.
[[nodiscard]] bool isBetter(const SettingsCandidate &one, const SettingsCandidate &other);

//! The account that a candidate describes, as mail programs set it up: one incoming service, IMAP before
//! POP3, and one outgoing, of each kind the first that is encrypted, else the first. The sign-in name is the
//! incoming one's, or the whole address where the outgoing one wants that.
[[nodiscard]] Account accountOf(const SettingsCandidate &candidate, const QString &address);

//! The settings that a check takes: the best that have a service. Null: there are none.
[[nodiscard]] const SettingsCandidate *chosenOf(const SettingsSearch &search);

//! Whether anybody beyond this computer gave any answer.
[[nodiscard]] bool isAnythingAnswered(const SettingsSearch &search);

//! Whether a password may go to the candidate's servers without the person having agreed to their names: it
//! came protected, or each host is the address's domain or lies below it (RFC 6186 section 6).
[[nodiscard]] bool mayBeTrusted(const SettingsCandidate &candidate, const QString &address);

//! A form of a sign-in name with %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% filled in, each once:
//! what an address brings along is never read as a placeholder.
[[nodiscard]] QString filledIn(const QString &form, const AddressParts &address);

//! A domain in small letters and IDNA's ASCII form; empty: it is none.
[[nodiscard]] QString comparableDomain(const QString &domain);
//! Whether a host is the domain itself or a name below it.
[[nodiscard]] bool isAtOrBelow(const QString &host, const QString &domain);

}
