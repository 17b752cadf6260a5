#include "app/viewmodels/accountviewmodel.h"

#include "core/discovery/discoverer.h"
#include "core/knowledge/meantdomain.h"

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// No domain of the top has fewer than two letters: the person is still typing.
bool isWhole(const QString &domain)
{
    return domain.size() - domain.lastIndexOf(u'.') > 2 && !comparableDomain(domain).isEmpty();
}

}

AccountViewModel::AccountViewModel(QObject *parent)
    : QObject(parent)
{
}

void AccountViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    if (!m_address.isEmpty())
        lookUp();
}

void AccountViewModel::setAccount(const Account &account)
{
    m_address = account.address;
    m_user = account.user;
    m_filledInUser.clear();
    m_addressSettled = false;
    m_found.begin(cleanedAddress(m_address), known());
    m_lines.replace(account.services);
    Q_EMIT accountReplaced();
    Q_EMIT linesReplaced();
}

void AccountViewModel::takeHints(const Recognition &recognition)
{
    if (m_address.isEmpty() && recognition.account.contains(u'@'))
        setAddress(recognition.account);
    m_lines.takeHints(recognition);
    Q_EMIT linesReplaced();
}

void AccountViewModel::setAddress(const QString &address)
{
    const bool isOther = cleanedAddress(address) != cleanedAddress(m_address);
    m_address = address;
    if (isOther) {
        m_addressSettled = false;
        lookUp();
    }
    Q_EMIT changed();
}

void AccountViewModel::setProtocol(int line, Protocol protocol)
{
    m_lines.setProtocol(line, protocol);
    fillInUser();
    Q_EMIT linesReplaced();
}

void AccountViewModel::setHost(int line, const QString &host)
{
    m_lines.setHost(line, host);
    Q_EMIT changed();
}

void AccountViewModel::setPort(int line, const QString &port)
{
    m_lines.setPort(line, port);
    Q_EMIT changed();
}

void AccountViewModel::setSecurity(int line, Security security)
{
    m_lines.setSecurity(line, security);
    Q_EMIT linesReplaced();
}

void AccountViewModel::addService()
{
    m_lines.add();
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
    settleAddress();
    Q_EMIT addressLeft();
}

void AccountViewModel::settleAddress()
{
    m_addressSettled = true;
    Q_EMIT changed();
}

void AccountViewModel::takeSuggestion()
{
    if (const QString meant = suggestedAddress(); !meant.isEmpty()) {
        setAddress(meant);
        Q_EMIT linesReplaced();
        Q_EMIT addressLeft();
    }
}

void AccountViewModel::visit(int line)
{
    m_lines.visit(line);
    Q_EMIT changed();
}

bool AccountViewModel::validate()
{
    m_addressVisited = true;
    for (int line = 0; line < services().size(); ++line)
        m_lines.visit(line);
    Q_EMIT changed();
    return isValid();
}

QString AccountViewModel::addressMessage() const
{
    return m_addressVisited ? addressFault() : QString();
}

QString AccountViewModel::hostMessage(int line) const
{
    return services().at(line).visited ? hostFault(line) : QString();
}

QString AccountViewModel::portMessage(int line) const
{
    return services().at(line).visited ? portFault(line) : QString();
}

QString AccountViewModel::portHint(int line) const
{
    const ServiceForm &form = services().at(line);
    return QString::number(customaryPort(form.protocol, form.security));
}

bool AccountViewModel::isValid() const
{
    if (m_lines.isEmpty() || !addressFault().isEmpty())
        return false;
    for (int line = 0; line < services().size(); ++line) {
        if (!hostFault(line).isEmpty() || !portFault(line).isEmpty())
            return false;
    }
    return true;
}

Account AccountViewModel::account() const
{
    Account account;
    account.address = cleanedAddress(m_address);
    account.user = m_user.trimmed();
    account.services = m_lines.endpoints();
    return account;
}

std::optional<Credentials> AccountViewModel::credentials() const
{
    if (m_password.isEmpty())
        return std::nullopt;
    const QString user = m_user.trimmed().isEmpty() ? cleanedAddress(m_address) : m_user.trimmed();
    return Credentials{user, m_password, {}};
}

QString AccountViewModel::addressFault() const
{
    const QString address = cleanedAddress(m_address);
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
    const QString host = services().at(line).host.trimmed();
    if (host.isEmpty()) {
        if (line == incoming && m_lines.isEmpty())
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
    const QString port = services().at(line).port.trimmed();
    if (port.isEmpty() || portNumber(port))
        return {};
    return tr("A port is a number from 1 to 65535; the usual one here is %1.").arg(portHint(line));
}

QString AccountViewModel::originText(int line) const
{
    const ServiceForm &form = services().at(line);
    switch (form.origin) {
    case LineOrigin::None:
    case LineOrigin::Typed:
        return {};
    case LineOrigin::PastedText:
        return tr("from the text that you pasted");
    case LineOrigin::Settings:
        return m_found.origin(form.source);
    }
    Q_UNREACHABLE();
}

QString AccountViewModel::completeAddress() const
{
    const QString address = cleanedAddress(m_address);
    const auto parts = splitAddress(address);
    return parts && isWhole(parts->domain) ? address : QString();
}

bool AccountViewModel::wantsSearch() const
{
    return !completeAddress().isEmpty() && known().isEmpty();
}

void AccountViewModel::showSearching()
{
    m_found.startSearch();
    Q_EMIT changed();
}

void AccountViewModel::showSettings(const SettingsCandidate &candidate)
{
    m_found.take(candidate);
    fillIn();
    Q_EMIT changed();
}

void AccountViewModel::endSearch(const SettingsSearch &search)
{
    m_found.endSearch(search);
    fillIn();
    Q_EMIT changed();
}

void AccountViewModel::dropSearch()
{
    m_found.dropSearch();
    Q_EMIT changed();
}

QString AccountViewModel::searchText() const
{
    return m_found.progress(m_lines.hasFound(), !guessedHosts().isEmpty());
}

QString AccountViewModel::suggestedAddress() const
{
    const auto parts = splitAddress(completeAddress());
    if (!m_addressSettled || !m_knowledge || !parts || m_found.isFound())
        return {};
    const QString meant = meantDomain(parts->domain, *m_knowledge);
    return meant.isEmpty() ? QString() : QString(parts->localPart + u'@' + meant);
}

QString AccountViewModel::signInWarning() const
{
    return m_lines.hasFound() ? m_found.warning() : QString();
}

QList<SettingsCandidate> AccountViewModel::known() const
{
    return m_knowledge ? knownSettings(*m_knowledge, cleanedAddress(m_address)) : QList<SettingsCandidate>();
}

void AccountViewModel::lookUp()
{
    m_found.begin(cleanedAddress(m_address), known());
    fillIn();
    Q_EMIT addressChanged();
}

void AccountViewModel::fillIn()
{
    const QList<ServiceForm> before = services();
    const auto parts = splitAddress(cleanedAddress(m_address));
    m_lines.fill(m_found.candidate(), parts ? parts->domain : QString());
    if (fillInUser() || services() != before)
        Q_EMIT linesReplaced();
}

bool AccountViewModel::fillInUser()
{
    const QString before = m_user;
    const QString user = m_lines.user();
    if (m_user == m_filledInUser)
        m_user = user;
    m_filledInUser = user;
    return m_user != before;
}

}
