#pragma once

#include "core/diagnosis/serviceview.h"
#include "core/model/finding.h"

#include <optional>

//! The rules, one function a finding. A rule that holds answers with the evidence for its finding, with a
//! value for every placeholder of the finding's summary; host, port, server, protocol and address are added
//! by drawFindings() to each finding of a service. rules.cpp lists them in tables.
namespace mm::rules {

using Evidence = std::optional<QJsonObject>;

// systemrules.cpp
[[nodiscard]] Evidence offline(const CheckObservation &check);
[[nodiscard]] Evidence captivePortal(const CheckObservation &check);
[[nodiscard]] Evidence proxy(const CheckObservation &check);
[[nodiscard]] Evidence clockSkewed(const CheckObservation &check);

// namerules.cpp
[[nodiscard]] Evidence nameNotFound(const ServiceView &view);
[[nodiscard]] Evidence nameWithoutAddress(const ServiceView &view);
[[nodiscard]] Evidence nameTimedOut(const ServiceView &view);
[[nodiscard]] Evidence nameServerFailure(const ServiceView &view);
[[nodiscard]] Evidence resolversDiffer(const ServiceView &view);

// connectionrules.cpp
[[nodiscard]] Evidence refused(const ServiceView &view);
[[nodiscard]] Evidence timedOut(const ServiceView &view);
[[nodiscard]] Evidence unreachable(const ServiceView &view);
[[nodiscard]] Evidence reset(const ServiceView &view);
[[nodiscard]] Evidence portBlocked(const ServiceView &view);
[[nodiscard]] Evidence ipv6Broken(const ServiceView &view);
[[nodiscard]] Evidence slow(const ServiceView &view);

// greetingrules.cpp
[[nodiscard]] Evidence noGreeting(const ServiceView &view);
[[nodiscard]] Evidence slowGreeting(const ServiceView &view);
[[nodiscard]] Evidence dropped(const ServiceView &view);
//! The evidence of ServiceDropped where no words of the server tell more.
[[nodiscard]] QJsonObject earlyEnd(const DialogueRecord &dialogue);
[[nodiscard]] Evidence wrongProtocol(const ServiceView &view);
[[nodiscard]] Evidence alteredByMiddlebox(const ServiceView &view);
[[nodiscard]] Evidence malformedReply(const ServiceView &view);

// tlsrules.cpp
[[nodiscard]] Evidence startTlsNotOffered(const ServiceView &view);
[[nodiscard]] Evidence startTlsRefused(const ServiceView &view);
[[nodiscard]] Evidence startTlsInjection(const ServiceView &view);
[[nodiscard]] Evidence handshakeFailed(const ServiceView &view);
[[nodiscard]] Evidence plaintextOnTlsPort(const ServiceView &view);
[[nodiscard]] Evidence implicitTlsOnPlainPort(const ServiceView &view);
[[nodiscard]] Evidence protocolTooOld(const ServiceView &view);
[[nodiscard]] Evidence noSharedCipher(const ServiceView &view);
[[nodiscard]] Evidence clientCertificateRequired(const ServiceView &view);

// certificaterules.cpp
[[nodiscard]] Evidence certificateExpired(const ServiceView &view);
[[nodiscard]] Evidence certificateNotYetValid(const ServiceView &view);
[[nodiscard]] Evidence certificateNameMismatch(const ServiceView &view);
[[nodiscard]] Evidence certificateSelfSigned(const ServiceView &view);
[[nodiscard]] Evidence certificateUntrustedIssuer(const ServiceView &view);
[[nodiscard]] Evidence certificateIncompleteChain(const ServiceView &view);
[[nodiscard]] Evidence certificateRevoked(const ServiceView &view);
[[nodiscard]] Evidence certificateWeak(const ServiceView &view);
[[nodiscard]] Evidence certificateExpiresSoon(const ServiceView &view);
[[nodiscard]] Evidence certificateIntercepted(const ServiceView &view);

// authrules.cpp: what is offered
[[nodiscard]] Evidence signInNotOffered(const ServiceView &view);
[[nodiscard]] Evidence signInOnlyAfterTls(const ServiceView &view);
[[nodiscard]] Evidence mechanismMismatch(const ServiceView &view);
[[nodiscard]] Evidence oauth2Only(const ServiceView &view);
[[nodiscard]] Evidence signInRejected(const ServiceView &view);
//! Why a sign-in that was asked for was never tried, though the conversation came to its end. No finding of
//! its own: it goes with Ok.
[[nodiscard]] Evidence signInLeftOut(const ServiceView &view);

// refusalrules.cpp: what a reply refuses; see replymeaning.h
[[nodiscard]] Evidence busy(const ServiceView &view);
[[nodiscard]] Evidence accountDisabled(const ServiceView &view);
[[nodiscard]] Evidence appPasswordRequired(const ServiceView &view);
[[nodiscard]] Evidence popBeforeSmtp(const ServiceView &view);
[[nodiscard]] Evidence authenticationRequired(const ServiceView &view);
[[nodiscard]] Evidence relayDenied(const ServiceView &view);
[[nodiscard]] Evidence senderRejected(const ServiceView &view);
[[nodiscard]] Evidence recipientRejected(const ServiceView &view);
[[nodiscard]] Evidence messageTooBig(const ServiceView &view);
[[nodiscard]] Evidence greylisted(const ServiceView &view);
[[nodiscard]] Evidence rateLimited(const ServiceView &view);
[[nodiscard]] Evidence helloRejected(const ServiceView &view);
[[nodiscard]] Evidence mailboxLocked(const ServiceView &view);
[[nodiscard]] Evidence mailboxOverQuota(const ServiceView &view);

//! The evidence when the conversation's refusal proves this finding.
[[nodiscard]] Evidence refusalMeans(const ServiceView &view, FindingId finding);

}
