#pragma once

#include "core/probe/webfetch.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QSignalSpy>

namespace mm::testing {

inline const QByteArray okHead = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";

//! A fetch whose wires and clock are in the test's hand. Known hosts: post.example and config.example.
struct FetchRig : ProbeRig
{
    explicit FetchRig(WebFetch::Order order)
    {
        for (const char *host : {"post.example", "config.example", "192.0.2.7", "2001:db8::7"})
            resolver.answer(QString::fromLatin1(host), QStringList{QStringLiteral("192.0.2.7")});
        fetch = std::make_unique<WebFetch>(std::move(order), resolver, context);
        finished = std::make_unique<QSignalSpy>(fetch.get(), &WebFetch::finished);
    }
    explicit FetchRig(const QString &url)
        : FetchRig(WebFetch::Order{.url = QUrl(url)})
    {
    }

    void start()
    {
        fetch->start();
        clock.settle();
    }

    [[nodiscard]] FakeTransport *wire() const
    {
        return network.count() == 0 ? nullptr : network.at(network.count() - 1);
    }

    //! Up to the question, on the newest connection.
    void reach(const TlsRecord &tls = soundTls())
    {
        Q_EMIT wire()->connected();
        if (wire() && !wire()->peerNames.isEmpty())
            Q_EMIT wire()->encrypted(tls);
        clock.settle();
    }

    void hear(const QByteArray &bytes)
    {
        if (wire())
            Q_EMIT wire()->received(bytes);
        clock.settle();
    }

    void close()
    {
        if (wire())
            Q_EMIT wire()->closed();
        clock.settle();
    }

    //! Reaches the server and has it answer, on the newest connection.
    void serve(const QByteArray &answer)
    {
        reach();
        hear(answer);
    }

    [[nodiscard]] const WebAnswer &answer() const { return fetch->answer(); }

    FakeResolver resolver;
    std::unique_ptr<WebFetch> fetch;
    std::unique_ptr<QSignalSpy> finished;
};

inline WebFetch::Order postTo(const char *url)
{
    return {.url = QUrl(QString::fromLatin1(url)), .body = "<a/>", .contentType = "text/xml"};
}

}
