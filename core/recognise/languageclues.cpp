#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Japanese, Chinese; a little of
// others.
constexpr std::array<AreaClues, 13> clues{{
    {Area::Auth, 78,
     u"kennwort|passwort|anmeldung fehlgeschlagen|anmeldung gescheitert|anmelden beim|"
     u"anmeldung beim|anmeldung am|benutzername|authentifizierung|anmeldedaten|zugangsdaten|"
     u"authentifikation|mot de passe|authentification|identifiant|identification|"
     u"connexion à votre compte refusée|ouverture de session|contraseña|autenticación|autenticar|"
     u"nombre de usuario|inicio de sesión|iniciar sesión|credenciales|password errata|password non|"
     u"nome utente|autenticazione|credenziali|accesso non riuscito|senha|palavra-passe|"
     u"autenticação|nome de utilizador|nome de usuário|credenciais|wachtwoord|gebruikersnaam|"
     u"verificatie|authenticatie|aanmelden|aanmelding|hasło|hasła|uwierzytelni|logowani|"
     u"nazwa użytkownika|пароль|пароля|аутентификац|авторизац|имя пользователя|учетные данные|"
     u"учётные данные|パスワード|認証|ログイン|ログオン|ユーザー名|密码|密碼|身份验证|身分驗證|"
     u"驗證|验证失败|用户名|登录失败|授权码|认证|heslo|přihlášení|lösenord|şifre|비밀번호|인증"},
    {Area::Certificate, 88,
     u"zertifikat|certificat|certificado|certificato|certificaat|certyfikat|сертификат|証明書|证书|"
     u"憑證|certifikát|인증서"},
    {Area::Tls, 75,
     u"verschlüsselung|verschlüsselte|sichere verbindung|chiffrement|chiffrée|connexion sécurisée|"
     u"cifrado|cifrada|conexión segura|crittografia|crittografata|connessione protetta|"
     u"connessione sicura|criptografia|encriptação|encriptada|ligação segura|conexão segura|"
     u"versleutel|codering|beveiligde verbinding|szyfrowani|bezpieczne połączenie|"
     u"bezpiecznego połączenia|шифрован|защищенное соединение|защищённое соединение|"
     u"безопасное соединение|暗号化|セキュリティで保護|加密|安全连接|šifrování"},
    {Area::Antivirus, 93,
     u"virenscanner|virenschutz|antivirenprogramm|antivirensoftware|антивирус|ウイルス対策|"
     u"セキュリティソフト|杀毒|防毒|antywirus|virusscanner"},
    {Area::Dns, 66,
     u"server konnte nicht gefunden|server wurde nicht gefunden|host wurde nicht gefunden|hostname|"
     u"servername|server nicht gefunden|serveur introuvable|serveur est introuvable|"
     u"hôte est introuvable|nom du serveur|trouver le serveur|no se encuentra el servidor|"
     u"no se puede encontrar el servidor|no se pudo encontrar el servidor|no se encontró el host|"
     u"impossibile trovare il server|server non trovato|impossibile trovare l'host|"
     u"não foi possível encontrar o servidor|não é possível localizar o servidor|"
     u"servidor não encontrado|kan de e-mailserver niet vinden|kan de server niet vinden|"
     u"server niet gevonden|nie można odnaleźć serwera|nie można znaleźć serwera|"
     u"nie znaleziono serwera|не удается найти сервер|не удалось найти сервер|сервер не найден|"
     u"узел не найден|имя сервера|サーバーが見つかりません|サーバーを見つけることができません|"
     u"ホストが見つかり|找不到服务器|找不到電子郵件伺服器|找不到电子邮件服务器|找不到主机|无法解析|"
     u"域名解析|未找到主机"},
    {Area::Network, 52,
     u"zeitüberschreitung|zeitlimit|verbindung zum server|verbindung mit dem server|"
     u"verbindung wurde|verbindung abgebrochen|verbindung fehlgeschlagen|keine verbindung|"
     u"nicht erreichbar|délai d'attente|délai dépassé|délai|connexion au serveur|"
     u"connexion à votre serveur|connexion interrompue|a mis fin à la connexion|injoignable|"
     u"tiempo de espera|conexión con el servidor|conexión al servidor|no se puede conectar|"
     u"no se pudo conectar|no ha sido posible conectar|conexión inesperadamente|tempo scaduto|"
     u"timeout|connessione al server|impossibile connettersi|impossibile stabilire|"
     u"connessione interrotta|tempo limite|tempo esgotado|ligação ao servidor|"
     u"conexão com o servidor|não é possível conectar|não foi possível ligar|"
     u"não foi possível conectar|time-out|verbinding met de server|verbinding verbroken|"
     u"geen verbinding|kan geen verbinding|limit czasu|przekroczono limit|połączenie z serwerem|"
     u"nie można połączyć|nie można nawiązać połączenia|тайм-аут|время ожидания|истекло время|"
     u"превышено время|соединение с сервером|подключение к серверу|не удается подключиться|"
     u"не удалось подключиться|соединение разорвано|соединение прервано|タイムアウト|"
     u"接続できません|接続に失敗|接続は失敗|接続が切断|応答を待っている|超时|逾時|无法连接|"
     u"無法連線|连接失败|连接被|连接中断|连接到服务器|服务器连接"},
    {Area::Relay, 86,
     u"retransmisión denegada|retransmisión|reenvío denegado|reencaminhamento|retransmissão|"
     u"přenos byl odepřen|odmowa przekazywania|przekazywani|中继|轉送|リレー|中継|relais|"
     u"weiterleitung|relaying abgelehnt|weiterleiten|inoltro|doorsturen|doorgifte|пересылк|"
     u"ретрансляц|релей|reléování"},
    {Area::Recipient, 70,
     u"empfänger unbekannt|unbekannter empfänger|benutzer unbekannt|benutzer nicht gefunden|"
     u"unbekannte adresse|existiert nicht|utilisateur inconnu|destinataire inconnu|"
     u"destinataire invalide|adresse inconnue|n'existe pas|boîte inexistante|usuario desconocido|"
     u"destinatario desconocido|no existe|utente sconosciuto|destinatario sconosciuto|"
     u"destinatario inesistente|non esiste|utente inesistente|usuário desconhecido|"
     u"utilizador desconhecido|destinatário desconhecido|não existe|onbekende gebruiker|"
     u"onbekende ontvanger|gebruiker onbekend|bestaat niet|nieznany użytkownik|nie istnieje|"
     u"nieznany odbiorca|пользователь не найден|не существует|нет такого|неизвестный пользователь|"
     u"получатель не найден|недоступен|宛先不明|ユーザーが存在|存在しません|见つかりません|"
     u"收件人不存在|用户不存在|不存在|地址错误|无此用户|收件人地址"},
    {Area::Recipient, 40, u"rejeté par le serveur|vom server zurückgewiesen|vom server abgelehnt"},
    {Area::Quota, 86,
     u"postfach voll|postfach ist voll|speicherplatz|kontingent|zu groß|boîte pleine|"
     u"boîte aux lettres pleine|espace insuffisant|trop volumineux|buzón lleno|buzón está lleno|"
     u"espacio insuficiente|demasiado grande|cuota|casella piena|casella di posta piena|"
     u"spazio insufficiente|troppo grande|caixa cheia|caixa de correio cheia|espaço insuficiente|"
     u"muito grande|demasiado grandes|postvak vol|mailbox vol|te groot|onvoldoende ruimte|"
     u"skrzynka pełna|skrzynka jest pełna|przepełniona|za duż|zbyt duż|переполнен|превышен размер|"
     u"квота|слишком больш|容量|一杯です|超過しています|邮箱已满|邮箱容量|空间不足|超过限制|过大|"
     u"太大"},
    {Area::Sender, 80,
     u"absender abgelehnt|absender|absenderadresse|gesperrt|sperrliste|unerwünschte|expéditeur|"
     u"liste noire|bloquée|bloqué|indésirable|remitente|lista negra|bloqueado|correo no deseado|"
     u"mittente|bloccato|posta indesiderata|remetente|bloqueada|lixo eletrônico|afzender|"
     u"geblokkeerd|zwarte lijst|ongewenste|nadawca|nadawcy|zablokowan|czarnej liście|отправител|"
     u"заблокирован|чёрном списке|черном списке|спам|差出人|送信者|迷惑メール|拒否されました|"
     u"ブロック|发件人|垃圾邮件|黑名单|被拒绝|屏蔽"},
    {Area::ServerBusy, 70,
     u"überlastet|ausgelastet|später erneut|später noch einmal|vorübergehend|zu viele|gesperrt von|"
     u"ultérieurement|temporairement|trop de|surchargé|más tarde|temporalmente|demasiad|più tardi|"
     u"temporaneamente|troppe|troppi|mais tarde|temporariamente|later opnieuw|probeer het later|"
     u"tijdelijk|te veel|później|tymczasowo|zbyt wiele|позже|временно|слишком много|перегружен|"
     u"後で|しばらくして|一時的|多すぎ|混み合|稍后|繁忙|暂时|频率|过多|太多"},
    {Area::Profile, 70,
     u"datendatei|objekt wurde nicht gefunden|objekt konnte nicht gefunden|profil|"
     u"fichier de données|objet est introuvable|archivo de datos|no se encuentra un objeto|"
     u"no se pudo encontrar un objeto|perfil|file di dati|impossibile trovare un oggetto|profilo|"
     u"ficheiro de dados|arquivo de dados|não foi possível localizar um objeto|gegevensbestand|"
     u"object niet vinden|profiel|plik danych|nie można odnaleźć obiektu|файл данных|"
     u"не удается найти объект|профил|データ ファイル|データファイル|オブジェクトが見つかり|"
     u"プロファイル|数据文件|找不到对象|配置文件|資料檔"},
}};

}

std::span<const AreaClues> otherLanguageAreaClues()
{
    return clues;
}

}
