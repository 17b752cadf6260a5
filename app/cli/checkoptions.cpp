#include "app/cli/checkoptions.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostServices = 4096;
constexpr qint64 longestPassword = 4096;
constexpr qint64 longestToken = 16 * 1024;
constexpr qint64 largestMessage = 100 * 1024 * 1024;

struct CheckOptions
{
    Q_DECLARE_TR_FUNCTIONS(CheckOptions)
};

tl::unexpected<Error> wrong(const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, detail);
}

Result<QString> addressOperand(const VerbLine &line)
{
    const QStringList operands = line.operands();
    if (operands.isEmpty())
        return QString();
    if (operands.size() > 1)
        return wrong(CheckOptions::tr("“%1”: only one mail address is accepted at a time")
                         .arg(operands.join(u"”, “"_s)));
    const QString address = cleanedAddress(operands.first());
    if (const auto parts = splitAddress(address); !parts)
        return tl::unexpected(parts.error());
    return address;
}

Result<QList<Endpoint>> readServices(const QStringList &texts)
{
    if (texts.size() > mostServices)
        return wrong(
            CheckOptions::tr("%1 services: at most %2 are accepted").arg(texts.size()).arg(mostServices));
    QList<Endpoint> services;
    for (const QString &text : texts) {
        auto endpoint = parseEndpoint(text);
        if (!endpoint)
            return tl::unexpected(std::move(endpoint.error()));
        services += std::move(*endpoint);
    }
    return services;
}

// No password has one, and a server that ends the password at it (NUL in SASL PLAIN, RFC 4616 section 2)
// would count a wrong sign-in. UTF-16, which some shells write, is full of them.
bool hasControl(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

// QFile::readLine() would end the line at a NUL.
QByteArray firstLine(QIODevice &input, qint64 longest)
{
    QByteArray line;
    line.reserve(longest); // growing would leave copies behind
    char c = 0;
    while (line.size() < longest && input.getChar(&c) && c != '\n')
        line += c;
    return line;
}

// The first line of standard input; its end mark belongs to no secret, and neither does the mark of UTF-8
// that some editors and shells put in front.
Result<Secret> readSecret(const QString &option, qint64 longest)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return wrong(CheckOptions::tr("%1: standard input cannot be read").arg(option));
    constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";
    QByteArray line = firstLine(input, longest + utf8Mark.size() + 2);
    if (line.startsWith(utf8Mark))
        line.remove(0, utf8Mark.size());
    while (line.endsWith('\r'))
        line.chop(1);
    const bool isTooLong = line.size() > longest;
    Secret secret(std::move(line));
    if (secret.isEmpty() || isTooLong)
        return wrong(CheckOptions::tr("%1 takes the first line of standard input; 1 to %2 bytes are accepted")
                         .arg(option)
                         .arg(longest));
    if (hasControl(secret.reveal()))
        return wrong(CheckOptions::tr("%1: the first line of standard input has a control character in it, "
                                      "which no password and no token has; nothing was sent")
                         .arg(option));
    return secret;
}

Result<std::optional<Credentials>> readCredentials(const VerbLine &line, const QString &address)
{
    const bool byToken = line.isSet(u"token-stdin"_s);
    if (!byToken && !line.isSet(u"password-stdin"_s))
        return std::nullopt;
    const QString option = byToken ? u"--token-stdin"_s : u"--password-stdin"_s;
    if (byToken && line.isSet(u"password-stdin"_s))
        return wrong(CheckOptions::tr("--password-stdin and --token-stdin: one of them is accepted"));
    const QString user = line.isSet(u"user"_s) ? line.value(u"user"_s) : address;
    if (user.isEmpty())
        return wrong(CheckOptions::tr("%1 needs --user NAME: who signs in with it").arg(option));
    auto secret = readSecret(option, byToken ? longestToken : longestPassword);
    if (!secret)
        return tl::unexpected(std::move(secret.error()));
    Credentials credentials{user, {}, {}};
    (byToken ? credentials.accessToken : credentials.password) = std::move(*secret);
    return credentials;
}

//! The mail address of the account, as far as the line tells.
QString ownAddressOf(const VerbLine &line, const QString &address)
{
    const QString user = line.value(u"user"_s);
    return address.isEmpty() && user.contains(u'@') ? user : address;
}

Result<std::optional<TestMessage>> readTestMessage(const VerbLine &line, const QString &address)
{
    const auto size = line.number(u"send-size"_s, 1, largestMessage, 0);
    if (!size)
        return tl::unexpected(size.error());
    if (!line.isSet(u"send-test"_s)) {
        if (line.isSet(u"from"_s) || line.isSet(u"send-size"_s))
            return wrong(CheckOptions::tr("--from and --send-size belong to --send-test ADDRESS"));
        return std::nullopt;
    }
    TestMessage message{line.isSet(u"from"_s) ? line.value(u"from"_s) : ownAddressOf(line, address),
                        line.value(u"send-test"_s), *size};
    if (message.sender.isEmpty())
        return wrong(CheckOptions::tr("--send-test needs --from ADDRESS: who sends the test message"));
    for (const QString &party : {message.sender, message.recipient}) {
        if (const auto parts = splitAddress(party); !parts)
            return tl::unexpected(parts.error());
    }
    return message;
}

}

void addCheckOptions(VerbLine &line)
{
    line.add(
        {u"service"_s},
        CheckOptions::tr("A service to test, more than once if wanted: imap, pop3 or smtp; port and security "
                         "(tls, starttls, none, auto) may be left out."),
        u"PROTOCOL:HOST[:PORT[:SECURITY]]"_s);
    line.add({u"user"_s}, CheckOptions::tr("The name to sign in with."), u"NAME"_s);
    line.add(
        {u"password-stdin"_s},
        CheckOptions::tr("Signs in; the password is the first line of standard input and is kept nowhere."));
    line.add({u"token-stdin"_s},
             CheckOptions::tr("Signs in with an OAuth 2.0 access token, which is the first line of standard "
                              "input and is kept nowhere."));
    line.add({u"sign-in-without-tls"_s},
             CheckOptions::tr("Signs in even where the connection is not encrypted; others on the network "
                              "can read the password then."));
    line.add(
        {u"send-test"_s},
        CheckOptions::tr("Sends a test message to this address; where it is the account's own, looks whether "
                         "it comes over IMAP or POP3, and deletes it again."),
        u"ADDRESS"_s);
    line.add({u"from"_s}, CheckOptions::tr("The sender of the test message."), u"ADDRESS"_s);
    line.add({u"send-size"_s}, CheckOptions::tr("The size of the test message."), u"BYTES"_s);
    line.add({u"timeout"_s},
             CheckOptions::tr("Ends the check of a service after so many seconds (40); other addresses of "
                              "its name and other ways to it may take two more, and beyond eight of a host "
                              "services take turns."),
             u"SECONDS"_s);
    line.add({u"no-internet-checks"_s},
             CheckOptions::tr("Asks nothing of the internet but the servers that are tested."));
}

Result<CheckRequest> readCheckRequest(const VerbLine &line)
{
    const auto address = addressOperand(line);
    if (!address)
        return tl::unexpected(address.error());
    auto services = readServices(line.values(u"service"_s));
    if (!services)
        return tl::unexpected(std::move(services.error()));
    const auto seconds = line.number(u"timeout"_s, 1, 600, 40);
    if (!seconds)
        return tl::unexpected(seconds.error());
    auto message = readTestMessage(line, *address);
    if (!message)
        return tl::unexpected(std::move(message.error()));
    // The password last: nobody should have to type one for a line that is wrong anyway.
    auto credentials = readCredentials(line, *address);
    if (!credentials)
        return tl::unexpected(std::move(credentials.error()));
    return CheckRequest{std::move(*services),
                        std::move(*credentials),
                        line.isSet(u"sign-in-without-tls"_s),
                        std::move(*message),
                        !line.isSet(u"no-internet-checks"_s),
                        std::chrono::seconds(*seconds),
                        ownAddressOf(line, *address)};
}

}
