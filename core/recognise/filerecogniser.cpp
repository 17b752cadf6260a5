#include "core/recognise/filerecogniser.h"

#include "core/recognise/bounce.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/textencoding.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype formSample = 64 * 1024; // bytes that tell a message from a text

// From places in a message's readable text to places in the file as decoded whole.
void restorePlaces(Recognition &recognition, const MessageText &message, QByteArrayView bytes)
{
    const Charset charset = detectCharset(bytes);
    qsizetype known = markLength(bytes, charset); // bytes whose length in units is known
    qsizetype units = 0;
    auto code = recognition.codes.begin();
    for (qsizetype i = 0; i < message.stretches.size(); ++i) {
        const Stretch &stretch = message.stretches[i];
        const qsizetype textEnd =
            i + 1 < message.stretches.size() ? message.stretches[i + 1].textOffset : message.text.size();
        units += decode(bytes.sliced(known, stretch.byteOffset - known), charset).size();
        known = stretch.byteOffset;
        for (; code != recognition.codes.end() && code->offset < textEnd; ++code) {
            if (stretch.verbatim) {
                code->offset += units - stretch.textOffset;
            } else {
                code->offset = units;
                code->length = decode(bytes.sliced(stretch.byteOffset, stretch.byteLength), charset).size();
            }
        }
    }
}

Recognition recogniseMessage(QByteArrayView bytes, const ProviderFinder *providers)
{
    const MessageText message = readMessage(bytes);
    Recognition recognition = recognise(message.text, providers);
    if (!recognition.protocol && !recognition.otherProtocol && !recognition.codes.isEmpty())
        recognition.protocol = Protocol::Smtp;
    restorePlaces(recognition, message, bytes);
    return recognition;
}

}

FileRecogniser::FileRecogniser(const ProviderFinder *providers)
    : m_providers(providers)
    , m_text(providers)
    , m_decoder([this](QStringView text) { m_text.feed(text); })
{
}

void FileRecogniser::tellForm()
{
    m_form = looksLikeMessage(m_held) ? Form::Message : Form::Text;
    if (m_form == Form::Text)
        m_decoder.feed(std::exchange(m_held, {}));
}

void FileRecogniser::feed(QByteArrayView bytes)
{
    if (m_form == Form::Unknown) {
        const qsizetype taken = std::min(bytes.size(), formSample - m_held.size());
        m_held += bytes.first(taken);
        bytes = bytes.sliced(taken);
        if (m_held.size() < formSample)
            return;
        tellForm();
    }
    if (m_form == Form::Text)
        m_decoder.feed(bytes);
    else
        m_held += bytes.first(std::min(bytes.size(), messageReach - m_held.size()));
}

Recognition FileRecogniser::finish()
{
    if (m_form == Form::Unknown)
        tellForm();
    if (m_form == Form::Message)
        return recogniseMessage(m_held, m_providers);
    m_decoder.finish();
    return m_text.finish();
}

QString FileRecogniser::opening(qsizetype units) const
{
    if (m_form == Form::Message) {
        constexpr qsizetype widest = 4; // bytes of a unit
        const QByteArrayView start = QByteArrayView(m_held).first(std::min(m_held.size(), units * widest));
        const Charset charset = detectCharset(start);
        return decode(start.sliced(markLength(start, charset)), charset).left(units);
    }
    return m_text.opening().left(units);
}

}
