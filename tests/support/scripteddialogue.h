#pragma once

#include "core/protocol/dialogue.h"

namespace mm {

//! A dialogue of three lines, for testing what drives dialogues: it waits for a greeting, says "hi", begins
//! TLS when the answer is "tls", and ends after "bye". Patience: 35 s for the greeting, 15 s afterwards.
class ScriptedDialogue final : public Dialogue
{
public:
    explicit ScriptedDialogue(DialogueRequest request);

    [[nodiscard]] Actions connected() override;
    [[nodiscard]] Actions received(QByteArrayView bytes) override;
    [[nodiscard]] Actions encrypted(bool sound) override;
    [[nodiscard]] Actions closed() override;
    [[nodiscard]] Actions timedOut() override;
    [[nodiscard]] std::chrono::milliseconds patience() const override;
    [[nodiscard]] const DialogueRecord &record() const override { return m_record; }

private:
    [[nodiscard]] Actions finish(DialogueEnding ending);

    const DialogueRequest m_request;
    DialogueRecord m_record;
    bool m_handshaking = false;
    bool m_finished = false;
};

}
