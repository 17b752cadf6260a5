#include "tests/gui/wizardrig.h"

#include "tests/gui/guisupport.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace mm::gui {
namespace {

constexpr int patience = 30000; // ms; a loaded computer makes certificates slowly

}

WizardRig::WizardRig(PracticeFault fault)
    : m_server(fault)
{
    qputenv("MAILMEND_CONFIG_DIR", m_directory.path().toUtf8());
    const auto started = m_server.start();
    if (!started)
        qFatal("practice server: %s", qPrintable(started.error().detail));
    build();
}

WizardRig::~WizardRig() = default;

void WizardRig::build()
{
    m_network = std::make_unique<LiveNetwork>(m_server.authorityPem());
    m_controller = std::make_unique<Controller>(
        Controller::Parts{[this] { return m_network->surroundings(); }, m_directory.path() + u"/sessions"_s,
                          QDateTime::currentDateTimeUtc, false});
    m_window = std::make_unique<MainWindow>(*m_controller);
    m_window->build();
    m_controller->load();
    Account account;
    account.address = QString::fromLatin1(PracticeServer::userName);
    for (const Endpoint &service : m_server.services()) {
        const bool wanted = (service.protocol == Protocol::Imap && service.security == Security::Tls) ||
                            (service.protocol == Protocol::Smtp && service.security == Security::StartTls);
        if (wanted)
            account.services << service;
    }
    m_controller->account().setPassword(Secret(PracticeServer::password));
    m_controller->account().setAccount(account);
    m_window->show();
}

bool WizardRig::waitForCheck()
{
    return QTest::qWaitFor([this] { return m_controller->check().isFinished(); }, patience);
}

bool WizardRig::goTo(Place place)
{
    for (int pages = 0; pages < 6 && m_controller->place() != place; ++pages) {
        if (m_controller->place() == Place::Check && !waitForCheck())
            return false;
        m_controller->goOn();
    }
    return m_controller->place() == place;
}

void WizardRig::startAgain()
{
    m_window.reset();
    m_controller.reset();
    build();
}

QByteArray WizardRig::everythingOnDisk() const
{
    QByteArray all;
    QDirIterator files(m_directory.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

}
