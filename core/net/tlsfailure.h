#pragma once

#include "core/model/observation.h"

#include <QAbstractSocket>
#include <QSsl>

#include <optional>

namespace mm {

//! What is known of a handshake that broke off.
struct BrokenHandshake
{
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    std::optional<QSsl::AlertType> alertReceived; //!< fatal alert of the server, where the library tells
    std::optional<QSsl::AlertType> alertSent;     //!< fatal alert of ours
    QString detail;                               //!< the library's own words
    bool cipherChosen = false;                    //!< the server's hello had come already
    bool reset = false;                           //!< the connection ended by a reset
};

//! Alerts decide first, the library's words last.
[[nodiscard]] TlsFailure classify(const BrokenHandshake &handshake);

}
