#pragma once

#include "core/recognise/filerecogniser.h"

#include <QIODevice>

#include <memory>

namespace mm {

//! A bounce or a log that is being read, turn by turn, so that the window goes on answering meanwhile.
//! Bounds: the first 256 MB, half a megabyte a turn.
class FileReading
{
public:
    static constexpr qint64 limitMegabytes = 256;

    struct Outcome
    {
        Recognition recognition;
        QString opening; //!< the beginning of the file as text
        bool isCut = false;
        QString fault; //!< why it could not be read to its end, in the system's words; empty: it could
    };

    //! \p file is open for reading; \p providers outlive this.
    FileReading(std::unique_ptr<QIODevice> file, const ProviderFinder *providers);

    //! Reads on for one turn; true once there is nothing more to read.
    [[nodiscard]] bool readTurn();
    [[nodiscard]] int percent() const;
    //! Once, after readTurn() was true. \p units: how much of the beginning is wanted.
    [[nodiscard]] Outcome finish(qsizetype units);

private:
    std::unique_ptr<QIODevice> m_file;
    FileRecogniser m_recogniser;
    QByteArray m_block;
    qint64 m_read = 0;
    bool m_failed = false;
};

}
