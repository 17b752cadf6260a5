#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace mm {

enum class ErrorCode : quint8 { InvalidArgument, MalformedData, TooLarge, NotFound, Unavailable, Io };

//! A failure of ours: a file, a document, a misuse. What a server does wrong is an observation.
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QString detail; //!< One clear sentence in English: what is wrong and what is accepted.

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

}
