#include "app/language/phrasebook.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mm {

Phrasebook::Phrasebook(const QString &language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    // None for English, whose translation has plural forms alone: then every text stays as it is.
    static_cast<void>(m_translator->load(u":/i18n/mailmend_"_s + language + u".qm"_s));
}

Phrasebook::~Phrasebook() = default;
Phrasebook::Phrasebook(Phrasebook &&) noexcept = default;
Phrasebook &Phrasebook::operator=(Phrasebook &&) noexcept = default;

QString Phrasebook::text(const QString &text) const
{
    const QString translated = m_translator->translate("knowledge", text.toUtf8().constData());
    return translated.isEmpty() ? text : translated;
}

}
