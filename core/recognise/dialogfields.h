#pragma once

#include "core/recognise/cluetable.h"

#include <QString>

namespace mm {

//! The named fields of a mail program's dialog ("Account: 'x', Server: 'y', Protocol: SMTP, Port: 25"), in
//! the languages in which mail programs come. Where a field occurs more than once, the first counts.
struct DialogFields
{
    std::optional<Spoken> protocol;
    QString server;
    std::optional<quint16> port;
    QString account;
};

[[nodiscard]] DialogFields readDialogFields(QStringView text);

//! A host that the text itself points at outside of such fields: "host mx.example.com[192.0.2.1] said",
//! "imap.example.com:993", "Mail server pop.example.com responded".
struct NamedHost
{
    QString host;
    std::optional<quint16> port;
};

[[nodiscard]] NamedHost findNamedHost(QStringView text);

}
