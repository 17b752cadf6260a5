#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace mm {

//! The knowledge's texts in a language beside the one that the program speaks.
class Phrasebook
{
public:
    //! \p language is one of languages().
    explicit Phrasebook(const QString &language);
    ~Phrasebook();
    Phrasebook(Phrasebook &&) noexcept;
    Phrasebook &operator=(Phrasebook &&) noexcept;

    [[nodiscard]] const QString &language() const { return m_language; }
    //! \p text of the knowledge base, which is English, in this language; as it is where it has no
    //! translation.
    [[nodiscard]] QString text(const QString &text) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

}
