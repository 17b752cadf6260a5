#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 40;

double milliseconds(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(MAILMEND_CLI), arguments);
    process.waitForFinished();
    return double(timer.nsecsElapsed()) / 1e6;
}

}

//! Time of the whole process, from its start to its end, as a script sees it.
int main()
{
    QTextStream out(stdout);
    for (const QStringList &arguments :
         {QStringList{u"--version"_s}, QStringList{u"lookup"_s, u"0x800CCC0F"_s, u"--json"_s},
          QStringList{u"search"_s, u"certificate"_s, u"--json"_s}}) {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i)
            times.push_back(milliseconds(arguments));
        std::sort(times.begin(), times.end());
        out << u"mailmend-cli %1: least %2 ms, median %3 ms, of %4 runs\n"_s.arg(arguments.join(u' '))
                   .arg(times.front(), 0, 'f', 1)
                   .arg(times[times.size() / 2], 0, 'f', 1)
                   .arg(runs);
    }
}
