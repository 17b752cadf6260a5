#pragma once

#include "core/protocol/dialogue.h"

#include <QString>

#include <memory>

namespace mm::test {

//! Plays a script written as RFCs print conversations, and says where a dialogue departs from it.
//!
//!   S: text     the server says the line (CR LF added); neighbouring lines arrive together
//!   S| text     the same without a line end; \r \n \t \\ and \xHH are understood in both
//!   C: text     the dialogue must have sent exactly this line
//!   HELD        (anywhere) the caller does not allow the sign-in
//!   MESSAGE     the dialogue must have sent a message up to the final dot
//!   TLS, TLS!   the dialogue must have asked for TLS; the handshake succeeds, with (!) an unsound
//!   certificate CLOSE       the server closes SILENCE     patience runs out = text      must stand among the
//!   lines of summary() at this point, once the dialogue is over
//!
//! A script opens with connected(), or, where it begins with TLS, with encrypted().
class DialogueScript
{
public:
    explicit DialogueScript(const QString &text);

    //! Empty: the dialogue kept to the script, and finished exactly once. \p piece: at most so many bytes
    //! at a time; 0: neighbouring lines whole.
    [[nodiscard]] QString play(Dialogue &dialogue, qsizetype piece) const;

    //! Plays the first \p bytes of what the server says and then ends the conversation, by closing or by
    //! silence. Empty: it finished exactly once.
    [[nodiscard]] QString playAndCut(Dialogue &dialogue, qsizetype bytes, bool close) const;
    [[nodiscard]] qsizetype serverBytes() const;

    //! The record as lines: "ending completed at submit", "reply auth permanent 535 5.7.8 text" …
    [[nodiscard]] static QStringList summary(const DialogueRecord &record);

private:
    struct Line
    {
        QString keyword;
        QByteArray bytes;
        QString text;
    };
    class Player;

    QList<Line> m_lines;
    bool m_maySignIn = true;
};

//! One conversation of a .script file: "## name", "request: WORDS", then the script.
//! WORDS: none, starttls or tls; password and token (of jane@example.com); message; no-tls-consent.
struct Conversation
{
    QString name;
    DialogueRequest request;
    QString script;
};

//! Reads a file of conversations; lines that begin with "# " are remarks.
[[nodiscard]] QList<Conversation> conversations(const QString &path);

//! The same as data rows, with the column "row" for the conversation's place in the file.
void addConversationRows(const QString &path);

//! A request with just this security.
[[nodiscard]] DialogueRequest requestWith(Security security);
[[nodiscard]] Credentials passwordOfJane();

//! A dialogue that is made anew for each playing.
using DialogueMaker = std::unique_ptr<Dialogue> (*)(DialogueRequest);

//! Plays the script whole and in pieces of 1, 2 and 7 bytes, and cut short at every byte. Empty: all well.
[[nodiscard]] QString verdict(const QString &script, const DialogueRequest &request, DialogueMaker make);

}
