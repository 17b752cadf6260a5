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

    //! One line of text, broken at width() columns; lines after a break stand \p indent columns in.
    void line(const QString &text = {}, int indent = 0);
    //! How many columns a line of standard output may have now: those of its terminal, from 40 to 100; 100
    //! where it is none.
    [[nodiscard]] int width() const;
    //! One line that is not broken and keeps its blanks.
    void verbatim(const QString &text);
    void heading(const QString &text);
    //! The text as this console shows it in that colour; for parts of a line.
    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;
    //! The document and nothing else.
    void json(const QJsonObject &document);
    //! The same for a text whose form is already that of a file.
    void document(const QString &text);
    //! The same for a file that is no text.
    void bytes(const QByteArray &bytes);

    //! Whether a person looks at standard error, at a terminal that can move its cursor.
    [[nodiscard]] bool canRedraw() const { return m_canRedraw; }
    //! The columns that a redrawn line may have now.
    [[nodiscard]] int redrawWidth() const;
    //! Puts these lines in place of the last redrawn ones on standard error; none takes them away. Each has
    //! at most redrawWidth() columns.
    void redraw(const QStringList &lines);

    //! One line on standard error; on a terminal, broken as those of standard output.
    void complain(const QString &text);
    //! The same, and how the program then ends.
    [[nodiscard]] ExitCode refuse(ExitCode code, const QString &text);

    //! How the program ends that would end with \p code: CannotRun, and a line on standard error, where what
    //! was to be written to standard output is lost. A reader that has gone away is no loss.
    [[nodiscard]] ExitCode ended(ExitCode code);

private:
    void write(const QByteArray &bytes);

    QFile m_out;
    QFile m_error;
    QString m_lost; //!< why the rest of the output cannot be written; empty: it can
    bool m_readerLeft = false;
    bool m_isOutputTerminal = false;
    bool m_isErrorTerminal = false;
    bool m_isColoured = false;
    bool m_canRedraw = false;
    QStringList m_redrawn;
};

}
