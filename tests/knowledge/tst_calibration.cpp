#include "core/diagnosis/causemodel.h"
#include "core/knowledge/kbloader.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"
#include "tests/support/observations.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! How far the ranking of causes can be trusted, over the cases of calibration.tsv.
class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trueCauseComesFirst();
    void probabilitiesMeanWhatTheySay();
    void evidenceOutweighsTheCode_data();
    void evidenceOutweighsTheCode();

private:
    struct Case
    {
        CauseId truth = CauseId::Other;
        QString name;
        QList<RankedCause> ranking;
    };

    std::optional<KnowledgeBase> m_knowledge;
    QList<Case> m_cases;
};

namespace {

constexpr double wantedFirst = 0.85;
constexpr double wantedAmongThree = 0.97;
//! Guessing all causes alike gives 0.98; knowing nothing but the truth gives 0.
constexpr double worstBrier = 0.25;

qsizetype placeOf(CauseId cause, const QList<RankedCause> &ranking)
{
    const auto found = std::find_if(ranking.begin(), ranking.end(),
                                    [cause](const RankedCause &ranked) { return ranked.id == cause; });
    return found - ranking.begin();
}

}

void TestCalibration::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
    QFile file(QFINDTESTDATA("calibration.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const ProviderFinder providers(*m_knowledge);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        QCOMPARE(columns.size(), 4);
        const auto truth = causeFromId(columns[0]);
        QVERIFY2(truth, qPrintable(line));
        const Recognition recognised = recognise(columns[3], &providers);
        m_cases +=
            {*truth, line, rankCausesOfText(*m_knowledge, findingsOf(columns[1]), recognised, columns[2])};
    }
    QVERIFY(m_cases.size() >= 100);
}

void TestCalibration::trueCauseComesFirst()
{
    int first = 0;
    int amongThree = 0;
    for (const Case &one : m_cases) {
        const auto place = placeOf(one.truth, one.ranking);
        first += place == 0;
        amongThree += place < 3;
        if (place > 0)
            qInfo("place %lld (%s first): %s", static_cast<long long>(place + 1),
                  toId(one.ranking.first().id).data(), qPrintable(one.name));
    }
    const double all = static_cast<double>(m_cases.size());
    qInfo("%d cases: true cause first in %.1f %%, among the first three in %.1f %%", int(all),
          100 * first / all, 100 * amongThree / all);
    QVERIFY(first >= wantedFirst * all);
    QVERIFY(amongThree >= wantedAmongThree * all);
}

void TestCalibration::probabilitiesMeanWhatTheySay()
{
    double sum = 0;
    for (const Case &one : m_cases) {
        for (const RankedCause &cause : one.ranking) {
            const double miss = cause.probability - (cause.id == one.truth ? 1 : 0);
            sum += miss * miss;
        }
    }
    const double brier = sum / static_cast<double>(m_cases.size());
    qInfo("Brier score over all causes: %.3f", brier);
    QVERIFY(brier <= worstBrier);
}

void TestCalibration::evidenceOutweighsTheCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *findings, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(findings)
                            << QString::fromLatin1(expected);
    };
    row("a code of the network, and the password is refused", "0x800CCC0E", "auth.rejected@0 auth.rejected@1",
        "wrong-credentials");
    row("a code of the password, and there is no internet", "0x800CCC92",
        "net.offline tcp.unreachable@0 tcp.unreachable@1", "no-internet");
    row("a code of the password, and the port is blocked", "535 5.7.8",
        "net.port-blocked@1 tcp.timeout@1 ok@0", "port-blocked");
    row("a code of the name service, and the certificate ran out", "0x800CCC0D",
        "cert.expired@0 cert.expired@1", "server-certificate");
    row("a code of the certificate, and the name is not found", "0x800CCC1A",
        "dns.not-found@0 dns.not-found@1", "wrong-server-name");
    row("a code of the recipient, and the mailbox is full", "550 5.1.1", "mailbox.over-quota@0 ok@1",
        "mailbox-full");
    row("a code of the size, and the sender is refused", "552 5.3.4", "smtp.sender-rejected@1 ok@0",
        "sender-rejected");
    row("a code of a busy server, and a scanner reads along", "421 4.7.0",
        "cert.intercepted@0 cert.intercepted@1", "antivirus-interferes");
    row("a code of the data file, and the clock is wrong", "0x80040600", "clock.skewed cert.not-yet-valid@0",
        "clock-wrong");
    row("a code of the connection, and the name service is silent", "0x800CCC0E",
        "dns.timeout@0 dns.timeout@1", "dns-failure");
    row("a code of the connection, and the name service is silent for there is no internet", "0x800CCC0E",
        "net.offline dns.timeout@0 dns.timeout@1", "no-internet");
    row("a code of signing in for sending, and only OAuth is offered", "0x800CCC80",
        "auth.oauth2-only@0 auth.oauth2-only@1", "oauth-required");
}

void TestCalibration::evidenceOutweighsTheCode()
{
    QFETCH(QString, text);
    QFETCH(QString, findings);
    const auto ranking = rankCausesOfText(*m_knowledge, findingsOf(findings), recognise(text));
    QTEST(QString(toId(ranking.first().id)), "expected");
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
