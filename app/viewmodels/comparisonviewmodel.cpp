#include "app/viewmodels/comparisonviewmodel.h"

#include "core/report/checkjson.h"
#include "core/report/comparisontext.h"
#include "core/report/document.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace mm {
namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

}

Result<std::unique_ptr<ComparisonViewModel>>
ComparisonViewModel::withFile(const CheckRecord &here, const QString &path, const KnowledgeBase &knowledge)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, ComparisonText::tr("%1 cannot be read.").arg(info.fileName()));
    const auto there = readPlaceCheck(file.read(longestCheckDocument + 1));
    if (!there)
        return fail(
            there.error().code,
            ComparisonText::tr("%1 is no check made elsewhere: save the report there as JSON, and choose "
                               "that file.")
                .arg(info.fileName()));
    return std::make_unique<ComparisonViewModel>(here, *there, info.completeBaseName(), knowledge);
}

ComparisonViewModel::ComparisonViewModel(const CheckRecord &here, const PlaceCheck &there,
                                         const QString &thereName, const KnowledgeBase &knowledge)
    : m_otherPlace(thereName)
{
    const PlaceNames names{ComparisonText::tr("this computer"), thereName};
    const Comparison comparison =
        compare(placeCheckOf(checkToJson(here.observation, here.findings, knowledge)), there);
    m_headline = conclusionText(comparison.conclusion, names);
    Document document;
    for (const ServiceComparison &service : comparison.services) {
        document << Heading{3, endpointText(service.endpoint)};
        if (service.conclusion != comparison.conclusion)
            document << Paragraph{conclusionText(service.conclusion, names)};
        Table table{{QString(), names.first, names.second}, {}};
        for (const Difference &difference : service.differences)
            table.rows << QStringList{aspectText(difference.aspect),
                                      sideText(difference, Side::First, knowledge),
                                      sideText(difference, Side::Second, knowledge)};
        if (table.rows.isEmpty())
            document << Paragraph{ComparisonText::tr("The same in both places.")};
        else
            document << table;
    }
    for (const Endpoint &endpoint : comparison.onlyFirst)
        document << Paragraph{ComparisonText::tr("Checked here alone: %1").arg(endpointText(endpoint))};
    for (const Endpoint &endpoint : comparison.onlySecond)
        document << Paragraph{
            ComparisonText::tr("Checked in the other place alone: %1").arg(endpointText(endpoint))};
    m_html = toHtml(document, m_headline);
}

}
