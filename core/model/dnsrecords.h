#pragma once

#include <QString>

namespace mm {

//! Who receives a domain's mail (RFC 5321 section 5.1).
struct MailExchange
{
    int preference = 0;
    QString host;
};

//! Where a service of a domain stands (RFC 2782).
struct ServiceLocation
{
    int priority = 0;
    int weight = 0;
    quint16 port = 0;
    QString host; //!< empty: the service is decidedly not offered (target ".")
};

}
