#include "core/net/caresresolver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Against a name server in process that answers by the first label of the name.
class TestCaresResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void silenceEndsAtTheDeadline();
    void oneSilentFamilyIsNotWaitedForLong();
    void whatComesTooLateIsNotTold();
    void aNumericAddressIsItself_data();
    void aNumericAddressIsItself();
    void theHostsFileIsHonoured();
    void anInternationalNameIsAskedInALabels();
    void mailExchanges();
    void services();
    void destroyingCancels();
    void theCallbackMayDestroyItsLookup();
    void theServersAreKnown();
};

namespace {

constexpr quint16 typeA = 1;
constexpr quint16 typeCname = 5;
constexpr quint16 typeMx = 15;
constexpr quint16 typeAaaa = 28;
constexpr quint16 typeSrv = 33;

QByteArray bigEndian(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.split('.')) {
        if (!label.isEmpty())
            wire += char(label.size()) + label;
    }
    return wire + '\0';
}

QByteArray record(quint16 type, const QByteArray &data, const QByteArray &owner = QByteArray("\xc0\x0c", 2))
{
    return owner + bigEndian(type) + bigEndian(1) + QByteArray("\0\0\0\x3c", 4) +
           bigEndian(quint16(data.size())) + data;
}

//! A name server of one UDP socket on loopback (RFC 1035 section 4).
class NameServer : public QObject
{
public:
    NameServer()
    {
        m_socket.bind(QHostAddress::LocalHost);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                answer();
        });
    }

    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_socket.localPort()); }
    QStringList asked;
    int saidLate = 0;

private:
    void answer()
    {
        QByteArray query(512, '\0');
        QHostAddress from;
        quint16 port = 0;
        query.resize(m_socket.readDatagram(query.data(), query.size(), &from, &port));
        QByteArray name;
        qsizetype at = 12;
        while (at < query.size() && query[at] != 0) {
            name += query.mid(at + 1, query[at]) + '.';
            at += query[at] + 1;
        }
        name.chop(1);
        const auto type = qFromBigEndian<quint16>(query.constData() + at + 1);
        asked << QString::fromLatin1(name);
        const QByteArray question = query.mid(12, at + 5 - 12);
        const QByteArray label = name.left(name.indexOf('.'));
        quint8 code = 0;
        const QByteArrayList records = recordsFor(label, type, code);
        if (label.startsWith("silent") || (label == "halfsilent" && type == typeAaaa))
            return;
        const QByteArray reply = query.left(2) + QByteArray(1, char(0x81)) + char(0x80 | code) +
                                 bigEndian(1) + bigEndian(quint16(records.size())) + bigEndian(0) +
                                 bigEndian(0) + question + records.join();
        if (label != "late" || type == typeA) {
            m_socket.writeDatagram(reply, from, port);
            return;
        }
        QTimer::singleShot(500ms, this, [this, reply, from, port] {
            m_socket.writeDatagram(reply, from, port);
            ++saidLate;
        });
    }

    static QByteArrayList recordsFor(const QByteArray &label, quint16 type, quint8 &code)
    {
        const QByteArray ipv4 = QByteArray::fromHex("c0000201");
        const QByteArray ipv6 = QByteArray::fromHex("20010db8000000000000000000000001");
        if (label == "nosuch")
            code = 3;
        if (label == "servfail" || (label == "halffailed" && type == typeAaaa))
            code = 2;
        if (label == "refused")
            code = 5;
        if (type == typeMx && label == "mail")
            return {record(typeMx, bigEndian(10) + wireName("mx1.test")),
                    record(typeMx, bigEndian(20) + wireName("mx2.test"))};
        if (type == typeSrv && label == "_imaps")
            return {record(typeSrv, bigEndian(1) + bigEndian(2) + bigEndian(993) + wireName("imap.test"))};
        if (type == typeSrv && label == "_pop3")
            return {record(typeSrv, bigEndian(0) + bigEndian(0) + bigEndian(0) + wireName({}))};
        if (label == "alias" && type == typeA) {
            return {record(typeCname, wireName("real.test")), record(typeA, ipv4, wireName("real.test"))};
        }
        const bool hasIpv4 = label == "both" || label == "four" || label == "xn--bcher-kva" ||
                             label == "halffailed" || label == "halfsilent" || label == "late";
        if (type == typeA && hasIpv4)
            return {record(typeA, ipv4)};
        if (type == typeAaaa && (label == "both" || label == "six"))
            return {record(typeAaaa, ipv6)};
        return {};
    }

    QUdpSocket m_socket;
};

struct Rig
{
    NameResolution ask(const QString &host, std::chrono::milliseconds within = 5s)
    {
        std::optional<NameResolution> answer;
        const auto lookup =
            resolver.resolve(host, within, [&](const NameResolution &found) { answer = found; });
        if (answer)
            qFatal("answered inside the call");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000); }();
        return answer.value_or(NameResolution{});
    }

    NameServer server;
    CaresResolver resolver{QStringList{server.address()}};
};

}

void TestCaresResolver::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCaresResolver::names_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("detail");
    const QString ipv4 = u"192.0.2.1"_s;
    const QString ipv6 = u"2001:db8::1"_s;
    const auto row = [](const char *name, const char *host, NameOutcome outcome, const QStringList &addresses,
                        const char *detail = "") {
        QTest::newRow(name) << QString::fromLatin1(host) << int(outcome) << addresses
                            << QString::fromLatin1(detail);
    };
    row("both families", "both.test", NameOutcome::Found, {ipv4, ipv6});
    row("IPv4 alone", "four.test", NameOutcome::Found, {ipv4});
    row("IPv6 alone", "six.test", NameOutcome::Found, {ipv6});
    row("an alias", "alias.test", NameOutcome::Found, {ipv4});
    row("one family failed, the other is there", "halffailed.test", NameOutcome::Found, {ipv4});
    row("no such name", "nosuch.test", NameOutcome::NotFound, {}, "NXDOMAIN");
    row("a name without address", "empty.test", NameOutcome::NoAddress, {}, "NODATA");
    row("a failing server", "servfail.test", NameOutcome::ServerFailure, {}, "SERVFAIL");
    row("a refusing server", "refused.test", NameOutcome::ServerFailure, {}, "REFUSED");
    row("no name at all", "", NameOutcome::NotFound, {}, "Misformatted domain name");
}

void TestCaresResolver::names()
{
    QFETCH(QString, host);
    QFETCH(int, outcome);
    QFETCH(QStringList, addresses);
    QFETCH(QString, detail);
    Rig rig;
    const NameResolution answer = rig.ask(host);
    QCOMPARE(int(answer.outcome), outcome);
    QStringList sorted = answer.addresses; // which family leads depends on the computer
    sorted.sort();
    QCOMPARE(sorted, addresses);
    QCOMPARE(answer.detail, detail);
    QCOMPARE(answer.name, host);
    if (host == "alias.test"_L1)
        QCOMPARE(answer.aliases, QStringList{u"real.test"_s});
}

void TestCaresResolver::silenceEndsAtTheDeadline()
{
    Rig rig;
    QElapsedTimer timer;
    timer.start();
    const NameResolution answer = rig.ask(u"silent.test"_s, 200ms);
    QVERIFY(answer.outcome == NameOutcome::TimedOut);
    QVERIFY(timer.elapsed() < 1400);
}

void TestCaresResolver::oneSilentFamilyIsNotWaitedForLong()
{
    Rig rig;
    QElapsedTimer timer;
    timer.start();
    const NameResolution answer = rig.ask(u"halfsilent.test"_s);
    QVERIFY(answer.outcome == NameOutcome::Found);
    QCOMPARE(answer.addresses, QStringList{u"192.0.2.1"_s});
    QVERIFY(timer.elapsed() < 1400);
}

void TestCaresResolver::whatComesTooLateIsNotTold()
{
    Rig rig;
    int told = 0;
    const auto address = rig.resolver.resolve(u"late.test"_s, 5s, [&](const NameResolution &) { ++told; });
    const auto records = rig.resolver.services(u"late.test"_s, 200ms,
                                               [&](NameOutcome, const QList<ServiceLocation> &) { ++told; });
    QTRY_COMPARE(rig.server.saidLate, 2);
    rig.ask(u"four.test"_s);
    QCOMPARE(told, 2);
}

void TestCaresResolver::aNumericAddressIsItself_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s;
}

void TestCaresResolver::aNumericAddressIsItself()
{
    QFETCH(QString, address);
    Rig rig;
    const NameResolution answer = rig.ask(address);
    QVERIFY(answer.outcome == NameOutcome::Found);
    QCOMPARE(answer.addresses, QStringList{address});
    QCOMPARE(rig.server.asked, QStringList());
}

void TestCaresResolver::theHostsFileIsHonoured()
{
    Rig rig;
    const NameResolution answer = rig.ask(u"localhost"_s);
    QVERIFY(answer.outcome == NameOutcome::Found);
    QVERIFY(answer.addresses.contains(u"127.0.0.1"_s));
}

void TestCaresResolver::anInternationalNameIsAskedInALabels()
{
    Rig rig;
    const NameResolution answer = rig.ask(u"bücher.test"_s);
    QCOMPARE(answer.name, u"xn--bcher-kva.test"_s);
    QCOMPARE(answer.addresses, QStringList{u"192.0.2.1"_s});
}

void TestCaresResolver::mailExchanges()
{
    Rig rig;
    QList<MailExchange> found;
    std::optional<NameOutcome> outcome;
    const auto take = [&](NameOutcome how, const QList<MailExchange> &exchanges) {
        outcome = how;
        found = exchanges;
    };
    const auto lookup = rig.resolver.mailExchanges(u"mail.test"_s, 5s, take);
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome == NameOutcome::Found);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().preference, 10);
    QCOMPARE(found.first().host, u"mx1.test"_s);
    outcome.reset();
    const auto missing = rig.resolver.mailExchanges(u"nosuch.test"_s, 5s, take);
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome == NameOutcome::NotFound);
}

void TestCaresResolver::services()
{
    Rig rig;
    QList<ServiceLocation> found;
    bool done = false;
    const auto take = [&](NameOutcome outcome, const QList<ServiceLocation> &locations) {
        done = outcome == NameOutcome::Found;
        found = locations;
    };
    const auto lookup = rig.resolver.services(u"_imaps._tcp.test"_s, 5s, take);
    QTRY_VERIFY(done);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().host, u"imap.test"_s);
    QCOMPARE(found.first().port, 993);
    done = false;
    const auto absent = rig.resolver.services(u"_pop3._tcp.test"_s, 5s, take);
    QTRY_VERIFY(done);
    QCOMPARE(found.first().host, QString());
}

void TestCaresResolver::destroyingCancels()
{
    Rig rig;
    bool called = false;
    auto lookup = rig.resolver.resolve(u"both.test"_s, 5s, [&](const NameResolution &) { called = true; });
    lookup.reset();
    auto later = rig.resolver.resolve(u"silent.test"_s, 5s, [&](const NameResolution &) { called = true; });
    QTRY_VERIFY(rig.server.asked.contains(u"silent.test"_s));
    later.reset();
    QCOMPARE(rig.ask(u"four.test"_s).addresses, QStringList{u"192.0.2.1"_s});
    QVERIFY(!called);
}

void TestCaresResolver::theCallbackMayDestroyItsLookup()
{
    Rig rig;
    bool called = false;
    std::unique_ptr<Lookup> lookup;
    lookup = rig.resolver.resolve(u"four.test"_s, 5s, [&](const NameResolution &) {
        lookup.reset();
        called = true;
    });
    QTRY_VERIFY(called);
}

void TestCaresResolver::theServersAreKnown()
{
    Rig rig;
    QCOMPARE(rig.resolver.servers(), QStringList{u"127.0.0.1"_s});
}

QTEST_GUILESS_MAIN(TestCaresResolver)
#include "tst_caresresolver.moc"
