#include "core/discovery/autodiscoverlook.h"

#include "core/discovery/recordoutcome.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostServers = 4; // each of which may send on to another

QUrl pageAt(const QString &host, quint16 port = 443)
{
    QUrl page(u"https://%1/autodiscover/autodiscover.xml"_s.arg(host));
    if (port != 443)
        page.setPort(port);
    return page;
}

}

AutodiscoverLook::AutodiscoverLook(SearchContext &context)
    : FetchingLook({SettingsSource::Autodiscover, true}, context)
{
}

AutodiscoverLook::~AutodiscoverLook() = default;

void AutodiscoverLook::start()
{
    const QString &domain = context().domain;
    const QString record = u"_autodiscover._tcp."_s + domain;
    m_record = begin(u"SRV "_s + record);
    m_lookup = context().resolver.services(
        record, patience::record,
        [this](NameOutcome outcome, const QList<ServiceLocation> &locations) { follow(outcome, locations); });
    askServer(pageAt(domain));
    askServer(pageAt(u"autodiscover."_s + domain));
}

void AutodiscoverLook::follow(NameOutcome outcome, const QList<ServiceLocation> &locations)
{
    const auto first = std::min_element(
        locations.begin(), locations.end(), [](const ServiceLocation &a, const ServiceLocation &b) {
            return std::pair(a.priority, -a.weight) < std::pair(b.priority, -b.weight);
        });
    if (first == locations.end() || first->host.isEmpty()) {
        end(m_record, outcomeOf(outcome));
        return;
    }
    askServer(pageAt(first->host, first->port));
    end(m_record, isOwn(pageAt(first->host)) ? SettingsOutcome::Found : SettingsOutcome::Unsound,
        hostAndPort(first->host, first->port));
}

void AutodiscoverLook::askServer(const QUrl &page)
{
    if (!isOwn(page) || m_asked.contains(page) || m_asked.size() >= mostServers)
        return;
    m_asked += page;
    const QString address = context().address.localPart + u'@' + context().address.domain;
    ask({.order = {.url = page,
                   .body = autodiscoverRequest(address),
                   .contentType = "text/xml; charset=utf-8"},
         .reader = [this](const QByteArray &xml) { return read(xml); }});
}

Result<SettingsCandidate> AutodiscoverLook::read(const QByteArray &xml)
{
    auto answer = readAutodiscover(xml, context().address);
    if (!answer)
        return tl::unexpected(std::move(answer.error()));
    if (!answer->candidate.services.isEmpty())
        return std::move(answer->candidate);
    askServer(answer->redirectUrl);
    const QString to = answer->redirectUrl.isEmpty() ? answer->redirectAddress
                                                     : answer->redirectUrl.toString(QUrl::RemoveUserInfo);
    return fail(ErrorCode::NotFound, u"sent on to %1"_s.arg(to));
}

// A record can be forged, and a redirect can lead anywhere: only servers of the address's domain learn it.
bool AutodiscoverLook::isOwn(const QUrl &page) const
{
    return page.scheme() == "https"_L1 && isAtOrBelow(page.host(), context().domain);
}

}
