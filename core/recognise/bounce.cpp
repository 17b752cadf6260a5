#include "core/recognise/bounce.h"

#include "core/recognise/htmltext.h"
#include "core/recognise/textencoding.h"
#include "core/recognise/transferencoding.h"

#include <algorithm>
#include <array>

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
    bool fromMailSystem = false; //!< a server wrote the message, not a person
    qsizetype bodyOffset = 0;
};

// The end of the line that contains the place, after its line break.
qsizetype nextLine(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end + 1;
}

// The end of a parameter's value that begins at the place: after its closing quotation mark, or at ";".
qsizetype valueEnd(QByteArrayView field, qsizetype at)
{
    if (at >= field.size() || field[at] != '"')
        return std::max(at, field.indexOf(';', at) < 0 ? field.size() : field.indexOf(';', at));
    for (qsizetype i = at + 1; i < field.size(); ++i) {
        if (field[i] == '\\')
            ++i;
        else if (field[i] == '"')
            return i + 1;
    }
    return field.size();
}

QByteArray unquoted(QByteArrayView value)
{
    const QByteArrayView trimmed = value.trimmed();
    if (!trimmed.startsWith('"'))
        return trimmed.toByteArray();
    QByteArray text;
    for (qsizetype i = 1; i < trimmed.size() && trimmed[i] != '"'; ++i) {
        if (trimmed[i] == '\\' && i + 1 < trimmed.size())
            ++i;
        text += trimmed[i];
    }
    return text;
}

// A parameter of a structured field (RFC 2045 section 5.1); empty: it has none of that name.
QByteArray parameter(QByteArrayView field, QByteArrayView name)
{
    qsizetype at = valueEnd(field, 0);
    while (at < field.size()) {
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0)
            return {};
        qsizetype begin = equals + 1;
        while (begin < field.size() && (field[begin] == ' ' || field[begin] == '\t'))
            ++begin;
        const qsizetype end = valueEnd(field, begin);
        QByteArrayView here = field.sliced(at, equals - at);
        here = here.sliced(here.lastIndexOf(';') + 1).trimmed();
        if (here.compare(name, Qt::CaseInsensitive) == 0)
            return unquoted(field.sliced(begin, end - begin));
        at = end;
    }
    return {};
}

// Senders of bounces, by their address or their customary name (RFC 5321 section 4.5.5: the empty path).
bool tellsOfMailSystem(QByteArrayView name, const QByteArray &value)
{
    if (name == "return-path")
        return value == "<>";
    if (name == "from")
        return value.contains("mailer-daemon") || value.contains("postmaster") ||
               value.contains("mail delivery");
    return name == "x-failed-recipients";
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
    headers.fromMailSystem = headers.fromMailSystem || tellsOfMailSystem(name, value.toLower());
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

// The first line that begins with a mark, blanks and quotation marks of a mail aside; the text's end: none.
qsizetype lineThatStartsWith(QStringView text, QStringView mark)
{
    for (qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(mark, at + 1, Qt::CaseInsensitive)) {
        qsizetype begin = at;
        while (begin > 0 && at - begin < 16 &&
               (text[begin - 1] == u' ' || text[begin - 1] == u'>' || text[begin - 1] == u'-'))
            --begin;
        if (begin == 0 || text[begin - 1] == u'\n')
            return at;
    }
    return text.size();
}

// Where a server has copied the returned message below its own words.
qsizetype beforeCopy(QStringView text)
{
    constexpr QStringView marks[]{u"--- Below this line is a copy of the message",
                                  u"--- Below the next line is a copy of the message",
                                  u"------ This is a copy of",
                                  u"----- Original message",
                                  u"--- Original message",
                                  u"----- Unsent message follows",
                                  u"----- Message header follows",
                                  u"----- Returned message follows",
                                  u"--- The header of the original message",
                                  u"Original message headers:",
                                  u"Original message follows",
                                  u"Possibly truncated original message follows",
                                  u"Return-Path: <",
                                  u"Received: from "};
    qsizetype end = text.size();
    for (QStringView mark : marks)
        end = std::min(end, lineThatStartsWith(text.first(end), mark));
    return end;
}

// Where the lines of a text begin.
QList<qsizetype> linesOf(QStringView text)
{
    QList<qsizetype> lines{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0 && lines.size() < contentLinesLimit;
         at = text.indexOf(u'\n', at + 1))
        lines.append(at + 1);
    return lines;
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
    void place(const Part &part, const QList<EncodedLine> &encoded, const QList<qsizetype> &lines,
               qsizetype size);
    [[nodiscard]] bool isDelimiter(qsizetype at, const Part &part, const QByteArray &mark) const;

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
                    .inReport = part.inReport || headers.fromMailSystem};
    if (headers.type.startsWith("multipart/") && !headers.boundary.isEmpty()) {
        readMultipart(body, headers);
    } else if (headers.type == "message/rfc822") {
        if (!body.inReport) // a bounce that was forwarded; in a report it is the returned original
            readPart({.begin = body.begin, .end = body.end, .depth = part.depth + 1, .inReport = false});
    } else if ((headers.type.startsWith("text/") && headers.type != "text/rfc822-headers") ||
               headers.type == "message/delivery-status" ||
               headers.type == "message/global-delivery-status") {
        readText(body, headers);
    }
}

// Not "--outer.1", which belongs to a part within (RFC 2046 section 5.1.1).
bool MessageReader::isDelimiter(qsizetype at, const Part &part, const QByteArray &mark) const
{
    const QByteArrayView line = m_bytes.sliced(at, std::min(nextLine(m_bytes, at), part.end) - at);
    if (!line.startsWith(mark))
        return false;
    const QByteArrayView rest = line.sliced(mark.size()).trimmed();
    return rest.isEmpty() || rest.startsWith("--");
}

void MessageReader::readMultipart(const Part &part, const Headers &headers)
{
    const QByteArray mark = "--" + headers.boundary;
    const bool inReport = part.inReport || headers.type == "multipart/report";
    qsizetype begin = -1;
    for (qsizetype at = part.begin; at < part.end; at = nextLine(m_bytes, at)) {
        if (!isDelimiter(at, part, mark))
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
    if (!base64 && !quoted && !html) {
        m_message.stretches.append({.textOffset = m_message.text.size(),
                                    .byteOffset = part.begin,
                                    .byteLength = length,
                                    .verbatim = true});
        const QString text = decodeCharset(raw, headers.charset);
        m_message.text += QStringView(text).first(beforeCopy(text));
        m_message.text += u'\n';
        return;
    }
    const Content content = base64 ? decodeBase64(raw) : quoted ? decodeQuotedPrintable(raw) : takeAsIs(raw);
    const QString text = decodeCharset(content.bytes, headers.charset);
    const PageText page =
        html ? textOfHtml(text, contentLinesLimit) : PageText{.text = text, .lines = linesOf(text)};
    const qsizetype size = beforeCopy(page.text);
    place({.begin = part.begin, .end = part.begin + length}, content.lines, page.lines, size);
    m_message.text += QStringView(page.text).first(size);
    m_message.text += u'\n';
}

// Each line of a part's text stands where its encoded line does; in a character set whose line breaks cannot
// be counted in bytes, all stand where the part does.
void MessageReader::place(const Part &part, const QList<EncodedLine> &encoded, const QList<qsizetype> &lines,
                          qsizetype size)
{
    const qsizetype base = m_message.text.size();
    if (encoded.size() != lines.size()) {
        m_message.stretches.append({.textOffset = base,
                                    .byteOffset = part.begin,
                                    .byteLength = part.end - part.begin,
                                    .verbatim = false});
        return;
    }
    for (qsizetype i = 0; i < lines.size() && (i == 0 || lines[i] < size); ++i) {
        if (i + 1 < lines.size() && lines[i + 1] == lines[i])
            continue; // shows nothing
        m_message.stretches.append({.textOffset = base + lines[i],
                                    .byteOffset = part.begin + encoded[i].begin,
                                    .byteLength = encoded[i].end - encoded[i].begin,
                                    .verbatim = false});
    }
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
