#include "core/platform/connectionwatch.h"

namespace mm {

// Winsock tells of a reset only to the call that meets it.
ConnectionWatch::ConnectionWatch(qintptr) {}

ConnectionWatch::~ConnectionWatch() = default;

bool ConnectionWatch::wasReset() const
{
    return m_duplicate >= 0;
}

std::optional<LinkQuality> ConnectionWatch::linkQuality() const
{
    return std::nullopt;
}

}
