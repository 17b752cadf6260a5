#include "app/viewmodels/startviewmodel.h"

#include "app/viewmodels/codedetail.h"
#include "app/viewmodels/wording.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/recogniser.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// More than these in one text are a log, and a list nobody reads.
constexpr qsizetype codeLinesShown = 6;

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.left(end + 1);
}

}

StartViewModel::StartViewModel(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &StartViewModel::readOn);
}

StartViewModel::~StartViewModel() = default;

void StartViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    m_providers.emplace(knowledge);
    Q_EMIT knowledgeArrived();
    if (m_fileName.isEmpty())
        recogniseText();
    else
        showCodes();
}

void StartViewModel::setText(const QString &text)
{
    if (text == m_text && !m_reading)
        return;
    stopReading();
    m_cut = text.size() > textLimit;
    m_text = text.left(textLimit);
    m_fileName.clear();
    m_problem.clear();
    recogniseText();
}

bool StartViewModel::openFile(const QString &path)
{
    const QFileInfo info(path);
    auto file = std::make_unique<QFile>(path);
    if (info.exists() && !info.isFile()) // a pipe would be waited for
        setFileProblem(tr("%1 is not a file.").arg(info.fileName()));
    else if (!file->open(QIODevice::ReadOnly))
        setFileProblem(tr("%1 cannot be read: %2.").arg(info.fileName(), file->errorString()));
    else
        setFile(info.fileName(), std::move(file));
    return m_problem.isEmpty();
}

void StartViewModel::setFile(const QString &name, std::unique_ptr<QIODevice> file)
{
    stopReading();
    m_fileName = name;
    m_fileCut = false;
    m_problem.clear();
    m_codes.clear();
    m_recognition = {};
    m_reading.emplace(std::move(file), providers());
    m_turn.start();
    readOn();
}

void StartViewModel::readOn()
{
    if (!m_reading->readTurn()) {
        Q_EMIT changed();
        return;
    }
    m_turn.stop();
    const FileReading::Outcome outcome = m_reading->finish(textLimit);
    m_reading.reset();
    m_recognition = outcome.recognition;
    m_text = outcome.opening;
    m_fileCut = outcome.isCut;
    if (!outcome.fault.isEmpty())
        m_problem = tr("%1 could not be read to its end: %2.").arg(m_fileName, outcome.fault);
    Q_EMIT textReplaced();
    showCodes();
}

void StartViewModel::stopReading()
{
    m_turn.stop();
    m_reading.reset();
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
    if (m_reading)
        return tr("Reading %1: %2 % so far.").arg(m_fileName).arg(m_reading->percent());
    if (!m_fileName.isEmpty() && m_fileCut)
        return tr("%1 is very large. Its first %2 MB were read.")
            .arg(m_fileName)
            .arg(FileReading::limitMegabytes);
    if (!m_fileName.isEmpty() && m_codes.isEmpty())
        return tr("%1 was read. No error code was found in it; you can go on without one.").arg(m_fileName);
    if (!m_fileName.isEmpty())
        return tr("%1 was read.").arg(m_fileName) +
               (providerNotice().isEmpty() ? QString() : u' ' + providerNotice());
    if (m_cut)
        return tr("Only the first part of this long text is kept.");
    if (const QString provider = providerNotice(); !provider.isEmpty())
        return provider;
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
    m_recognition = recognise(m_text, providers());
    showCodes();
}

void StartViewModel::showCodes()
{
    m_codes.clear();
    for (const FoundCode &found : m_recognition.codes) {
        if (m_codes.size() == codeLinesShown)
            break;
        const CodeLine line = lineOf(found.code);
        const auto same = std::find_if(m_codes.begin(), m_codes.end(), [&line](const CodeLine &shown) {
            return !line.title.isEmpty() && shown.title == line.title && shown.sentence == line.sentence;
        });
        if (same == m_codes.end())
            m_codes << line;
        else
            same->alike << line.code;
    }
    // A provider's own number may stand there without any code.
    const auto &provider = m_recognition.provider;
    if (m_codes.isEmpty() && m_knowledge && provider && !provider->meanings.isEmpty()) {
        const ProviderMeaning *own = findMeaning(*m_knowledge, provider->id, provider->meanings.first().id);
        if (own)
            m_codes << CodeLine{own->codes.first().last().first.text,
                                titleAtProvider(*m_knowledge, *own),
                                firstSentence(knowledgeText(own->meaning)),
                                {}};
    }
    Q_EMIT changed();
}

CodeLine StartViewModel::lineOf(const Code &code) const
{
    if (!m_knowledge)
        return {code.text, {}, {}, {}};
    if (const ProviderMeaning *own = toldMeaning(*m_knowledge, m_recognition, code))
        return {
            code.text, titleAtProvider(*m_knowledge, *own), firstSentence(knowledgeText(own->meaning)), {}};
    if (const auto entry = m_knowledge->find(code))
        return {code.text, knowledgeText(entry->title), firstSentence(knowledgeText(entry->meaning)), {}};
    return {code.text, {}, tr("This code is not in our table. The checks will tell more."), {}};
}

QString StartViewModel::providerNotice() const
{
    if (!m_knowledge || !m_recognition.provider)
        return {};
    return tr("This text names %1, so what %1 itself means goes first.")
        .arg(providerTitle(*m_knowledge, m_recognition.provider->id));
}

}
