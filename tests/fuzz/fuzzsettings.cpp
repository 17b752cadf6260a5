#include "tests/fuzz/fuzzsettings.h"

#include "core/base/plaintext.h"

namespace mm::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void requirePlain(const QString &text)
{
    require(text.size() <= 256 && withoutControls(text) == text && !text.contains(u'\n') &&
            !text.contains(u'\t'));
}

}

void requireShort(const Error &error)
{
    require(!error.detail.isEmpty() && error.detail.size() < 1500 && !error.detail.contains(u'\n'));
    require(withoutControls(error.detail) == error.detail);
}

void requireSound(const SettingsCandidate &candidate)
{
    require(candidate.services.size() <= 32);
    requirePlain(candidate.provider);
    bool isOutgoing = false;
    for (const ServiceSettings &service : candidate.services) {
        const Endpoint &endpoint = service.endpoint;
        require(checkHostName(endpoint.host) && endpoint.host.size() <= 253 && !endpoint.host.contains(u'%'));
        require(endpoint.port != 0 && endpoint.security != Security::Auto);
        requirePlain(service.user);
        require(service.signIns.size() <= signInKindCount);
        require(!isOutgoing || endpoint.protocol == Protocol::Smtp);
        isOutgoing = endpoint.protocol == Protocol::Smtp;
    }
}

}
