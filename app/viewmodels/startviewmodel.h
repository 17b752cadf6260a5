#pragma once

#include "app/viewmodels/filereading.h"
#include "core/knowledge/knowledgebase.h"
#include "core/recognise/providerfinder.h"

#include <QObject>
#include <QTimer>

namespace mm {

//! A code in the pasted text, as one line to show.
struct CodeLine
{
    QString code;
    QString title;     //!< "At Gmail: …" where the text tells a provider's own meaning; empty: not known
    QString sentence;  //!< what it means
    QStringList alike; //!< further codes of the text that say the same: "534" and "5.7.9" of one reply

    friend bool operator==(const CodeLine &, const CodeLine &) = default;
};

struct ChoiceLine
{
    QString id;
    QString title;
    QString detail;

    friend bool operator==(const ChoiceLine &, const ChoiceLine &) = default;
};

//! "What do you see?": the person's own words and what is recognised in them.
class StartViewModel final : public QObject
{
    Q_OBJECT

public:
    //! As much of the person's text as a session keeps; the rest is cut off, and notice() says so.
    static constexpr qsizetype textLimit = 64 * 1024;

    explicit StartViewModel(QObject *parent = nullptr);
    ~StartViewModel() override;

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    //! setFile() with the file at \p path; false: it cannot be read, and notice() says why.
    bool openFile(const QString &path);
    //! A dropped or named file: a bounce message, a log, open for reading. It is read by its own encoding, a
    //! short one at once, a longer one while the window goes on; typing ends that. Of a very long one only
    //! the beginning is read, and notice() says so.
    void setFile(const QString &name, std::unique_ptr<QIODevice> file);
    [[nodiscard]] bool isReading() const { return m_reading.has_value(); }
    [[nodiscard]] const QString &symptom() const { return m_symptom; }
    void setSymptom(const QString &id);
    void replaceText(const QString &text); //!< as setText, by something else than typing
    void clear();

    [[nodiscard]] const Recognition &recognition() const { return m_recognition; }
    [[nodiscard]] const QList<CodeLine> &codes() const { return m_codes; }
    [[nodiscard]] QList<ChoiceLine> symptoms() const;
    //! What else there is to say under the field: nothing recognised, text cut off, a file that was read.
    [[nodiscard]] QString notice() const;
    void setFileProblem(const QString &sentence);
    //! Why overlays of the organisation were left out, a line each.
    [[nodiscard]] const QStringList &overlayProblems() const { return m_overlayProblems; }
    void setOverlayProblems(const QStringList &problems);

Q_SIGNALS:
    void changed();      //!< codes, notice, symptom
    void textReplaced(); //!< the text was set by something else than typing
    void knowledgeArrived();

private:
    void readOn();
    void stopReading();
    void recogniseText();
    void showCodes();
    [[nodiscard]] CodeLine lineOf(const Code &code) const;
    [[nodiscard]] QString providerNotice() const;
    [[nodiscard]] const ProviderFinder *providers() const { return m_providers ? &*m_providers : nullptr; }

    const KnowledgeBase *m_knowledge = nullptr;
    std::optional<ProviderFinder> m_providers;
    QString m_text;
    QString m_symptom;
    QString m_fileName;
    QString m_problem;
    QStringList m_overlayProblems;
    std::optional<FileReading> m_reading;
    QTimer m_turn;
    bool m_cut = false;
    bool m_fileCut = false;
    Recognition m_recognition;
    QList<CodeLine> m_codes;
};

}
