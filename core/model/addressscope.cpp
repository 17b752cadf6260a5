#include "core/model/addressscope.h"

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct Range
{
    std::uint32_t first;
    std::uint32_t mask;
};

constexpr std::array<Range, 7> ranges{{
    {0x00000000, 0xff000000}, // 0.0.0.0/8, this network
    {0x0a000000, 0xff000000}, // 10.0.0.0/8
    {0x64400000, 0xffc00000}, // 100.64.0.0/10, a provider's own
    {0x7f000000, 0xff000000}, // 127.0.0.0/8
    {0xa9fe0000, 0xffff0000}, // 169.254.0.0/16
    {0xac100000, 0xfff00000}, // 172.16.0.0/12
    {0xc0a80000, 0xffff0000}, // 192.168.0.0/16
}};

bool isOneOf(const QString &address, const QStringList &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QString &start) { return address.startsWith(start, Qt::CaseInsensitive); });
}

//! Of four numbers; 0 where it is none such.
std::uint32_t valueOf(const QString &address)
{
    const auto parts = address.split(u'.');
    std::uint32_t value = 0;
    for (const QString &part : parts)
        value = (value << 8) | (part.toUInt() & 0xffU);
    return parts.size() == 4 ? value : 0;
}

bool isIPv6Nowhere(const QString &address)
{
    return address == "::"_L1 || address == "::1"_L1;
}

bool isPublic(const QString &address)
{
    if (address.contains(u':'))
        return !isIPv6Nowhere(address) &&
               !isOneOf(address, {u"fc"_s, u"fd"_s, u"fe8"_s, u"fe9"_s, u"fea"_s, u"feb"_s});
    const std::uint32_t value = valueOf(address);
    return std::none_of(ranges.begin(), ranges.end(),
                        [value](const Range &range) { return (value & range.mask) == range.first; });
}

bool isNowhere(const QString &address)
{
    return address.contains(u':') ? isIPv6Nowhere(address) : isOneOf(address, {u"0."_s, u"127."_s});
}

bool isLoopback(const QString &address)
{
    return address == "::1"_L1 || address.startsWith("127."_L1);
}

}

bool reachesTheInternet(const QStringList &addresses)
{
    return std::any_of(addresses.begin(), addresses.end(), isPublic);
}

bool leadNowhere(const QStringList &addresses)
{
    return std::all_of(addresses.begin(), addresses.end(), isNowhere);
}

bool areOfThisComputer(const QStringList &addresses)
{
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), isLoopback);
}

}
