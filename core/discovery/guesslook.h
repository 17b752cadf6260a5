#pragma once

#include "core/discovery/sourcelook.h"
#include "core/probe/connectrace.h"

#include <vector>

namespace mm {

//! Tries the names that mail servers usually have below a domain, with bare connections to their mail ports
//! that are closed at once. A name that exists where no port answers counts as well, behind those that
//! answer: it may be just this that is wrong. Ends after two and a half seconds at most.
class GuessLook final : public SourceLook
{
    Q_OBJECT

public:
    explicit GuessLook(SearchContext &context);
    ~GuessLook() override;

    void start() override;

private:
    struct Door
    {
        Endpoint endpoint;
        std::unique_ptr<ConnectRace> race;
        bool isOpen = false;
    };
    struct Host
    {
        int number = 0;
        std::unique_ptr<Lookup> lookup;
        std::optional<NameOutcome> outcome;
        std::vector<Door> doors; //!< best first
        int waiting = 0;         //!< for doors
        bool isDone = false;
    };

    void take(Host &host, const NameResolution &resolution);
    void settle(Host &host, Door &door, bool connected);
    void finish(Host &host);
    void conclude();
    [[nodiscard]] SettingsCandidate likeliest() const;
    [[nodiscard]] static QString openPorts(const Host &host);
    [[nodiscard]] std::optional<Endpoint> best(Protocol protocol, bool open) const;

    std::vector<Host> m_hosts; //!< the likeliest first
    std::unique_ptr<Deadline> m_deadline;
};

}
