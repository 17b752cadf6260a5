#include "core/net/clearscript.h"

namespace mm {

namespace {

constexpr qsizetype mostBytes = 1024;
constexpr qsizetype mostWords = 16;

}

void ClearScript::heard(QByteArrayView bytes)
{
    m_lines += bytes.count('\n');
}

void ClearScript::said(const QByteArray &words)
{
    m_bytes += words.size();
    m_isKept = m_isKept && m_bytes <= mostBytes && m_words.size() < mostWords;
    if (m_isKept)
        m_words.append({m_lines, words});
    else
        m_words.clear();
}

void ClearScript::rewind()
{
    m_linesAtEnd = m_lines;
    m_lines = 0;
    m_next = 0;
}

QByteArray ClearScript::next()
{
    const bool isDue = m_next < m_words.size() && m_lines >= m_words.at(m_next).behindLines;
    return isDue ? m_words.at(m_next++).bytes : QByteArray();
}

bool ClearScript::isOver() const
{
    return m_next == m_words.size() && m_lines >= m_linesAtEnd;
}

}
