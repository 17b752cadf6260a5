#include "core/recognise/surroundings.h"

#include "core/recognise/glyph.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype signsReach = 24;
constexpr qsizetype wordReach = 24;

qsizetype signsBegin(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < signsReach) {
        const char16_t glyph = glyphAt(text, begin - 1);
        if (isWordGlyph(glyph) || isIdeograph(glyph))
            break;
        --begin;
    }
    return begin;
}

qsizetype wordBegin(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    const bool ideographs = isIdeograph(glyphAt(text, end - 1));
    while (begin > 0 && end - begin < wordReach) {
        const char16_t glyph = glyphAt(text, begin - 1);
        if (ideographs ? !isIdeograph(glyph) : !isWordGlyph(glyph))
            break;
        --begin;
    }
    return begin;
}

bool opensLine(QStringView signs, bool reachesStart)
{
    for (qsizetype i = signs.size(); i-- > 0;) {
        const char16_t glyph = foldGlyph(signs[i].unicode());
        if (isBreakGlyph(glyph))
            return true;
        if (glyph != u' ' && glyph != u'>' && glyph != u'|' && glyph != u'*' && !isQuoteGlyph(glyph))
            return false;
    }
    return reachesStart;
}

// A word ends with one of these when a number after it is an error's: as such or as the tail of a compound.
constexpr QStringView errorTails[]{
    u"error",         u"errors",
    u"erreur",        u"errore",
    u"erro",          u"fehler",
    u"fehlercode",    u"fehlernummer",
    u"fout",          u"foutcode",
    u"błąd",          u"błędu",
    u"ошибка",        u"ошибки",
    u"ошибку",        u"chyba",
    u"chyby",         u"fel",
    u"felkod",        u"fejl",
    u"feil",          u"virhe",
    u"hiba",          u"hatası",
    u"σφάλμα",        u"エラー",
    u"错误",          u"錯誤",
    u"오류",          u"エラー番号",
    u"エラーコード",  u"错误代码",
    u"错误码",        u"错误号",
    u"错误编号",      u"錯誤碼",
    u"errore",        u"exception",
    u"errno",         u"failure",
    u"failed",        u"errorcode",
    u"foutnummer",    u"foutmelding",
    u"fehlermeldung", u"エラーメッセージ",
    u"помилка",       u"报错",
    u"報錯",          u"err",
};

// The same for words that announce what a server said.
constexpr QStringView answerTails[]{
    u"response",  u"responses",    u"responded",  u"said",          u"says",
    u"reply",     u"replied",      u"replies",    u"answer",        u"answered",
    u"returned",  u"code",         u"codes",      u"status",        u"reason",
    u"message",   u"server",       u"serveur",    u"servidor",      u"serwera",
    u"serwer",    u"сервера",      u"сервер",     u"serveru",       u"kiszolgáló",
    u"sunucu",    u"svar",         u"antwort",    u"antwoord",      u"risposta",
    u"resposta",  u"respuesta",    u"réponse",    u"ответ",         u"ответил",
    u"odpowiedź", u"antwortete",   u"meldet",     u"meldete",       u"smtp",
    u"esmtp",     u"lmtp",         u"rx",         u"reject",        u"rejected",
    u"deferred",  u"bounced",      u"bounce",     u"undeliverable", u"ndr",
    u"dsn",       u"diagnostic",   u"smtpstatus", u"smtpmsg",       u"stat",
    u"code",      u"codice",       u"código",     u"codigo",        u"kod",
    u"код",       u"応答",         u"响应",       u"回應",          u"回应",
    u"答复",      u"代码",         u"コード",     u"응답",          u"コマンド",
    u"returns",   u"responsecode", u"got",        u"received",      u"respondió",
    u"respondeu", u"répondu",      u"risposto",   u"nummer",        u"nntp",
    u"diagnose",  u"ergebnis",     u"result",     u"returncode",    u"hr",
    u"hresult",   u"scode",        u"talking",    u"error_code",    u"statuscode",
    u"smtpcode",  u"メッセージ",   u"служба",     u"replycode",     u"返回",
    u"提示",      u"显示",         u"依旧",       u"都是",          u"出现",
    u"收到",      u"返回码",
};

constexpr QStringView copulas[]{
    u"was",     u"is",   u"war",  u"ist",    u"lautet", u"est",  u"es",   u"era",  u"foi",
    u"was",     u"jest", u"of",   u"number", u"no",     u"nr",   u"num",  u"with", u"são",
    u"message", u"msg",  u"text", u"type",   u"ID",     u"id",   u"être", u"die",  u"de",
    u"du",      u"del",  u"do",   u"dal",    u"by",     u"from", u"è",    u"é",
};

// The tails are in lower case: the last letter alone turns nearly all of them down.
template<std::size_t N>
bool endsWithOne(QStringView word, const QStringView (&tails)[N])
{
    if (word.isEmpty())
        return false;
    const QChar last = word.back().toLower();
    return std::ranges::any_of(tails, [&](QStringView tail) {
        return tail.back() == last && word.endsWith(tail, Qt::CaseInsensitive);
    });
}

template<std::size_t N>
bool isOne(QStringView word, const QStringView (&words)[N])
{
    return std::ranges::any_of(words, [word](QStringView other) { return isWord(word, other); });
}

}

Before before(QStringView text, qsizetype at)
{
    Before found;
    const qsizetype signs = signsBegin(text, at);
    found.signs = text.sliced(signs, at - signs);
    found.textStart = signs == 0;
    found.lineStart = opensLine(found.signs, found.textStart);
    const qsizetype word = wordBegin(text, signs);
    found.word = text.sliced(word, signs - word);
    const qsizetype gap = signsBegin(text, word);
    found.wordSigns = text.sliced(gap, word - gap);
    const qsizetype earlier = wordBegin(text, gap);
    found.earlier = text.sliced(earlier, gap - earlier);
    return found;
}

QStringView wordAfter(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin - at < signsReach && isBlankGlyph(glyphAt(text, begin)))
        ++begin;
    qsizetype end = begin;
    while (end - begin < wordReach && isWordGlyph(glyphAt(text, end)))
        ++end;
    return text.sliced(std::min(begin, text.size()), end - begin);
}

QStringView lineAround(QStringView text, qsizetype at, qsizetype reach)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < reach && !isBreakGlyph(glyphAt(text, begin - 1)))
        --begin;
    qsizetype end = at;
    while (end < text.size() && end - at < reach && !isBreakGlyph(glyphAt(text, end)))
        ++end;
    return text.sliced(begin, end - begin);
}

bool isWord(QStringView word, QStringView other)
{
    return word.size() == other.size() && word.compare(other, Qt::CaseInsensitive) == 0;
}

bool isErrorWord(QStringView word)
{
    return !word.isEmpty() && endsWithOne(word, errorTails);
}

bool announcesError(const Before &before)
{
    const auto announces = [](QStringView word) {
        return !word.isEmpty() && (endsWithOne(word, errorTails) || endsWithOne(word, answerTails));
    };
    if (announces(before.word))
        return true;
    return isOne(before.word, copulas) && announces(before.earlier);
}

}
