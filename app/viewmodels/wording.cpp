#include "app/viewmodels/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(mm::Wording)
};

struct NamedId
{
    QLatin1StringView id;
    const char *name;
};

// The names of programs and systems are names: they are the same in every language.
constexpr std::array clientNames{
    NamedId{"outlook-classic"_L1, "Outlook (classic)"},
    NamedId{"outlook-new"_L1, "Outlook (new)"},
    NamedId{"outlook-mac"_L1, "Outlook for Mac"},
    NamedId{"outlook-mobile"_L1, "Outlook mobile"},
    NamedId{"thunderbird"_L1, "Thunderbird"},
    NamedId{"apple-mail"_L1, "Apple Mail"},
    NamedId{"windows-live-mail"_L1, "Windows Live Mail"},
    NamedId{"outlook-express"_L1, "Outlook Express"},
    NamedId{"windows-mail"_L1, "Windows Mail"},
    NamedId{"evolution"_L1, "Evolution"},
    NamedId{"kmail"_L1, "KMail"},
};

constexpr std::array platformNames{
    NamedId{"windows"_L1, "Windows"},
    NamedId{"macos"_L1, "macOS"},
    NamedId{"linux"_L1, "Linux"},
};

template<std::size_t N>
QString nameIn(const std::array<NamedId, N> &names, const QString &id)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&id](const NamedId &name) { return id == name.id; });
    return found == names.end() ? id : QString::fromLatin1(found->name);
}

}

QString protocolWord(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return u"SMTP"_s;
    case Protocol::Imap:
        return u"IMAP"_s;
    case Protocol::Pop3:
        return u"POP3"_s;
    }
    return {};
}

QString securityWord(Security security)
{
    switch (security) {
    case Security::None:
        return Wording::tr("not encrypted");
    case Security::StartTls:
        return u"STARTTLS"_s;
    case Security::Tls:
        return u"TLS"_s;
    case Security::Auto:
        return Wording::tr("find out");
    }
    return {};
}

QString serviceLine(const Endpoint &endpoint)
{
    return QStringList{protocolWord(endpoint.protocol), endpoint.host, QString::number(endpoint.port),
                       securityWord(endpoint.security)}
        .join(u" · "_s);
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return Wording::tr("name");
    case Stage::Tcp:
        return Wording::tr("connection");
    case Stage::Greeting:
        return Wording::tr("greeting");
    case Stage::Capabilities:
        return Wording::tr("abilities");
    case Stage::StartTls:
        return Wording::tr("asking for encryption");
    case Stage::Tls:
        return Wording::tr("encryption and certificate");
    case Stage::Auth:
        return Wording::tr("sign-in");
    case Stage::Submit:
        return Wording::tr("test message");
    }
    return {};
}

QString runningSentence(Stage stage, const QString &host)
{
    switch (stage) {
    case Stage::Dns:
        return Wording::tr("Looking up the name %1…").arg(host);
    case Stage::Tcp:
        return Wording::tr("Connecting…");
    case Stage::Greeting:
        return Wording::tr("Waiting for the server's greeting…");
    case Stage::Capabilities:
        return Wording::tr("Asking what the server can do…");
    case Stage::StartTls:
        return Wording::tr("Asking for encryption…");
    case Stage::Tls:
        return Wording::tr("Agreeing on encryption and reading the certificate…");
    case Stage::Auth:
        return Wording::tr("Signing in…");
    case Stage::Submit:
        return Wording::tr("Handing over a test message…");
    }
    return {};
}

QString successSentence(const ServiceObservation &service)
{
    const auto passed = [&service](Stage stage) {
        return std::any_of(service.stages.begin(), service.stages.end(),
                           [stage](const StageRecord &record) { return record.stage == stage && record.ok; });
    };
    QStringList deeds;
    if (passed(Stage::Tcp))
        deeds << Wording::tr("connected");
    if (service.tls.isSound())
        deeds << Wording::tr("encrypted with a valid certificate");
    if (passed(Stage::Auth))
        deeds << Wording::tr("signed in");
    if (service.dialogue.loginHeldBack)
        deeds << Wording::tr("not signed in, to protect the account");
    if (passed(Stage::Submit))
        deeds << Wording::tr("test message accepted");
    if (deeds.isEmpty())
        return Wording::tr("All is well.");
    QString sentence = deeds.join(u", "_s) + u'.';
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString statusWord(StepStatus status)
{
    switch (status) {
    case StepStatus::NotStarted:
        return {};
    case StepStatus::AnsweredByCheck:
        return Wording::tr("not needed, by the checks");
    case StepStatus::InProgress:
        return Wording::tr("begun");
    case StepStatus::Fixed:
        return Wording::tr("that fixed it");
    case StepStatus::NoChange:
        return Wording::tr("done, no change");
    case StepStatus::Skipped:
        return Wording::tr("skipped");
    case StepStatus::CannotDo:
        return Wording::tr("could not be done");
    }
    return {};
}

Mark markOf(StepStatus status)
{
    switch (status) {
    case StepStatus::NotStarted:
        return Mark::Waiting;
    case StepStatus::AnsweredByCheck:
    case StepStatus::Fixed:
    case StepStatus::NoChange:
        return Mark::Ok;
    case StepStatus::InProgress:
        return Mark::Running;
    case StepStatus::Skipped:
    case StepStatus::CannotDo:
        return Mark::Skipped;
    }
    return Mark::None;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Wording::tr("For information");
    case Severity::Warning:
        return Wording::tr("Warning");
    case Severity::Error:
        return Wording::tr("Fault");
    }
    return {};
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Mark::Info;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Error:
        return Mark::Error;
    }
    return Mark::None;
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Waiting:
        return Wording::tr("waiting");
    case Mark::Running:
        return Wording::tr("running");
    case Mark::Ok:
        return Wording::tr("in order");
    case Mark::Info:
        return Wording::tr("for information");
    case Mark::Warning:
        return Wording::tr("warning");
    case Mark::Error:
        return Wording::tr("fault");
    case Mark::Skipped:
        return Wording::tr("skipped");
    case Mark::Here:
        return Wording::tr("you are here");
    }
    return {};
}

QString clientWord(const QString &id)
{
    return nameIn(clientNames, id);
}

QString platformWord(const QString &id)
{
    return nameIn(platformNames, id);
}

QString thisPlatform()
{
#if defined(Q_OS_WIN)
    return u"windows"_s;
#elif defined(Q_OS_MACOS)
    return u"macos"_s;
#else
    return u"linux"_s;
#endif
}

QString oneLine(const QString &text, qsizetype limit)
{
    const QString line = text.left(limit * 2).simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + u'…';
}

}
