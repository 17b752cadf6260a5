#include "core/recognise/dialogfields.h"

#include "core/recognise/glyph.h"
#include "core/recognise/phrasefinder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

enum class Field : quint8 { Protocol, Server, Port, Account, Task };

struct FieldLabels
{
    Field field;
    QStringView labels;
};

constexpr std::array<FieldLabels, 5> fieldLabels{{
    {Field::Protocol,
     u"protocol|protokoll|protocole|protocolo|protocollo|protokół|protokol|протокол|protokolla|protokoll|"
     u"プロトコル|协议|通訊協定|通信协议|프로토콜|πρωτόκολλο"},
    {Field::Server,
     u"server|serveur|servidor|serwer|сервер|palvelin|kiszolgáló|sunucu|サーバー|サーバ|服务器|伺服器|서버|"
     u"hostname|host|smtp server|incoming server|outgoing server|mail server|διακομιστής"},
    {Field::Port, u"port|puerto|porta|poort|порт|portti|bağlantı noktası|ポート|端口|連接埠|포트|θύρα"},
    {Field::Account,
     u"account|konto|compte|cuenta|conta|учетная запись|учётная запись|účet|tili|fiók|hesap|アカウント|帐户|"
     u"账户|帳戶|账号|계정|λογαριασμός|konto e-mail|account name|username|user name|benutzername|"
     u"nom d'utilisateur|nombre de usuario|nome utente|nome de usuário|gebruikersnaam|nazwa użytkownika|"
     u"nazwą użytkownika|имя пользователя|именем пользователя|ユーザー名|用户名"},
    {Field::Task,
     u"task|aufgabe|tâche|tarea|attività|tarefa|taak|zadanie|задача|задание|タスク|任务|工作|úloha|feladat|"
     u"opgave|aktivitet|görev"},
}};

struct ProtocolName
{
    QStringView name;
    Spoken spoken;
};

constexpr std::array<ProtocolName, 7> protocolNames{{
    {u"smtp", Spoken::Smtp},
    {u"esmtp", Spoken::Smtp},
    {u"imap", Spoken::Imap},
    {u"pop", Spoken::Pop3},
    {u"http", Spoken::Http},
    {u"nntp", Spoken::Nntp},
    {u"exchange", Spoken::Exchange},
}};

const PhraseFinder &labelFinder()
{
    static const PhraseFinder finder = [] {
        PhraseFinder labels;
        for (const FieldLabels &entry : fieldLabels)
            labels.add(entry.labels, static_cast<int>(entry.field));
        labels.prepare();
        return labels;
    }();
    return finder;
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    const qsizetype reach = at + 24;
    while (at < reach && (isBlankGlyph(glyphAt(text, at)) || glyphAt(text, at) == u'>'))
        ++at;
    return at;
}

// The place of the value after a label that ends at the place; -1: this is no field.
qsizetype valueAfter(QStringView text, qsizetype labelEnd)
{
    qsizetype at = labelEnd;
    while (at - labelEnd < 4 && (isBlankGlyph(glyphAt(text, at)) || isQuoteGlyph(glyphAt(text, at))))
        ++at;
    const char16_t sign = glyphAt(text, at);
    if (sign != u':' && sign != u'=')
        return -1;
    return skipBlanks(text, at + 1);
}

// "Konto 'x'," and "Server 'y'," of old dialogs leave the colon out.
qsizetype quotedValueAfter(QStringView text, qsizetype labelEnd)
{
    const qsizetype at = skipBlanks(text, labelEnd);
    return at > labelEnd && isQuoteGlyph(glyphAt(text, at)) ? at : -1;
}

qsizetype labelEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 24 && (isLetterGlyph(glyphAt(text, end)) || isIdeograph(glyphAt(text, end))))
        ++end;
    // labels of two or three words
    for (int words = 0; words < 2; ++words) {
        if (glyphAt(text, end) != u' ' || !isLetterGlyph(glyphAt(text, end + 1)))
            break;
        qsizetype next = end + 1;
        while (next - end < 24 && (isLetterGlyph(glyphAt(text, next)) || isIdeograph(glyphAt(text, next))))
            ++next;
        if (valueAfter(text, next) < 0)
            break;
        end = next;
    }
    return end;
}

QStringView readValue(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 255;
    qsizetype begin = at;
    const bool quoted = isQuoteGlyph(glyphAt(text, begin));
    while (isQuoteGlyph(glyphAt(text, begin)) || glyphAt(text, begin) == u'<')
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < longest) {
        const char16_t glyph = glyphAt(text, end);
        if (isBreakGlyph(glyph) || isQuoteGlyph(glyph) || glyph == u'>' ||
            (!quoted && (glyph == u',' || glyph == u';')))
            break;
        if (!quoted && glyph == 0x3001)
            break;
        ++end;
    }
    return text.sliced(std::min(begin, text.size()), end - begin).trimmed();
}

// A name whose last label is one of words, or an IPv4 address.
bool isHostName(QStringView host)
{
    if (host.size() < 3 || host.size() > 253 || !host.contains(u'.') || host.startsWith(u'.') ||
        host.contains(u".."))
        return false;
    const bool plain = std::ranges::all_of(
        host, [](QChar unit) { return isWordGlyph(unit.unicode()) || unit == u'-' || unit == u'.'; });
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    return plain && (host.count(u'.') == 3 || (last.size() > 1 && isLetterGlyph(glyphAt(last, 0))));
}

std::optional<quint16> portOf(QStringView text)
{
    qsizetype end = 0;
    while (end < 6 && isDigitGlyph(glyphAt(text, end)))
        ++end;
    uint value = 0;
    for (qsizetype i = 0; i < end; ++i)
        value = value * 10 + static_cast<uint>(glyphAt(text, i) - u'0');
    return value > 0 && value <= 0xFFFF ? std::optional(static_cast<quint16>(value)) : std::nullopt;
}

void takeProtocol(DialogFields &fields, QStringView value)
{
    if (fields.protocol)
        return;
    const auto *found = std::ranges::find_if(protocolNames, [value](const ProtocolName &known) {
        return value.startsWith(known.name, Qt::CaseInsensitive);
    });
    if (found != protocolNames.end())
        fields.protocol = found->spoken;
}

// "jo@example.org - Sending", "jo@example.org: Folder:Inbox Check for new mail.", "Synchronising folders for
// jo@example.org"
QStringView accountOfTask(QStringView task)
{
    const qsizetype dash = task.indexOf(u" - ");
    if (dash > 0)
        return task.first(dash).trimmed();
    QStringView lastWord = task.sliced(task.lastIndexOf(u' ') + 1);
    while (lastWord.endsWith(u'.'))
        lastWord.chop(1);
    const QStringView opening = task.first(std::max<qsizetype>(0, task.indexOf(u':')));
    if (opening.contains(u'@'))
        return opening.trimmed();
    return lastWord.contains(u'@') ? lastWord : QStringView{};
}

void takeAccount(DialogFields &fields, QStringView value)
{
    if (fields.account.isEmpty() && !value.isEmpty())
        fields.account = value.toString();
}

void takeField(DialogFields &fields, Field field, QStringView value)
{
    switch (field) {
    case Field::Protocol:
        takeProtocol(fields, value);
        return;
    case Field::Server:
        if (fields.server.isEmpty() && isHostName(value))
            fields.server = value.toString().toLower();
        return;
    case Field::Port:
        if (!fields.port)
            fields.port = portOf(value);
        return;
    case Field::Account:
        takeAccount(fields, value);
        return;
    case Field::Task:
        takeAccount(fields, accountOfTask(value));
        return;
    }
}

// "for account jo@example.org responded", "with username jo@example.org": an address needs no sign before it.
QStringView addressAfter(QStringView text, qsizetype labelEnd)
{
    constexpr qsizetype longest = 254;
    const qsizetype begin = skipBlanks(text, labelEnd);
    qsizetype end = begin;
    while (end - begin < longest && end < text.size() && !isBlankGlyph(glyphAt(text, end)) &&
           !isQuoteGlyph(glyphAt(text, end)) && glyphAt(text, end) != u',' && glyphAt(text, end) != u':')
        ++end;
    QStringView word = text.sliced(std::min(begin, text.size()), std::max<qsizetype>(0, end - begin));
    while (word.endsWith(u'.') || word.endsWith(u')'))
        word.chop(1);
    return word.indexOf(u'@') > 0 ? word : QStringView{};
}

// "host, port: mail.example.org, 465"
void takeHostAndPort(DialogFields &fields, QStringView text, qsizetype value)
{
    const QStringView host = readValue(text, value);
    if (!isHostName(host))
        return;
    takeField(fields, Field::Server, host);
    const qsizetype comma = host.data() - text.data() + host.size();
    const qsizetype number = skipBlanks(text, comma + 1);
    if (glyphAt(text, comma) == u',' && number < text.size() && !fields.port)
        fields.port = portOf(text.sliced(number));
}

bool isHostGlyph(char16_t glyph)
{
    return (isWordGlyph(glyph) && glyph != u'_') || glyph == u'.' || glyph == u'-';
}

bool isMailPort(quint16 port)
{
    return port == 25 || port == 110 || port == 143 || port == 465 || port == 587 || port == 993 ||
           port == 995 || port == 2525;
}

// "SMTPTransport.java", "smtplib.error" and "mail.pst" have the form of host names and name code and files.
bool isNameOfFile(QStringView host)
{
    constexpr QStringView endings[]{u"java",  u"py",   u"rb",  u"js",  u"cpp", u"cs",  u"php", u"pl",
                                    u"error", u"html", u"log", u"pst", u"ost", u"exe", u"dll"};
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    const bool hasCapitals = std::ranges::any_of(host, [](QChar unit) { return unit.isUpper(); });
    if (last.size() > 6 && (hasCapitals || host.count(u'.') < 2))
        return true;
    return std::ranges::any_of(
        endings, [last](QStringView ending) { return last.compare(ending, Qt::CaseInsensitive) == 0; });
}

// "server „", "(SMTP) « ": what stands before a host without the quotation marks and blanks between.
QStringView withoutQuotes(QStringView left)
{
    while (!left.isEmpty() && (isQuoteGlyph(foldGlyph(left.back().unicode())) || left.back().isSpace() ||
                               left.back() == u'[' || left.back() == QChar(0x201E)))
        left.chop(1);
    return left;
}

constexpr QStringView hostBeginnings[]{u"smtp", u"imap", u"pop", u"mail", u"mx", u"mta", u"outlook.office365",
                                       u"relay"};
constexpr QStringView introductions[]{u"host",          u"server",         u"connect to",
                                      u"connection to", u"connecting to",  u"relay=",
                                      u"hostname:",     u"host:",          u"enotfound",
                                      u"econnrefused",  u"etimedout",      u"smtp (",
                                      u"imap (",        u"pop3 (",         u"(smtp)",
                                      u"(imap)",        u"(pop3)",         u"(pop)",
                                      u"-connect",      u"talking to",     u"remote-mta: dns;",
                                      u"host=",         u"serveur",        u"servidor",
                                      u"serwer",        u"serwera",        u"serwerem",
                                      u"serwerze",      u"сервер",         u"сервера",
                                      u"сервером",      u"сервере",        u"сервером smtp",
                                      u"サーバー",      u"服务器",         u"伺服器",
                                      u"lookup",        u"error login on", u"hosta",
                                      u"hôte",          u"servern",        u"（smtp）"};
constexpr QStringView schemes[]{u"smtp://", u"smtps://", u"imap://", u"imaps://",
                                u"pop3://", u"pop3s://", u"ssl://",  u"tls://"};

template<std::size_t N>
bool endsWithOne(QStringView left, const QStringView (&words)[N])
{
    return std::ranges::any_of(words,
                               [left](QStringView word) { return left.endsWith(word, Qt::CaseInsensitive); });
}

// How surely a host in running text is the mail server; 0: not at all.
int rankOfHost(QStringView text, qsizetype begin, QStringView host, std::optional<quint16> port)
{
    const QStringView left = text.sliced(std::max<qsizetype>(0, begin - 24), std::min<qsizetype>(24, begin));
    const bool isAddress = endsWithOne(left, schemes);
    if (left.endsWith(u'@') || (left.endsWith(u'/') && !isAddress) || left.endsWith(u'<') ||
        left.endsWith(u"system at host ") || left.endsWith(u"program at host ") || isNameOfFile(host))
        return 0;
    const bool named = std::ranges::any_of(
        hostBeginnings, [host](QStringView name) { return host.startsWith(name, Qt::CaseInsensitive); });
    const bool introduced = isAddress || endsWithOne(withoutQuotes(left), introductions);
    return (port && isMailPort(*port) ? 4 : 0) + (introduced ? 3 : 0) + (named ? 2 : 0) +
           (introduced && glyphAt(text, begin + host.size()) == u'[' ? 2 : 0);
}

}

DialogFields readDialogFields(QStringView text)
{
    DialogFields fields;
    labelFinder().find(text, [&](int group, qsizetype offset) {
        const auto field = static_cast<Field>(group);
        const qsizetype end = labelEnd(text, offset);
        qsizetype value = valueAfter(text, end);
        if (field == Field::Task || (value < 0 && (field == Field::Server || field == Field::Account)))
            value = quotedValueAfter(text, end);
        if (value < 0 && field == Field::Port && isDigitGlyph(glyphAt(text, skipBlanks(text, end))))
            value = skipBlanks(text, end);
        if (value < 0 && field == Field::Account)
            takeAccount(fields, addressAfter(text, end));
        else if (value >= 0 && field == Field::Port && !isDigitGlyph(glyphAt(text, value)))
            takeHostAndPort(fields, text, value);
        else if (value >= 0)
            takeField(fields, field, readValue(text, value));
    });
    return fields;
}

NamedHost findNamedHost(QStringView text)
{
    NamedHost best;
    int bestRank = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isHostGlyph(glyphAt(text, at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (isHostGlyph(glyphAt(text, end)))
            ++end;
        QStringView host = text.sliced(at, end - at);
        const std::optional<quint16> port =
            glyphAt(text, end) == u':' ? portOf(text.sliced(end + 1)) : std::nullopt;
        while (host.endsWith(u'.') || host.endsWith(u'-'))
            host.chop(1);
        const bool numeric = isDigitGlyph(glyphAt(host, host.lastIndexOf(u'.') + 1));
        const bool named = isHostName(host) && (!numeric || (port && isMailPort(*port)));
        const int rank = named ? rankOfHost(text, at, host, port) : 0;
        if (rank > bestRank) {
            bestRank = rank;
            best = {.host = host.toString().toLower(), .port = port};
        }
        at = end;
    }
    return best;
}

}
