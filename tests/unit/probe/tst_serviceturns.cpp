#include "core/probe/serviceturns.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

class TestServiceTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOverAtOnce();
    void aHostTakesEight();
    void spellingsOfAHostAreOne();
    void manyHostsShareAHundred();
};

namespace {

QList<Endpoint> servicesOf(const QString &host, int count)
{
    QList<Endpoint> services;
    for (int i = 0; i < count; ++i)
        services << Endpoint{Protocol::Smtp, host, quint16(1000 + i), Security::None};
    return services;
}

}

void TestServiceTurns::nothingIsOverAtOnce()
{
    ServiceTurns turns({});
    QVERIFY(turns.areOver());
    QVERIFY(turns.next().isEmpty());
}

void TestServiceTurns::aHostTakesEight()
{
    ServiceTurns turns(servicesOf(u"a.test"_s, 10) + servicesOf(u"b.test"_s, 1));
    QCOMPARE(turns.next(), (QList{0, 1, 2, 3, 4, 5, 6, 7, 10}));
    QVERIFY(turns.next().isEmpty());
    turns.ended(10);
    QVERIFY(turns.next().isEmpty());
    turns.ended(5);
    QCOMPARE(turns.next(), QList{8});
    for (const int service : {0, 1, 2, 3, 4, 6, 7, 8})
        turns.ended(service);
    QVERIFY(!turns.areOver());
    QCOMPARE(turns.next(), QList{9});
    turns.ended(9);
    QVERIFY(turns.areOver());
}

void TestServiceTurns::spellingsOfAHostAreOne()
{
    ServiceTurns turns(servicesOf(u"a.test"_s, 5) + servicesOf(u"A.Test"_s, 5));
    QCOMPARE(turns.next().size(), 8);
}

void TestServiceTurns::manyHostsShareAHundred()
{
    QList<Endpoint> services;
    for (int host = 0; host < 1000; ++host)
        services += servicesOf(QString::number(host) + u".test", 1);
    ServiceTurns turns(services);
    QList<int> running = turns.next();
    QCOMPARE(running.size(), 100);
    qsizetype done = 0;
    while (!running.isEmpty()) {
        turns.ended(running.takeFirst());
        ++done;
        running += turns.next();
        QVERIFY(running.size() <= 100);
    }
    QCOMPARE(done, 1000);
    QVERIFY(turns.areOver());
}

QTEST_APPLESS_MAIN(TestServiceTurns)
#include "tst_serviceturns.moc"
