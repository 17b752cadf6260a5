#pragma once

#include "core/recognise/textdecoder.h"
#include "core/recognise/textrecogniser.h"

namespace mm {

//! Recognises a file whose bytes come in pieces: the outcome is that of recogniseBytes() for the whole,
//! however it is cut. A text or a log may be of any length and takes 6 MB of memory. Of a mail message (told
//! by its first 64 KB) the first 8 MB are kept and taken apart; what follows, which is attachments and the
//! returned original, is passed over. Offsets count UTF-16 units of the whole file, without a byte order
//! mark.
class FileRecogniser
{
public:
    static constexpr qsizetype messageReach = 8 * 1024 * 1024; //!< bytes

    explicit FileRecogniser(const ProviderFinder *providers = nullptr);
    FileRecogniser(const FileRecogniser &) = delete;
    FileRecogniser &operator=(const FileRecogniser &) = delete;

    void feed(QByteArrayView bytes);
    [[nodiscard]] Recognition finish(); //!< once, after the last bytes

    //! After finish(): the beginning of the file as text, at most \p units of it.
    [[nodiscard]] QString opening(qsizetype units) const;

private:
    enum class Form : quint8 { Unknown, Text, Message };

    void tellForm();

    const ProviderFinder *m_providers;
    Form m_form = Form::Unknown;
    QByteArray m_held; //!< until the form is known; of a message, what is read of it
    TextRecogniser m_text;
    TextDecoder m_decoder;
};

}
