#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// Single words that say little, for texts in which nothing says more: below every code and every set phrase.
constexpr std::array areaClues{
    AreaClues{Area::Network, 12,
              u"connect|connection|connecting|verbindung|verbindungs|connexion|connecter|conexión|conectar|"
              u"connessione|connettersi|conexão|ligação|verbinding|połączeni|połączyć|соединени|подключ|"
              u"з'єднання|подключени|připojení|anslutning|forbindelse|yhteys|kapcsolat|bağlantı|σύνδεση|"
              u"接続|连接|連線|연결"},
    AreaClues{Area::Network, 20,
              u"eof|socket|dial tcp|network|netzwerk|réseau|red de|rete|сеть|сети|ネットワーク|网络"},
    AreaClues{
        Area::Auth, 14,
        u"login|logon|log-on|log in|sign in|anmeld|anmeldung|connecté|iniciar|accedere|acessar|inloggen|"
        u"zalogować|войти|вход в|ログイン|登录|登錄|로그인"},
    AreaClues{Area::Tls, 11, u"ssl|tls|starttls"},
};

constexpr std::array spokenClues{
    ProtocolClues{Spoken::Smtp, 16,
                  u"failed to send|send failed|sending failed|could not send|couldn't send|unable to send|"
                  u"cannot be sent|not sent|notification email|email notification|alert email|error sending|"
                  u"undelivered|bounce"},
};

}

std::span<const AreaClues> fallbackAreaClues()
{
    return areaClues;
}

std::span<const ProtocolClues> fallbackProtocolClues()
{
    return spokenClues;
}

}
