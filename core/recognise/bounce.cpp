#include "core/recognise/bounce.h"

#include "core/recognise/textencoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype messageLimit = 32 * 1024 * 1024;
constexpr qsizetype partLimit = 4 * 1024 * 1024;
constexpr int depthLimit = 8;
constexpr int partCountLimit = 64;
constexpr qsizetype headerLimit = 64 * 1024;

struct Headers
{
    QByteArray type = "text/plain"; //!< lower case, without parameters
    QByteArray boundary;
    QByteArray charset;
    QByteArray encoding;
    qsizetype bodyOffset = 0;
};

// The end of the line that contains the place, after its line break.
qsizetype nextLine(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end + 1;
}

QByteArray parameter(const QByteArray &value, QByteArrayView name)
{
    qsizetype at = value.toLower().indexOf(QByteArray(name.toByteArray() + '='));
    if (at < 0)
        return {};
    at += name.size() + 1;
    const bool quoted = at < value.size() && value[at] == '"';
    if (quoted)
        ++at;
    qsizetype end = at;
    while (end < value.size() && (quoted ? value[end] != '"' : value[end] != ';' && value[end] != ' '))
        ++end;
    return value.sliced(at, end - at).trimmed();
}

void takeHeader(Headers &headers, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return;
    const QByteArray name = line.first(colon).trimmed().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (name == "content-transfer-encoding")
        headers.encoding = value.toLower();
    if (name != "content-type")
        return;
    const qsizetype semicolon = value.indexOf(';');
    headers.type = (semicolon < 0 ? value : value.first(semicolon)).trimmed().toLower();
    headers.boundary = parameter(value, "boundary");
    headers.charset = parameter(value, "charset");
}

Headers readHeaders(QByteArrayView bytes)
{
    Headers headers;
    QByteArray unfolded;
    qsizetype at = 0;
    while (at < bytes.size() && at < headerLimit) {
        const qsizetype end = nextLine(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at).trimmed();
        const bool continues = bytes[at] == ' ' || bytes[at] == '\t';
        at = end;
        if (line.isEmpty())
            break;
        if (!continues) {
            takeHeader(headers, unfolded);
            unfolded.clear();
        }
        unfolded += ' ';
        unfolded += line;
    }
    takeHeader(headers, unfolded);
    headers.bodyOffset = at;
    return headers;
}

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// RFC 2045 section 6.7; what is not valid stays as it is.
QByteArray decodeQuotedPrintable(QByteArrayView bytes)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            decoded += bytes[i];
            continue;
        }
        const qsizetype left = bytes.size() - i - 1;
        if (left >= 1 && bytes[i + 1] == '\n') {
            i += 1;
        } else if (left >= 2 && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
            i += 2;
        } else if (left >= 2 && hexDigit(bytes[i + 1]) >= 0 && hexDigit(bytes[i + 2]) >= 0) {
            decoded += static_cast<char>(hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2]));
            i += 2;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

struct Entity
{
    QLatin1StringView name;
    char16_t unit;
};
constexpr std::array<Entity, 6> entities{{{"lt"_L1, u'<'},
                                          {"gt"_L1, u'>'},
                                          {"amp"_L1, u'&'},
                                          {"quot"_L1, u'"'},
                                          {"nbsp"_L1, u' '},
                                          {"#39"_L1, u'\''}}};

// The text of an entity that begins at "&"; nothing: it is an ampersand.
std::optional<Entity> entityAt(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at + 1, std::min<qsizetype>(8, html.size() - at - 1));
    const auto *found = std::ranges::find_if(entities, [rest](const Entity &entity) {
        return rest.startsWith(entity.name) && rest.sliced(entity.name.size()).startsWith(u';');
    });
    return found == entities.end() ? std::nullopt : std::optional(*found);
}

bool breaksLine(QStringView tag)
{
    constexpr QStringView names[]{u"br",  u"p",  u"/p", u"div", u"/div", u"tr",
                                  u"/tr", u"li", u"/h", u"hr",  u"/td",  u"table"};
    return std::ranges::any_of(names,
                               [tag](QStringView name) { return tag.startsWith(name, Qt::CaseInsensitive); });
}

// What a person sees of a page; scripts and styles are left out.
QString textOfHtml(QStringView html)
{
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        if (html[at] == u'&') {
            if (const auto entity = entityAt(html, at)) {
                text += QChar(entity->unit);
                at += entity->name.size() + 2;
                continue;
            }
        }
        if (html[at] != u'<') {
            text += html[at++];
            continue;
        }
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0)
            break;
        const QStringView tag = html.sliced(at + 1, end - at - 1);
        const bool hidden = tag.startsWith("style"_L1, Qt::CaseInsensitive) ||
                            tag.startsWith("script"_L1, Qt::CaseInsensitive);
        text += breaksLine(tag) ? u"\n"_s : QString();
        const qsizetype close = hidden ? html.indexOf(u"</"_s, end) : end;
        at = hidden && close >= 0 ? close : end + 1;
    }
    return text;
}

// Where a server has copied the returned message below its own words.
qsizetype beforeCopy(QStringView text)
{
    constexpr QStringView marks[]{u"--- Below this line is a copy of the message",
                                  u"------ This is a copy of the message",
                                  u"----- Original message follows",
                                  u"----- Unsent message follows",
                                  u"----- Message header follows",
                                  u"--- The header of the original message",
                                  u"----- Original message -----",
                                  u"Original message headers:",
                                  u"Received: from "};
    qsizetype end = text.size();
    for (QStringView mark : marks) {
        const qsizetype found = text.first(end).indexOf(mark);
        if (found >= 0)
            end = found;
    }
    return end;
}

class MessageReader
{
public:
    explicit MessageReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    MessageText read()
    {
        readPart({.begin = 0, .end = m_bytes.size(), .depth = 0, .inReport = false});
        return std::move(m_message);
    }

private:
    struct Part
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        int depth = 0;
        bool inReport = false;
    };

    void readPart(const Part &part);
    void readMultipart(const Part &part, const Headers &headers);
    void readText(const Part &part, const Headers &headers);

    QByteArrayView m_bytes;
    MessageText m_message;
    int m_parts = 0;
};

void MessageReader::readPart(const Part &part)
{
    if (part.depth > depthLimit || ++m_parts > partCountLimit)
        return;
    const Headers headers = readHeaders(m_bytes.sliced(part.begin, part.end - part.begin));
    const Part body{.begin = part.begin + headers.bodyOffset,
                    .end = part.end,
                    .depth = part.depth,
                    .inReport = part.inReport};
    if (headers.type.startsWith("multipart/") && !headers.boundary.isEmpty()) {
        readMultipart(body, headers);
    } else if (headers.type == "message/rfc822") {
        if (!part.inReport) // a bounce that was forwarded; in a report it is the returned original
            readPart({.begin = body.begin, .end = body.end, .depth = part.depth + 1, .inReport = false});
    } else if ((headers.type.startsWith("text/") && headers.type != "text/rfc822-headers") ||
               headers.type == "message/delivery-status" ||
               headers.type == "message/global-delivery-status") {
        readText(body, headers);
    }
}

void MessageReader::readMultipart(const Part &part, const Headers &headers)
{
    const QByteArray mark = "--" + headers.boundary;
    const bool inReport = part.inReport || headers.type == "multipart/report";
    qsizetype begin = -1;
    for (qsizetype at = part.begin; at < part.end; at = nextLine(m_bytes, at)) {
        if (!m_bytes.sliced(at, part.end - at).startsWith(mark))
            continue;
        if (begin >= 0)
            readPart({.begin = begin, .end = at, .depth = part.depth + 1, .inReport = inReport});
        if (m_bytes.sliced(at + mark.size(), std::min<qsizetype>(2, part.end - at - mark.size())) == "--")
            return;
        begin = std::min(nextLine(m_bytes, at), part.end);
    }
    if (begin >= 0) // cut off before its end
        readPart({.begin = begin, .end = part.end, .depth = part.depth + 1, .inReport = inReport});
}

void MessageReader::readText(const Part &part, const Headers &headers)
{
    const qsizetype length = std::min(part.end - part.begin, partLimit);
    const QByteArrayView raw = m_bytes.sliced(part.begin, length);
    const bool base64 = headers.encoding == "base64";
    const bool quoted = headers.encoding == "quoted-printable";
    const bool html = headers.type == "text/html";
    QByteArray decoded;
    if (base64)
        decoded = QByteArray::fromBase64(raw.toByteArray(), QByteArray::IgnoreBase64DecodingErrors);
    else if (quoted)
        decoded = decodeQuotedPrintable(raw);
    QString text = decodeCharset(base64 || quoted ? QByteArrayView(decoded) : raw, headers.charset);
    if (html)
        text = textOfHtml(text);
    text.truncate(beforeCopy(text));
    m_message.stretches.append({.textOffset = m_message.text.size(),
                                .byteOffset = part.begin,
                                .byteLength = length,
                                .verbatim = !base64 && !quoted && !html});
    m_message.text += text;
    m_message.text += u'\n';
}

}

bool looksLikeMessage(QByteArrayView bytes)
{
    constexpr std::array<QByteArrayView, 9> fields{
        "return-path:", "received:",   "from:",         "to:",          "subject:",
        "date:",        "message-id:", "mime-version:", "content-type:"};
    int known = 0;
    int lines = 0;
    for (qsizetype at = 0; at < bytes.size() && lines < 100; ++lines) {
        const qsizetype end = nextLine(bytes, at);
        const QByteArrayView line = bytes.sliced(at, std::min<qsizetype>(end - at, 256)).trimmed();
        const bool continues = bytes[at] == ' ' || bytes[at] == '\t';
        at = end;
        if (line.isEmpty())
            break;
        if (continues || (lines == 0 && line.startsWith("From ")))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' '))
            return false;
        const QByteArray name = line.first(colon + 1).toByteArray().toLower();
        known += std::ranges::find(fields, QByteArrayView(name)) != fields.end() ? 1 : 0;
    }
    return known >= 2;
}

MessageText readMessage(QByteArrayView bytes)
{
    return MessageReader(bytes.first(std::min(bytes.size(), messageLimit))).read();
}

}
