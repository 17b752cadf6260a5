#pragma once

#include "core/model/accountsettings.h"

namespace mm {

//! A list of settings in Mozilla's form (clientConfig, draft-ietf-mailmaint-autoconfig) for one address: of
//! several providers the one that names the address's domain, else the first with a service; services in the
//! list's order, incoming first, at most 32. What is of no use (an unknown type or encryption, no sound host
//! or port) is passed over. Source, place and protection are the caller's to say.
//! Errors: as of readXml(); MalformedData: no clientConfig; NotFound: no service that is tested. The detail
//! says what is there instead.
[[nodiscard]] Result<SettingsCandidate> readAutoconfig(const QByteArray &xml, const AddressParts &address);

}
