#pragma once

#include "core/model/cause.h"
#include "core/model/endpoint.h"
#include "core/model/observation.h"
#include "core/model/step.h"
#include "core/report/wording.h"

#include <QString>

//! The words and marks in which view-models say what the core's values mean. Words are translated here;
//! a mark is a shape that a widget draws, and it never stands without its word.
namespace mm {

enum class Mark : quint8 { None, Waiting, Running, Ok, Info, Warning, Error, Skipped, Here };

[[nodiscard]] QString protocolWord(Protocol protocol); //!< "IMAP"
[[nodiscard]] QString securityWord(Security security); //!< "TLS", "STARTTLS", "not encrypted", "find out"
[[nodiscard]] QString serviceLine(const Endpoint &endpoint); //!< "IMAP · imap.example.com · 993 · TLS"
[[nodiscard]] QString stageWord(Stage stage);                //!< "connection"
[[nodiscard]] QString runningSentence(Stage stage, const QString &host);
//! What a service did up to its end: "Connected, encrypted with a valid certificate, signed in."
[[nodiscard]] QString successSentence(const ServiceObservation &service);

[[nodiscard]] QString statusWord(StepStatus status);
[[nodiscard]] Mark markOf(StepStatus status);
[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] Mark markOf(Severity severity);
[[nodiscard]] QString markWord(Mark mark); //!< what a screen reader says for the shape alone

[[nodiscard]] QString clientWord(const QString &id);   //!< "outlook-classic" → "Outlook (classic)"
[[nodiscard]] QString platformWord(const QString &id); //!< "windows" → "Windows"
[[nodiscard]] QString thisPlatform();                  //!< "windows", "macos" or "linux"

//! One bounded line of a text from outside, for a list or a title.
[[nodiscard]] QString oneLine(const QString &text, qsizetype limit = 200);

}
