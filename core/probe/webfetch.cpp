#include "core/probe/webfetch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int mostRedirects = 4;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

// Empty: nothing is in the way.
QString whyNotAsked(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"an address that is none"_s;
    if (!isEncrypted(url) && url.scheme() != "http"_L1)
        return u"neither http nor https"_s;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return u"an address with a user name"_s;
    return url.port() == 0 ? u"an address with port 0"_s : QString();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QString statusText(int status)
{
    return u"HTTP %1"_s.arg(status);
}

QByteArray hostField(const QUrl &url)
{
    const QByteArray host = hostOf(url).toLatin1();
    const QByteArray name = host.contains(':') ? "[" + host + "]" : host;
    return url.port() < 0 ? name : name + ":" + QByteArray::number(url.port());
}

}

WebFetch::WebFetch(Order order, Resolver &resolver, ProbeContext &context)
    : m_order(std::move(order))
    , m_resolver(resolver)
    , m_context(context)
{
}

WebFetch::~WebFetch() = default;

void WebFetch::start()
{
    m_end = m_context.scheduler.now() + m_order.patience;
    m_answer.url = m_order.url;
    const QString obstacle = whyNotAsked(m_order.url);
    if (obstacle.isEmpty()) {
        ask(m_order.url);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, obstacle] { conclude(WebOutcome::NotReached, obstacle); }, Qt::QueuedConnection);
}

void WebFetch::ask(const QUrl &url)
{
    m_answer.url = url;
    const quint16 customaryPort = isEncrypted(url) ? 443 : 80;
    m_exchange = std::make_unique<HttpExchange>(
        HttpExchange::Order{.host = hostOf(url),
                            .port = quint16(url.port(customaryPort)),
                            .isEncrypted = isEncrypted(url),
                            .request = request(url),
                            .patience = std::max(m_end - m_context.scheduler.now(), {})},
        m_resolver, m_context);
    // Queued, because the exchange gives way to the next one there.
    connect(m_exchange.get(), &HttpExchange::finished, this, &WebFetch::judge, Qt::QueuedConnection);
    m_exchange->start();
}

QByteArray WebFetch::request(const QUrl &url) const
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text = m_order.body.isEmpty() ? "GET " : "POST ";
    text += path.isEmpty() ? "/" : path;
    if (!query.isEmpty())
        text += "?" + query;
    text += " HTTP/1.1\r\n";
    text += "Host: " + hostField(url) + "\r\n";
    text += "User-Agent: MailMend\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (!m_order.body.isEmpty()) {
        text += "Content-Type: " + m_order.contentType + "\r\n";
        text += "Content-Length: " + QByteArray::number(m_order.body.size()) + "\r\n";
    }
    return text + "\r\n" + m_order.body;
}

void WebFetch::judge()
{
    const auto &answer = m_exchange->answer();
    if (!answer) {
        conclude(m_exchange->outcome(), m_exchange->detail());
        return;
    }
    m_isChainProtected = m_isChainProtected && isEncrypted(m_answer.url);
    m_answer.status = answer->status;
    if (isRedirect(answer->status) && !answer->location.isEmpty()) {
        sendOn(answer->location);
        return;
    }
    m_answer.body = answer->body;
    conclude(WebOutcome::Answered, statusText(answer->status));
}

void WebFetch::sendOn(const QString &location)
{
    const QUrl target = m_answer.url.resolved(QUrl(location)).adjusted(QUrl::RemoveFragment);
    const QString sentOn = statusText(m_answer.status) % u", sent on"_s;
    if (const QString fault = whyNotAsked(target); !fault.isEmpty()) {
        conclude(WebOutcome::Answered, sentOn % u": "_s % fault);
        return;
    }
    const QString sentTo = sentOn % u" to "_s % target.toString(QUrl::FullyEncoded);
    const QString obstacle = whyNotTo(target);
    if (obstacle.isEmpty() && m_redirects < mostRedirects) {
        ++m_redirects;
        ask(target);
        return;
    }
    m_answer.redirect = target;
    if (obstacle.isEmpty())
        conclude(WebOutcome::TooManyRedirects, sentTo);
    else
        conclude(WebOutcome::Answered, sentTo % u", "_s % obstacle);
}

// Empty: nothing is in the way.
QString WebFetch::whyNotTo(const QUrl &target) const
{
    if (isEncrypted(m_answer.url) && !isEncrypted(target))
        return u"which is not encrypted"_s;
    if (!m_order.followsRedirects)
        return u"which was not wanted"_s;
    const bool repeatsPost =
        (m_answer.status == 307 || m_answer.status == 308) && hostOf(target) == hostOf(m_answer.url);
    return m_order.body.isEmpty() || repeatsPost ? QString() : u"where no question with a body goes"_s;
}

void WebFetch::conclude(WebOutcome outcome, const QString &detail)
{
    m_finished = true;
    m_answer.outcome = outcome;
    m_answer.detail = detail;
    m_answer.isProtected = outcome == WebOutcome::Answered && m_isChainProtected;
    Q_EMIT finished();
}

}
