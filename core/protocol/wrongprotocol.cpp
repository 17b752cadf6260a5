#include "core/protocol/wrongprotocol.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool startsWith(QByteArrayView line, QByteArrayView start)
{
    return line.size() >= start.size() && line.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

//! \p start and then a blank or nothing more.
bool startsWithWord(QByteArrayView line, QByteArrayView start)
{
    return startsWith(line, start) && (line.size() == start.size() || line.at(start.size()) == ' ');
}

bool isThreeDigitReply(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 3 && line.front() >= '1' && line.front() <= '5' &&
           std::all_of(line.begin(), line.begin() + 3, isDigit) &&
           (line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-');
}

//! FTP shares SMTP's reply codes (RFC 959 section 4.2): only its name tells it apart.
bool namesFtp(QByteArrayView line)
{
    const QByteArray lower = line.toByteArray().toLower();
    if (lower.contains("smtp"))
        return false;
    if (lower.contains("ftpd") || lower.contains("filezilla"))
        return true;
    const QByteArrayList words = lower.split(' ');
    return std::any_of(words.begin(), words.end(), [](const QByteArray &word) {
        return word == "ftp" || word == "(ftp" || word == "ftp)";
    });
}

}

FirstBytes judgeFirstBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return FirstBytes::Undecided;
    const auto byte = [bytes](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
    const bool maybeTls = byte(0) >= 0x14 && byte(0) <= 0x17;
    if (maybeTls && bytes.size() > 1 && byte(1) == 3 && bytes.size() > 2 && byte(2) <= 4)
        return FirstBytes::TlsRecord;
    if (maybeTls && (bytes.size() == 1 || (bytes.size() == 2 && byte(1) == 3)))
        return FirstBytes::Undecided;
    const bool text =
        (byte(0) >= 0x20 && byte(0) < 0x7F) || byte(0) == '\r' || byte(0) == '\n' || byte(0) == '\t';
    return text ? FirstBytes::Text : FirstBytes::Binary;
}

QLatin1StringView protocolOfLine(QByteArrayView line)
{
    if (startsWith(line, "HTTP/") || startsWith(line, "<html") || startsWith(line, "<!doctype html"))
        return "http"_L1;
    if (startsWith(line, "SSH-"))
        return "ssh"_L1;
    if (isThreeDigitReply(line))
        return namesFtp(line) ? "ftp"_L1 : "smtp"_L1;
    if (startsWithWord(line, "* OK") || startsWithWord(line, "* BYE") || startsWithWord(line, "* PREAUTH"))
        return "imap"_L1;
    if (startsWithWord(line, "+OK") || startsWithWord(line, "-ERR"))
        return "pop3"_L1;
    return {};
}

}
