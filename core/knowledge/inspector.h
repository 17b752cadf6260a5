#pragma once

#include <QStringList>

namespace mm {

//! What kind of product opens encrypted connections: whose it is decides whom to ask and what to switch off.
enum class InspectorKind : quint8 {
    SecuritySoftware, //!< on this computer
    Filter,           //!< on this computer: advertisements, children's protection
    Gateway,          //!< of a company's or a school's network
    CaptureTool,      //!< on this computer, for looking at network traffic
    Unwanted          //!< on this computer, brought along by something else
};
inline constexpr int inspectorKindCount = 5;

//! A product that opens encrypted connections to look inside, and the names that it makes certificates under.
struct InspectorEntry
{
    QString id;    //!< "avast"
    QString title; //!< "Avast"
    InspectorKind kind = InspectorKind::SecuritySoftware;
    QStringList issuers; //!< in lower case; one of them stands in the common name or the organisation of the
                         //!< issuer, from the beginning of a word on
};

[[nodiscard]] QLatin1StringView toId(InspectorKind kind); //!< "security-software", "gateway", …
[[nodiscard]] std::optional<InspectorKind> inspectorKindFromId(QStringView id);

//! The product that makes certificates under one of the \p issuerNames; null: none that is known.
[[nodiscard]] const InspectorEntry *inspectorOf(const QStringList &issuerNames,
                                                const QList<InspectorEntry> &inspectors);

}
