#pragma once

#include "core/model/finding.h"
#include "core/model/observation.h"

#include <QList>

namespace mm {

//! Adds to the first error among a service's findings what on this computer may have a part in it: a line of
//! the hosts file ("hosts_address"), a VPN ("vpn": where the way to the server can be the reason), security
//! software ("security_software"), the program on it that is meant to answer ("local_certificate",
//! "local_silence"). None of them is a fault by itself, so none has a finding of its own.
void nameSurroundings(QList<Finding> &findings, const CheckObservation &check, int service);

}
