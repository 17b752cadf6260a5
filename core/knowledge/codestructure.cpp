#include "core/knowledge/codestructure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("knowledge", text);
}

// MS-ERREF section 2.1.1.
QString facilityName(uint facility)
{
    switch (facility) {
    case 0:
        return translated(QT_TRANSLATE_NOOP("knowledge", "no part in particular"));
    case 1:
        return translated(QT_TRANSLATE_NOOP("knowledge", "remote procedure calls"));
    case 3:
        return translated(QT_TRANSLATE_NOOP("knowledge", "storage"));
    case 4:
        return translated(
            QT_TRANSLATE_NOOP("knowledge", "the program itself, such as Outlook, with a number of its own"));
    case 7:
        return translated(QT_TRANSLATE_NOOP("knowledge", "Windows and its network"));
    case 9:
        return translated(QT_TRANSLATE_NOOP("knowledge", "Windows security and sign-in"));
    case 11:
        return translated(QT_TRANSLATE_NOOP("knowledge", "certificates"));
    case 12:
        return translated(QT_TRANSLATE_NOOP("knowledge", "internet access and internet mail"));
    default:
        return translated(QT_TRANSLATE_NOOP("knowledge", "a part that is not listed here"));
    }
}

QString describeHResult(QStringView text)
{
    const uint value = text.toUInt(nullptr, 16);
    const uint facility = (value >> 16) & 0x7FF;
    const uint number = value & 0xFFFF;
    const QString kind =
        value & 0x80000000U ? translated(QT_TRANSLATE_NOOP("knowledge", "A Windows error number (HRESULT)."))
                            : translated(QT_TRANSLATE_NOOP("knowledge", "A Windows success number (HRESULT), "
                                                                        "which reports no failure."));
    return kind + u' ' +
           translated(QT_TRANSLATE_NOOP("knowledge", "It comes from: %1 (facility %2, number %3)."))
               .arg(facilityName(facility))
               .arg(facility)
               .arg(number);
}

// RFC 3463 section 2: the second number.
QString subjectName(int subject)
{
    switch (subject) {
    case 1:
        return translated(QT_TRANSLATE_NOOP("knowledge", "an address."));
    case 2:
        return translated(QT_TRANSLATE_NOOP("knowledge", "the recipient's mailbox."));
    case 3:
        return translated(QT_TRANSLATE_NOOP("knowledge", "the receiving mail system."));
    case 4:
        return translated(QT_TRANSLATE_NOOP("knowledge", "the network or the way that the message takes."));
    case 5:
        return translated(QT_TRANSLATE_NOOP("knowledge", "the conversation between the two programs."));
    case 6:
        return translated(QT_TRANSLATE_NOOP("knowledge", "the message's content or form."));
    case 7:
        return translated(QT_TRANSLATE_NOOP("knowledge", "security or a rule of the server."));
    default:
        return translated(QT_TRANSLATE_NOOP("knowledge", "something that the number does not name."));
    }
}

// RFC 5321 section 4.2.1: the second digit.
QString groupName(QChar digit)
{
    switch (digit.unicode()) {
    case u'0':
        return translated(QT_TRANSLATE_NOOP("knowledge", "the form of a command."));
    case u'1':
        return translated(QT_TRANSLATE_NOOP("knowledge", "information."));
    case u'2':
        return translated(QT_TRANSLATE_NOOP("knowledge", "the connection."));
    case u'3':
        return translated(QT_TRANSLATE_NOOP("knowledge", "signing in."));
    case u'5':
        return translated(QT_TRANSLATE_NOOP("knowledge", "the mail system."));
    default:
        return translated(QT_TRANSLATE_NOOP("knowledge", "something that the number does not name."));
    }
}

QString describeStatus(const Code &code, const QString &about)
{
    const auto statusClass = statusClassOf(code);
    const QString first =
        statusClass ? translated(describeClass(*statusClass).toUtf8().constData()) + u' ' : u""_s;
    return first + translated(QT_TRANSLATE_NOOP("knowledge", "It is about")) + u' ' + about;
}

}

std::optional<StatusClass> statusClassOf(const Code &code)
{
    const bool hasClass = code.kind == CodeKind::EnhancedStatus || code.kind == CodeKind::SmtpReply;
    if (!hasClass || code.text.isEmpty())
        return std::nullopt;
    switch (code.text[0].unicode()) {
    case u'2':
        return StatusClass::Success;
    case u'3':
        return StatusClass::Intermediate;
    case u'4':
        return StatusClass::Temporary;
    case u'5':
        return StatusClass::Permanent;
    default:
        return std::nullopt;
    }
}

QString describeClass(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Success:
        return QString::fromLatin1(
            QT_TRANSLATE_NOOP("knowledge", "The first digit, 2, says that it worked: this is no failure."));
    case StatusClass::Intermediate:
        return QString::fromLatin1(QT_TRANSLATE_NOOP(
            "knowledge", "The first digit, 3, says that the server waits for more: this is no failure."));
    case StatusClass::Temporary:
        return QString::fromLatin1(QT_TRANSLATE_NOOP(
            "knowledge", "The first digit, 4, says that this is temporary: the same message "
                         "may go through later."));
    case StatusClass::Permanent:
        return QString::fromLatin1(QT_TRANSLATE_NOOP(
            "knowledge", "The first digit, 5, says that this is permanent: sending the same message again "
                         "brings the same answer until something is changed."));
    }
    Q_UNREACHABLE();
}

QString nameOfClass(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Success:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("knowledge", "success"));
    case StatusClass::Intermediate:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("knowledge", "goes on"));
    case StatusClass::Temporary:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("knowledge", "temporary"));
    case StatusClass::Permanent:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("knowledge", "permanent"));
    }
    Q_UNREACHABLE();
}

QString describeStructure(const Code &code)
{
    switch (code.kind) {
    case CodeKind::HResult:
        return describeHResult(code.text);
    case CodeKind::SmtpReply:
        return translated(QT_TRANSLATE_NOOP("knowledge", "A mail server's reply.")) + u' ' +
               describeStatus(code, groupName(code.text.size() > 1 ? code.text[1] : QChar()));
    case CodeKind::EnhancedStatus:
        return translated(QT_TRANSLATE_NOOP("knowledge", "A mail server's detailed status.")) + u' ' +
               describeStatus(code, subjectName(code.text.section(u'.', 1, 1).toInt()));
    case CodeKind::ResponseCode:
        return translated(QT_TRANSLATE_NOOP(
            "knowledge", "A word that an IMAP or POP3 server puts in brackets before its answer."));
    case CodeKind::Aadsts:
        return translated(QT_TRANSLATE_NOOP(
            "knowledge", "A sign-in error of Microsoft Entra ID, which checks Microsoft 365 accounts."));
    }
    Q_UNREACHABLE();
}

}
