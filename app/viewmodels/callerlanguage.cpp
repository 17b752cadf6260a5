#include "app/viewmodels/callerlanguage.h"

#include "app/language/language.h"

namespace mm {

CallerLanguage::CallerLanguage(QObject *parent)
    : QObject(parent)
    , m_phrases(programsOwn())
{
}

QStringList CallerLanguage::choices()
{
    return languages();
}

void CallerLanguage::choose(const QString &code)
{
    const QString chosen = choices().contains(code) ? code : programsOwn();
    if (chosen == m_phrases.language())
        return;
    m_phrases = Phrasebook(chosen);
    Q_EMIT changed();
}

QString CallerLanguage::programsOwn()
{
    //: The code of the language that this is translated into: "de", "fr", "pt_BR"
    return tr("en");
}

}
