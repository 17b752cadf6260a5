#pragma once

#include <QStringView>

//! What servers say in words, where their codes say too little. Each list is short on purpose: it holds the
//! phrasings of common servers and providers (Postfix, Exim, Exchange, Dovecot, Gmail, Yahoo, iCloud, QQ) and
//! is asked only after the codes.
namespace mm {

[[nodiscard]] bool saysBusy(QStringView text);
[[nodiscard]] bool saysRateLimited(QStringView text);
[[nodiscard]] bool saysGreylisted(QStringView text);
[[nodiscard]] bool saysBlocklisted(QStringView text);
[[nodiscard]] bool saysClientCertificate(QStringView text); //!< it demands one
[[nodiscard]] bool saysHello(QStringView text);             //!< it is about the name in EHLO or HELO
[[nodiscard]] bool saysHostName(QStringView text);          //!< it is about the name of some computer
[[nodiscard]] bool saysAppPassword(QStringView text);
[[nodiscard]] bool saysPasswordsRefused(QStringView text); //!< sign-in by password is switched off altogether
[[nodiscard]] bool saysAccountDisabled(QStringView text);
[[nodiscard]] bool saysMailboxInUse(QStringView text);
[[nodiscard]] bool saysSignInFirst(QStringView text);
[[nodiscard]] bool saysPopFirst(QStringView text);
[[nodiscard]] bool saysRelay(QStringView text);
[[nodiscard]] bool saysSenderRefused(QStringView text);
[[nodiscard]] bool saysQuota(QStringView text);
[[nodiscard]] bool saysTooBig(QStringView text);

}
