#include "core/report/waterfall.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanGrowsInSteps();
    void stagesStandOnOneAxis();
    void aFailedStageIsMarked();
    void aStoppedStageHasNotFailed();
    void aRunningStageReachesToNow();
    void hostileTimesStayInTheDrawing();
    void fewColumnsShortenNamesAndBars();
};

namespace {

StageRecord record(Stage stage, qint64 startMs, qint64 durationMs, bool ok = true)
{
    return {stage, startMs, durationMs, ok, {}};
}

}

void TestWaterfall::spanGrowsInSteps()
{
    QCOMPARE(axisSpan(0), 10);
    QCOMPARE(axisSpan(10), 10);
    QCOMPARE(axisSpan(11), 20);
    QCOMPARE(axisSpan(350), 500);
    QCOMPARE(axisSpan(40100), 50000);
}

void TestWaterfall::stagesStandOnOneAxis()
{
    const QList<WaterfallLane> lanes{
        {u"a:25"_s,
         {record(Stage::Dns, 0, 50), record(Stage::Tcp, 50, 50), record(Stage::Greeting, 100, 100)}},
        {u"bb:993"_s, {record(Stage::Dns, 0, 50), record(Stage::Tcp, 50, 25), record(Stage::Tls, 75, 25)}}};
    const QStringList lines = drawWaterfall(lanes, 200, 48);
    QCOMPARE(lines, (QStringList{u"        0 ms    50 ms    100 ms    150 ms 200 ms"_s,
                                 u"a:25    nnnnnnnnnnccccccccccgggggggggggggggggggg"_s,
                                 u"bb:993  nnnnnnnnnnccccceeeee                    "_s}));
}

void TestWaterfall::aFailedStageIsMarked()
{
    const auto lines = drawWaterfall({{u"a"_s, {record(Stage::Tcp, 0, 100, false)}}}, 100, 23);
    QCOMPARE(lines.last(), u"a  ccccccccccccccccccc!"_s);
}

void TestWaterfall::aStoppedStageHasNotFailed()
{
    ServiceObservation service;
    service.stages = {record(Stage::Dns, 0, 50, false), record(Stage::Tcp, 50, 50, false)};
    service.attempts = {ConnectAttempt{}};
    service.attempts.first().outcome = TcpOutcome::TimedOut;
    service.dialogue.ending = DialogueEnding::Cancelled;
    QVERIFY(!wasStopped(service)); // what follows a failure was ended
    service.attempts.first().outcome = TcpOutcome::Cancelled;
    QVERIFY(wasStopped(service));
    const auto lines = drawWaterfall({{u"a"_s, service.stages, true}}, 100, 23);
    QCOMPARE(lines.last(), u"a  nnnnnnnnn!cccccccccc"_s);
    service.dialogue.ending = DialogueEnding::Completed;
    QVERIFY(!wasStopped(service));
}

void TestWaterfall::aRunningStageReachesToNow()
{
    const auto lines = drawWaterfall({{u"a"_s, {record(Stage::Tcp, 0, -1)}}}, 51, 23);
    QCOMPARE(lines.last(), u"a  ccccccccccc         "_s);
}

void TestWaterfall::hostileTimesStayInTheDrawing()
{
    const QList<WaterfallLane> lanes{
        {QString(500, u'x'), {record(Stage::Tcp, -50, 10), record(Stage::Tls, 1LL << 60, 1LL << 60)}}};
    for (const QString &line : drawWaterfall(lanes, 100, 80))
        QVERIFY(line.size() <= 80);
}

void TestWaterfall::fewColumnsShortenNamesAndBars()
{
    const QList<WaterfallLane> lanes{
        {u"incoming.mail.example.org:993"_s, {record(Stage::Tcp, 0, 100)}},
        {u"incoming.mail.example.org:143"_s, {record(Stage::Tcp, 0, 50), record(Stage::Greeting, 50, 50)}}};
    for (int columns = leastWaterfallColumns; columns <= 100; ++columns) {
        for (const QString &line : drawWaterfall(lanes, 100, columns))
            QCOMPARE(line.size(), columns);
    }
    QCOMPARE(drawWaterfall(lanes, 100, leastWaterfallColumns),
             (QStringList{u"                    0 ms    50 ms 100 ms"_s,
                          u"incoming.….org:993  cccccccccccccccccccc"_s,
                          u"incoming.….org:143  ccccccccccgggggggggg"_s}));
}

QTEST_APPLESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
