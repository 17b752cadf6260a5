#include "tests/support/scripteddialogue.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

ScriptedDialogue::ScriptedDialogue(DialogueRequest request)
    : m_request(std::move(request))
{
}

Actions ScriptedDialogue::connected()
{
    return {StageBegan{Stage::Greeting}};
}

Actions ScriptedDialogue::received(QByteArrayView bytes)
{
    if (m_finished)
        return {};
    if (m_handshaking)
        return finish(DialogueEnding::StartTlsInjection);
    const QByteArray line = bytes.toByteArray().trimmed();
    if (line == "tls") {
        m_handshaking = true;
        return {BeginTls{}};
    }
    if (line == "nothing")
        return finish(DialogueEnding::StartTlsNotOffered);
    if (line == "bye") {
        m_record.mechanisms << u"PLAIN"_s;
        return finish(DialogueEnding::Completed);
    }
    m_record.greeting = QString::fromUtf8(line);
    return {StageEnded{Stage::Greeting, true, m_record.greeting}, SendBytes{"hi\r\n"}};
}

Actions ScriptedDialogue::encrypted(bool sound)
{
    m_handshaking = false;
    m_record.capabilities << (sound ? u"sound"_s : u"unsound"_s);
    if (m_request.security == Security::Tls)
        return connected();
    return {SendBytes{"again\r\n"}};
}

Actions ScriptedDialogue::closed()
{
    return finish(DialogueEnding::Dropped);
}

Actions ScriptedDialogue::timedOut()
{
    return finish(DialogueEnding::TimedOut);
}

std::chrono::milliseconds ScriptedDialogue::patience() const
{
    return m_record.greeting.isEmpty() ? 35s : 15s;
}

Actions ScriptedDialogue::finish(DialogueEnding ending)
{
    if (std::exchange(m_finished, true))
        return {};
    m_record.ending = ending;
    return {Finish{}};
}

}
