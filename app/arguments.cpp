#include "app/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

QString practiceFaults()
{
    QStringList ids;
    for (int fault = 0; fault < practiceFaultCount; ++fault)
        ids << QString(toId(static_cast<PracticeFault>(fault)));
    return ids.join(u", "_s);
}

Result<Theme> themeFromId(const QString &id)
{
    if (id == "light"_L1)
        return Theme::Light;
    if (id == "dark"_L1)
        return Theme::Dark;
    return fail(ErrorCode::InvalidArgument, u"--theme takes light or dark, not \"%1\""_s.arg(id.left(40)));
}

// Qt's own options that take a value, as QGuiApplication reads them.
bool takesQtValue(const QString &argument)
{
    static const QStringList options{u"-platform"_s,      u"-style"_s,    u"-display"_s,
                                     u"-platformtheme"_s, u"-geometry"_s, u"-qwindowgeometry"_s,
                                     u"-session"_s};
    return options.contains(argument);
}

}

Result<Arguments> readArguments(const QStringList &arguments)
{
    Arguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString next = i + 1 < arguments.size() ? arguments.at(i + 1) : QString();
        if (argument == "--help"_L1 || argument == "-h"_L1) {
            read.help = true;
        } else if (argument == "--version"_L1) {
            read.version = true;
        } else if (argument == "--no-internet-checks"_L1) {
            read.internetChecks = false;
        } else if (argument == "--report-start"_L1) {
            read.reportStart = true;
        } else if (argument == "--theme"_L1) {
            const auto theme = themeFromId(next);
            if (!theme)
                return tl::unexpected(theme.error());
            read.theme = *theme;
            ++i;
        } else if (argument == "--lang"_L1) {
            if (!isLanguageCode(next))
                return fail(ErrorCode::InvalidArgument,
                            u"--lang takes a code such as de or pt_BR, not \"%1\""_s.arg(next.left(40)));
            read.languages = {next};
            ++i;
        } else if (argument == "--practice"_L1) {
            read.practice = PracticeFault::WrongPassword;
            if (!next.isEmpty() && !next.startsWith(u'-')) {
                read.practice = practiceFaultFromId(next);
                if (!read.practice)
                    return fail(ErrorCode::InvalidArgument, u"no practice fault \"%1\"; there are: %2"_s.arg(
                                                                next.left(40), practiceFaults()));
                ++i;
            }
        } else if (takesQtValue(argument)) {
            ++i;
        } else if (argument.startsWith("--"_L1)) {
            return fail(ErrorCode::InvalidArgument,
                        u"unknown option \"%1\"; see mailmend --help"_s.arg(argument.left(60)));
        } else if (!argument.startsWith(u'-') || argument.size() > 2) {
            read.text += (read.text.isEmpty() ? QString() : u" "_s) + argument;
        }
    }
    return read;
}

QString helpText()
{
    return QCoreApplication::translate(
               "mm::Arguments",
               "Usage: mailmend [OPTIONS] [TEXT|FILE]\n"
               "Finds out why mail will not send or arrive, and leads through mending it.\n\n"
               "  TEXT or FILE            the error message, its number, or a mail that came back (.eml)\n"
               "  --practice [FAULT]      practise on a mail server inside the program that shows a fault\n"
               "  --no-internet-checks    test the account's own servers alone\n"
               "  --lang CODE             the language to speak, such as de; else the system's\n"
               "  --help, --version       say this, or the version, and end\n\n"
               "Faults to practise on: %1\n")
        .arg(practiceFaults());
}

}
