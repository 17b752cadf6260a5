#include "core/discovery/servicefields.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class tst_ServiceFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aHostCanBeLookedUpOrIsNone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("host");
        const QString label(63, u'a');
        const QString longest = u"%1.%1.%1.%2"_s.arg(label, QString(61, u'b'));
        QTest::newRow("a name") << u"imap.harbour.example"_s << u"imap.harbour.example"_s;
        QTest::newRow("blanks and a final dot come off")
            << u" imap.harbour.example. "_s << u"imap.harbour.example"_s;
        QTest::newRow("letters beyond ASCII stay") << u"post.häfen.example"_s << u"post.häfen.example"_s;
        QTest::newRow("an IPv4 address") << u"192.0.2.25"_s << u"192.0.2.25"_s;
        QTest::newRow("an IPv6 address") << u"2001:db8::25"_s << u"2001:db8::25"_s;
        QTest::newRow("an IPv6 address that ends like IPv4")
            << u"::ffff:192.0.2.25"_s << u"::ffff:192.0.2.25"_s;
        QTest::newRow("253 characters") << longest << longest;
        QTest::newRow("254 characters") << u"%1.%1.%1.%2"_s.arg(label, QString(62, u'b')) << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a dot") << u"."_s << QString();
        QTest::newRow("two final dots") << u"imap.harbour.example.."_s << QString();
        QTest::newRow("an address of this computer's own network card") << u"fe80::1%eth0"_s << QString();
        QTest::newRow("an address in brackets") << u"[2001:db8::25]"_s << QString();
        QTest::newRow("an IPv4 address that is cut short") << u"192.0.2"_s << QString();
        QTest::newRow("an IPv4 address that is too great") << u"192.0.2.256"_s << QString();
        QTest::newRow("a number") << u"3221225985"_s << QString();
        QTest::newRow("a web address") << u"https://imap.harbour.example/"_s << QString();
        QTest::newRow("a port behind it") << u"imap.harbour.example:993"_s << QString();
        QTest::newRow("a blank within") << u"imap harbour.example"_s << QString();
        QTest::newRow("a line break within") << u"imap.harbour.example\nEHLO"_s << QString();
        QTest::newRow("an option of a command") << u"-oProxyCommand.example"_s << QString();
        QTest::newRow("a character that was not valid") << u"imap.harb\uFFFDur.example"_s << QString();
    }

    void aHostCanBeLookedUpOrIsNone()
    {
        QFETCH(QString, field);
        QTEST(hostOf(field), "host");
    }

    void aPortIsADecimalNumber_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("port");
        QTest::newRow("the least") << u"1"_s << 1;
        QTest::newRow("the greatest") << u"65535"_s << 65535;
        QTest::newRow("with a zero before it") << u"0993"_s << 993;
        for (const auto *none : {"", "0", "00000", "65536", "99999", "4294968289", "-25", "+25", "25 ",
                                 "0x19", "25.0", "imap", "٢٥"})
            QTest::newRow(qPrintable(u"“%1” is none"_s.arg(QString::fromUtf8(none))))
                << QString::fromUtf8(none) << 0;
    }

    void aPortIsADecimalNumber()
    {
        QFETCH(QString, field);
        QFETCH(int, port);
        QCOMPARE(portOf(field).value_or(0), port);
    }

    void aSignInNameIsOnePlainLine_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("user");
        QTest::newRow("a name") << u" ada "_s << u"ada"_s;
        QTest::newRow("a Windows name with a blank") << u"HARBOUR\\Ada Ray"_s << u"HARBOUR\\Ada Ray"_s;
        QTest::newRow("256 characters") << QString(256, u'a') << QString(256, u'a');
        QTest::newRow("257 characters") << QString(257, u'a') << QString();
        QTest::newRow("a second line") << u"ada\r\nDELE 1"_s << QString();
        QTest::newRow("a tab") << u"ada\tray"_s << QString();
        QTest::newRow("a line separator") << u"ada\u2028ray"_s << QString();
        QTest::newRow("a mark that turns the writing round") << u"ada\u202Eray"_s << QString();
        QTest::newRow("a character that was not valid") << u"ad\uFFFD"_s << QString();
    }

    void aSignInNameIsOnePlainLine()
    {
        QFETCH(QString, field);
        QTEST(userOf(field), "user");
    }

    void aTextIsOneLineOfABoundedLength()
    {
        QCOMPARE(lineOf(u" Harbour\n\tMail\u202E "_s), u"Harbour Mail"_s);
        QCOMPARE(lineOf(QString(256, u'x')), QString(256, u'x'));
        QCOMPARE(lineOf(QString(257, u'x')), QString(QString(255, u'x') + u'…'));
        QCOMPARE(lineOf(QString(QString(254, u'x') + u"\U0001F4EE\U0001F4EE"_s)),
                 QString(QString(254, u'x') + u'…'));
    }

    void incomingServicesGoFirst()
    {
        QList<ServiceSettings> services;
        for (int i = 1; i <= 20; ++i) {
            services += ServiceSettings{{Protocol::Smtp, u"out"_s, quint16(i), Security::Tls}, {}, {}};
            services += ServiceSettings{{Protocol::Pop3, u"in"_s, quint16(i), Security::Tls}, {}, {}};
        }
        const auto ordered = incomingFirst(services);
        QCOMPARE(ordered.size(), 32);
        QCOMPARE(ordered.at(0), services.at(1));
        QCOMPARE(ordered.at(15).endpoint.port, quint16(16));
        QCOMPARE(ordered.at(16), services.at(0));
    }
};

QTEST_APPLESS_MAIN(tst_ServiceFields)
#include "tst_servicefields.moc"
