#pragma once

#include "core/model/endpoint.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

//! What probes saw, as plain values. Nothing here judges: rules in core/diagnosis turn it into findings.
//! Times are milliseconds since the start of the check on a monotonic clock; texts from servers are
//! bounded and still hostile (show them as plain text only).
namespace mm {

//! The stages of a service check, in the order in which they can happen (contract section 4).
enum class Stage : quint8 { Dns, Tcp, Greeting, Capabilities, StartTls, Tls, Auth, Submit };
inline constexpr int stageCount = 8;

struct StageRecord
{
    Stage stage = Stage::Dns;
    qint64 startMs = 0;
    qint64 durationMs = 0;
    bool ok = false;
    QString detail; //!< what was reached or what came back, in the server's or the system's own words

    friend bool operator==(const StageRecord &, const StageRecord &) = default;
};

enum class NameOutcome : quint8 { NotAsked, Found, NotFound, NoAddress, TimedOut, ServerFailure };

//! One name asked of one set of resolvers.
struct NameResolution
{
    QString name; //!< as asked, in A-labels
    NameOutcome outcome = NameOutcome::NotAsked;
    QStringList addresses; //!< IPv6 and IPv4 in the order of RFC 6724
    QStringList aliases;   //!< CNAME chain, if any
    QString detail;        //!< the resolver's own word for a failure
    qint64 startMs = 0;
    qint64 durationMs = 0;

    friend bool operator==(const NameResolution &, const NameResolution &) = default;
};

enum class TcpOutcome : quint8 { Connected, Refused, TimedOut, Unreachable, Reset, Cancelled, OtherFailure };

//! One attempt at one address. Every attempt is kept, whoever won the race (RFC 8305).
struct ConnectAttempt
{
    QString address; //!< numeric
    TcpOutcome outcome = TcpOutcome::Cancelled;
    QString detail;
    qint64 startMs = 0;
    qint64 durationMs = 0;

    friend bool operator==(const ConnectAttempt &, const ConnectAttempt &) = default;
};

struct CertificateRecord
{
    QString subject; //!< RFC 4514 form
    QString issuer;
    QString issuerCommonName;
    QString issuerOrganisation;
    QDateTime notBefore; //!< UTC
    QDateTime notAfter;
    QStringList names;    //!< dNSName and iPAddress entries of subjectAltName
    QString sha256;       //!< lower-case hex
    QString keyAlgorithm; //!< "RSA", "EC", "DSA", "Ed25519"
    int keyBits = 0;
    QString signatureAlgorithm; //!< "sha256WithRSAEncryption"
    bool selfIssued = false;    //!< subject equals issuer

    friend bool operator==(const CertificateRecord &, const CertificateRecord &) = default;
};

//! What the TLS library's own verification held against the chain; all at once, not only the first.
enum class CertificateFault : quint8 {
    Expired,
    NotYetValid,
    NameMismatch,
    SelfSigned,
    UntrustedIssuer,
    IncompleteChain,
    Revoked,
    Weak, //!< the library refuses the key or the signature as too weak
    Other
};

//! Why a handshake did not complete.
enum class TlsFailure : quint8 {
    None,
    PlaintextAnswered, //!< something that is no TLS record came back
    ProtocolVersion,   //!< no common protocol version
    NoSharedCipher,
    ClientCertificateRequired,
    Closed, //!< connection closed in mid-handshake
    Reset,
    TimedOut,
    Other
};

//! What the server's certificate authority says of its certificate in an answer that the server hands over in
//! the handshake (OCSP stapling, RFC 6066 section 8). Nobody else is asked.
enum class StapledStatus : quint8 { NotTold, Good, Revoked, Unknown };
inline constexpr int stapledStatusCount = 4;

struct TlsRecord
{
    bool completed = false;
    TlsFailure failure = TlsFailure::None;
    QString detail;       //!< the TLS library's own words
    QByteArray plaintext; //!< the first bytes when PlaintextAnswered (at most 512)
    QString version;      //!< "TLSv1.3"
    QString cipher;
    QList<CertificateRecord> chain; //!< leaf first, as sent by the server
    QList<CertificateFault> faults; //!< empty: the certificate is sound for this host
    bool issuedByLocalRoot =
        false; //!< ends in a root that this computer's owner added, where that can be told
    StapledStatus stapled = StapledStatus::NotTold;
    QString revocationReason; //!< "key-compromise" (RFC 5280 section 5.3.1); empty: none given

    [[nodiscard]] bool isSound() const { return completed && faults.isEmpty(); }
    friend bool operator==(const TlsRecord &, const TlsRecord &) = default;
};

//! The commands of a dialogue that a reply can answer.
enum class Command : quint8 {
    Greeting,
    Capability,
    StartTls,
    Authenticate,
    MailFrom,
    RcptTo,
    Data,
    MessageBody,
    Quit
};

//! The kind of a reply, in one vocabulary for SMTP (RFC 5321 section 4.2.1: 2yz, 3yz, 4yz, 5yz),
//! IMAP (RFC 9051 section 7.1: OK, NO, BAD, BYE, PREAUTH) and POP3 (RFC 1939: +OK, -ERR).
enum class ReplyStatus : quint8 { Positive, Intermediate, Transient, Permanent, Bad, Bye, Preauthenticated };

struct ServerReply
{
    Command command = Command::Greeting;
    ReplyStatus status = ReplyStatus::Positive;
    int code = 0;           //!< SMTP reply code; 0 for IMAP and POP3
    QString enhancedStatus; //!< "5.7.1" or empty (RFC 2034)
    QString responseCode;   //!< IMAP/POP3 response code without brackets, "AUTHENTICATIONFAILED", or empty
    QString text;           //!< the rest, control characters replaced, at most 1,000 characters
    bool encrypted = false; //!< it came over TLS

    friend bool operator==(const ServerReply &, const ServerReply &) = default;
};

//! How a dialogue ended.
enum class DialogueEnding : quint8 {
    NotStarted,
    Completed,       //!< all that was asked was done; single replies may still be refusals
    GreetingRefused, //!< a greeting that is a refusal: 421, 554, * BYE, -ERR
    HelloRefused,    //!< EHLO (and HELO) refused
    StartTlsNotOffered,
    StartTlsRefused,
    StartTlsInjection, //!< bytes in clear after the go-ahead (RFC 3207 section 6, CVE-2021-22947)
    AuthenticationRefused,
    SenderRefused,
    RecipientRefused,
    MessageRefused, //!< at DATA or after the body
    Malformed,      //!< breaks its protocol: see malformation
    OtherProtocol,  //!< another protocol answers: see otherProtocol
    Dropped,        //!< closed before the answer
    Reset,
    TimedOut,  //!< silent beyond the patience of the state
    TlsFailed, //!< see TlsRecord::failure
    Cancelled
};

enum class Malformation : quint8 {
    None,
    LineTooLong,
    TooManyLines,
    TooManyBytes,
    NotTerminated,
    Binary,
    BadSyntax,
    FalseProof //!< it had to prove that it knows the password (SCRAM), and cannot
};

//! What one conversation with a server yielded.
struct DialogueRecord
{
    DialogueEnding ending = DialogueEnding::NotStarted;
    Stage lastStage = Stage::Greeting; //!< the stage in which it ended
    Malformation malformation = Malformation::None;
    QString otherProtocol;  //!< "http", "ssh", "ftp", "imap", "pop3", "smtp", "tls"
    QString greeting;       //!< first line, cleaned, at most 512 characters
    qint64 greetingMs = -1; //!< wait from connected (or encrypted) to the greeting; -1: none came
    QStringList capabilitiesBeforeTls;
    QStringList capabilities;        //!< the last that were offered
    QStringList mechanismsBeforeTls; //!< AUTH/SASL mechanisms offered before encryption, upper case
    QStringList mechanisms; //!< the last that were offered; "USER" stands for POP3 USER/PASS, "LOGIN" also
                            //!< for IMAP LOGIN
    bool loginDisabledBeforeTls =
        false; //!< IMAP LOGINDISABLED before TLS (RFC 9051 section 6.2.3), POP3 no USER
    bool loginTried = false;
    QString mechanismTried;
    //! The sign-in was not sent, so that it could not be a further wrong one: see SignInTurns.
    bool loginHeldBack = false;
    QList<ServerReply> replies; //!< at most 64, in order

    friend bool operator==(const DialogueRecord &, const DialogueRecord &) = default;
};

//! A bare connection to another customary mail port of a host, closed at once: does this host answer at all?
struct PortAttempt
{
    quint16 port = 0;
    TcpOutcome outcome = TcpOutcome::Cancelled;
    qint64 durationMs = 0;

    friend bool operator==(const PortAttempt &, const PortAttempt &) = default;
};

//! A bare connection to the port in question at a well-known mail host, closed at once: does this network let
//! the port through at all?
struct PortComparison
{
    QString host; //!< empty: none was made
    TcpOutcome outcome = TcpOutcome::Cancelled;
    qint64 durationMs = 0;

    friend bool operator==(const PortComparison &, const PortComparison &) = default;
};

//! How the segments of a connection fared, as this computer's own system counted them up to its end.
struct LinkQuality
{
    double roundTripMs = 0; //!< smoothed (RFC 6298 section 2)
    int segmentsSent = 0;   //!< 0: the system does not count them
    int retransmissions = 0;

    friend bool operator==(const LinkQuality &, const LinkQuality &) = default;
};

//! A further conversation beside the one that gives a service's first verdict: at another address of its
//! name, by another customary way to the same service, or under another introduction. It goes as far as the
//! capabilities and never signs in, but for the last.
struct TrialRecord
{
    Endpoint endpoint;
    ConnectAttempt attempt; //!< at the address that answered, else the last one that failed
    TlsRecord tls;
    DialogueRecord dialogue;

    friend bool operator==(const TrialRecord &, const TrialRecord &) = default;
};

//! How a service that has accepted a test message's recipient takes the same message from a mail program that
//! introduces itself otherwise (the name in EHLO, RFC 5321 section 4.1.1.1). The conversation signs in where
//! the first one did and ends behind RCPT TO: no second message is sent.
struct IntroductionTrial
{
    QString name;         //!< the introduction that was tried
    QString acceptedName; //!< that of the first conversation
    TrialRecord trial;

    friend bool operator==(const IntroductionTrial &, const IntroductionTrial &) = default;
};

//! All that one check of one service saw.
struct ServiceObservation
{
    Endpoint endpoint; //!< security is never Auto here once the check has run
    bool securityWasAuto = false;
    QString address; //!< numeric address that was talked to; empty: none
    NameResolution resolution;
    //! By a public resolver, where this computer's fails or knows private addresses alone; else NotAsked.
    NameResolution resolutionElsewhere;
    QList<ConnectAttempt> attempts;
    TlsRecord tls;
    //! A handshake on a second connection, tried because no greeting came in clear: completed means that
    //! the port speaks TLS from the first byte.
    std::optional<TlsRecord> tlsInstead;
    QList<PortAttempt> otherPorts;     //!< made only when no attempt at this port was answered
    PortComparison comparison;         //!< made only when no attempt at this port was answered
    QList<TrialRecord> otherAddresses; //!< of the name, besides the one that was talked to
    bool otherWaysWanted = false;      //!< it does not work, and another port or encryption may
    QList<TrialRecord> alternatives;   //!< those of them that no other service of the check is, best first
    std::optional<IntroductionTrial> otherIntroduction; //!< made only once a test message was accepted
    DialogueRecord dialogue;
    std::optional<LinkQuality> link; //!< of the conversation; none: it never came about, or is not told here
    QList<StageRecord> stages;
    bool loginWanted = false;  //!< credentials were given for this check
    bool submitWanted = false; //!< a test message was asked for
    bool finished = false;

    friend bool operator==(const ServiceObservation &, const ServiceObservation &) = default;
};

//! A line of this computer's hosts file (hosts(5)) that names a server of the check: it goes before every
//! name service.
struct HostsEntry
{
    QString name;
    QString address; //!< numeric

    friend bool operator==(const HostsEntry &, const HostsEntry &) = default;
};

//! What was seen of this computer and its network.
struct SystemObservation
{
    enum class Connectivity : quint8 { Unknown, Online, Offline, CaptivePortal };

    Connectivity connectivity = Connectivity::Unknown;
    bool hasUsableInterface = true; //!< an interface besides loopback is up and has an address
    QString captivePortalUrl;
    QString proxy;                            //!< "host:port"; empty: none configured
    QString proxyScript;                      //!< address of the script that chooses a proxy (PAC); or empty
    std::optional<double> clockOffsetSeconds; //!< positive: this computer is ahead; from HTTP Date or NTP
    QString clockSource;
    QStringList resolvers;
    QStringList internetChecks; //!< each address that was asked, for the report
    QList<HostsEntry> hostsEntries;
    QStringList vpns;             //!< tunnels that are up: "WireGuard (wg0)"
    QStringList securitySoftware; //!< products on this computer that may look into mail, by name

    friend bool operator==(const SystemObservation &, const SystemObservation &) = default;
};

//! Whether a test message that an account sent to itself was found in its mailbox.
enum class RoundTripOutcome : quint8 {
    Arrived,
    NotSeen, //!< not in the time that there was; a junk folder or a server's queue may have it
    NotRead, //!< no service of the check could read the mailbox: see detail
    Cancelled
};
inline constexpr int roundTripOutcomeCount = 4;

//! The way of a test message from its submission into the mailbox that it was for.
struct RoundTripRecord
{
    RoundTripOutcome outcome = RoundTripOutcome::Cancelled;
    QString messageId;      //!< without its angle brackets
    int submission = -1;    //!< index of the service that took the message
    int reader = -1;        //!< index of the service that was asked for it; -1: none could be
    qint64 submittedMs = 0; //!< when the message was taken, from the start of the check
    qint64 tookMs = -1;     //!< from there until it was seen; -1: it was not
    int looks = 0;          //!< into the mailbox
    bool removed = false;   //!< the message was deleted from the mailbox again
    QString detail;         //!< why it could not be read or not be deleted, as the server said it

    friend bool operator==(const RoundTripRecord &, const RoundTripRecord &) = default;
};

//! One run of all checks.
struct CheckObservation
{
    QDateTime started; //!< UTC wall clock
    qint64 durationMs = 0;
    QString vantage; //!< where it ran: system and interface kind, no names
    SystemObservation system;
    QList<ServiceObservation> services;
    std::optional<RoundTripRecord> roundTrip; //!< none: no test message was taken, or it went to others
    bool cancelled = false;

    friend bool operator==(const CheckObservation &, const CheckObservation &) = default;
};

[[nodiscard]] QLatin1StringView toId(Stage stage); //!< "dns", "tcp", "greeting", …
[[nodiscard]] std::optional<Stage> stageFromId(QStringView id);
[[nodiscard]] QLatin1StringView toId(CertificateFault fault); //!< "expired", "name-mismatch", …
[[nodiscard]] QLatin1StringView toId(StapledStatus status);   //!< "not-told", "good", …
[[nodiscard]] QLatin1StringView toId(DialogueEnding ending);
[[nodiscard]] QLatin1StringView toId(TcpOutcome outcome);
[[nodiscard]] QLatin1StringView toId(TlsFailure failure);
[[nodiscard]] QLatin1StringView toId(RoundTripOutcome outcome); //!< "arrived", "not-seen", …

}
