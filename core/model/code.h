#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace mm {

//! The families of spelling that a code can have; see contract section 3 in core/README.md.
enum class CodeKind : quint8 { HResult, SmtpReply, EnhancedStatus, ResponseCode, Aadsts };
inline constexpr int codeKindCount = 5;

//! One error code in its one normal spelling: "0x800CCC0F", "550", "5.7.1", "AUTHENTICATIONFAILED"
//! (IMAP RFC 5530, POP3 RFC 2449: capitals, no brackets), "AADSTS50126".
struct Code
{
    CodeKind kind = CodeKind::HResult;
    QString text;

    friend bool operator==(const Code &, const Code &) = default;
};

[[nodiscard]] inline size_t qHash(const Code &code, size_t seed = 0)
{
    return qHashMulti(seed, quint8(code.kind), code.text);
}

//! "hresult", "smtp-reply", "enhanced-status", "response-code", "aadsts".
[[nodiscard]] QLatin1StringView toId(CodeKind kind);
[[nodiscard]] std::optional<CodeKind> codeKindFromId(QStringView id);

}
