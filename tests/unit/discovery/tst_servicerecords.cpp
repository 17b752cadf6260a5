#include "core/discovery/servicerecords.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const AddressParts ada{u"ada.ray"_s, u"harbour.example"_s};

AnsweredRecord answered(QLatin1StringView prefix, const QList<ServiceLocation> &locations)
{
    for (const ServiceRecordName &name : serviceRecordNames) {
        if (name.prefix == prefix)
            return {name, locations};
    }
    return {};
}

const auto imaps = "_imaps._tcp"_L1;
const auto imap = "_imap._tcp"_L1;
const auto pop3s = "_pop3s._tcp"_L1;
const auto submission = "_submission._tcp"_L1;
const auto submissions = "_submissions._tcp"_L1;

// "imap:host:port:security", as the command line writes a service.
QStringList written(const SettingsCandidate &candidate)
{
    QStringList lines;
    for (const ServiceSettings &service : candidate.services) {
        const Endpoint &endpoint = service.endpoint;
        lines += u"%1:%2:%3"_s.arg(toId(endpoint.protocol), hostAndPort(endpoint.host, endpoint.port),
                                   toId(endpoint.security));
    }
    return lines;
}

}

class tst_ServiceRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordsBecomeServices_data()
    {
        QTest::addColumn<QList<AnsweredRecord>>("answers");
        QTest::addColumn<QStringList>("services");
        using Answers = QList<AnsweredRecord>;
        QTest::newRow("incoming services go first, whatever was asked first")
            << Answers{answered(submissions, {{0, 1, 465, u"out.harbour.example"_s}}),
                       answered(imaps, {{10, 1, 993, u"in.harbour.example"_s}})}
            << QStringList{u"imap:in.harbour.example:993:tls"_s, u"smtp:out.harbour.example:465:tls"_s};
        QTest::newRow("the lowest priority goes first")
            << Answers{answered(imaps,
                                {{20, 9, 993, u"b.harbour.example"_s}, {10, 1, 993, u"a.harbour.example"_s}})}
            << QStringList{u"imap:a.harbour.example:993:tls"_s, u"imap:b.harbour.example:993:tls"_s};
        QTest::newRow("priorities are compared across TLS and STARTTLS")
            << Answers{answered(imaps, {{20, 1, 993, u"a.harbour.example"_s}}),
                       answered(imap, {{5, 1, 143, u"b.harbour.example"_s}})}
            << QStringList{u"imap:b.harbour.example:143:starttls"_s, u"imap:a.harbour.example:993:tls"_s};
        QTest::newRow("of one priority TLS from the start goes first, whatever the weight")
            << Answers{answered(submission, {{0, 50, 587, u"out.harbour.example"_s}}),
                       answered(submissions, {{0, 1, 465, u"out.harbour.example"_s}})}
            << QStringList{u"smtp:out.harbour.example:465:tls"_s, u"smtp:out.harbour.example:587:starttls"_s};
        QTest::newRow("of one priority the heavier goes first")
            << Answers{answered(imaps, {{0, 1, 993, u"light.harbour.example"_s},
                                        {0, 70, 993, u"heavy.harbour.example"_s}})}
            << QStringList{u"imap:heavy.harbour.example:993:tls"_s, u"imap:light.harbour.example:993:tls"_s};
        QTest::newRow("a domain that prefers POP3 says so by its priority")
            << Answers{answered(imaps, {{20, 1, 993, u"in.harbour.example"_s}}),
                       answered(pop3s, {{10, 1, 995, u"in.harbour.example"_s}})}
            << QStringList{u"pop3:in.harbour.example:995:tls"_s, u"imap:in.harbour.example:993:tls"_s};
        QTest::newRow("of one priority IMAP goes before POP3")
            << Answers{answered(pop3s, {{0, 9, 995, u"in.harbour.example"_s}}),
                       answered(imaps, {{0, 1, 993, u"in.harbour.example"_s}})}
            << QStringList{u"imap:in.harbour.example:993:tls"_s, u"pop3:in.harbour.example:995:tls"_s};
        QTest::newRow("a port of its own stays, a final dot does not")
            << Answers{answered(imap, {{0, 0, 11143, u"in.harbour.example."_s}})}
            << QStringList{u"imap:in.harbour.example:11143:starttls"_s};
        QTest::newRow("a host that is no name is passed over")
            << Answers{answered(imaps, {{0, 0, 993, u"in harbour"_s},
                                        {0, 0, 993, u"-a.example"_s},
                                        {0, 0, 993, u"10.1"_s},
                                        {1, 0, 993, u"in.harbour.example"_s}})}
            << QStringList{u"imap:in.harbour.example:993:tls"_s};
        QTest::newRow("port 0 is passed over")
            << Answers{answered(imaps, {{0, 0, 0, u"in.harbour.example"_s}})} << QStringList();
        QTest::newRow("no records, no services") << Answers{} << QStringList();
    }

    void recordsBecomeServices()
    {
        QFETCH(QList<AnsweredRecord>, answers);
        const SettingsCandidate candidate = fromServiceRecords(answers, ada);
        QTEST(written(candidate), "services");
        for (const ServiceSettings &service : candidate.services) {
            QCOMPARE(service.user, u"ada.ray@harbour.example"_s);
            QVERIFY(service.signIns.isEmpty());
        }
    }

    void aDotMeansThatAServiceIsNotOffered_data()
    {
        QTest::addColumn<QList<AnsweredRecord>>("answers");
        QTest::addColumn<QList<Protocol>>("declined");
        using Answers = QList<AnsweredRecord>;
        const ServiceLocation nowhere{0, 0, 0, {}};
        QTest::newRow("POP3 alone") << Answers{answered(imaps, {{0, 1, 993, u"in.harbour.example"_s}}),
                                               answered(pop3s, {nowhere})}
                                    << QList{Protocol::Pop3};
        QTest::newRow("not without encryption from the start, but with")
            << Answers{answered(imap, {nowhere}), answered(imaps, {{0, 1, 993, u"in.harbour.example"_s}})}
            << QList<Protocol>();
        QTest::newRow("nothing at all, each protocol once")
            << Answers{answered(imap, {nowhere}), answered(imaps, {nowhere}), answered(pop3s, {nowhere}),
                       answered(submission, {nowhere})}
            << QList{Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
        QTest::newRow("a name without records declines nothing")
            << Answers{answered(imaps, {})} << QList<Protocol>();
    }

    void aDotMeansThatAServiceIsNotOffered()
    {
        QFETCH(QList<AnsweredRecord>, answers);
        QTEST(fromServiceRecords(answers, ada).declined, "declined");
    }

    void manyRecordsAreCut()
    {
        QList<ServiceLocation> locations;
        for (int i = 0; i < 500; ++i)
            locations += {i, 0, 993, u"in%1.harbour.example"_s.arg(i)};
        const SettingsCandidate candidate =
            fromServiceRecords({answered(imaps, locations), answered(submissions, locations)}, ada);
        QCOMPARE(candidate.services.size(), 32);
        QCOMPARE(candidate.services.first().endpoint.host, u"in0.harbour.example"_s);
        QCOMPARE(candidate.services.last().endpoint.protocol, Protocol::Smtp);
    }
};

QTEST_APPLESS_MAIN(tst_ServiceRecords)
#include "tst_servicerecords.moc"
