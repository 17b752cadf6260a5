#include "core/report/helpdesktext.h"

#include "core/base/jsonvalues.h"
#include "core/report/wording.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mm {

QStringList helpDeskLines(const Organisation &organisation)
{
    const HelpDesk &desk = organisation.helpDesk;
    if (desk.name.isEmpty())
        return {};
    QStringList lines{desk.name};
    if (!desk.phone.isEmpty())
        lines += ReportText::tr("Phone: %1").arg(desk.phone);
    if (!desk.mail.isEmpty())
        lines += ReportText::tr("Mail: %1").arg(desk.mail);
    if (!desk.web.isEmpty())
        lines += ReportText::tr("Web: %1").arg(desk.web);
    if (!desk.hours.isEmpty())
        lines += ReportText::tr("Hours: %1").arg(desk.hours);
    return lines;
}

QJsonValue helpDeskToJson(const Organisation &organisation)
{
    const HelpDesk &desk = organisation.helpDesk;
    if (desk.name.isEmpty())
        return {};
    return QJsonObject{{u"organisation"_s, organisation.name}, {u"name"_s, desk.name},
                       {u"phone"_s, textOrNull(desk.phone)},   {u"mail"_s, textOrNull(desk.mail)},
                       {u"web"_s, textOrNull(desk.web)},       {u"hours"_s, textOrNull(desk.hours)}};
}

}
