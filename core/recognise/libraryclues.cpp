#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// What libraries and tools for mail say of their own, beside the words of servers: PHP, Python, .NET, Node,
// Java, Go, fetchmail and imapsync, and the proxies before mail servers.
constexpr std::array areaClues{
    AreaClues{Area::Tls, 86,
              u"sslhandshake|ssl_do_handshake|tls_start|start_tls|starttls() failed|upgrade to tls failed|"
              u"unexpected packet format|tls packet|error_ssl|tls handshake|failed to enable crypto|"
              u"client and server cannot communicate|tls without|without ssl/tls|ssl/tls encryption is not|"
              u"requires tls 1|requires tls1|ssl exception|tls is not supported|tls upgrade"},
    AreaClues{Area::Certificate, 89,
              u"did not match expected cn|peer certificate cn|certificate signed by|"
              u"certificate is valid for|host name did not match the name|doesn't match any of the subject|"
              u"certification path|alert bad certificate|alert unknown ca|alert certificate"},
    AreaClues{Area::Network, 82, u"=> socket error|=> connection terminated|i/o error during system call"},
    // Named by the system: weightier than the sign-in or the sending that came to nothing for it.
    AreaClues{Area::Network, 79,
              u"connection refused|connection timed out|connection reset|connect timed out|no route to host|"
              u"network is unreachable|econnrefused|etimedout|econnreset|ehostunreach|enetunreach|"
              u"mapi_e_network_error|empty startup greeting|"
              u"verbindungsaufbau abgelehnt|wartezeit für die verbindung|connexion refusée|"
              u"conexión rehusada|conexión rechazada|connessione rifiutata|conexão recusada|"
              u"verbinding is geweigerd|verbinding geweigerd|połączenie odrzucone|"
              u"в соединении отказано|время ожидания соединения|接続を拒否されました|"
              u"接続がタイムアウト|连接超时|連線逾時|연결이 거부"},
    AreaClues{Area::Auth, 79, u"mapi_e_logon_failed|mapi_e_no_access|mapi_e_failonprovider"},
    AreaClues{Area::Tls, 80, u"ssl_accept|ssl_connect|ssl_read|ssl_write"},
    AreaClues{Area::Network, 52, u"error=eof|: eof|[eof]|отверг соединение|отклонил соединение"},
    AreaClues{Area::Sender, 87, u"invalid from|bad from address|invalid mail from|invalid domain name"},
    AreaClues{Area::Profile, 40, u"not configured|unconfigured"},
    AreaClues{Area::Network, 69,
              u"failed to connect socket|a network error occurred|no connection\"|connection failed "
              u"params|run connect() first|run "
              u"connect first"},
    AreaClues{Area::Network, 50,
              u"not currently reachable|currently not reachable|connection could not be established with "
              u"host|bad greeting|response: [eof]|: eof {|"
              u"read error|write error|connection terminated|not connected|peer closed|remote closed|"
              u"connection unexpectedly closed|server refused connection|smtp connect() failed|"
              u"error connecting to|couldn't open stream|couldn't re-open stream|connection broken|problem "
              u"connecting|stable connection|server is not "
              u"available"},
    AreaClues{Area::Auth, 78,
              u"/pass failed|failed to log in|failed to login|could not be authenticated|"
              u"authorization supported|password command failed|username command failed|"
              u"username or password is not correct|user has no permission|user or password|"
              u"login name or password|please log in|login required"},
    AreaClues{Area::Auth, 98, u"smtpauthenticationerror|authenticationfailedexception|'eauth'|\"eauth\""},
    AreaClues{Area::Auth, 90, u"given password|password mismatch|passdb|auth_error|autherror|auth error"},
    AreaClues{Area::Auth, 60, u"lookup failed|login refused"},
    AreaClues{Area::Auth, 45, u"to login|to log in|to log into|logging in|login page"},
    AreaClues{Area::ServerBusy, 68, u"bye server unavailable|bye internal|bye fatal error"},
    AreaClues{Area::Network, 64,
              u"idle for too long|autologout|idle timeout|due to inactivity|for inactivity"},
    AreaClues{Area::ServerBusy, 80,
              u"temporary unavailable|smtpserverbusy|serverbusyexception|ueberlastet|voruebergehend|spaeter "
              u"erneut"},
    AreaClues{Area::Sender, 45, u"is rejected|been rejected|refused your|rejected your"},
    AreaClues{Area::Dns, 90,
              u"host lookup|no address associated|getaddrinfo|lookup smtp|lookup imap|lookup mail"},
    AreaClues{Area::Message, 84,
              u"mime message is missing|missing 'from'|missing from header|missing the from header|"
              u"missing a from header|missing date header|missing message-id|format restriction|"
              u"message can not load|message cannot be loaded|"
              u"cannot parse message|could not parse message"},
    AreaClues{Area::Client, 72,
              u"d'instancier la fonction mail|instancia de la función mail|mail-funktion konnte nicht|"
              u"mail funktion konnte nicht|istanziare la funzione mail|запустить функцию mail"},
    AreaClues{Area::Profile, 60,
              u"smtp server name is required|host is not configured|no account configured"},
};

constexpr std::array spokenClues{
    ProtocolClues{Spoken::Imap, 64, u"imap-login: disconnected (auth"},
    ProtocolClues{Spoken::Pop3, 64,
                  u"pop3-login: disconnected (auth|/pop3/ssl|/pop3}|pop3 connection broken"},
    ProtocolClues{Spoken::Imap, 61, u"imap-login"},
    ProtocolClues{Spoken::Pop3, 61, u"pop3-login"},
    ProtocolClues{Spoken::Imap, 62,
                  u"command: fetch|command: search|command: select|command: login|"
                  u"command: append|command: noop|command: list|command: idle|command: uid|mailimap|"
                  u"imap_open|err_host1_|err_host2_|syncfolder|subscribed folders|no [auth|no [unav"},
    ProtocolClues{Spoken::Pop3, 62, u"+err |error_proto|stls"},
    ProtocolClues{Spoken::Smtp, 62, u"qmail-|mailer error"},
    ProtocolClues{Spoken::Smtp, 66, u"reporting-mta|final-recipient|diagnostic-code"},
    ProtocolClues{Spoken::Smtp, 44, u"phpmail|sent mail|emailbackend|mailer.php|smtp.php|dns mx"},
    ProtocolClues{Spoken::Smtp, 28, u"stream_socket_enable_crypto|stream_socket_client|fsockopen"},
    // Both ways at once, so neither.
    ProtocolClues{Spoken::Smtp, 0,
                  u"- sending and receiving|sending and receiving'|imap, pop, smtp|imap, pop3, smtp|"
                  u"imap/smtp|imap, smtp|smtp, imap|smtp/imap|pop/imap|pop3/imap|imap/pop3|imap/pop|"
                  u"pop and imap|pop3 and imap|imap and pop|imap or pop|pop or imap|pop3 or imap"},
    ProtocolClues{Spoken::Imap, 40,
                  u"bad unknown command|bad error in imap|bad command|bad syntax|fetch messages uid"},
    ProtocolClues{
        Spoken::Smtp, 40,
        u"send an email|send an e-mail|send a mail|send the email|send the mail|send out|sent an email|"
        u"testmail|test mail|test email|mail rejected|email rejected|rejected by"},
    ProtocolClues{Spoken::Smtp, 14, u"mailkit.security"},
};

}

std::span<const AreaClues> libraryAreaClues()
{
    return areaClues;
}

std::span<const ProtocolClues> libraryProtocolClues()
{
    return spokenClues;
}

}
