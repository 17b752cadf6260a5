#include "core/discovery/autoconfiglook.h"

#include "core/discovery/autoconfig.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

AutoconfigLook::AutoconfigLook(Rank rank, QList<QUrl> pages, SearchContext &context)
    : FetchingLook(rank, context)
    , m_pages(std::move(pages))
{
}

void AutoconfigLook::start()
{
    for (const QUrl &page : m_pages)
        ask({.order = {.url = page},
             .reader = [this](const QByteArray &xml) { return readAutoconfig(xml, context().address); }});
}

QList<QUrl> autoconfigPages(const QString &domain)
{
    return {QUrl(u"https://autoconfig.%1/.well-known/mail-v1.xml"_s.arg(domain)),
            QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain)),
            QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain))};
}

QList<QUrl> autoconfigPagesInClear(const QString &domain)
{
    return {QUrl(u"http://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain)),
            QUrl(u"http://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain))};
}

QUrl providerDatabasePage(const QString &domain)
{
    return QUrl(u"https://autoconfig.thunderbird.net/v1.1/%1"_s.arg(domain));
}

}
