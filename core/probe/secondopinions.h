#pragma once

#include "core/model/observation.h"
#include "core/net/resolver.h"
#include "core/probe/connectrace.h"

#include <QObject>

#include <map>
#include <memory>

namespace mm {

//! What others say where this computer's network fails a service: a public resolver on its name, a well-known
//! mail host on its port. A name and a port are asked once each, and only when there is a doubt.
//!
//! Life: questions may be put at any time; settled() comes when none that is worth waiting for is
//! open any more, 4.5 s after the last at the latest. Emits nothing inside a question. Destroying it gives up
//! silently.
class SecondOpinions final : public QObject
{
    Q_OBJECT

public:
    //! \p elsewhere: a public resolver; null: nobody is asked anything. \p own: this computer's.
    SecondOpinions(Resolver *elsewhere, Resolver &own, ProbeContext &context);
    ~SecondOpinions() override;

    //! \p host is being looked up; if that takes 3 s, the public resolver is asked beside it.
    void expectName(const QString &host);
    //! A look-up ended; where it failed, the public resolver is asked.
    void takeOwnAnswer(const QString &host, NameOutcome outcome);
    //! The service does not work. Where its name led to private addresses alone, the public resolver is
    //! asked. That is waited for where they lead nowhere, as filters answer; else not, because in a network
    //! of one's own private addresses are mostly as they should be.
    void doubtAddresses(const ServiceObservation &service);
    //! Nothing answers at \p endpoint: does a well-known host on the same port?
    void comparePort(const Endpoint &endpoint);

    void writeTo(ServiceObservation &service) const;
    //! Who was asked what, for the report.
    [[nodiscard]] QStringList asked() const;
    [[nodiscard]] bool areSettled() const { return m_open == 0; }

Q_SIGNALS:
    void settled();

private:
    struct NameQuestion
    {
        std::unique_ptr<Deadline> patience{};
        std::unique_ptr<Lookup> lookup{};
        NameResolution answer{};
        bool isAsked = false;
        bool isAwaited = false;
    };
    struct PortQuestion
    {
        std::unique_ptr<Lookup> lookup{};
        std::unique_ptr<ConnectRace> race{};
        PortComparison seen{};
        qint64 startMs = 0;
    };

    void ask(const QString &host, bool isAwaited);
    void takeAnswer(NameQuestion &question, const NameResolution &answer);
    void race(PortQuestion &question, quint16 port, const NameResolution &resolution);
    void conclude(PortQuestion &question, bool connected);
    void close();

    Resolver *const m_elsewhere;
    Resolver &m_own;
    ProbeContext &m_context;
    std::map<QString, NameQuestion> m_names;                     //!< by host as given
    std::map<std::pair<QString, quint16>, PortQuestion> m_ports; //!< by the well-known host and the port
    int m_open = 0;
};

}
