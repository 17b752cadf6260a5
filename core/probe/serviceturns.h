#pragma once

#include "core/model/endpoint.h"

#include <QHash>
#include <QList>

#include <vector>

namespace mm {

//! Whose turn it is: at most eight services of a host run at a time (mail servers turn away who opens more
//! connections), and a hundred in all (a process has some thousand file descriptors or fewer, and a service
//! takes up to four). Those of a host come in the order in which they were asked for.
class ServiceTurns
{
public:
    static constexpr int mostOfAHost = 8;
    static constexpr int mostInAll = 100;

    explicit ServiceTurns(const QList<Endpoint> &services);

    //! The services that begin now; they count as running until ended().
    [[nodiscard]] QList<int> next();
    void ended(int service);
    [[nodiscard]] bool areOver() const { return m_waiting.empty() && m_running == 0; }

private:
    QList<QString> m_hosts; //!< by service
    QHash<QString, int> m_runningOfHost;
    std::vector<int> m_waiting;
    int m_running = 0;
};

}
