#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace mm {

//! The stable public spelling of every value of an enumeration that counts from zero.
//! The table's rows stand in the order of the enumeration; a test holds each table against that.
template<class Enum, std::size_t N>
struct IdTable
{
    std::array<QLatin1StringView, N> ids;

    [[nodiscard]] constexpr QLatin1StringView operator[](Enum value) const
    {
        return ids[static_cast<std::size_t>(value)];
    }

    [[nodiscard]] std::optional<Enum> find(QStringView id) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (id == ids[i])
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

}
