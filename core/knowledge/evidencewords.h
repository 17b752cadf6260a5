#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace mm {

//! A value of a finding's evidence as it stands in a sentence, in the language that the program speaks. The
//! evidence itself is English, as it is recorded and handed over; of texts in it only the diagnosis' own
//! words are translated, never what a server said.
[[nodiscard]] QString evidenceWords(const QJsonValue &value);

//! \p text with its {placeholders} filled from \p evidence: {days} becomes the words of its "days".
[[nodiscard]] QString filledIn(const QString &text, const QJsonObject &evidence);

}
