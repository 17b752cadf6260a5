#pragma once

#include <QStringList>

namespace mm {

//! The languages that MailMend is translated into, as codes for QLocale: "en" first, then those of
//! :/i18n/mailmend_*.qm by their codes.
[[nodiscard]] QStringList languages();

//! "Deutsch": the language's name for itself.
[[nodiscard]] QString nameOfLanguage(const QString &code);

//! The first of \p wishes ("de-AT", "pt_BR", …) that MailMend is translated into; "en" where none is.
//! A wish for English counts as met, so that a translation further down the list does not win over it.
[[nodiscard]] QString languageFor(const QStringList &wishes);

//! Whether \p text has the form of a language code; whether MailMend speaks the language is another question.
[[nodiscard]] bool isLanguageCode(const QString &text);

//! The system's languages in the order in which the person wants them.
[[nodiscard]] QStringList systemLanguages();

//! Makes the program speak that language from now on: its own texts, Qt's where Qt's translations are
//! installed, and, where the system's language is another, numbers and dates. To be called once, before any
//! text is shown.
void speak(const QString &language);

}
