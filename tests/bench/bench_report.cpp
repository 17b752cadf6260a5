#include "core/knowledge/kbloader.h"
#include "core/report/report.h"
#include "tests/unit/session/samplesession.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 1000;
constexpr int runs = 15;

//! A long story: every tenth event a check, the others steps, notes and changes in turn.
Session longSession()
{
    Session session;
    session.id = u"20261122-100000-a1b2c3"_s;
    session.started = sample::start;
    const auto examples = sample::events();
    for (int i = 0; i < events; ++i) {
        if (i % 10 == 0)
            session = fold(std::move(session), CheckMade{sample::check()});
        else if (i % 10 < 6)
            session =
                fold(std::move(session),
                     ChangeMade{{u"connectivity.other-network"_s, sample::start.addSecs(i), {}, false}});
        else
            session = fold(std::move(session), examples[i % examples.size()]);
    }
    return session;
}

template<class Make>
void measure(const char *form, Make make)
{
    std::vector<double> times;
    qsizetype size = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        size = make();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << u"%1: %2 ms, longest %3 ms, %4 KB\n"_s.arg(QLatin1StringView(form))
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1)
                               .arg(size / 1024);
}

}

//! The report of a session with 1,000 events, a hundred of them checks; the aim is 100 ms.
int main()
{
    const KnowledgeBase knowledge = loadBuiltinKnowledge().value();
    const Session session = longSession();
    measure("HTML", [&] { return reportToHtml(session, knowledge).size(); });
    measure("Markdown", [&] { return reportToMarkdown(session, knowledge).size(); });
    measure("JSON", [&] { return QJsonDocument(reportToJson(session, knowledge)).toJson().size(); });
    return 0;
}
