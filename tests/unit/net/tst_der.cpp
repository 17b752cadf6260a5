#include "core/net/certificatereader.h"
#include "core/net/der.h"
#include "core/practice/practicecertificate.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestDer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsAreReadInOrder();
    void faultsEndTheReading_data();
    void faultsEndTheReading();
    void objectIdentifiers_data();
    void objectIdentifiers();
    void stringsOfEveryKind();
    void damagedCertificatesAreHarmless();
};

void TestDer::elementsAreReadInOrder()
{
    const QByteArray bytes = QByteArray::fromHex("020101"
                                                 "0c026869"
                                                 "3000");
    der::Reader reader(bytes);
    QCOMPARE(reader.next(der::Integer)->content.toByteArray(), QByteArray("\x01"));
    const auto text = reader.next();
    QCOMPARE(der::characterString(*text), u"hi"_s);
    QCOMPARE(text->whole.size(), 4);
    QVERIFY(reader.next(der::Sequence)->content.isEmpty());
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.next());
}

void TestDer::faultsEndTheReading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a tag alone") << QByteArray::fromHex("30");
    QTest::newRow("longer than what is there") << QByteArray::fromHex("300401");
    QTest::newRow("a length of five bytes") << QByteArray::fromHex("30850000000001aa");
    QTest::newRow("a length that is cut off") << QByteArray::fromHex("308201");
    QTest::newRow("indefinite length") << QByteArray::fromHex("30800000");
    QTest::newRow("the greatest length") << QByteArray::fromHex("3084ffffffff00");
    QTest::newRow("a tag of several bytes") << QByteArray::fromHex("3f810100");
}

void TestDer::faultsEndTheReading()
{
    QFETCH(QByteArray, bytes);
    der::Reader reader(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.atEnd());
}

void TestDer::objectIdentifiers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("sha256WithRSAEncryption")
        << QByteArray::fromHex("2a864886f70d01010b") << u"1.2.840.113549.1.1.11"_s;
    QTest::newRow("below 2") << QByteArray::fromHex("883703") << u"2.999.3"_s;
    QTest::newRow("an arc of more than 32 bits") << QByteArray::fromHex("2a9fffffffffff7f") << QString();
    QTest::newRow("more than 32 arcs") << QByteArray(40, '\x01') << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestDer::objectIdentifiers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, identifier);
    QCOMPARE(der::objectIdentifier(bytes), identifier);
}

void TestDer::stringsOfEveryKind()
{
    const auto read = [](const char *hex) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        return der::characterString(*der::Reader(bytes).next());
    };
    QCOMPARE(read("0c04c3bc6265"), u"übe"_s);
    QCOMPARE(read("1403fc6265"), u"übe"_s);
    QCOMPARE(read("1e0400fc0062"), u"üb"_s);
    QCOMPARE(read("1e0300fc00"), u"ü"_s);
    QCOMPARE(read("0203010203"), QString());
}

// Whatever is done to a certificate, its reader ends and stays inside it (the sanitizers watch).
void TestDer::damagedCertificatesAreHarmless()
{
    const SigningKey key = SigningKey::make().value();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateWishes wishes{.commonName = u"mail.test"_s,
                                   .dnsNames = {u"mail.test"_s},
                                   .notBefore = now,
                                   .notAfter = now.addDays(1)};
    const QByteArray sound = makeCertificate(wishes, key, {u"mail.test"_s, key}).value();
    QCOMPARE(organisations({sound}).size(), 1);
    QRandomGenerator random(4711);
    for (int i = 0; i < 20000; ++i) {
        QByteArray damaged = sound;
        for (int j = 0; j < 3; ++j)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        QVERIFY(organisations({damaged.first(random.bounded(damaged.size() + 1))}).size() <= 1);
    }
    QCOMPARE(readCertificate(QSslCertificate()).subject, QString());
}

QTEST_GUILESS_MAIN(TestDer)
#include "tst_der.moc"
