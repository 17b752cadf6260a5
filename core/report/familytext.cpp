#include "core/report/familytext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct FamilyText
{
    Q_DECLARE_TR_FUNCTIONS(mm::FamilyText)
};

}

QString familyText(const QString &family)
{
    static const QHash<QString, const char *> words{
        {u"general"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "General mail errors")},
        {u"smtp"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Sending (SMTP)")},
        {u"pop3"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Fetching (POP3)")},
        {u"imap"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Fetching (IMAP)")},
        {u"nntp"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "News (NNTP)")},
        {u"httpmail"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Web mail (HTTPMail)")},
        {u"ras"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Dial-up (RAS)")},
        {u"winsock"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Network (Winsock)")},
        {u"wininet"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Internet (WinINet)")},
        {u"win32"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Windows")},
        {u"mapi"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Mail store (MAPI)")},
        {u"outlook"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Outlook")},
        {u"schannel"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Encryption (Schannel)")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Certificates")},
        {u"smtp-reply"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Server replies (SMTP)")},
        {u"enhanced-status"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Server replies, in detail")},
        {u"imap-response"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Server replies (IMAP)")},
        {u"pop3-response"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Server replies (POP3)")},
        {u"entra"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Microsoft sign-in")},
        {u"aadsts"_s, QT_TRANSLATE_NOOP("mm::FamilyText", "Microsoft sign-in, of your organisation")},
    };
    const char *word = words.value(family);
    return word ? FamilyText::tr(word) : family;
}

}
