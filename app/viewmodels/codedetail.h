#pragma once

#include "core/knowledge/knowledgebase.h"

namespace mm {

//! One part of what is known of a code, in the order to show it. All texts are plain text.
struct DetailPart
{
    enum class Kind : quint8 { Heading, Text, Troubleshoot };

    Kind kind = Kind::Text;
    QString title; //!< of a heading: itself; of a text: a quiet line above it, or empty
    QString text;  //!< empty for a heading and for the place of the button

    friend bool operator==(const DetailPart &, const DetailPart &) = default;
};

//! Whose meanings of a code go before the general one.
struct FirstMeanings
{
    const ProviderMeaning *chosen = nullptr; //!< the one that the words or the text gave; null: none
    QString provider;                        //!< that the text names; empty: none
};

//! All that is known of a code: the chosen provider's meaning in full, the named provider's own meanings, the
//! general meaning, and what the other providers mean.
[[nodiscard]] QList<DetailPart> codeDetail(const KnowledgeBase &knowledge, const CodeEntry &entry,
                                           const FirstMeanings &first);

//! "At Gmail: Google wants an app password".
[[nodiscard]] QString titleAtProvider(const KnowledgeBase &knowledge, const ProviderMeaning &meaning);

}
