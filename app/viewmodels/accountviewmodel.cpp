#include "app/viewmodels/accountviewmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int mostServices = 8;

// What people copy along with an address or a host from a mail or a web page.
QString cleaned(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7);
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2);
    return text;
}

ServiceForm emptyForm(int line)
{
    const bool isIncoming = line == AccountViewModel::incoming;
    return {isIncoming ? Protocol::Imap : Protocol::Smtp,    {}, {},
            isIncoming ? Security::Tls : Security::StartTls, {}, false};
}

QString guessOrigin()
{
    return AccountViewModel::tr("a guess; compare it with your mail program");
}

std::optional<quint16> portNumber(const QString &typed)
{
    bool isNumber = false;
    const uint port = typed.trimmed().toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

}

AccountViewModel::AccountViewModel(QObject *parent)
    : QObject(parent)
{
    m_services = {emptyForm(incoming), emptyForm(outgoing)};
}

void AccountViewModel::setOrganisation(const Organisation &organisation)
{
    m_organisation = &organisation;
    if (!m_address.isEmpty())
        fillFromAddress();
}

void AccountViewModel::setAccount(const Account &account)
{
    m_address = account.address;
    m_user = account.user;
    m_filledInUser.clear();
    QList<ServiceForm> incomingLines;
    QList<ServiceForm> outgoingLines;
    for (const Endpoint &service : account.services) {
        const ServiceForm form{service.protocol, service.host, QString::number(service.port),
                               service.security, {},           false};
        (service.protocol == Protocol::Smtp ? outgoingLines : incomingLines) << form;
    }
    if (incomingLines.isEmpty())
        incomingLines << emptyForm(incoming);
    if (outgoingLines.isEmpty())
        outgoingLines << emptyForm(outgoing);
    m_services = {incomingLines.takeFirst(), outgoingLines.takeFirst()};
    m_services << incomingLines << outgoingLines;
    Q_EMIT linesReplaced();
}

void AccountViewModel::takeHints(const Recognition &recognition)
{
    if (m_address.isEmpty() && recognition.account.contains(u'@'))
        setAddress(recognition.account);
    if (!recognition.server.isEmpty()) {
        const bool isSmtp = recognition.protocol.value_or(Protocol::Smtp) == Protocol::Smtp;
        ServiceForm &line = m_services[isSmtp ? outgoing : incoming];
        if (line.host.isEmpty() || !line.origin.isEmpty()) {
            line.protocol = recognition.protocol.value_or(line.protocol);
            line.host = recognition.server;
            line.origin = tr("from the text that you pasted");
            if (recognition.port) {
                line.port = QString::number(*recognition.port);
                line.security = customarySecurity(*recognition.port);
            }
        }
    }
    Q_EMIT linesReplaced();
}

void AccountViewModel::setAddress(const QString &address)
{
    m_address = address;
    fillFromAddress();
    Q_EMIT changed();
}

void AccountViewModel::setProtocol(int line, Protocol protocol)
{
    m_services[line].protocol = protocol;
    Q_EMIT changed();
}

void AccountViewModel::setHost(int line, const QString &host)
{
    m_services[line].host = host;
    m_services[line].origin.clear();
    Q_EMIT changed();
}

void AccountViewModel::setPort(int line, const QString &port)
{
    m_services[line].port = port;
    m_services[line].origin.clear();
    Q_EMIT changed();
}

void AccountViewModel::setSecurity(int line, Security security)
{
    m_services[line].security = security;
    Q_EMIT changed();
}

void AccountViewModel::addService()
{
    if (m_services.size() < mostServices)
        m_services << ServiceForm{Protocol::Smtp, {}, {}, Security::Tls, {}, false};
    Q_EMIT linesReplaced();
}

void AccountViewModel::setUser(const QString &user)
{
    m_user = user;
}

void AccountViewModel::setPassword(const Secret &password)
{
    m_password = password;
}

void AccountViewModel::visitAddress()
{
    m_addressVisited = true;
    Q_EMIT changed();
}

void AccountViewModel::visit(int line)
{
    m_services[line].visited = true;
    Q_EMIT changed();
}

bool AccountViewModel::validate()
{
    m_addressVisited = true;
    for (ServiceForm &form : m_services)
        form.visited = true;
    Q_EMIT changed();
    return isValid();
}

QString AccountViewModel::addressMessage() const
{
    return m_addressVisited ? addressFault() : QString();
}

QString AccountViewModel::hostMessage(int line) const
{
    return m_services.at(line).visited ? hostFault(line) : QString();
}

QString AccountViewModel::portMessage(int line) const
{
    return m_services.at(line).visited ? portFault(line) : QString();
}

QString AccountViewModel::portHint(int line) const
{
    const ServiceForm &form = m_services.at(line);
    return QString::number(customaryPort(form.protocol, form.security));
}

bool AccountViewModel::isValid() const
{
    if (isEmpty() || !addressFault().isEmpty())
        return false;
    for (int line = 0; line < m_services.size(); ++line) {
        if (!hostFault(line).isEmpty() || !portFault(line).isEmpty())
            return false;
    }
    return true;
}

Account AccountViewModel::account() const
{
    Account account;
    account.address = cleaned(m_address);
    account.user = m_user.trimmed();
    for (const bool wantIncoming : {true, false}) {
        for (const ServiceForm &form : m_services) {
            const bool isIncoming = form.protocol != Protocol::Smtp;
            if (isIncoming == wantIncoming && !form.host.trimmed().isEmpty())
                account.services << endpoint(form);
        }
    }
    return account;
}

std::optional<Credentials> AccountViewModel::credentials() const
{
    if (m_password.isEmpty())
        return std::nullopt;
    const QString user = m_user.trimmed().isEmpty() ? cleaned(m_address) : m_user.trimmed();
    return Credentials{user, m_password, {}};
}

QString AccountViewModel::addressFault() const
{
    const QString address = cleaned(m_address);
    if (address.isEmpty())
        return {};
    if (!address.contains(u'@'))
        return tr("A mail address has an @ in it, like name@example.com.");
    if (splitAddress(address))
        return {};
    return tr("This is not a whole mail address. It looks like name@example.com.");
}

QString AccountViewModel::hostFault(int line) const
{
    const QString host = m_services.at(line).host.trimmed();
    if (host.isEmpty()) {
        if (line == incoming && isEmpty())
            return tr("Enter at least one server: the incoming or the outgoing one.");
        return {};
    }
    if (host.contains(u'@'))
        return tr("This is a mail address. A server name looks like imap.example.com.");
    if (host.contains(u"://"_s) || host.contains(u'/'))
        return tr("This is a web address. A server name looks like imap.example.com.");
    if (host.contains(u' '))
        return tr("A server name has no spaces in it. It looks like imap.example.com.");
    const auto checked = checkHostName(host);
    if (!checked)
        return tr("This cannot be a server's name. It looks like imap.example.com, or 192.0.2.7.");
    return {};
}

QString AccountViewModel::portFault(int line) const
{
    const QString port = m_services.at(line).port.trimmed();
    if (port.isEmpty() || portNumber(port))
        return {};
    return tr("A port is a number from 1 to 65535; the usual one here is %1.").arg(portHint(line));
}

bool AccountViewModel::isEmpty() const
{
    return std::all_of(m_services.begin(), m_services.end(),
                       [](const ServiceForm &form) { return form.host.trimmed().isEmpty(); });
}

Endpoint AccountViewModel::endpoint(const ServiceForm &form) const
{
    return Endpoint{form.protocol, form.host.trimmed(),
                    portNumber(form.port).value_or(customaryPort(form.protocol, form.security)),
                    form.security};
}

void AccountViewModel::fillFromAddress()
{
    const auto own = m_organisation ? m_organisation->accountOf(cleaned(m_address)) : std::nullopt;
    const QString user = m_user;
    if (m_user == m_filledInUser)
        m_user = own ? own->user : QString();
    m_filledInUser = own ? own->user : QString();
    const QList<ServiceForm> services = m_services;
    m_services.removeIf([this](const ServiceForm &form) { return isOwn(form) && form.isFurther; });
    if (own)
        takeOwn(*own);
    else
        guess();
    if (m_services != services || m_user != user)
        Q_EMIT linesReplaced();
}

// A guess stays a guess: it fills only lines that nobody has typed in, and says what it is.
void AccountViewModel::guess()
{
    const auto parts = splitAddress(cleaned(m_address));
    const bool complete = parts && parts->domain.contains(u'.') && !parts->domain.endsWith(u'.');
    for (const int line : {incoming, outgoing}) {
        ServiceForm &form = m_services[line];
        if (isOwn(form))
            form = emptyForm(line);
        if (!form.host.isEmpty() && form.origin != guessOrigin())
            continue;
        const QString prefix = form.protocol == Protocol::Smtp   ? u"smtp."_s
                               : form.protocol == Protocol::Imap ? u"imap."_s
                                                                 : u"pop."_s;
        form.host = complete ? prefix + parts->domain : QString();
        form.origin = complete ? guessOrigin() : QString();
    }
}

QStringList AccountViewModel::guessedHosts() const
{
    QStringList hosts;
    for (const ServiceForm &form : m_services) {
        if (!form.host.isEmpty() && form.origin == guessOrigin())
            hosts << form.host;
    }
    return hosts;
}

// The first incoming and outgoing service into the two lines that always stand there unless somebody typed in
// them, the others below.
void AccountViewModel::takeOwn(const Account &own)
{
    for (const int line : {incoming, outgoing}) {
        if (isOwn(m_services.at(line)) || m_services.at(line).origin == guessOrigin())
            m_services[line] = emptyForm(line);
    }
    for (const Endpoint &service : own.services) {
        ServiceForm form{service.protocol, service.host, QString::number(service.port),
                         service.security, ownOrigin(),  false};
        ServiceForm &line = m_services[service.protocol == Protocol::Smtp ? outgoing : incoming];
        form.isFurther = !line.host.isEmpty();
        if (!form.isFurther)
            line = form;
        else if (isOwn(line) && m_services.size() < mostServices)
            m_services << form;
    }
}

bool AccountViewModel::isOwn(const ServiceForm &form) const
{
    return !form.origin.isEmpty() && form.origin == ownOrigin();
}

QString AccountViewModel::ownOrigin() const
{
    return m_organisation && !m_organisation->name.isEmpty() ? tr("as %1 has it").arg(m_organisation->name)
                                                             : QString();
}

}
