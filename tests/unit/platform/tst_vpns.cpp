#include "core/platform/vpns.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestVpns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsUpIsNamed();
#ifndef Q_OS_WIN
    void kinds_data();
    void kinds();
#endif
};

void TestVpns::whatIsUpIsNamed()
{
    static const QRegularExpression form(u"^.+ \\(.+\\)$"_s);
    for (const QString &vpn : activeVpns())
        QVERIFY2(form.match(vpn).hasMatch(), qPrintable(vpn));
}

#ifndef Q_OS_WIN
void TestVpns::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("uevent");
    QTest::addColumn<QByteArray>("tunFlags");
    QTest::addColumn<QString>("kind");
    const QByteArray none;
    QTest::newRow("a cable") << u"eth0"_s << "1"_ba
                             << "INTERFACE=eth0\nIFINDEX=2"_ba << none << QString();
    QTest::newRow("a bridge of containers") << u"docker0"_s << "1"_ba
                                            << "DEVTYPE=bridge\nINTERFACE=docker0"_ba << none << QString();
    QTest::newRow("a virtual machine's") << u"vnet0"_s << "1"_ba << none << "0x1002"_ba << QString();
    QTest::newRow("a dialled line") << u"ppp0"_s << "512"_ba
                                    << "DEVTYPE=ppp"_ba << none << QString();
    QTest::newRow("OpenVPN's") << u"tun0"_s << "65534"_ba << none << "0x1001"_ba << u"VPN"_s;
    QTest::newRow("WireGuard's") << u"home"_s << "65534"_ba
                                 << "DEVTYPE=wireguard\nINTERFACE=home"_ba << none << u"WireGuard"_s;
    QTest::newRow("IPsec's of the kernel") << u"vti0"_s << "768"_ba << none << none << u"VPN"_s;
    QTest::newRow("a program's own") << u"tailscale0"_s << "65534"_ba << none << "0x1001"_ba
                                     << u"Tailscale"_s;
    QTest::newRow("without facts") << u"en0"_s << none << none << none << QString();
}

void TestVpns::kinds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, uevent);
    QFETCH(QByteArray, tunFlags);
    QTemporaryDir facts;
    const auto write = [&facts](const QString &fact, const QByteArray &text) {
        QFile file(facts.filePath(fact));
        return text.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    QVERIFY(write(u"type"_s, type) && write(u"uevent"_s, uevent) && write(u"tun_flags"_s, tunFlags));
    QTEST(tunnelKind(name, facts.path()), "kind");
}
#endif

QTEST_GUILESS_MAIN(TestVpns)
#include "tst_vpns.moc"
