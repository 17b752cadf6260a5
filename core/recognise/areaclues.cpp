#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// What mail programs, libraries and operating systems say in English.
constexpr std::array<AreaClues, 24> clues{{
    {Area::Auth, 85,
     u"basic authentication is disabled|smtpclientauthentication is disabled|"
     u"no password specified|auth extension not supported|doesn't support auth|"
     u"does not support auth|no authenticators available|authentication requires|"
     u"smtp authentication is not enabled|missing credentials|not enabled for imap use|"
     u"auth not enabled|authorization.failed|authorization code to login|"
     u"application-specific password|app password|app-specific password|web login required|"
     u"log in via your web browser|log in with your web browser|none of the authentication methods|"
     u"no supported authentication method|authentication method is not supported|"
     u"no authentication mechanism|authentication mechanism|authentication type|two-factor|"
     u"2-step verification"},
    {Area::Auth, 78,
     u"login command error|unrecognized authentication|rejected the password|"
     u"does not support password authentication|no password|rejected your login|"
     u"rejected the login|user name or password|not valid in this state|authentication failed|"
     u"username and password not accepted|user name and password|username or password|"
     u"user name or password|username/password|bad username|invalid credentials|incorrect password|"
     u"wrong password|bad password|invalid password|password is incorrect|password was rejected|"
     u"password was not accepted|password has expired|password expired|incorrect authentication|"
     u"invalid login|login invalid|login incorrect|login failed|login failure|login denied|login aborted|"
     u"login error|logon failure|logon failed|not logged in|client was not authenticated|"
     u"client not authenticated|not authenticated|must authenticate|must be authenticated|"
     u"please authenticate|need to authenticate|requires authentication|authentication is required|"
     u"authentication required|authentication needed|authentication failed|authentication failure|"
     u"authentication unsuccessful|authentication not successful|authentication rejected|"
     u"authentication error|authentication denied|authentication credentials invalid|"
     u"unable to authenticate|failed to authenticate|cannot authenticate|could not authenticate|"
     u"bad authentication|authorization failed|user is authenticated but not connected|denied pop access|"
     u"pop access for|not enabled for pop|not enabled for imap|access to imap|imap access is disabled|"
     u"imap is disabled|pop3 is disabled|auth login failed|auth failed|auth not available|auth command|"
     u"use authenticated|oauth|access token|invalid_grant|smtp authentication|prompts for my password|"
     u"asking for my password|asks for my password|asking for password|asks for password|"
     u"prompting for password|enter your user name|account has been locked|account is locked|"
     u"account locked|accessing your account from a browser|lookup failed for user|"
     u"authenticationfailedexception|authenticationexception|eauth|invalid user name|valid credentials|"
     u"no auth|sasl authentication|sasl login|sasl plain"},
    {Area::Auth, 60,
     u"logging onto your mail server|log on to|sign in|sign-in|credentials|your password|the password|"
     u"login to server|could not log in|unable to log in|unable to log on|cannot log in|can't login|"
     u"cannot login|could not login|smtpauthenticationerror|you must check"},
    {Area::Auth, 45,
     u"you do not have permission|authenticate|authentication|unauthorized|permission to|unrecognized: "
     u"auth|auth plain|auth login"},
    {Area::Tls, 86,
     u"starttls extension not supported|secure connection is requi|cannot connect using ssl|without "
     u"ssl|using starttls since|"
     u"secure link|could not convert socket to tls|no appropriate protocol|"
     u"do not possess a common|common encryption algorithm|cypher_overlap|unsupported_version|"
     u"ssl handshake aborted|unrecognized ssl message|plaintext connection|"
     u"first record does not look|ssl operation failed|does not support secure connections|"
     u"plain text authentication|port which does not support ssl|"
     u"must issue a starttls|must issue starttls|issue a starttls command first|starttls is "
     u"required|"
     u"starttls required|starttls first|wrong version number|unknown protocol|unsupported protocol|"
     u"no shared cipher|dh key too small|dh_key_too_small|handshake failure|handshake failed|sslv3 "
     u"alert|"
     u"tlsv1 alert|alert protocol version|protocol version|no protocols available|no cipher match|"
     u"cipher suites|packet length too long|record layer failure|tls required|tls is required|"
     u"tls must be|must use tls|encryption required|encryption is required|encryption needed|"
     u"requires encryption|requires a secure connection|requires an encrypted|session encryption|"
     u"tls not available|tls currently unavailable|tls is not available|tls negotiation|tls "
     u"connection|"
     u"negotiation failed|cannot start tls|unable to start tls|does not support tls|"
     u"does not support starttls|does not support ssl|not support encrypted|doesn't support "
     u"starttls|"
     u"doesn't advertise starttls|starttls not|starttls failed|type of encryption|encryption type|"
     u"encryption method|tls version|ssl version|version too low|bad decrypt|bad record mac|tls 1.0|"
     u"tls 1.1|tlsv1.0|unencrypted"},
    {Area::Tls, 70,
     u"lost connection after starttls|ssl_accept error|connection during handshake|"
     u"terminated the handshake|ssl routines|ssl error|tls error|ssl_error|err_ssl|sslexception|ssl "
     u"negotiation|ssl connection|"
     u"ssl/tls connection|ssl or tls connection|secure connection|encrypted connection|sslerror|"
     u"ssl_connect|ssl3_get_record|gnutls|schannel|secure socket|securityerror|socketerror"},
    {Area::Tls, 48, u"ssl wrong|encryption"},
    {Area::Certificate, 88,
     u"server identity|the identity of|wrong site|security exception|bad_cert_domain|"
     u"untrusted issuer|invalid information|issuer is not recognized|"
     u"doesn't match '|sslcertverificationerror|certificatevalidationexception|"
     u"self signed certificate|self-signed certificate|certificate is self-signed|selfsigned|"
     u"certificate verify failed|certificate verification failed|certificate has expired|"
     u"certificate expired|expired certificate|certificate is not valid|certificate is invalid|"
     u"invalid certificate|bad certificate|unable to get local issuer|"
     u"unable to verify the first certificate|unable to verify leaf|unable_to_verify|untrustedroot|"
     u"not trusted by the trust provider|trust provider|not trusted|untrusted certificate|cert hostname|"
     u"altnames|does not match the certificate|certificate name|name on the security certificate|"
     u"principal name is incorrect|remotecertificate|sec_error|ssl certificate|security certificate|"
     u"server certificate|server's certificate|trust anchor|certpath|unknown ca|unknown issuer|"
     u"certificate chain|x509|certificate validation|certificateexception|common name"},
    {Area::Certificate, 72, u"certificate"},
    {Area::Antivirus, 93,
     u"avast|anti-virus|antivirus|anti virus|mail shield|norton|kaspersky|bitdefender|mcafee|eset nod|"
     u"nod32|virus scanner|email scanning|scan outgoing|mail scanner|symantec|avg internet|avg email|"
     u"avg antivirus|zonealarm|trend micro"},
    {Area::Dns, 90,
     u"open resolver|couldn't find any host|couldn't find a mail exchanger|couldn't find any mail|"
     u"remote name could not be resolved|host name could not be resolved|unknown smtp host|"
     u"unknown imap host|unknown pop3 host|invalid dns|dns mx|mx or a|"
     u"name service error|nxdomain|host or domain name not found|host name lookup failure|"
     u"hostname lookup|name server: host not found|name server:|dns query failed|dns error|"
     u"dns lookup failure|dns lookup failed|dns failure|dns timeout|dns server|dns problem|"
     u"domain is not reachable|domain not reachable|null mx|point to non-existent hosts|"
     u"indicated no smtp service|no mx|mx lookup|mx record|no such host|no such domain|"
     u"no route to domain|domain isn't|host unknown|unknown host|unknown "
     u"domain|enotfound|eai_again|edns|"
     u"getaddrinfo|gaierror|name or service not known|nodename nor servname|name resolution|"
     u"could not resolve|couldn't resolve|cannot resolve|unable to resolve|failed to resolve|not "
     u"resolve|"
     u"host not found|hostname not found|domain not found|domain name not found|bad destination host|"
     u"illegal host|servfail|unroutable domain|unrouteable mail domain|unrouteable domain|mail domain|"
     u"unable to route|remote host not found|domain does not exist|domain doesn't exist|"
     u"domain must resolve|domain name does not exist"},
    {Area::Dns, 62,
     u"may be incorrectly configured|"
     u"cannot find the email server|can not find the email server|cannot find the e-mail server|"
     u"cannot find the server|server could not be found|host could not be found|"
     u"unable to find the server|unable to find the e-mail server|entered the server name correctly|"
     u"server name you entered|unknownhostexception|host name|socket error: 11001|socket error: 11004"},
    {Area::Network, 64,
     u"lost connection|network is unreachable|network unreachable|no route to host|host is down|"
     u"host down|greeting never received|did not accept our requests to connect|"
     u"no connection could be made|could not deliver for the last|could not be delivered for|"
     u"delivery time expired|message expired|delivery expired|expired after|"
     u"has been in the queue too long|in the queue too long|forcibly closed|connection lost|"
     u"connection died|without answer|bad network|network error|could not establish|remote host closed|"
     u"connection aborted|delivery temporarily suspended: connect|unable to contact|not able to connect|"
     u"remote host is not reachable|cannot be reached|could not be reached|not reachable|unreachable|"
     u"error in initial|server has not responded|no answer|unexpected eof|broken pipe"},
    {Area::Network, 56,
     u"execution expired|opentimeout|readtimeout|did not properly respond|was lost in the middle|"
     u"no working address|"
     u"timed out|timedout|timeout|time out|time-out|connection refused|refused the connection|"
     u"connection was refused|connection reset|reset by peer|econnrefused|etimedout|econnreset|"
     u"ehostunreach|enetunreach|epipe|actively refused|connectexception|sockettimeout|connection "
     u"dropped|"
     u"connection closed|closed connection|closed the connection|connection was closed|"
     u"closing connection|connection interrupted|connection was interrupted|unexpectedly disconnected|"
     u"unexpected disconnect|disconnected|connection is closed|conversation with|connection failure|"
     u"connection failed|econn"},
    {Area::Network, 44,
     u"refused to allow a connection|attempt to read data from the server|exchange is unavailable|"
     u"refusing smtp connections|couldn't open connection|could not open connection|"
     u"could not be opened|end of file|: eof|-err eof|empty response|with message \"\"|"
     u"connect() failed|connect failed|there was no response|there was not response|"
     u"not response from the server|connection to outgoing server|server may be unavailable|"
     u"not respond|conn\"|econnection|lost the connection|"
     u"email to the following server failed|stream_socket_client|"
     u"socket error|could not connect|couldn't connect|cannot connect to|can not connect to|"
     u"can't connect to|unable to connect|failed to connect|failed connecting|unable to open connection|"
     u"error connecting|connection to the server has failed|connection to the server failed|"
     u"unexpectedly terminated|server unexpectedly|terminated the connection|"
     u"cannot connect to the network|network connection|internet connection|network problems|"
     u"not responding|waiting for a response|esocket|firewall|may not be reachable|"
     u"connection to the server|no internet|offline"},
    {Area::Profile, 76,
     u"failed to find the settings|not found in the configuration source|an object cannot be found|"
     u"object could not be found|outlook data file|data file|.pst|.ost|inbox repair|scanpst|mapi_e_|"
     u"outlook profile|mail profile|new profile|corrupt|account settings are out of date|"
     u"server settings are out of date|default store|information store could not be opened|"
     u"set of folders|message store|operation failed|no transport provider"},
    {Area::Client, 70,
     u"no provider for|could not instantiate mail|child exited|exec error|class not found|"
     u"noclassdeffound|"
     u"add-in|addin|class not registered|not implemented|out of memory|not enough memory|"
     u"unknown error occurred in outlook|reinstall"},
    {Area::Unknown, 92,
     u"hop count|mail loop|routing loop|mail forwarding loop|loops back|too many hops|loop detected|"
     u"malformed address|mail is looping|loop count"},
    {Area::Unknown, 58, u"http 404|synchronization error|no newsgroups matched|article|newsgroup"},
    {Area::Auth, 97,
     u"locked by your organization|security defaults policy|-err account|-err user not|-err user does|-err "
     u"user unknown|-err unknown user|"
     u"-err unknown account|-err no such user|-err no such account|-err invalid user|send auth command first|"
     u"invalid user name or password|invalid username or password|invalid username and password|"
     u"invalid user name and password|invalid username/password|"
     u"resolver.rst.authrequired|first check your mail|check your mail first|pop before smtp|"
     u"check for new mail before"},
    {Area::Auth, 86, u"unknown user or|unknown user name or"},
    {Area::Network, 78,
     u"port is blocked|port was blocked|ports are blocked|port blocked|ports blocked|blocked port|blocks "
     u"port|"
     u"blocking port"},
    {Area::Tls, 60, u"handshake"},
    {Area::Auth, 50, u"sending of password did not|sending of username did not"},
}};
}

std::span<const AreaClues> englishAreaClues()
{
    return clues;
}

}
