#include "tests/gui/samples.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mm::samples {
namespace {

QList<CauseEntry> causes()
{
    QList<CauseEntry> entries;
    for (int id = 0; id < causeCount; ++id) {
        CauseEntry entry;
        entry.id = static_cast<CauseId>(id);
        entry.category = entry.id == CauseId::Other ? u"other"_s : u"network"_s;
        entry.title = u"Cause "_s + toId(entry.id);
        entry.explanation = u"An explanation."_s;
        entry.remedy = u"A remedy."_s;
        entry.prior = 1.0 / causeCount;
        if (entry.id == CauseId::PortBlocked) {
            entry.title = u"This network blocks the port that your mail program sends through"_s;
            entry.explanation = u"Many home and hotel networks block ports that spammers use."_s;
            entry.remedy = u"Use port 465 instead, or ask whoever runs the network."_s;
            entry.step = StepId::ServerSettings;
        }
        entries << entry;
    }
    return entries;
}

QList<FindingEntry> findings()
{
    QList<FindingEntry> entries;
    for (int id = 0; id < findingCount; ++id) {
        FindingEntry entry;
        entry.id = static_cast<FindingId>(id);
        entry.title = u"Finding "_s + toId(entry.id);
        entry.summary = u"Summary of "_s + toId(entry.id) + u"."_s;
        if (entry.id == FindingId::TcpTimeout) {
            entry.title = u"No answer"_s;
            entry.summary = u"No answer from {host} on port {port} within {seconds} seconds."_s;
            entry.remedy = u"Ask whoever runs {host} whether it works."_s;
        }
        entries << entry;
    }
    return entries;
}

ActionEntry action(const QString &id, const QString &text)
{
    ActionEntry entry;
    entry.id = id;
    entry.text = text;
    entry.risk = u"none"_s;
    return entry;
}

CommandEntry command(const QString &platform, const QString &program, const QStringList &arguments)
{
    CommandEntry entry{
        .id = program, .platform = platform, .program = program, .arguments = arguments, .text = {}};
    entry.text = typedLine(entry);
    return entry;
}

QList<ActionEntry> serverActions()
{
    ActionEntry outlook =
        action(u"server-settings.port"_s, u"In Outlook, open File, Account Settings, and set the "
                                          "outgoing port to 465 with SSL/TLS."_s);
    outlook.clients = {u"outlook-classic"_s};
    ActionEntry thunderbird = action(u"server-settings.port-thunderbird"_s,
                                     u"In Thunderbird, open Account Settings, Outgoing Server, Edit."_s);
    thunderbird.clients = {u"thunderbird"_s};
    ActionEntry test =
        action(u"server-settings.test"_s, u"Test whether the port answers from this computer."_s);
    test.commands = {command(u"windows"_s, u"nslookup"_s, {u"{outgoing-host}"_s}),
                     command(u"linux"_s, u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"{tls-address}"_s})};
    test.commands.last().elevated = true;
    test.commands.last().text = typedLine(test.commands.last());
    test.warning = u"Don't switch certificate checks off, whatever a forum says."_s;
    test.undo = u"Set the port back to 587."_s;
    test.ask = u"Ask which number stands beside “Outgoing server”."_s;
    test.minutes = 10;
    test.risk = u"medium"_s;
    return {outlook, thunderbird, test};
}

QList<StepEntry> steps()
{
    static const QStringList titles{
        u"Connection"_s, u"Server settings"_s, u"Profile"_s,    u"Security software"_s, u"Network stack"_s,
        u"Updates"_s,    u"Message queue"_s,   u"Components"_s, u"Encryption (TLS)"_s,  u"Event logs"_s};
    QList<StepEntry> entries;
    for (const StepId id : allSteps()) {
        StepEntry entry;
        entry.id = id;
        entry.title = titles.at(numberOf(id) - 1);
        entry.purpose = u"A sentence on why one does this."_s;
        entry.verify = u"Send a message to yourself; it arrives within a minute."_s;
        entry.corrections = {u"A registry cleaner mends nothing of this."_s};
        entry.repairs = {{CauseId::PortBlocked, id == StepId::ServerSettings ? 0.8 : 0.1}};
        entry.actions = id == StepId::ServerSettings
                            ? serverActions()
                            : QList{action(slugOf(id) + u".look"_s, u"Look whether it is so."_s)};
        entries << entry;
    }
    return entries;
}

CodeEntry code(CodeKind kind, const QString &text, const QString &title, const QString &meaning)
{
    CodeEntry entry;
    entry.code = {kind, text};
    entry.title = title;
    entry.meaning = meaning;
    entry.family = kind == CodeKind::HResult ? u"general"_s : u"smtp"_s;
    entry.symbol = kind == CodeKind::HResult ? u"IXP_E_SAMPLE"_s : QString();
    entry.causes = {{CauseId::PortBlocked, 0.4}};
    entry.steps = {StepId::ServerSettings, StepId::Connectivity};
    entry.related = {u"0x800CCC0E"_s};
    entry.sources = {{u"RFC 5321"_s, u"what it says"_s, true}, {u"A web page"_s, u"something else"_s, false}};
    entry.note = u"Many pages call this an authentication failure. No sign-in had been tried."_s;
    entry.example = u"The server said: <b>"_s + text + u"</b>"_s;
    entry.area = kind == CodeKind::HResult ? Area::Network : Area::Recipient;
    return entry;
}

ProviderMeaning limitAt(const QString &provider, const QString &title)
{
    ProviderMeaning meaning;
    meaning.id = u"limit"_s;
    meaning.provider = provider;
    meaning.codes = {{{{CodeKind::SmtpReply, u"550"_s}}}};
    meaning.title = title;
    meaning.meaning = u"Wait a day, then send the rest. Smaller groups help."_s;
    meaning.tokens = {provider == u"bluemail"_s ? u"BM605"_s : u"GM-12"_s};
    meaning.causes = {{CauseId::PortBlocked, 0.6}};
    meaning.steps = {StepId::MessageQueue};
    meaning.sources = {{u"Help pages of the provider"_s, u"so many a day"_s, true}};
    meaning.area = Area::Quota;
    return meaning;
}

ServiceObservation service(const Endpoint &endpoint)
{
    ServiceObservation observation;
    observation.endpoint = endpoint;
    observation.address = u"192.0.2.7"_s;
    observation.tls.completed = true;
    observation.finished = true;
    observation.stages = {
        {Stage::Dns, 0, 24, true, u"192.0.2.7"_s}, {Stage::Tcp, 24, 61, true, u"192.0.2.7"_s},
        {Stage::Tls, 85, 140, true, u"TLSv1.3"_s}, {Stage::Greeting, 225, 40, true, u"* OK ready"_s},
        {Stage::Capabilities, 265, 30, true, {}},  {Stage::Auth, 295, 210, true, {}}};
    return observation;
}

const Endpoint imap{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls};
const Endpoint smtp{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};

}

KnowledgeBase knowledge()
{
    KnowledgeBase::Contents contents;
    contents.causes = causes();
    contents.findings = findings();
    contents.steps = steps();
    contents.codes = {
        code(CodeKind::HResult, u"0x800CCC0F"_s, u"The connection was cut"_s,
             u"The server or something between closed the connection. It had been made before."_s),
        code(CodeKind::HResult, u"0x800CCC0E"_s, u"No connection to the server"_s,
             u"The mail program could not reach the server."_s),
        code(CodeKind::SmtpReply, u"550"_s, u"The server refused the message"_s,
             u"It will not take it later either."_s)};
    contents.sources = {{u"RFC 5321"_s, u"2008-10"_s, {}},
                        {u"Help pages of the provider"_s, u"2026-11-22"_s, {}}};
    contents.providers = {{u"bluemail"_s, u"Bluemail"_s, {u"smtp.bluemail.example"_s}, {}},
                          {u"greymail"_s, u"Greymail"_s, {u"smtp.greymail.example"_s}, {}}};
    contents.providerMeanings = {limitAt(u"bluemail"_s, u"Bluemail's limit of the day is used up"_s),
                                 limitAt(u"greymail"_s, u"Greymail takes a rest"_s)};
    contents.questions = {{.id = u"other-network"_s,
                           .text = u"Does mail work in another network?"_s,
                           .say = u"Please try the hotspot of your phone."_s,
                           .answers = {{.id = u"works"_s,
                                        .label = u"Yes, there it works"_s,
                                        .meaning = u"The usual network is the matter."_s,
                                        .likelihoods = {{CauseId::PortBlocked, 0.9}},
                                        .otherwise = 0.1,
                                        .step = StepId::Connectivity},
                                       {.id = u"fails"_s,
                                        .label = u"No, it fails there too"_s,
                                        .meaning = u"The network is not to blame."_s,
                                        .likelihoods = {{CauseId::PortBlocked, 0.1}},
                                        .otherwise = 0.9,
                                        .step = std::nullopt}},
                           .cost = 2,
                           .steps = {StepId::Connectivity},
                           .answeredBy = {},
                           .symptoms = {},
                           .origin = u"made up"_s}};
    contents.handOvers = {{.id = u"provider"_s,
                           .title = u"your mail provider"_s,
                           .text = u"Send them the report."_s,
                           .say = u"This is with your provider."_s,
                           .cost = 20,
                           .mends = {},
                           .otherwise = 0.5,
                           .origin = u"made up"_s}};
    contents.symptoms = {{u"outbox-stuck"_s, u"Messages stay in the Outbox"_s, u"Nothing is sent."_s, {}, {}},
                         {u"slow"_s, u"It is very slow"_s, u"It works, but takes long."_s, {}, {}}};
    contents.advice = {
        {u"backup"_s, u"prevention"_s, u"Updates"_s, u"Keep the mail program up to date."_s, {}}};
    return KnowledgeBase(std::move(contents));
}

CheckRecord blockedCheck()
{
    CheckRecord record = healthyCheck();
    ServiceObservation &blocked = record.observation.services[1];
    blocked.tls = {};
    blocked.address.clear();
    blocked.stages = {{Stage::Dns, 0, 31, true, u"192.0.2.8"_s},
                      {Stage::Tcp, 31, 6000, false, u"timed out"_s}};
    record.observation.durationMs = 6031;
    record.findings = {
        makeFinding(FindingId::Ok, 0),
        makeFinding(FindingId::TcpTimeout, 1,
                    {{u"host"_s, u"smtp.example.com"_s}, {u"port"_s, 587}, {u"seconds"_s, 6}})};
    record.causes = {{CauseId::PortBlocked, 0.62, {FindingId::TcpTimeout}, {}},
                     {CauseId::ServerDown, 0.2, {FindingId::TcpTimeout}, {}},
                     {CauseId::AntivirusInterferes, 0.1, {}, {}},
                     {CauseId::Other, 0.08, {}, {}}};
    return record;
}

CheckRecord healthyCheck()
{
    CheckRecord record;
    record.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc());
    record.observation.started = record.at;
    record.observation.durationMs = 620;
    record.observation.services = {service(imap), service(smtp)};
    record.findings = {makeFinding(FindingId::Ok, 0), makeFinding(FindingId::Ok, 1)};
    record.causes = {{CauseId::Other, 1.0, {}, {}}};
    return record;
}

Recommendation recommendation()
{
    return {StepId::ServerSettings, {FindingId::TcpTimeout}, CauseId::PortBlocked, 0.5};
}

PathState path()
{
    PathState state = emptyPath();
    state.steps[StepId::Connectivity].status = StepStatus::AnsweredByCheck;
    state.steps[StepId::ServerSettings].status = StepStatus::InProgress;
    state.steps[StepId::Profile].status = StepStatus::Skipped;
    state.current = StepId::ServerSettings;
    return state;
}

}
