#include "app/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

const auto folder = u":/i18n"_s;

// English has a translation as well, of plural forms alone.
void install(const QString &path)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(path))
        QCoreApplication::installTranslator(translator.release());
}

}

QStringList languages()
{
    QStringList codes{u"en"_s};
    for (const QString &name : QDir(folder).entryList({u"mailmend_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = name.section(u'_', 1).section(u'.', 0, 0);
        if (code != codes.first())
            codes += code;
    }
    return codes;
}

QString nameOfLanguage(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // of no country, where Qt would say American English
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString languageFor(const QStringList &wishes)
{
    const QStringList known = languages();
    for (QString wish : wishes) {
        wish.replace(u'-', u'_');
        for (; !wish.isEmpty(); wish = wish.section(u'_', 0, -2)) {
            for (const QString &code : known) {
                if (code.compare(wish, Qt::CaseInsensitive) == 0)
                    return code;
            }
        }
    }
    return known.first();
}

bool isLanguageCode(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"_s);
    return form.match(text).hasMatch();
}

QStringList systemLanguages()
{
    return QLocale::system().uiLanguages();
}

void speak(const QString &language)
{
    const QLocale locale(language == "en"_L1 ? u"en_GB"_s : language);
    if (QLocale().language() != locale.language())
        QLocale::setDefault(locale);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language + u".qm"_s);
    install(folder + u"/mailmend_"_s + language + u".qm"_s);
}

}
