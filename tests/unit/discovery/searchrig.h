#pragma once

#include "core/discovery/discoverer.h"
#include "core/knowledge/mailservice.h"
#include "tests/support/fakeweb.h"

#include <QSignalSpy>

namespace mm {

using namespace Qt::StringLiterals;

inline const QString address = u"jo@example.org"_s;

inline QByteArray clientConfig(const QByteArray &imapHost)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>"
           "<incomingServer type=\"imap\"><hostname>" +
           imapHost +
           "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
           "<authentication>password-cleartext</authentication></incomingServer>"
           "<outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname><port>587</port>"
           "<socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>"
           "</emailProvider></clientConfig>";
}

inline const QByteArray autodiscover =
    "<?xml version=\"1.0\"?><Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/"
    "responseschema/2006\"><Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
    "responseschema/2006a\"><Account><AccountType>email</AccountType><Action>settings</Action>"
    "<Protocol><Type>IMAP</Type><Server>exchange.example.org</Server><Port>993</Port><SSL>on</SSL></Protocol>"
    "<Protocol><Type>SMTP</Type><Server>exchange.example.org</Server><Port>587</Port><SSL>on</SSL></Protocol>"
    "</Account></Response></Autodiscover>";

inline KnowledgeBase knowledgeOf(MailServiceEntry service)
{
    KnowledgeBase::Contents contents;
    contents.mailServices += std::move(service);
    return KnowledgeBase(std::move(contents));
}

inline MailServiceEntry someProvider()
{
    MailServiceEntry provider;
    provider.id = u"postbox"_s;
    provider.title = u"Postbox"_s;
    provider.domains = {u"postbox.test"_s};
    provider.exchangers = {u"mx.postbox.test"_s};
    provider.services = {
        {{Protocol::Imap, u"imap.postbox.test"_s, 993, Security::Tls}, u"%EMAILADDRESS%"_s, {}},
        {{Protocol::Smtp, u"smtp.postbox.test"_s, 465, Security::Tls}, u"%EMAILADDRESS%"_s, {}},
    };
    return provider;
}

//! A search with the network, the clock and one known provider in the test's hand.
struct SearchRig : ProbeRig
{
    explicit SearchRig(SettingsRequest::Extent extent = SettingsRequest::Extent::Decided,
                       const QString &of = address)
        : web(resolver, network)
        , knowledge(knowledgeOf(someProvider()))
        , discoverer(std::make_unique<Discoverer>(
              SettingsRequest{of, extent},
              Discoverer::Surroundings{knowledge, resolver, clock, network.factory()}))
        , finished(discoverer.get(), &Discoverer::finished)
    {
        resolver.answerAllElse(NameOutcome::NotFound);
    }

    void run()
    {
        discoverer->start();
        web.serve();
    }

    [[nodiscard]] SettingsSearch found() const
    {
        return finished.isEmpty() ? SettingsSearch() : finished.first().first().value<SettingsSearch>();
    }

    [[nodiscard]] SettingsCandidate best() const
    {
        const auto candidates = found().candidates;
        return candidates.isEmpty() ? SettingsCandidate() : candidates.first();
    }

    [[nodiscard]] QString bestImapHost() const { return accountOf(best(), address).services.value(0).host; }

    [[nodiscard]] std::optional<SettingsOutcome> outcomeAt(const QString &place) const
    {
        for (const SettingsLookup &lookup : found().tried) {
            if (lookup.place == place)
                return lookup.outcome;
        }
        return std::nullopt;
    }

    FakeResolver resolver;
    FakeWeb web;
    KnowledgeBase knowledge;
    std::unique_ptr<Discoverer> discoverer;
    QSignalSpy finished;
};

}
