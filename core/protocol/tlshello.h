#pragma once

#include "core/model/observation.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mm {

//! Which client a hello makes the server see.
enum class ClientHelloKind : quint8 {
    Current,  //!< TLS 1.2 and 1.3 with the ciphers of today's mail clients
    Old,      //!< TLS 1.0 and nothing newer, with the ciphers of its time
    AnyCipher //!< TLS 1.2 with every cipher there was: export, anonymous, none at all
};

//! To a port that stays silent where a greeting is due, one hello tells a server that waits for TLS
//! (ServerHello) from a web server (Plaintext).
//! One TLS record with a ClientHello (RFC 5246 section 7.4.1.2, RFC 8446 section 4.1.2), for a connection
//! that is closed once the server has shown what it makes of it. It never becomes an encrypted one: there
//! is no key share, at which a server of TLS 1.3 answers HelloRetryRequest, a ServerHello for our ends.
//! \p serverName in A-labels goes out as SNI; empty, longer than 255 bytes or an address: no SNI.
//! \p random: 32 bytes that need not be secret; missing ones are zero.
[[nodiscard]] QByteArray clientHello(ClientHelloKind kind, const QByteArray &serverName,
                                     const QByteArray &random);

//! What a server said to a hello.
struct TlsHelloAnswer
{
    enum class Kind : quint8 { None, ServerHello, Alert, Plaintext, Malformed };

    Kind kind = Kind::None;
    quint16 version = 0; //!< of ServerHello, as agreed on: 0x0304 is TLS 1.3
    quint16 cipher = 0;  //!< of ServerHello
    quint8 alert = 0; //!< description (RFC 8446 section 6) of the fatal alert, or of a warning before the end
    QByteArray plaintext;  //!< the first line, at most 512 bytes
    QString otherProtocol; //!< of the plaintext: as in DialogueRecord, "smtp", "imap" and "pop3" included

    friend bool operator==(const TlsHelloAnswer &, const TlsHelloAnswer &) = default;
};

//! Reads a server's first records as far as the ServerHello, a fatal alert or a line in clear.
//! Bounds: 64 KiB in all, one handshake message 16 KiB, 512 bytes in clear. Pieces of any size.
class TlsHelloReader
{
public:
    static constexpr qsizetype maxTotalBytes = 64 * 1024;
    static constexpr qsizetype maxMessageBytes = 16 * 1024;
    static constexpr qsizetype maxPlaintextBytes = 512;

    //! Whether the answer is complete; more bytes change nothing then.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    //! The server closed or fell silent: what there is must do.
    void end();
    [[nodiscard]] const TlsHelloAnswer &answer() const { return m_answer; }

private:
    void readPlaintext();
    void readRecords();
    void readRecord(quint8 type, QByteArrayView payload);
    void readHandshake();
    void readServerHello(QByteArrayView body);
    void settle(TlsHelloAnswer::Kind kind);

    QByteArray m_bytes;     //!< not yet read as records
    QByteArray m_handshake; //!< one message, put together from its records
    qsizetype m_total = 0;
    bool m_settled = false;
    TlsHelloAnswer m_answer;
};

//! Why a handshake with a current client fails, from the answers to the three hellos (an answer that was
//! not asked for is None). TlsFailure::None: the server agrees to a current version and cipher.
[[nodiscard]] TlsFailure failureFromHellos(const TlsHelloAnswer &current, const TlsHelloAnswer &old,
                                           const TlsHelloAnswer &anyCipher);

//! "TLSv1.3", "SSLv3"; "0x1234" for what is none.
[[nodiscard]] QString tlsVersionName(quint16 version);
//! "handshake_failure" as RFC 8446 appendix B.2 and RFC 5246 spell it; "alert 200" for what is none.
[[nodiscard]] QString tlsAlertName(quint8 alert);

}
