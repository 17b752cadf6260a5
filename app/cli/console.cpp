#include "app/cli/console.h"

#include "core/platform/terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)
};

constexpr QChar escape(0x1B);
constexpr int widestLine = 100; // columns; longer lines are hard to read
constexpr int narrowestLine = 40;
constexpr int customaryColumns = 80;

constexpr std::array ownEscapes{"[0m"_L1, "[1m"_L1, "[2m"_L1, "[31m"_L1, "[32m"_L1, "[33m"_L1};

// What a control character of a server's words would do to the terminal becomes visible instead; only the
// colours that this program itself writes go through.
QString withoutControls(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean[i].category() != QChar::Other_Control || clean[i] == u'\n')
            continue;
        const auto rest = QStringView(clean).sliced(i + 1);
        const bool isOwn =
            clean[i] == escape && std::any_of(ownEscapes.begin(), ownEscapes.end(),
                                              [rest](QLatin1StringView own) { return rest.startsWith(own); });
        if (!isOwn)
            clean[i] = QChar(0xFFFD);
    }
    return clean;
}

// "| head" has read all that it wanted. Windows calls a pipe without a reader an invalid argument.
bool hasReaderLeft(int error)
{
    return error == EPIPE || error == EINVAL;
}

QString escapeOf(Colour colour)
{
    switch (colour) {
    case Colour::Plain:
        return {};
    case Colour::Strong:
        return escape + u"[1m"_s;
    case Colour::Good:
        return escape + u"[32m"_s;
    case Colour::Warning:
        return escape + u"[33m"_s;
    case Colour::Bad:
        return escape + u"[31m"_s;
    case Colour::Quiet:
        return escape + u"[2m"_s;
    }
    Q_UNREACHABLE();
}

// Length as the terminal shows it: our own escapes take no column.
qsizetype shownLength(QStringView word)
{
    qsizetype length = 0;
    bool isInEscape = false;
    for (const QChar c : word) {
        if (c == escape)
            isInEscape = true;
        else if (isInEscape)
            isInEscape = c != u'm';
        else
            ++length;
    }
    return length;
}

// A terminal that does not tell its width, as one behind a serial line, may have it in COLUMNS.
int columnsOr(std::optional<int> told)
{
    const int set = qEnvironmentVariableIntValue("COLUMNS");
    return told.value_or(set > 0 ? set : customaryColumns);
}

// Terminals break what they have shown anew when they become narrower.
qsizetype rowsOf(const QStringList &lines, int columns)
{
    qsizetype rows = 0;
    for (const QString &line : lines)
        rows += std::max<qsizetype>(1, (line.size() + columns - 1) / columns);
    return rows;
}

QString wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QString result;
    qsizetype column = 0;
    bool isFirst = true;
    for (const QStringView word : QStringView(text).split(u' ')) {
        const qsizetype length = shownLength(word);
        if (column > indent && column + 1 + length > width) {
            result += u'\n' + margin;
            column = indent;
        } else if (!isFirst) {
            result += u' ';
            ++column;
        }
        isFirst = false;
        result += word;
        column += length;
    }
    return result;
}

}

Console::Console()
{
    m_out.open(stdout, QIODevice::WriteOnly);
    m_error.open(stderr, QIODevice::WriteOnly);
    m_isOutputTerminal = isOutputTerminal();
    m_isErrorTerminal = isErrorTerminal();
    m_canRedraw = m_isErrorTerminal && qgetenv("TERM") != "dumb";
    m_isColoured = m_isOutputTerminal && qEnvironmentVariableIsEmpty("NO_COLOR");
}

void Console::write(const QByteArray &bytes)
{
    if (!m_lost.isEmpty())
        return;
    errno = 0;
    if (m_out.write(bytes) != bytes.size() || !m_out.flush()) {
        m_readerLeft = hasReaderLeft(errno);
        m_lost = m_out.errorString();
    }
}

ExitCode Console::ended(ExitCode code)
{
    if (m_lost.isEmpty() || m_readerLeft)
        return code;
    return refuse(ExitCode::CannotRun, ConsoleText::tr("The output cannot be written: %1").arg(m_lost));
}

int Console::width() const
{
    return m_isOutputTerminal ? std::clamp(columnsOr(outputColumns()), narrowestLine, widestLine)
                              : widestLine;
}

int Console::redrawWidth() const
{
    // Some terminals begin a new line as soon as the last column is full.
    return std::min(columnsOr(errorColumns()) - 1, widestLine);
}

void Console::redraw(const QStringList &lines)
{
    QString text;
    if (!m_redrawn.isEmpty())
        text += escape + u"[%1A"_s.arg(rowsOf(m_redrawn, columnsOr(errorColumns()))) + escape + u"[J"_s;
    m_redrawn.clear();
    for (const QString &one : lines) {
        m_redrawn << withoutControls(one);
        text += m_redrawn.last() + u'\n';
    }
    m_error.write(text.toUtf8());
    m_error.flush();
}

void Console::line(const QString &text, int indent)
{
    for (const QString &one : withoutControls(text).split(u'\n'))
        write(QString(wrapped(one, indent, width()) + u'\n').toUtf8());
}

void Console::verbatim(const QString &text)
{
    write(QString(withoutControls(text) + u'\n').toUtf8());
}

void Console::heading(const QString &text)
{
    line(coloured(text, Colour::Strong));
}

QString Console::coloured(const QString &text, Colour colour) const
{
    if (!m_isColoured || colour == Colour::Plain || text.isEmpty())
        return text;
    return escapeOf(colour) + text + escape + u"[0m"_s;
}

void Console::json(const QJsonObject &document)
{
    write(QJsonDocument(document).toJson());
}

void Console::document(const QString &text)
{
    write(text.toUtf8());
}

void Console::bytes(const QByteArray &bytes)
{
    write(bytes);
}

void Console::complain(const QString &text)
{
    const QString oneLine = withoutControls(text).simplified();
    QString message = QCoreApplication::applicationName() + u": "_s + oneLine;
    if (m_isErrorTerminal)
        message = wrapped(message, 2, std::clamp(columnsOr(errorColumns()), narrowestLine, widestLine));
    m_error.write((message + u'\n').toUtf8());
    m_error.flush();
}

ExitCode Console::refuse(ExitCode code, const QString &text)
{
    complain(text);
    return code;
}

}
