#include "app/print/pdf.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

constexpr qint64 longestReport = 32 * 1024 * 1024; // bytes
constexpr int unreadable = 2;

}

//! mailmend-pdf: a report in HTML on standard input, the same as PDF on standard output. mailmend-cli calls
//! it, so that looking up a code does not wait for the fonts.
int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const QGuiApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return unreadable;
    const QByteArray html = in.read(longestReport + 1);
    if (html.isEmpty() || html.size() > longestReport)
        return unreadable;
    const QByteArray pdf = mm::pdfOf(QString::fromUtf8(html));
    return out.write(pdf) == pdf.size() && out.flush() ? 0 : 1;
}
