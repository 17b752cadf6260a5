#include "tests/unit/session/samplesession.h"

#include <QCoreApplication>

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

SessionEvent eventOf(int number)
{
    constexpr int kinds = 8;
    switch (number % kinds) {
    case 0:
        return CheckMade{sample::check()};
    case 1:
        return ProblemStated{QString(number % 1000, u'ü'), {}};
    default:
        StepRecord record;
        record.note = QString::number(number);
        return StepChanged{StepId::Tls, record, StepId::Tls};
    }
}

}

//! sessionwriter DIRECTORY ID FIRST: appends events to the session until it is killed or cannot. Event n has
//! the time start + n ms; its number is a line on standard output once append() has returned.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    SessionStore store(arguments.at(1));
    for (int number = arguments.at(3).toInt();; ++number) {
        const auto appended = store.append(arguments.at(2), eventOf(number), sample::start.addMSecs(number));
        if (!appended) {
            std::fprintf(stderr, "%s\n", qPrintable(appended.error().detail));
            return 3;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
