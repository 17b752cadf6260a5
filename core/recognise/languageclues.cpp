#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Japanese, Chinese; a little of
// others.
constexpr std::array<AreaClues, 15> clues{{
    {Area::Auth, 78,
     u"authentifizier|nicht authentifiziert|s'authentifier|authentifier|authentifié|autenticarse|se "
     u"autenticó|no se autentic|"
     u"autenticado|autenticare|autenticato|autenticação|authenticeren|geauthenticeerd|"
     u"аутентифицир|подлинность|не прошла "
     u"проверку|パスワードが正しく|登录被拒绝|登入失敗|账号异常|用戶名|帳號或密碼|"
     u"hibás jelszó|identifiants|connexion refusée : identifiants|dati di accesso|"
     u"données d'identification|"
     u"認證|авторизуватися|автентифікац|"
     u"kennwort|passwort|anmeldung fehlgeschlagen|anmeldung gescheitert|anmelden beim|anmeldung beim|"
     u"anmeldung am|benutzername|authentifizierung|anmeldedaten|zugangsdaten|authentifikation|"
     u"mot de passe|authentification|identifiant|identification|connexion à votre compte refusée|"
     u"ouverture de session|contraseña|autenticación|autenticar|nombre de usuario|inicio de sesión|"
     u"iniciar sesión|credenciales|password errata|password non|nome utente|autenticazione|credenziali|"
     u"accesso non riuscito|senha|palavra-passe|autenticação|nome de utilizador|nome de usuário|"
     u"credenciais|wachtwoord|gebruikersnaam|verificatie|authenticatie|aanmelden|aanmelding|hasło|hasła|"
     u"uwierzytelni|logowani|nazwa użytkownika|пароль|пароля|аутентификац|авторизац|имя пользователя|"
     u"учетные данные|учётные данные|パスワード|認証|ログイン|ログオン|ユーザー名|密码|密碼|身份验证|"
     u"身分驗證|驗證|验证失败|用户名|登录失败|授权码|认证|heslo|přihlášení|lösenord|şifre|비밀번호|인증"},
    {Area::Certificate, 88,
     u"zertifikat|certificat|certificado|certificato|certificaat|certyfikat|сертификат|証明書|证书|憑證|"
     u"certifikát|인증서"},
    {Area::Tls, 75,
     u"verschlüsselung|verschlüsselte|sichere verbindung|chiffrement|chiffrée|connexion sécurisée|"
     u"cifrado|cifrada|conexión segura|crittografia|crittografata|connessione protetta|"
     u"connessione sicura|criptografia|encriptação|encriptada|ligação segura|conexão segura|versleutel|"
     u"codering|beveiligde verbinding|szyfrowani|bezpieczne połączenie|bezpiecznego połączenia|шифрован|"
     u"защищенное соединение|защищённое соединение|безопасное соединение|暗号化|セキュリティで保護|加密|"
     u"安全连接|šifrování"},
    {Area::Antivirus, 93,
     u"virenscanner|virenschutz|antivirenprogramm|antivirensoftware|антивирус|ウイルス対策|"
     u"セキュリティソフト|杀毒|防毒|antywirus|virusscanner"},
    {Area::Dns, 66,
     u"unbekannter server|unbekannter host|serveur inconnu|hôte inconnu|servidor desconocido|"
     u"server sconosciuto|servidor desconhecido|onbekende server|nieznany serwer|"
     u"неизвестный сервер|неизвестный узел|名前を解決でき|不明なサーバー|未知服务器|未知主机|无法找到服务器|"
     u"server konnte nicht gefunden|server wurde nicht gefunden|host wurde nicht gefunden|"
     u"server nicht gefunden|serveur introuvable|serveur est introuvable|hôte est introuvable|"
     u"nom du serveur|trouver le serveur|no se encuentra el servidor|no se puede encontrar el servidor|"
     u"no se pudo encontrar el servidor|no se encontró el host|impossibile trovare il server|"
     u"server non trovato|impossibile trovare l'host|não foi possível encontrar o servidor|"
     u"não é possível localizar o servidor|servidor não encontrado|kan de e-mailserver niet vinden|"
     u"kan de server niet vinden|server niet gevonden|nie można odnaleźć serwera|"
     u"nie można znaleźć serwera|nie znaleziono serwera|не удается найти сервер|не удалось найти сервер|"
     u"сервер не найден|узел не найден|имя сервера|サーバーが見つかりません|"
     u"サーバーを見つけることができません|ホストが見つかり|找不到服务器|找不到電子郵件伺服器|"
     u"找不到电子邮件服务器|找不到主机|无法解析|域名解析|未找到主机"},
    {Area::Network, 47,
     u"verbindungsaufbau|lehnt smtp-verbindungen|verbindung mit dem smtp|verbindung mit|"
     u"hat die verbindung|verbindung beendet|unterbrochen|ablaufzeit|keine antwort|"
     u"antwortet nicht|connexion au serveur|la connexion a|connexion impossible|se connecter|"
     u"interrompue|interrompu la connexion|ne répond pas|refuse les connexions|falló la conexión|"
     u"fallo de conexión|la conexión con|conectar con|conectarse|se interrumpió|no responde|"
     u"connessione non riuscita|connessione scaduta|interrotta|è scaduta|non risponde|"
     u"rifiuta le connessioni|ao conectar|se conectar|conexão ao servidor|ligação com o servidor|"
     u"foi interrompida|encerrou a conexão|não responde|recusou a conexão|verbinding maken|"
     u"verbinding met|onderbroken|reageert niet|nie udało się połączyć|nie udało się nawiązać|"
     u"połączenie z|połączenie zostało|przerwane|nie odpowiada|odrzuca połączenia|подключиться к|"
     u"соединиться с|соединение с|подключение к|соединение было|прервано|не отвечает|отвергнуто|"
     u"échec de la connexion|echec de la connexion|erreur de connexion|error de conexión|"
     u"errore di connessione|erro de conexão|erro de ligação|verbindungsfehler|błąd połączenia|"
     u"ошибка подключения|ошибка соединения|接続エラー|连接错误|連線錯誤|연결할 수 없|연결하지 못|연결 실패|"
     u"pas répondu|no respondió|no ha respondido|non ha risposto|não respondeu|hat nicht geantwortet|"
     u"antwortete nicht|niet geantwoord|nie odpowiedział|не ответил|не отвечал|serveur smtp impossible|"
     u"接続できません|接続が失われ|応答がありません|応答していません|応答なし|中断されました|連線逾時|连接至|"
     u"连接丢失|连接超时|無法連接|失去连接|没有响应|未响应|拒绝连接|"
     u"中断|终止|"
     u"zeitüberschreitung|zeitlimit|verbindung zum server|verbindung mit dem server|verbindung wurde|"
     u"verbindung abgebrochen|verbindung fehlgeschlagen|keine verbindung|nicht erreichbar|"
     u"délai d'attente|délai dépassé|délai|connexion au serveur|connexion à votre serveur|"
     u"connexion interrompue|a mis fin à la connexion|injoignable|tiempo de espera|"
     u"conexión con el servidor|conexión al servidor|no se puede conectar|no se pudo conectar|"
     u"no ha sido posible conectar|conexión inesperadamente|tempo scaduto|timeout|connessione al server|"
     u"impossibile connettersi|impossibile stabilire|connessione interrotta|tempo limite|tempo esgotado|"
     u"ligação ao servidor|conexão com o servidor|não é possível conectar|não foi possível ligar|"
     u"não foi possível conectar|time-out|verbinding met de server|verbinding verbroken|geen verbinding|"
     u"kan geen verbinding|limit czasu|przekroczono limit|połączenie z serwerem|nie można połączyć|"
     u"nie można nawiązać połączenia|тайм-аут|время ожидания|истекло время|превышено время|"
     u"соединение с сервером|подключение к серверу|не удается подключиться|не удалось подключиться|"
     u"соединение разорвано|соединение прервано|タイムアウト|接続できません|接続に失敗|接続は失敗|"
     u"接続が切断|応答を待っている|超时|逾時|无法连接|無法連線|连接失败|连接被|连接中断|连接到服务器|"
     u"服务器连接"},
    {Area::Relay, 86,
     u"retransmisión denegada|retransmisión|reenvío denegado|reencaminhamento|retransmissão|"
     u"přenos byl odepřen|odmowa przekazywania|przekazywani|中继|轉送|リレー|中継|relais|weiterleitung|"
     u"relaying abgelehnt|weiterleiten|inoltro|doorsturen|doorgifte|пересылк|ретрансляц|релей|reléování"},
    {Area::Recipient, 70,
     u"empfänger unbekannt|unbekannter empfänger|benutzer unbekannt|benutzer nicht gefunden|"
     u"unbekannte adresse|existiert nicht|utilisateur inconnu|destinataire inconnu|destinataire invalide|"
     u"adresse inconnue|n'existe pas|boîte inexistante|usuario desconocido|destinatario desconocido|"
     u"no existe|utente sconosciuto|destinatario sconosciuto|destinatario inesistente|non esiste|"
     u"utente inesistente|usuário desconhecido|utilizador desconhecido|destinatário desconhecido|"
     u"não existe|onbekende gebruiker|onbekende ontvanger|gebruiker onbekend|bestaat niet|"
     u"nieznany użytkownik|nie istnieje|nieznany odbiorca|пользователь не найден|не существует|"
     u"нет такого|неизвестный пользователь|получатель не найден|недоступен|宛先不明|ユーザーが存在|"
     u"存在しません|见つかりません|收件人不存在|用户不存在|不存在|地址错误|无此用户|收件人地址"},
    {Area::Recipient, 40, u"rejeté par le serveur|vom server zurückgewiesen|vom server abgelehnt"},
    {Area::Quota, 86,
     u"größenlimit|nachrichtengröße|größe der nachricht|taille du message|taille maximale|"
     u"tamaño del mensaje|límite de tamaño|tamaño máximo|dimensione del messaggio|"
     u"dimensioni del messaggio|tamanho da mensagem|limite de tamanho|tamanho máximo|"
     u"berichtgrootte|grootte van het bericht|maximale grootte|rozmiar wiadomości|"
     u"rozmiar wysyłanej|размер сообщения|размер "
     u"письма|メッセージのサイズ|サイズ制限|サイズを超|邮件大小|大小超|大小限制|郵件大小|"
     u"postfach voll|postfach ist voll|speicherplatz|kontingent|zu groß|boîte pleine|"
     u"boîte aux lettres pleine|espace insuffisant|trop volumineux|buzón lleno|buzón está lleno|"
     u"espacio insuficiente|demasiado grande|cuota|casella piena|casella di posta piena|"
     u"spazio insufficiente|troppo grande|caixa cheia|caixa de correio cheia|espaço insuficiente|"
     u"muito grande|demasiado grandes|postvak vol|mailbox vol|te groot|onvoldoende ruimte|skrzynka pełna|"
     u"skrzynka jest pełna|przepełniona|za duż|zbyt duż|переполнен|превышен размер|квота|слишком больш|"
     u"容量|一杯です|超過しています|邮箱已满|邮箱容量|空间不足|超过限制|过大|太大"},
    {Area::Sender, 80,
     u"adresse de l'expéditeur|nicht berechtigt|nicht befugt|n'est pas autorisé|"
     u"no está autorizado|non è autorizzato|não está autorizado|niet gemachtigd|"
     u"nie jest uprawnion|не имеет разрешения|権限がありません|没有权限|"
     u"absender abgelehnt|absender|absenderadresse|gesperrt|sperrliste|unerwünschte|expéditeur|"
     u"liste noire|bloquée|bloqué|indésirable|remitente|lista negra|bloqueado|correo no deseado|mittente|"
     u"bloccato|posta indesiderata|remetente|bloqueada|lixo eletrônico|afzender|geblokkeerd|zwarte lijst|"
     u"ongewenste|nadawca|nadawcy|zablokowan|czarnej liście|отправител|заблокирован|чёрном списке|"
     u"черном списке|спам|差出人|送信者|迷惑メール|拒否されました|ブロック|发件人|垃圾邮件|黑名单|被拒绝|"
     u"屏蔽"},
    {Area::ServerBusy, 70,
     u"zu vielen|à nouveau plus tard|réessayer plus tard|réessayez plus tard|"
     u"tente novamente mais tarde|inténtelo de nuevo más tarde|riprovare più tardi|稍候再试|頻度|"
     u"überlastet|ausgelastet|später erneut|später noch einmal|vorübergehend|zu viele|gesperrt von|"
     u"ultérieurement|temporairement|trop de|surchargé|más tarde|temporalmente|demasiad|più tardi|"
     u"temporaneamente|troppe|troppi|mais tarde|temporariamente|later opnieuw|probeer het later|"
     u"tijdelijk|te veel|później|tymczasowo|zbyt wiele|позже|временно|слишком много|перегружен|後で|"
     u"しばらくして|一時的|多すぎ|混み合|稍后|繁忙|暂时|频率|过多|太多"},
    {Area::Profile, 70,
     u"datendatei|objekt wurde nicht gefunden|objekt konnte nicht gefunden|profil|fichier de données|"
     u"objet est introuvable|archivo de datos|no se encuentra un objeto|no se pudo encontrar un objeto|"
     u"perfil|file di dati|impossibile trovare un oggetto|profilo|ficheiro de dados|arquivo de dados|"
     u"não foi possível localizar um objeto|gegevensbestand|object niet vinden|profiel|plik danych|"
     u"nie można odnaleźć obiektu|файл данных|не удается найти объект|профил|データ ファイル|"
     u"データファイル|オブジェクトが見つかり|プロファイル|数据文件|找不到对象|配置文件|資料檔"},
    {Area::ServerBusy, 90,
     u"anzahl an empfängern|anzahl von empfängern|nombre de destinataires|número de destinatarios|"
     u"numero di destinatari|número de destinatários|aantal ontvangers|aantal geadresseerden|liczby "
     u"adresatów|"
     u"liczba adresatów|количества получателей|число получателей|受信者数|宛先の数|收件人数"},
    {Area::Dns, 46,
     u"falsch konfiguriert|mal configuré|configuré de façon incorrecte|configuré incorrectement|"
     u"configurado incorrectamente|mal configurado|configurado de forma incorrecta|"
     u"configurato in modo non corretto|configurado incorretamente|incorretamente configurado|"
     u"onjuist geconfigureerd|verkeerd geconfigureerd|nieprawidłowo skonfigurowany|źle skonfigurowany|"
     u"неправильно настроен|настроен неправильно|неверно настроен|構成が間違|設定が間違|設定が正しくない|"
     u"配置错误|配置有误|配置不正确|設定不正確"},
}};

}

std::span<const AreaClues> otherLanguageAreaClues()
{
    return clues;
}

}
