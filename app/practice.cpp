#include "app/practice.h"

#include "app/controller/controller.h"

namespace mm {
namespace {

// One service with TLS from the start and one with STARTTLS: each fault shows in one of them at least.
bool isPractised(const Endpoint &service)
{
    return (service.protocol == Protocol::Imap && service.security == Security::Tls) ||
           (service.protocol == Protocol::Smtp && service.security == Security::StartTls);
}

}

Practice::Practice() = default;
Practice::~Practice() = default;

void Practice::begin(PracticeFault fault, Controller &controller)
{
    m_server = std::make_unique<PracticeServer>(fault);
    if (const auto started = m_server->start(); !started) {
        controller.notice().setTrouble(
            Controller::tr("The practice server could not be started. %1").arg(started.error().detail));
        m_server.reset();
        return;
    }
    Account account;
    account.address = QString::fromLatin1(PracticeServer::userName);
    account.user = account.address;
    for (const Endpoint &service : m_server->services()) {
        if (isPractised(service))
            account.services << service;
    }
    controller.account().setPassword(Secret(PracticeServer::password));
    controller.account().setAccount(account);
}

QByteArray Practice::authorityPem() const
{
    return m_server ? m_server->authorityPem() : QByteArray();
}

}
