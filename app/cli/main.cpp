#include "app/cli/verbs.h"
#include "app/language/language.h"
#include "core/platform/terminal.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct VerbEntry
{
    QLatin1StringView name;
    const char *purpose;
    Verb run;
};

constexpr std::array verbs{
    VerbEntry{"lookup"_L1, QT_TRANSLATE_NOOP("Cli", "explains codes"), lookupVerb},
    VerbEntry{"search"_L1, QT_TRANSLATE_NOOP("Cli", "searches the knowledge base"), searchVerb},
    VerbEntry{"recognise"_L1, QT_TRANSLATE_NOOP("Cli", "finds the codes in a text"), recogniseVerb},
    VerbEntry{"discover"_L1, QT_TRANSLATE_NOOP("Cli", "finds the servers of a mail address"), discoverVerb},
    VerbEntry{"check"_L1, QT_TRANSLATE_NOOP("Cli", "tests mail servers now"), checkVerb},
    VerbEntry{"diagnose"_L1, QT_TRANSLATE_NOOP("Cli", "says what is wrong and what to do"), diagnoseVerb},
    VerbEntry{"compare"_L1, QT_TRANSLATE_NOOP("Cli", "compares checks made in two places"), compareVerb},
    VerbEntry{"steps"_L1, QT_TRANSLATE_NOOP("Cli", "shows the ten steps"), stepsVerb},
    VerbEntry{"session"_L1, QT_TRANSLATE_NOOP("Cli", "lists, shows, hands over recorded sessions"),
              sessionVerb},
    VerbEntry{"practice"_L1, QT_TRANSLATE_NOOP("Cli", "shows a fault on servers of its own"), practiceVerb},
    VerbEntry{"kb"_L1, QT_TRANSLATE_NOOP("Cli", "lists or validates the knowledge base"), knowledgeVerb},
};

QString namesOfVerbs()
{
    QStringList names;
    for (const VerbEntry &verb : verbs)
        names += verb.name;
    return names.join(u", "_s);
}

ExitCode help(Console &console)
{
    console.line(Cli::tr("mailmend-cli finds out why mail will not send or arrive."));
    console.line();
    console.line(Cli::tr("Usage: mailmend-cli VERB [options]; “mailmend-cli VERB --help” says more"));
    console.line();
    for (const VerbEntry &verb : verbs)
        console.line(u"  "_s + QString(verb.name).leftJustified(10) + u"  "_s + Cli::tr(verb.purpose), 14);
    console.line();
    console.line(
        Cli::tr("Ends with 0: no problem, or found something; 1: a problem, or found nothing; 2: wrong "
                "usage; 3: could not run."));
    return ExitCode::Fine;
}

// Told before any verb reads its line, whose own help is to be in that language. JSON is read by programs,
// for which the same call gives the same answer on every computer: it follows --lang alone.
QString languageOf(const QStringList &arguments)
{
    QString asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1)
            asked = arguments.value(i + 1);
        else if (arguments.at(i).startsWith("--lang="_L1))
            asked = arguments.at(i).section(u'=', 1);
    }
    if (!asked.isEmpty())
        return languageFor({asked});
    return languageFor(arguments.contains("--json"_L1) ? QStringList() : systemLanguages());
}

// "--lang de steps" as well as "steps --lang de": each verb reads the option itself.
QStringList withVerbFirst(QStringList arguments)
{
    if (arguments.value(1) == "--lang"_L1 && arguments.size() > 3)
        arguments.move(3, 1);
    return arguments;
}

ExitCode run(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h" || first == u"help")
        return help(console);
    if (first == u"--version" || first == u"-v") {
        console.line(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return ExitCode::Fine;
    }
    for (const VerbEntry &verb : verbs) {
        if (first == verb.name)
            return verb.run(arguments.mid(2), console);
    }
    const QString problem =
        first.isEmpty() ? Cli::tr("no verb given") : Cli::tr("“%1” is no verb").arg(first);
    return console.refuse(ExitCode::Usage, Cli::tr("%1: %2 are accepted").arg(problem, namesOfVerbs()));
}

}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mailmend-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MM_VERSION));
    mm::prepareConsole();
    mm::speak(mm::languageOf(application.arguments()));
    mm::Console console;
    return static_cast<int>(console.ended(mm::run(mm::withVerbFirst(application.arguments()), console)));
}
