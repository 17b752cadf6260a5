#pragma once

#include "core/recognise/codescanner.h"

#include <utility>

namespace mm {

class ProviderFinder;

//! Recognises a text that comes in pieces, with the same outcome however it is cut. Codes are looked for in
//! all of it; everything else is told from a stretch of at most 1 Mi units: the beginning, or, where the
//! first code comes later, what stands around that. Keeps the beginning and that stretch, 5 MB together.
class TextRecogniser
{
public:
    explicit TextRecogniser(const ProviderFinder *providers = nullptr)
        : m_providers(providers)
    {
    }

    void feed(QStringView piece);
    [[nodiscard]] Recognition finish(); //!< once, after the last piece

    //! The text's beginning, at most 1 Mi units.
    [[nodiscard]] const QString &opening() const { return m_opening; }

private:
    void scan(bool isLast);
    void keepForClues(QStringView part);
    [[nodiscard]] qsizetype firstCode() const;
    [[nodiscard]] std::pair<QString, qsizetype> stretchForClues() const;

    const ProviderFinder *m_providers;
    CodeScanner m_scanner;
    QString m_window; //!< what the scanner still needs
    qsizetype m_windowPlace = 0;
    QString m_opening;
    QString m_recent; //!< behind the opening: the latest units until a code comes, then what is around it
    qsizetype m_recentPlace = 0;
    qsizetype m_size = 0; //!< of the text until now
};

}
