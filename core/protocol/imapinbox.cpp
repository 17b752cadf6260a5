#include "core/protocol/imapinbox.h"

#include "core/protocol/testmessage.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! The words behind \p name, where the response is of that name.
QByteArrayList wordsOf(QByteArrayView response, QByteArrayView name)
{
    QByteArrayList words = response.toByteArray().simplified().split(' ');
    if (words.takeFirst().compare(name, Qt::CaseInsensitive) != 0)
        return {};
    return words;
}

//! A unique identifier as RFC 9051 section 9 has it: a number from 1 on, of 32 bits.
bool isUid(const QByteArray &word)
{
    bool isNumber = false;
    return word.toUInt(&isNumber) > 0 && isNumber && word.front() >= '1' && word.front() <= '9';
}

}

// State       OK goes on with                       else
// Capability  Select                                Select
// Select      Search                                the end: not looked
// Search      Fetch, without candidates the end     the end: not looked
// Fetch       Store when it is ours, else Fetch     Fetch of the next candidate, without one the end
// Store       Expunge                               the end: found, not removed
// Expunge     the end: removed                      the end: found, not removed

ImapInbox::ImapInbox(QByteArray messageId)
    : m_messageId(std::move(messageId))
{
}

void ImapInbox::takeUntagged(QByteArrayView response)
{
    if (m_state == State::Capability) {
        for (const QByteArray &word : wordsOf(response, "CAPABILITY"))
            m_canExpunge = m_canExpunge || word.toUpper() == "UIDPLUS" || word.toUpper() == "IMAP4REV2";
    }
    if (m_state == State::Search) {
        for (const QByteArray &word : wordsOf(response, "SEARCH")) {
            if (isUid(word))
                m_uids.append(word);
            if (m_uids.size() > mostCandidates)
                m_uids.removeFirst();
        }
    }
}

void ImapInbox::takeLiteral(QByteArrayView bytes)
{
    if (m_state == State::Fetch)
        m_header += bytes.first(std::min(bytes.size(), longestHeader - m_header.size()));
}

QByteArray ImapInbox::answered(bool ok, const QString &code, const QString &text)
{
    if (!ok)
        m_look.detail = text;
    switch (m_state) {
    case State::Capability:
        m_look.detail.clear();
        m_state = State::Select;
        return "SELECT INBOX";
    case State::Select:
        m_readOnly = code == "READ-ONLY"_L1;
        return ok ? search() : QByteArray();
    case State::Search:
        m_look.looked = ok;
        return ok ? fetchNext() : QByteArray();
    case State::Fetch:
        m_look.found = ok && isHeaderOfTestMessage(m_header, m_messageId);
        return m_look.found ? remove() : fetchNext();
    case State::Store:
        m_state = State::Expunge;
        return ok ? "UID EXPUNGE " + m_uid : QByteArray();
    case State::Expunge:
        m_look.removed = ok;
        return {};
    }
    return {};
}

// By both, because some servers give a message another Message-ID on its way.
QByteArray ImapInbox::search()
{
    m_state = State::Search;
    return "UID SEARCH OR HEADER Message-ID \"" + testMessageMark(m_messageId) + "\" SUBJECT \"" +
           testSubject(m_messageId) + '"';
}

QByteArray ImapInbox::fetchNext()
{
    if (m_uids.isEmpty())
        return {};
    m_state = State::Fetch;
    m_uid = m_uids.takeLast();
    m_header.clear();
    return "UID FETCH " + m_uid + " (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID SUBJECT)])";
}

QByteArray ImapInbox::remove()
{
    if (m_readOnly || !m_canExpunge) {
        m_look.detail = m_readOnly ? u"the mailbox cannot be changed"_s
                                   : u"the server cannot delete one message alone (no UIDPLUS)"_s;
        return {};
    }
    m_look.detail.clear();
    m_state = State::Store;
    return "UID STORE " + m_uid + " +FLAGS.SILENT (\\Deleted)";
}

}
