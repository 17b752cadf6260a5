#include "app/cli/checktext.h"
#include "app/cli/interruption.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/livecheck.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/diagnosis/causemodel.h"
#include "core/diagnosis/rules.h"
#include "core/practice/practiceserver.h"
#include "core/report/checkjson.h"
#include "core/steps/stepeconomy.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct PracticeVerb
{
    Q_DECLARE_TR_FUNCTIONS(PracticeVerb)
};

QStringList faultNames()
{
    QStringList names;
    for (int i = 0; i < practiceFaultCount; ++i)
        names += toId(static_cast<PracticeFault>(i));
    return names;
}

QString serviceText(const Endpoint &endpoint)
{
    return u"%1:%2:%3"_s.arg(toId(endpoint.protocol), hostAndPort(endpoint.host, endpoint.port),
                             toId(endpoint.security));
}

ExitCode listFaults(bool wantsJson, Console &console)
{
    const QStringList names = faultNames();
    if (wantsJson) {
        console.json(
            {{u"schema"_s, u"mailmend/practice/1"_s}, {u"faults"_s, QJsonArray::fromStringList(names)}});
        return ExitCode::Fine;
    }
    console.line(PracticeVerb::tr("The practice server can show these faults:"));
    for (const QString &name : names)
        console.line(u"  "_s + name);
    return ExitCode::Fine;
}

ExitCode serve(const PracticeServer &server, bool wantsJson, Console &console)
{
    QJsonArray services;
    for (const Endpoint &endpoint : server.services()) {
        services += serviceText(endpoint);
        if (!wantsJson)
            console.line(serviceText(endpoint));
    }
    const QString user = QString::fromLatin1(PracticeServer::userName);
    const QString password = QString::fromLatin1(PracticeServer::password);
    if (wantsJson)
        console.json({{u"schema"_s, u"mailmend/practice/1"_s},
                      {u"services"_s, services},
                      {u"user"_s, user},
                      {u"password"_s, password},
                      {u"authority"_s, QString::fromLatin1(server.authorityPem())}});
    else
        console.line(PracticeVerb::tr("User %1, password %2. Ctrl+C ends it.").arg(user, password));
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QCoreApplication::exec();
    return ExitCode::Fine;
}

// Long enough for a loaded computer, short enough to watch a server that stays silent.
constexpr std::chrono::seconds patience{12};

CheckRequest requestFor(const PracticeServer &server, PracticeFault fault)
{
    const QString user = QString::fromLatin1(PracticeServer::userName);
    const bool isWrong = fault == PracticeFault::WrongPassword;
    CheckRequest request;
    request.services = server.services();
    request.credentials =
        Credentials{user, Secret(isWrong ? "wrong"_ba : QByteArray(PracticeServer::password)), {}};
    request.message = TestMessage{user, user, 0};
    request.ownAddress = user;
    request.internetChecks = false;
    request.timeout = patience;
    return request;
}

ExitCode showFault(const PracticeServer &server, PracticeFault fault, bool wantsJson, Console &console)
{
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const CheckObservation observation =
        runLiveCheck(requestFor(server, fault), console, server.authorityPem());
    const QList<Finding> findings = drawFindings(observation, *knowledge, QDateTime::currentDateTimeUtc());
    const QList<RankedCause> causes = rankCauses(*knowledge, findings, {});
    const auto recommendation = recommend(emptyPath(), {findings, causes, true}, stepEconomy(*knowledge));
    const ExitCode code = exitCodeOf(observation, findings);
    if (wantsJson) {
        console.json(diagnosisToJson(observation, findings, {}, causes, recommendation, *knowledge));
        return code;
    }
    printCheck(observation, findings, *knowledge, console);
    if (code == ExitCode::Problem)
        printVerdict(causes, recommendation, *knowledge, console);
    else
        console.heading(PracticeVerb::tr("All services are well."));
    return code;
}

}

ExitCode practiceVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"practice"_s, u"[FAULT]"_s,
        PracticeVerb::tr("Starts mail servers of its own on this computer that show a fault, checks them "
                         "and says what is wrong; without a fault, lists them all."));
    line.add({u"serve"_s}, PracticeVerb::tr("Checks nothing and serves until Ctrl+C."));
    if (const auto done = line.read(arguments, console))
        return *done;
    if (line.operands().isEmpty() && !line.isSet(u"serve"_s))
        return listFaults(line.wantsJson(), console);
    const QString name =
        line.operands().isEmpty() ? QString(toId(PracticeFault::None)) : line.operands().first();
    const auto fault = practiceFaultFromId(name);
    if (!fault || line.operands().size() > 1)
        return console.refuse(ExitCode::Usage,
                              PracticeVerb::tr("“%1” is no fault: one of %2 is accepted")
                                  .arg(line.operands().join(u' '), faultNames().join(u", "_s)));
    PracticeServer server(*fault);
    if (const auto started = server.start(); !started)
        return console.refuse(ExitCode::CannotRun, started.error().detail);
    if (line.isSet(u"serve"_s))
        return serve(server, line.wantsJson(), console);
    return showFault(server, *fault, line.wantsJson(), console);
}

}
