#include "core/protocol/dialoguefactory.h"

#include "core/protocol/imapdialogue.h"
#include "core/protocol/pop3dialogue.h"
#include "core/protocol/smtpdialogue.h"

namespace mm {

std::unique_ptr<Dialogue> makeDialogue(Protocol protocol, DialogueRequest request)
{
    switch (protocol) {
    case Protocol::Smtp:
        return std::make_unique<SmtpDialogue>(std::move(request));
    case Protocol::Imap:
        return std::make_unique<ImapDialogue>(std::move(request));
    case Protocol::Pop3:
        return std::make_unique<Pop3Dialogue>(std::move(request));
    }
    Q_UNREACHABLE();
    return nullptr;
}

}
