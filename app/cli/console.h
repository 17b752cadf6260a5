#pragma once

#include "app/cli/exitcode.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

namespace mm {

enum class Colour : quint8 { Plain, Strong, Good, Warning, Bad, Quiet };

//! Standard output and standard error. Colours only on a terminal and never with NO_COLOR; control
//! characters, which a server's words could smuggle in, never get through.
class Console
{
public:
    Console();

    //! One line of text, broken at 100 columns; lines after a break stand \p indent columns in.
    void line(const QString &text = {}, int indent = 0);
    void heading(const QString &text);
    //! The text as this console shows it in that colour; for parts of a line.
    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;
    //! The document and nothing else.
    void json(const QJsonObject &document);

    //! One line on standard error.
    void complain(const QString &text);
    //! The same, and how the program then ends.
    [[nodiscard]] ExitCode refuse(ExitCode code, const QString &text);

private:
    void write(const QString &text);

    QFile m_out;
    QFile m_error;
    bool m_isColoured = false;
};

}
