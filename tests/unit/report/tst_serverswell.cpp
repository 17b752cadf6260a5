#include "core/report/serverswell.h"
#include "tests/support/observations.h"

#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! The verdict on servers that are well: that they are, and no more than was tried.
class TestServersWell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wellIsACheckWithoutAFault_data();
    void wellIsACheckWithoutAFault();
    void saysNoMoreThanWasTried();
    void whatComesAndGoesIsNotSoughtOnThisComputer();

private:
    [[nodiscard]] static QString textOf(const CheckObservation &check, CauseId leading);
};

QString TestServersWell::textOf(const CheckObservation &check, CauseId leading)
{
    return serversWellLines(check, {{leading, 0.6, {}, {}}}, builtinKnowledge()).join(u'\n');
}

void TestServersWell::wellIsACheckWithoutAFault_data()
{
    QTest::addColumn<CheckObservation>("check");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<bool>("well");
    const CheckObservation both = checkOf({healthyImap(), healthySmtp()});
    CheckObservation stopped = both;
    stopped.cancelled = true;
    QTest::newRow("all well") << both << u"ok@0 ok@1"_s << true;
    QTest::newRow("slow is no fault") << both << u"ok@0 net.slow@0 ok@1"_s << true;
    QTest::newRow("one of them is silent") << both << u"ok@0 tcp.timeout@1"_s << false;
    QTest::newRow("stopped before its end") << stopped << u"ok@0"_s << false;
    QTest::newRow("nothing was tested") << CheckObservation() << QString() << false;
}

void TestServersWell::wellIsACheckWithoutAFault()
{
    QFETCH(CheckObservation, check);
    QFETCH(QString, findings);
    QTEST(areServersWell(check, findingsOf(findings)), "well");
}

void TestServersWell::saysNoMoreThanWasTried()
{
    CheckObservation check = checkOf({healthyImap(), healthySmtp()});
    for (ServiceObservation &service : check.services)
        service.loginWanted = service.submitWanted = false;
    const QString untried = textOf(check, CauseId::CorruptProfile);
    QVERIFY(untried.contains(u"answered this computer as it should"_s));
    QVERIFY(untried.contains(u"no password was given"_s));
    QVERIFY(untried.contains(u"No test message was sent"_s));
    QVERIFY(!untried.contains(u"most likely on this computer"_s));
    check.services.last().loginWanted = check.services.last().submitWanted = true;
    const QString tried = textOf(check, CauseId::CorruptProfile);
    QVERIFY(!tried.contains(u"no password was given"_s));
    QVERIFY(!tried.contains(u"No test message was sent"_s));
    QVERIFY(tried.contains(u"most likely on this computer"_s));
}

void TestServersWell::whatComesAndGoesIsNotSoughtOnThisComputer()
{
    CheckObservation check = checkOf({healthySmtp()});
    check.services.first().submitWanted = true;
    const QString text = textOf(check, CauseId::IntermittentConnection);
    QVERIFY(text.contains(u"comes and goes can stay hidden"_s));
    QVERIFY(!text.contains(u"most likely on this computer"_s));
}

QTEST_APPLESS_MAIN(TestServersWell)
#include "tst_serverswell.moc"
