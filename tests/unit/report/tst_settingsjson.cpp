#include "core/report/settingsjson.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSettingsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfASearchIsThere();
    void aSearchWithoutResultSaysSo();
};

void TestSettingsJson::everyKeyOfASearchIsThere()
{
    SettingsSearch search;
    search.address = u"jo@example.org"_s;
    search.durationMs = 120;
    SettingsCandidate candidate;
    candidate.source = SettingsSource::ServiceRecords;
    candidate.place = u"SRV example.org"_s;
    candidate.services = {{{Protocol::Imap, u"mail.elsewhere.test"_s, 993, Security::Tls},
                           u"jo@example.org"_s,
                           {SignInKind::OAuth2, SignInKind::AppPassword}}};
    candidate.declined = {Protocol::Pop3};
    search.candidates = {candidate};
    SettingsLookup lookup;
    lookup.source = SettingsSource::ServiceRecords;
    lookup.place = u"SRV _imaps._tcp.example.org"_s;
    lookup.outcome = SettingsOutcome::Found;
    lookup.startMs = 2;
    lookup.durationMs = 40;
    search.tried = {lookup};

    const QJsonObject service{{u"protocol"_s, u"imap"_s},
                              {u"host"_s, u"mail.elsewhere.test"_s},
                              {u"port"_s, 993},
                              {u"security"_s, u"tls"_s}};
    QJsonObject described = service;
    described[u"user"_s] = u"jo@example.org"_s;
    described[u"sign_in"_s] = QJsonArray{u"oauth2"_s, u"app-password"_s};
    const QJsonObject expected{
        {u"schema"_s, u"mailmend/discover/1"_s},
        {u"address"_s, u"jo@example.org"_s},
        {u"duration_ms"_s, 120},
        {u"cancelled"_s, false},
        {u"settings"_s, QJsonObject{{u"user"_s, u"jo@example.org"_s}, {u"services"_s, QJsonArray{service}}}},
        {u"candidates"_s, QJsonArray{QJsonObject{{u"source"_s, u"service-records"_s},
                                                 {u"place"_s, u"SRV example.org"_s},
                                                 {u"provider"_s, QJsonValue()},
                                                 {u"protected"_s, false},
                                                 {u"trusted"_s, false},
                                                 {u"services"_s, QJsonArray{described}},
                                                 {u"declined"_s, QJsonArray{u"pop3"_s}},
                                                 {u"note"_s, QJsonValue()}}}},
        {u"tried"_s, QJsonArray{QJsonObject{{u"source"_s, u"service-records"_s},
                                            {u"place"_s, u"SRV _imaps._tcp.example.org"_s},
                                            {u"outcome"_s, u"found"_s},
                                            {u"detail"_s, QJsonValue()},
                                            {u"start_ms"_s, 2},
                                            {u"duration_ms"_s, 40}}}},
    };
    QCOMPARE(settingsToJson(search), expected);
}

void TestSettingsJson::aSearchWithoutResultSaysSo()
{
    SettingsSearch search;
    search.address = u"jo@example.org"_s;
    search.cancelled = true;
    QVERIFY(settingsToJson(search)[u"settings"].isNull());
    QVERIFY(settingsToJson(search)[u"cancelled"].toBool());
    SettingsCandidate noteOnly;
    noteOnly.note = u"Uses a program of its own."_s;
    search.candidates = {noteOnly};
    QVERIFY(settingsToJson(search)[u"settings"].isNull());
}

QTEST_APPLESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"
