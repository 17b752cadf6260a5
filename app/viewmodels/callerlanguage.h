#pragma once

#include "app/language/phrasebook.h"

#include <QObject>
#include <QStringList>

namespace mm {

//! The language of the person at the other end of the telephone, where it is not the operator's, who reads
//! this program in one's own.
class CallerLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit CallerLanguage(QObject *parent = nullptr);

    [[nodiscard]] static QStringList choices(); //!< codes for nameOfLanguage(); more than one, or no choice
    [[nodiscard]] const QString &code() const { return m_phrases.language(); }
    //! Another language than the program's was chosen.
    [[nodiscard]] bool isAnother() const { return code() != programsOwn(); }
    //! One of choices(); anything else stands for the program's own.
    void choose(const QString &code);
    //! An English text of the knowledge in the caller's language.
    [[nodiscard]] QString text(const QString &english) const { return m_phrases.text(english); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString programsOwn();

    Phrasebook m_phrases;
};

}
