#include "core/net/hostnamecheck.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! RFC 9525 section 6.
class TestHostNameCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void TestHostNameCheck::names_data()
{
    QTest::addColumn<QString>("presented");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const QString &presented, const QString &host, bool covered) {
        QTest::newRow(name) << presented << host << covered;
    };
    row("the same name", u"mail.example.com"_s, u"mail.example.com"_s, true);
    row("in other letters", u"MAIL.Example.com"_s, u"mail.example.COM"_s, true);
    row("with the root's dot", u"mail.example.com"_s, u"mail.example.com."_s, true);
    row("one of several", u"a.test mail.example.com"_s, u"mail.example.com"_s, true);
    row("another name", u"imap.example.com"_s, u"mail.example.com"_s, false);
    row("no name at all", QString(), u"mail.example.com"_s, false);
    row("a wildcard for one label", u"*.example.com"_s, u"mail.example.com"_s, true);
    row("a wildcard does not stand for two", u"*.example.com"_s, u"a.mail.example.com"_s, false);
    row("nor for none", u"*.example.com"_s, u"example.com"_s, false);
    row("nor for a part of a label", u"m*.example.com"_s, u"mail.example.com"_s, false);
    row("nor inside a name", u"mail.*.com"_s, u"mail.example.com"_s, false);
    row("nor for a domain of its own", u"*.com"_s, u"example.com"_s, false);
    row("an IPv4 address", u"192.0.2.1"_s, u"192.0.2.1"_s, true);
    row("another IPv4 address", u"192.0.2.2"_s, u"192.0.2.1"_s, false);
    row("an IPv6 address in another spelling", u"2001:0db8:0:0:0:0:0:1"_s, u"2001:db8::1"_s, true);
    row("a wildcard covers no address", u"*.0.2.1"_s, u"192.0.2.1"_s, false);
    row("an international name in A-labels", u"xn--bcher-kva.test"_s, u"xn--bcher-kva.test"_s, true);
    row("an international name in letters", u"bücher.test"_s, u"xn--bcher-kva.test"_s, true);
}

void TestHostNameCheck::names()
{
    QFETCH(QString, presented);
    QFETCH(QString, host);
    QFETCH(bool, covered);
    QCOMPARE(namesCoverHost(presented.split(u' ', Qt::SkipEmptyParts), host), covered);
}

QTEST_GUILESS_MAIN(TestHostNameCheck)
#include "tst_hostnamecheck.moc"
