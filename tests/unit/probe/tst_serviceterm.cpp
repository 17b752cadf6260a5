#include "core/probe/serviceterm.h"
#include "tests/support/manualscheduler.h"

#include <QTest>

using namespace mm;
using namespace std::chrono_literals;

//! The time of a service, without its waiting.
class TestServiceTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itEndsAfterItsLength();
    void waitingDoesNotCount();
    void twoPausesAreOne();
    void resumingWhatRunsChangesNothing();
    void aNewLengthEndsThePause();

private:
    ManualScheduler m_clock;
    int m_over = 0;
    std::optional<ServiceTerm> m_term;
};

void TestServiceTerm::init()
{
    m_over = 0;
    m_term.emplace(m_clock, 5s, [this] { ++m_over; });
}

void TestServiceTerm::itEndsAfterItsLength()
{
    m_clock.advance(4999ms);
    QCOMPARE(m_over, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_over, 1);
    m_clock.advance(60s);
    QCOMPARE(m_over, 1);
}

void TestServiceTerm::waitingDoesNotCount()
{
    m_clock.advance(2s);
    m_term->pause();
    m_clock.advance(60s);
    QCOMPARE(m_over, 0);
    m_term->resume();
    m_clock.advance(2999ms);
    QCOMPARE(m_over, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_over, 1);
}

void TestServiceTerm::twoPausesAreOne()
{
    m_term->pause();
    m_clock.advance(2s);
    m_term->pause();
    m_term->resume();
    m_clock.advance(4999ms);
    QCOMPARE(m_over, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_over, 1);
}

void TestServiceTerm::resumingWhatRunsChangesNothing()
{
    m_clock.advance(2s);
    m_term->resume();
    m_clock.advance(3s);
    QCOMPARE(m_over, 1);
}

void TestServiceTerm::aNewLengthEndsThePause()
{
    m_term->pause();
    m_term->run(1s);
    m_clock.advance(1s);
    QCOMPARE(m_over, 1);
    m_term->resume();
    m_clock.advance(60s);
    QCOMPARE(m_over, 1);
}

QTEST_GUILESS_MAIN(TestServiceTerm)
#include "tst_serviceterm.moc"
