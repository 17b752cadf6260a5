#include "app/viewmodels/startviewmodel.h"

#include "app/viewmodels/wording.h"
#include "core/recognise/filerecogniser.h"
#include "core/recognise/recogniser.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// More than these in one text are a log, and a list nobody reads.
constexpr qsizetype codeLinesShown = 6;
constexpr qsizetype sessionsShown = 5;
constexpr qint64 fileBlock = 64 * 1024;
constexpr qint64 fileLimitMegabytes = 256;
constexpr qint64 fileLimit = fileLimitMegabytes * 1024 * 1024;

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.left(end + 1);
}

}

void StartViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    Q_EMIT knowledgeArrived();
    showCodes();
}

void StartViewModel::setSessions(const QList<SessionSummary> &sessions)
{
    m_sessions.clear();
    for (const SessionSummary &session : sessions) {
        if (session.outcome != Session::Outcome::Open || m_sessions.size() == sessionsShown)
            continue;
        m_sessions << ChoiceLine{session.id, oneLine(session.title),
                                 QLocale().toString(session.changed.toLocalTime(), QLocale::ShortFormat)};
    }
    Q_EMIT sessionsChanged();
}

void StartViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_cut = text.size() > textLimit;
    m_text = text.left(textLimit);
    m_fileName.clear();
    m_problem.clear();
    recogniseText();
}

void StartViewModel::setFile(const QString &name, QIODevice &file)
{
    FileRecogniser recogniser;
    QByteArray block(fileBlock, Qt::Uninitialized);
    qint64 total = 0;
    qint64 count = 0;
    while (total < fileLimit && (count = file.read(block.data(), block.size())) > 0) {
        recogniser.feed(QByteArrayView(block).first(count));
        total += count;
    }
    m_recognition = recogniser.finish();
    m_text = recogniser.opening(textLimit);
    m_text.replace(QChar::Null, u' ');
    m_fileName = name;
    m_fileCut = total >= fileLimit;
    m_problem =
        count < 0 ? tr("%1 could not be read to its end: %2.").arg(name, file.errorString()) : QString();
    Q_EMIT textReplaced();
    showCodes();
}

void StartViewModel::setSymptom(const QString &id)
{
    m_symptom = id;
    Q_EMIT changed();
}

void StartViewModel::replaceText(const QString &text)
{
    setText(text);
    Q_EMIT textReplaced();
}

void StartViewModel::clear()
{
    m_symptom.clear();
    replaceText({});
}

QList<ChoiceLine> StartViewModel::symptoms() const
{
    QList<ChoiceLine> lines;
    if (!m_knowledge)
        return lines;
    for (const SymptomEntry &entry : m_knowledge->contents().symptoms)
        lines << ChoiceLine{entry.id, knowledgeText(entry.title), knowledgeText(entry.meaning)};
    return lines;
}

QString StartViewModel::notice() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_fileName.isEmpty() && m_fileCut)
        return tr("%1 is very large. Its first %2 MB were read.").arg(m_fileName).arg(fileLimitMegabytes);
    if (!m_fileName.isEmpty() && m_codes.isEmpty())
        return tr("%1 was read. No error code was found in it; you can go on without one.").arg(m_fileName);
    if (!m_fileName.isEmpty())
        return tr("%1 was read.").arg(m_fileName);
    if (m_cut)
        return tr("Only the first part of this long text is kept.");
    if (!m_text.trimmed().isEmpty() && m_codes.isEmpty() && m_knowledge)
        return tr("No error code found in this text. You can go on without one.");
    return {};
}

void StartViewModel::setFileProblem(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

void StartViewModel::setOverlayProblems(const QStringList &problems)
{
    m_overlayProblems = problems;
    Q_EMIT changed();
}

void StartViewModel::recogniseText()
{
    m_recognition = recognise(m_text);
    showCodes();
}

void StartViewModel::showCodes()
{
    m_codes.clear();
    for (const FoundCode &found : m_recognition.codes) {
        if (m_codes.size() == codeLinesShown)
            break;
        CodeLine line{found.code.text, {}, {}};
        if (const auto entry = m_knowledge ? m_knowledge->find(found.code) : std::nullopt) {
            line.title = knowledgeText(entry->title);
            line.sentence = firstSentence(knowledgeText(entry->meaning));
        } else if (m_knowledge) {
            line.sentence = tr("This code is not in our table. The checks will tell more.");
        }
        m_codes << line;
    }
    Q_EMIT changed();
}

}
