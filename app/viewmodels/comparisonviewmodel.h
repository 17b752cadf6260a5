#pragma once

#include "core/base/result.h"
#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"
#include "core/report/comparison.h"

#include <memory>

namespace mm {

//! The check of this computer beside one that was made elsewhere: what differs, and what that proves.
class ComparisonViewModel final
{
public:
    //! Reads the other place's check, or report in JSON, from the file at \p path. The error is a sentence.
    [[nodiscard]] static Result<std::unique_ptr<ComparisonViewModel>>
    withFile(const CheckRecord &here, const QString &path, const KnowledgeBase &knowledge);

    ComparisonViewModel(const CheckRecord &here, const PlaceCheck &there, const QString &thereName,
                        const KnowledgeBase &knowledge);

    [[nodiscard]] const QString &headline() const { return m_headline; }
    [[nodiscard]] const QString &otherPlace() const { return m_otherPlace; }
    //! Service by service, what differs; as toHtml() makes a document.
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    QString m_headline;
    QString m_otherPlace;
    QString m_html;
};

}
