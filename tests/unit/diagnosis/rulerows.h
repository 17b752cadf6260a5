#pragma once

#include "tests/support/observations.h"

#include <functional>

namespace mm::testing {

//! Rows of tst_rules: an observation and the findings that it means, "id" where one is the system's,
//! "index:id" where it is a service's, with a space between.
void row(const char *name, const CheckObservation &check, const QString &expected);
void row(const char *name, const ServiceObservation &service, const QString &expected);

void healthyRows();
void systemRows();
void nameAndConnectionRows();
void greetingRows();
void tlsRows();
void certificateRows();
void offerRows();
void signInRows();
void submissionRows();

template<class Change>
[[nodiscard]] ServiceObservation with(ServiceObservation service, Change change)
{
    change(service);
    return service;
}

template<class Change>
[[nodiscard]] CheckObservation system(Change change, QList<ServiceObservation> services = {healthyImap()})
{
    CheckObservation check = checkOf(std::move(services));
    change(check.system);
    return check;
}

[[nodiscard]] ServiceObservation certified(ServiceObservation service,
                                           std::initializer_list<CertificateFault> faults,
                                           const std::function<void(CertificateRecord &)> &change);
[[nodiscard]] ServiceObservation clear(Protocol protocol, quint16 port);

}
