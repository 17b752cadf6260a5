#include "core/probe/clockquery.h"
#include "tests/support/fakedatagrams.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestClockQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allServersAreAskedOnce();
    void theFirstSoundAnswerCounts();
    void anUnsoundAnswerIsPassedOver();
    void silenceEndsAfterThreeSeconds();
    void withoutNamesItEndsAtOnce();
    void destroyingIsSilent();
};

namespace {

struct ClockRig : ProbeRig
{
    explicit ClockRig(bool namesKnown = true)
    {
        context.datagrams = datagrams.factory();
        for (const QString &server : ClockQuery::servers()) {
            if (namesKnown)
                resolver.answer(server, QStringList{u"2001:db8::123"_s, u"192.0.2.123"_s});
            else
                resolver.answer(server, NameOutcome::NotFound);
        }
        query = std::make_unique<ClockQuery>(resolver, context);
        finished = std::make_unique<QSignalSpy>(query.get(), &ClockQuery::finished);
        query->start();
        clock.settle();
    }

    [[nodiscard]] QByteArray rightAnswer(std::size_t server) const
    {
        return timeAnswer(datagrams.at(server)->sent, clock.wallClock().toMSecsSinceEpoch());
    }

    FakeDatagramNetwork datagrams;
    FakeResolver resolver;
    std::unique_ptr<ClockQuery> query;
    std::unique_ptr<QSignalSpy> finished;
};

}

void TestClockQuery::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestClockQuery::allServersAreAskedOnce()
{
    const ClockRig rig;
    QCOMPARE(rig.resolver.asked, ClockQuery::servers());
    QCOMPARE(rig.datagrams.count(), 2U);
    QCOMPARE(rig.datagrams.at(0)->address, u"192.0.2.123"_s);
    QCOMPARE(rig.datagrams.at(0)->port, 123);
    QVERIFY(rig.datagrams.at(0)->sent != rig.datagrams.at(1)->sent);
}

void TestClockQuery::theFirstSoundAnswerCounts()
{
    ClockRig rig;
    Q_EMIT rig.datagrams.at(1)->received(
        timeAnswer(rig.datagrams.at(1)->sent, rig.clock.wallClock().toMSecsSinceEpoch() + 90000));
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(rig.query->reading());
    QVERIFY(qAbs(rig.query->reading()->offsetSeconds + 90.0) < 0.001);
    QCOMPARE(rig.query->source(), u"time.windows.com"_s);
    Q_EMIT rig.datagrams.at(0)->received(rig.rightAnswer(0));
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.query->source(), u"time.windows.com"_s);
}

void TestClockQuery::anUnsoundAnswerIsPassedOver()
{
    ClockRig rig;
    Q_EMIT rig.datagrams.at(0)->received(rig.rightAnswer(1)); // to the other request
    QCOMPARE(rig.finished->size(), 0);
    Q_EMIT rig.datagrams.at(0)->received(rig.rightAnswer(0));
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.query->source(), u"pool.ntp.org"_s);
}

void TestClockQuery::silenceEndsAfterThreeSeconds()
{
    ClockRig rig;
    rig.clock.advance(2999ms);
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(!rig.query->reading());
    Q_EMIT rig.datagrams.at(0)->received(rig.rightAnswer(0));
    QVERIFY(!rig.query->reading());
}

void TestClockQuery::withoutNamesItEndsAtOnce()
{
    const ClockRig rig(false);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.datagrams.count(), 0U);
}

void TestClockQuery::destroyingIsSilent()
{
    ClockRig rig;
    rig.query.reset();
    rig.clock.advance(60s);
    QCOMPARE(rig.finished->size(), 0);
    QVERIFY(!rig.datagrams.at(0));
}

QTEST_GUILESS_MAIN(TestClockQuery)
#include "tst_clockquery.moc"
