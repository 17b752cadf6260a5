#include "app/arguments.h"
#include "app/controller/controller.h"
#include "app/controller/livenetwork.h"
#include "app/language/language.h"
#include "app/mainwindow.h"
#include "app/practice.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

mm::Result<mm::Arguments> readCommandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return mm::readArguments(arguments);
}

int say(std::FILE *stream, const QString &text, int exitCode)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
    return exitCode;
}

int help(int argc, char **argv, const mm::Arguments &arguments)
{
    const QCoreApplication console(argc, argv);
    mm::speak(mm::languageFor(arguments.languages));
    return say(stdout, mm::helpText(), 0);
}

}

int main(int argc, char **argv)
{
    const auto arguments = readCommandLine(argc, argv);
    if (!arguments)
        return say(stderr, u"mailmend: "_s + arguments.error().detail + u'\n', wrongUsage);
    if (arguments->help)
        return help(argc, argv, *arguments);
    if (arguments->version)
        return say(stdout, u"mailmend " MM_VERSION "\n"_s, 0);

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mailmend"_s);
    QApplication::setApplicationDisplayName(u"MailMend"_s);
    QApplication::setDesktopFileName(u"org.mailmend.MailMend"_s);
    mm::speak(mm::languageFor(arguments->languages));

    mm::Practice practice;
    std::unique_ptr<mm::LiveNetwork> network;
    mm::Controller controller({[&] {
                                   if (!network)
                                       network = std::make_unique<mm::LiveNetwork>(practice.authorityPem());
                                   return network->surroundings();
                               },
                               mm::SessionStore::defaultDirectory(), QDateTime::currentDateTimeUtc,
                               arguments->internetChecks && !arguments->practice});
    const mm::Theme asked = arguments->theme;
    mm::applyTheme(application, asked == mm::Theme::System ? controller.preferences().theme() : asked);
    mm::MainWindow window(controller);
    window.restorePlace();
    QObject::connect(&window, &mm::MainWindow::firstPainted, &controller, [&] {
        if (arguments->reportStart)
            say(stdout, u"painted\n"_s, 0);
        window.build();
        controller.load();
        if (arguments->reportStart)
            say(stdout, u"loaded\n"_s, 0);
        if (arguments->practice)
            practice.begin(*arguments->practice, controller);
        if (QFileInfo(arguments->text).isFile())
            controller.openFile(arguments->text);
        else if (!arguments->text.isEmpty())
            controller.start().replaceText(arguments->text);
    });
    window.show();
    return QApplication::exec();
}
