#include "app/viewmodels/servicelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int mostServices = 8;

ServiceForm emptyForm(int line)
{
    ServiceForm form;
    form.protocol = line == ServiceLines::incoming ? Protocol::Imap : Protocol::Smtp;
    form.security = line == ServiceLines::incoming ? Security::Tls : Security::StartTls;
    return form;
}

ServiceForm formOf(const Endpoint &service, LineOrigin origin)
{
    ServiceForm form;
    form.protocol = service.protocol;
    form.host = service.host;
    form.port = QString::number(service.port);
    form.security = service.security;
    form.origin = origin;
    return form;
}

Endpoint endpointOf(const ServiceForm &form)
{
    return Endpoint{form.protocol, form.host.trimmed(),
                    portNumber(form.port).value_or(customaryPort(form.protocol, form.security)),
                    form.security};
}

bool isFilledIn(const ServiceForm &form)
{
    return form.origin == LineOrigin::Settings;
}

bool isGuess(const ServiceForm &form)
{
    return isFilledIn(form) && form.source == SettingsSource::Guess;
}

// What was chosen for one domain says nothing of another, and a line that was emptied is free again.
void reopen(ServiceForm &form)
{
    form.isSecurityChosen = false;
    if (form.origin == LineOrigin::Typed && form.host.isEmpty() && form.port.isEmpty())
        form.origin = LineOrigin::None;
}

bool isOpen(const ServiceForm &form)
{
    return form.origin == LineOrigin::None || (isFilledIn(form) && !form.isSecurityChosen);
}

}

std::optional<quint16> portNumber(const QString &typed)
{
    bool isNumber = false;
    const uint port = typed.trimmed().toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

ServiceLines::ServiceLines()
    : m_forms{emptyForm(incoming), emptyForm(outgoing)}
{
}

void ServiceLines::replace(const QList<Endpoint> &services)
{
    QList<ServiceForm> incomingForms;
    QList<ServiceForm> outgoingForms;
    for (const Endpoint &service : services)
        (service.protocol == Protocol::Smtp ? outgoingForms : incomingForms)
            << formOf(service, LineOrigin::Typed);
    if (incomingForms.isEmpty())
        incomingForms << emptyForm(incoming);
    if (outgoingForms.isEmpty())
        outgoingForms << emptyForm(outgoing);
    m_forms = {incomingForms.takeFirst(), outgoingForms.takeFirst()};
    m_forms << incomingForms << outgoingForms;
    m_settings.reset();
    m_domain.clear();
}

void ServiceLines::takeHints(const Recognition &recognition)
{
    if (recognition.server.isEmpty())
        return;
    const bool isSmtp = recognition.protocol.value_or(Protocol::Smtp) == Protocol::Smtp;
    ServiceForm &form = m_forms[isSmtp ? outgoing : incoming];
    if (form.origin == LineOrigin::Typed && !form.host.isEmpty())
        return;
    form.protocol = recognition.protocol.value_or(form.protocol);
    form.host = recognition.server;
    form.origin = LineOrigin::PastedText;
    if (recognition.port) {
        form.port = QString::number(*recognition.port);
        form.security = customarySecurity(*recognition.port);
    }
}

void ServiceLines::fill(const std::optional<SettingsCandidate> &settings, const QString &domain)
{
    const bool isOther = domain != m_domain;
    m_settings = settings;
    m_domain = domain;
    m_forms.removeIf([](const ServiceForm &form) { return form.isFurther && isFilledIn(form); });
    for (const int line : {incoming, outgoing}) {
        if (isOther)
            reopen(m_forms[line]);
        if (isOpen(m_forms.at(line)))
            refill(line);
    }
    addFurther();
}

void ServiceLines::setProtocol(int line, Protocol protocol)
{
    ServiceForm &form = m_forms[line];
    form.protocol = protocol;
    if (form.isFurther)
        form.origin = LineOrigin::Typed;
    if (form.origin != LineOrigin::None && !isFilledIn(form))
        return;
    form.isProtocolChosen = true;
    form.isSecurityChosen = false;
    fill(m_settings, m_domain);
}

void ServiceLines::setHost(int line, const QString &host)
{
    ServiceForm &form = m_forms[line];
    if (host.isEmpty() && isFilledIn(form))
        form.port.clear();
    form.host = host;
    form.origin = LineOrigin::Typed;
}

void ServiceLines::setPort(int line, const QString &port)
{
    m_forms[line].port = port;
    m_forms[line].origin = LineOrigin::Typed;
}

// A port that was filled in belongs to its kind of encryption and goes with it.
void ServiceLines::setSecurity(int line, Security security)
{
    ServiceForm &form = m_forms[line];
    if (isFilledIn(form) && form.port == QString::number(customaryPort(form.protocol, form.security)))
        form.port.clear();
    form.security = security;
    form.isSecurityChosen = true;
}

void ServiceLines::add()
{
    if (m_forms.size() >= mostServices)
        return;
    ServiceForm form = emptyForm(outgoing);
    form.security = Security::Tls;
    m_forms << form;
}

bool ServiceLines::isEmpty() const
{
    return std::all_of(m_forms.begin(), m_forms.end(),
                       [](const ServiceForm &form) { return form.host.trimmed().isEmpty(); });
}

bool ServiceLines::hasFound() const
{
    return std::any_of(m_forms.begin(), m_forms.end(),
                       [](const ServiceForm &form) { return isFilledIn(form) && !isGuess(form); });
}

QStringList ServiceLines::guessedHosts() const
{
    QStringList hosts;
    for (const ServiceForm &form : m_forms) {
        if (isGuess(form) && !form.host.isEmpty())
            hosts << form.host;
    }
    return hosts;
}

QList<Endpoint> ServiceLines::endpoints() const
{
    QList<Endpoint> endpoints;
    for (const ServiceForm &form : m_forms) {
        if (!form.host.trimmed().isEmpty())
            endpoints << endpointOf(form);
    }
    std::stable_partition(endpoints.begin(), endpoints.end(),
                          [](const Endpoint &service) { return service.protocol != Protocol::Smtp; });
    return endpoints;
}

QString ServiceLines::user() const
{
    if (!m_settings)
        return {};
    const auto shown = offered(incoming);
    for (const ServiceSettings &service : m_settings->services) {
        if (shown && service.endpoint == *shown && !service.user.isEmpty())
            return service.user;
    }
    return accountOf(*m_settings, {}).user;
}

void ServiceLines::refill(int line)
{
    ServiceForm &form = m_forms[line];
    const ServiceForm before = std::exchange(form, emptyForm(line));
    form.isProtocolChosen = before.isProtocolChosen;
    if (form.isProtocolChosen)
        form.protocol = before.protocol;
    if (const auto service = offered(line)) {
        form = formOf(*service, LineOrigin::Settings);
        form.source = m_settings->source;
        form.isProtocolChosen = before.isProtocolChosen;
    } else {
        if (before.origin == LineOrigin::None || isGuess(before)) {
            form.port = before.port;
            form.security = before.security;
        }
        form.host = guessedHost(form.protocol);
        form.origin = form.host.isEmpty() ? LineOrigin::None : LineOrigin::Settings;
    }
    form.visited = before.visited;
}

// All that an organisation has for its people, while its servers stand in the first two lines.
void ServiceLines::addFurther()
{
    if (!m_settings || m_settings->source != SettingsSource::Organisation)
        return;
    for (const ServiceSettings &service : m_settings->services) {
        const ServiceForm &first =
            m_forms.at(service.endpoint.protocol == Protocol::Smtp ? outgoing : incoming);
        const bool isOwn = isFilledIn(first) && first.source == SettingsSource::Organisation;
        if (!isOwn || endpointOf(first) == service.endpoint || m_forms.size() >= mostServices)
            continue;
        ServiceForm form = formOf(service.endpoint, LineOrigin::Settings);
        form.source = SettingsSource::Organisation;
        form.isFurther = true;
        m_forms << form;
    }
}

// An organisation means its own order; of the others, what is encrypted goes first.
std::optional<Endpoint> ServiceLines::offered(int line) const
{
    if (!m_settings)
        return std::nullopt;
    const ServiceForm &form = m_forms.at(line);
    SettingsCandidate fitting = *m_settings;
    fitting.services.removeIf([&](const ServiceSettings &service) {
        const Protocol protocol = service.endpoint.protocol;
        return (protocol == Protocol::Smtp) != (line == outgoing) ||
               (form.isProtocolChosen && protocol != form.protocol);
    });
    if (fitting.services.isEmpty())
        return std::nullopt;
    const bool isOwn = fitting.source == SettingsSource::Organisation;
    return isOwn ? fitting.services.first().endpoint : accountOf(fitting, {}).services.first();
}

// Empty where somebody has said that there is no such server.
QString ServiceLines::guessedHost(Protocol protocol) const
{
    const bool isDenied =
        m_settings && (m_settings->services.isEmpty() || m_settings->declined.contains(protocol));
    if (isDenied || !m_domain.contains(u'.') || m_domain.endsWith(u'.'))
        return {};
    switch (protocol) {
    case Protocol::Smtp:
        return u"smtp."_s + m_domain;
    case Protocol::Imap:
        return u"imap."_s + m_domain;
    case Protocol::Pop3:
        return u"pop."_s + m_domain;
    }
    Q_UNREACHABLE();
}

}
