#pragma once

#include "core/model/observation.h"

#include <optional>

namespace mm {

//! Holds on to a TCP connection beside the socket that owns it, so that after its end a reset can still be
//! told from an orderly close, which Qt reports alike, and how its segments fared (Linux). Where the system
//! cannot tell, nothing was reset.
class ConnectionWatch
{
public:
    explicit ConnectionWatch(qintptr descriptor);
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    [[nodiscard]] bool wasReset() const;
    [[nodiscard]] std::optional<LinkQuality> linkQuality() const;

private:
    qintptr m_duplicate = -1;
};

}
