#include "core/protocol/testmessage.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QByteArray safeId(const QByteArray &id)
{
    QByteArray safe = id.left(64);
    const auto isUnsafe = [](char c) {
        return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                 c == '.');
    };
    safe.removeIf(isUnsafe);
    return safe;
}

//! RFC 5322 section 3.3, in UTC; English names whatever the system's language.
QByteArray dateField(const QDateTime &date)
{
    if (!date.isValid())
        return {};
    const QString text = QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    return "Date: " + text.toLatin1() + " +0000\r\n";
}

QByteArray authorOf(const TestMessage &message)
{
    const QByteArray sender = mailPath(message.sender);
    return sender.isEmpty() ? mailPath(message.recipient) : sender;
}

void pad(QByteArray &message, qint64 size)
{
    constexpr qsizetype lineLength = 76;
    const auto target = qsizetype(std::min(size, maxTestMessageBytes));
    message.reserve(std::max(target, message.size()));
    // A line takes at least three bytes; what is left beyond the last whole line goes into it.
    while (target - message.size() >= 3) {
        const qsizetype left = target - message.size() - 2;
        const qsizetype length = left - lineLength < 3 ? left : lineLength;
        message.append(QByteArray(length, 'x')).append("\r\n");
    }
}

}

QByteArray mailPath(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QByteArray path = address.toUtf8();
    if (at >= 0) {
        const QByteArray domain = QUrl::toAce(address.mid(at + 1));
        if (!domain.isEmpty())
            path = address.left(at + 1).toUtf8() + domain;
    }
    path.removeIf([](char c) { return static_cast<uchar>(c) < 0x20 || c == '<' || c == '>' || c == 0x7F; });
    return path;
}

QByteArray testSubject(const QByteArray &id)
{
    return "MailMend test " + safeId(id);
}

QByteArray testMessageMark(const QByteArray &id)
{
    return "mailmend." + safeId(id) + '@';
}

QByteArray testMessageId(const DialogueRequest &request)
{
    const QByteArray author = authorOf(*request.message);
    const QByteArray domain = author.mid(author.lastIndexOf('@') + 1);
    return testMessageMark(request.messageId) + (domain.isEmpty() ? QByteArray("mailmend.invalid") : domain);
}

bool isHeaderOfTestMessage(QByteArray header, const QByteArray &id)
{
    header.replace('\r', "").replace('\t', ' ').replace("\n ", " ");
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max(colon, qsizetype(0))).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).simplified();
        if ((name == "message-id" && value.startsWith(QByteArray('<' + testMessageMark(id)))) ||
            (name == "subject" && value == testSubject(id)))
            return true;
    }
    return false;
}

QByteArray composeTestMessage(const DialogueRequest &request)
{
    const QByteArray recipient = mailPath(request.message->recipient);

    QByteArray message = dateField(request.messageDate);
    message += "From: <" + authorOf(*request.message) + ">\r\n";
    message += "To: <" + recipient + ">\r\n";
    message += "Subject: " + testSubject(request.messageId) + "\r\n";
    message += "Message-ID: <" + testMessageId(request) + ">\r\n";
    message += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no automatic answers
    message += "MIME-Version: 1.0\r\n"
               "Content-Type: text/plain; charset=us-ascii\r\n"
               "\r\n"
               "MailMend sent this message to test an account. It can be deleted.\r\n";
    pad(message, request.message->bytes);
    return message;
}

QByteArray dotStuffed(const QByteArray &message)
{
    QByteArray stuffed = message;
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    stuffed.replace("\r\n.", "\r\n..");
    if (!stuffed.isEmpty() && !stuffed.endsWith("\r\n"))
        stuffed += "\r\n";
    return stuffed + ".\r\n";
}

}
