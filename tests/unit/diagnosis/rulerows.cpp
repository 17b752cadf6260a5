#include "tests/unit/diagnosis/rulerows.h"

#include <QTest>

namespace mm::testing {

void row(const char *name, const CheckObservation &check, const QString &expected)
{
    QTest::newRow(name) << check << expected;
}

void row(const char *name, const ServiceObservation &service, const QString &expected)
{
    row(name, checkOf({service}), expected);
}

ServiceObservation certified(ServiceObservation service, std::initializer_list<CertificateFault> faults,
                             const std::function<void(CertificateRecord &)> &change)
{
    service = faulty(std::move(service), faults);
    change(service.tls.chain.first());
    return service;
}

ServiceObservation clear(Protocol protocol, quint16 port)
{
    return healthyService(protocol, port, Security::None);
}

}
