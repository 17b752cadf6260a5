#include "core/recognise/charsetguess.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype sampleLimit = 16 * 1024;

// What a language writes beside ASCII, in lower case: the letters of most of its words, and the rest.
struct Language
{
    Charset charset;
    QStringView frequent;
    QStringView other;
};

// Among equals the first wins: nearly all texts with a few umlauts and accents are Western European.
constexpr std::array<Language, 23> languages{{
    {Charset::Windows1252, u"äöüß", u"é"},                // German
    {Charset::Windows1252, u"éèàêçù", u"âîôûëïüœæÿ"},     // French
    {Charset::Windows1252, u"áéíóúñ", u"ü¿¡ºª"},          // Spanish
    {Charset::Windows1252, u"ãçáéíóõêà", u"âôúüºª"},      // Portuguese
    {Charset::Windows1252, u"àèéìòù", u"í"},              // Italian
    {Charset::Windows1252, u"åäöæø", u"éü"},              // Nordic
    {Charset::Windows1252, u"ëéïöü", u"èáóí"},            // Dutch
    {Charset::Windows1250, u"ąęłóśż", u"ćńź"},            // Polish
    {Charset::Windows1250, u"áéíýěščřžů", u"ďňóťúľĺŕôä"}, // Czech, Slovak
    {Charset::Windows1250, u"áéöóőü", u"íúű"},            // Hungarian
    {Charset::Windows1250, u"ăâîşţ", u""},                // Romanian
    {Charset::Windows1250, u"čšž", u"ćđ"},                // Croatian, Slovene
    {Charset::Windows1251, u"оеаинтсрвлкмдпу", u"яыьгзбчйхжшюцщэфёъіїєґў"},
    {Charset::Koi8R, u"оеаинтсрвлкмдпу", u"яыьгзбчйхжшюцщэфёъ"},
    {Charset::Windows1253, u"αοιετσνηυρπκμλς", u"άέήίόύώγδθωφχβζξψϊϋΐΰ"},
    {Charset::Windows1254, u"ışğüöç", u"âîû"},   // Turkish
    {Charset::Windows1257, u"ėšųžįąčūę", u""},   // Lithuanian
    {Charset::Windows1257, u"āēīšūņļ", u"čģķž"}, // Latvian
    {Charset::Windows1257, u"äõöü", u"šž"},      // Estonian
    {Charset::ShiftJis, u"", u"サーバ接続送受信認証失敗確認設定応答名前不明間違使用時間"},
    {Charset::Gbk,
     u"的一是在不了有人这中为上个要用们到于出对会主发也能过服务器邮件连接无法请检查帐户密码地址送收错误失败回"
     u"应未找超时",
     u""},
    {Charset::Big5,
     u"的一是在不了有人這中為上個要用們到於出對會主發也能過伺服器郵件連線無法請檢查帳戶密碼位址送收錯誤失敗回"
     u"應未找逾時",
     u""},
    {Charset::Uhc, u"이다는을를에서의가한고하지로도으연결버오류메일계정암호수없습니않인증실패확응답시간전송",
     u""},
}};

constexpr bool isKana(char16_t unit)
{
    return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30A1 && unit <= 0x30FC);
}

constexpr bool isHangul(char16_t unit)
{
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

constexpr bool isHan(char16_t unit)
{
    return unit >= 0x4E00 && unit <= 0x9FFF;
}

// The punctuation that all the code pages share, and that of East Asia.
constexpr bool isPunctuation(char16_t unit)
{
    return (unit >= 0x2010 && unit <= 0x2026) || unit == 0x00A0 || unit == 0x00AB || unit == 0x00BB ||
           unit == 0x20AC || unit == 0x2122 || (unit >= 0x3000 && unit <= 0x301F) ||
           (unit >= 0xFF01 && unit <= 0xFF5E) || unit == 0x00A7 || unit == 0x00A9 || unit == 0x00AE ||
           unit == 0x00B0 || unit == 0x00B1 || unit == 0x00B7 || unit == 0x00D7;
}

// Accents stand alone among plain letters; the bytes of two-byte sets stand together.
bool standAlone(QByteArrayView bytes)
{
    const auto isHigh = [bytes](qsizetype at) {
        return at >= 0 && at < bytes.size() && static_cast<quint8>(bytes[at]) > 0x7F;
    };
    qsizetype high = 0;
    qsizetype alone = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        high += isHigh(at) ? 1 : 0;
        alone += isHigh(at) && !isHigh(at - 1) && !isHigh(at + 1) ? 1 : 0;
    }
    return alone * 4 > high * 3;
}

constexpr bool isWide(Charset charset)
{
    return charset >= Charset::ShiftJis;
}

// Points for each byte that a character took, so that a text has as many to win in every set.
int scoreOfWide(QChar letter, const Language &language)
{
    const char16_t unit = letter.unicode();
    if (language.frequent.contains(letter))
        return 4;
    if (language.charset == Charset::ShiftJis)
        return isKana(unit) ? 4 : language.other.contains(letter) ? 3 : isHan(unit) ? 1 : -2;
    if (language.charset == Charset::Uhc)
        return isHangul(unit) ? 2 : isHan(unit) ? -2 : -4;
    return isHan(unit) ? 1 : -4;
}

int scoreOfLetter(QChar letter, QChar before, const Language &language)
{
    const QChar lower = letter.toLower();
    const bool isForeign = letter.unicode() >= 0x0370 && before.unicode() < 0x80 && before.isLetter();
    if (isForeign || (letter != lower && before.isLower())) // no word changes script or grows a capital
        return -2;
    if (language.frequent.contains(lower))
        return 2;
    return language.other.contains(lower) ? 1 : -3;
}

int scoreOf(QStringView text, const Language &language)
{
    constexpr int damage = -6;
    int score = 0;
    QChar before;
    for (const QChar unit : text) {
        if (unit.unicode() == QChar::ReplacementCharacter || (unit >= QChar(0x80) && unit < QChar(0xA0)))
            score += damage;
        else if (unit.unicode() > 0x7F && !isPunctuation(unit.unicode()))
            score += isWide(language.charset) ? scoreOfWide(unit, language)
                                              : scoreOfLetter(unit, before, language);
        before = unit;
    }
    return score;
}

}

Charset guessCharset(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleLimit));
    Charset best = Charset::Windows1252;
    const bool isAccented = standAlone(sample);
    std::optional<int> bestScore;
    std::optional<Charset> decoded;
    QString text;
    for (const Language &language : languages) {
        if (isAccented && isWide(language.charset))
            continue;
        if (decoded != language.charset) {
            text = decode(sample.first(wholeCharacters(sample, language.charset)), language.charset);
            decoded = language.charset;
        }
        const int score = scoreOf(text, language);
        if (bestScore && score <= *bestScore)
            continue;
        best = language.charset;
        bestScore = score;
    }
    return best;
}

}
