#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

//! One finished run of mailmend-cli.
struct Run
{
    int code = -1; //!< -1: it crashed or did not end within 30 s
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const;
};

//! \p configuration is the folder with overlays/ in it; without one there are no overlays.
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {},
                      const QString &configuration = {});
[[nodiscard]] QStringList sorted(QStringList list);
