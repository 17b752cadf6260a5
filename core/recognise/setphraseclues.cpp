#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// A weight of 0 says nothing: the advice that programs add, in their own languages.
constexpr std::array<AreaClues, 12> clues{{
    {Area::Unknown, 0,
     u"please check the message recipient|please verify that your email address is correct|"
     u"please verify that your mail preferences are correct|check the password and verify|"
     u"server problems, network problems, or a long period of inactivity|"
     u"if you continue to receive this message|contact your server administrator|"
     u"contact your administrator|verify your network connection|possible causes for this include|"
     u"verify that the port and ssl information|wrong password or server settings|"
     u"please verify that your outgoing server|verify that you have entered the correct account info|"
     u"please check your internet connection|check your internet connection|less secure apps|"
     u"delivery temporarily suspended|barracuda inbound/|barracuda outbound/|barracuda scan[|"
     u"tls connection established|ssl connection established|connection established|authentication "
     u"successful|"
     u"250-starttls|250-auth login|250-auth plain|ready to start tls|"
     u"do not authorize the use of this system to transport unsolicited|"
     u"expected response code 250|expected response code(s)",
     true},
    {Area::Unknown, 0,
     u"überprüfen sie die e-mail-adresse des empfängers|ob ihre e-mail-adresse in den konten-einstellungen|"
     u"kontrollieren sie die smtp-server-einstellungen|überprüfen sie das passwort und|"
     u"wenden sie sich an den serveradministrator|vérifiez le mot de passe et|"
     u"vérifier que votre adresse|veuillez vérifier le destinataire|vérifiez les paramètres|"
     u"contactez l'administrateur du serveur|compruebe la contraseña y|verifique la contraseña y|"
     u"compruebe que la dirección|verifique que su dirección|revisa el destinatario|"
     u"póngase en contacto con el administrador|controllare la password e|controllare l'indirizzo|"
     u"verificare che le impostazioni|contattare l'amministratore|verifique a senha e|"
     u"verifique a palavra-passe e|verifique se o seu endereço|verifique o destinatário|"
     u"controleer het wachtwoord en|controleer of uw e-mailadres|controleer de geadresseerde|"
     u"neem contact op met de serverbeheerder|sprawdź adresata|zweryfikować poprawność adresu|"
     u"sprawdzić poprawność|skontaktuj się z administratorem|проверьте правильность написания адреса|"
     u"адрес электронной почты верен|проверьте пароль, и|обратитесь к администратору|"
     u"受信者のメールアドレスを確認|パスワードを確認し|サーバー管理者か|サーバー管理者または|"
     u"请检查收件人|请检查您的密码|请与服务器管理员|請與伺服器管理員",
     true},
    {Area::Auth, 46, u"requires a secure connection or the client was not authenticated", true},
    {Area::Auth, 46,
     u"nécessite une connexion sécurisée ou le client n'était pas authentifié|"
     u"erfordert eine sichere verbindung, oder der client wurde nicht authentifiziert|"
     u"requiere una conexión segura o el cliente no se autenticó|"
     u"richiede una connessione protetta o il client non è stato autenticato|"
     u"requer uma conexão segura ou o cliente não foi autenticado|"
     u"требуется защищенное соединение или подлинность клиента не установлена|"
     u"要求安全连接或客户端未通过身份验证|"
     u"セキュリティで保護された接続が必要か、またはクライアントが認証されて",
     true},
    {Area::Tls, 70, u"dropped due to socketerror", true},
    {Area::Certificate, 88, u"certificate verification failed for", true},
    {Area::Auth, 50, u"login failed for|imap error: login failed", true},
    {Area::Network, 50, u"connection to storage server", true},
    {Area::Network, 60, u"disconnected before secure tls connection was established", true},
    {Area::Sender, 96,
     u"sender address rejected: domain not found|sender address rejected: domain does not exist|"
     u"helo command rejected: host not found|ehlo command rejected: host not found",
     true},
    {Area::Auth, 97, u"sender address rejected: not logged in", true},
    {Area::ServerBusy, 92, u"recipient address rejected: server configuration", true},
}};

}

std::span<const AreaClues> setPhraseClues()
{
    return clues;
}

}
