#include "core/steps/stepengine.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What changed between two checks.
class TestCompareFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comparesFindings_data();
    void comparesFindings();
    void comparisonShowsTheNewEvidence();
};

namespace {

QList<Finding> findingsOf(const QString &text)
{
    QList<Finding> findings;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString service = part.section(u'@', 1);
        findings.append(makeFinding(findingFromId(part.section(u'@', 0, 0)).value(),
                                    service.isEmpty() ? std::nullopt : std::optional(service.toInt())));
    }
    return findings;
}

QString textOf(const QList<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings)
        parts.append(toId(finding.id) + (finding.service ? u"@%1"_s.arg(*finding.service) : QString()));
    return parts.join(u' ');
}

}

void TestCompareFindings::comparesFindings_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("come");
    QTest::addColumn<QString>("stayed");
    QTest::newRow("nothing twice") << QString() << QString() << QString() << QString() << QString();
    QTest::newRow("mended") << u"tcp.timeout@0"_s << u"ok@0"_s << u"tcp.timeout@0"_s << u"ok@0"_s
                            << QString();
    QTest::newRow("the same") << u"ok@0 ok@1"_s << u"ok@0 ok@1"_s << QString() << QString() << u"ok@0 ok@1"_s;
    QTest::newRow("one of two mended") << u"tcp.timeout@0 tcp.timeout@1"_s << u"tcp.timeout@1 ok@0"_s
                                       << u"tcp.timeout@0"_s << u"ok@0"_s << u"tcp.timeout@1"_s;
    QTest::newRow("another service is another finding")
        << u"cert.expired@0"_s << u"cert.expired@1"_s << u"cert.expired@0"_s << u"cert.expired@1"_s
        << QString();
    QTest::newRow("the computer's own")
        << u"net.offline"_s << u"net.offline@0"_s << u"net.offline"_s << u"net.offline@0"_s << QString();
}

void TestCompareFindings::comparesFindings()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto difference = compareFindings(findingsOf(before), findingsOf(after));
    QTEST(textOf(difference.gone), "gone");
    QTEST(textOf(difference.come), "come");
    QTEST(textOf(difference.stayed), "stayed");
}

void TestCompareFindings::comparisonShowsTheNewEvidence()
{
    const QList before{makeFinding(FindingId::CertExpiresSoon, 0, {{u"days"_s, 5}})};
    const QList after{makeFinding(FindingId::CertExpiresSoon, 0, {{u"days"_s, 4}})};
    QCOMPARE(compareFindings(before, after).stayed, after);
}

QTEST_APPLESS_MAIN(TestCompareFindings)
#include "tst_comparefindings.moc"
