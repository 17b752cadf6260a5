#include "core/knowledge/knowledgebase.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Entries are found by code, an enhanced status of any class by each of its classes, texts by id.
class TestKnowledgeBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsACodeByItself();
    void enhancedStatusOfAnyClassTellsWhatTheClassAdds_data();
    void enhancedStatusOfAnyClassTellsWhatTheClassAdds();
    void ownEntryGoesBeforeTheOneOfAnyClass();
    void unknownCodesAreNotFound_data();
    void unknownCodesAreNotFound();
    void everyIdHasAnEntryEvenWithoutTexts();
    void summaryIsFilledFromTheEvidence_data();
    void summaryIsFilledFromTheEvidence();
};

namespace {

CodeEntry entry(CodeKind kind, const QString &code, const QString &title)
{
    CodeEntry made;
    made.code = {kind, code};
    made.title = title;
    made.meaning = u"What it means."_s;
    return made;
}

KnowledgeBase base()
{
    KnowledgeBase::Contents contents;
    contents.codes = {entry(CodeKind::HResult, u"0x800CCC0F"_s, u"Dropped"_s),
                      entry(CodeKind::SmtpReply, u"550"_s, u"Refused"_s),
                      entry(CodeKind::EnhancedStatus, u"X.7.1"_s, u"Not allowed"_s),
                      entry(CodeKind::EnhancedStatus, u"X.2.2"_s, u"Mailbox full"_s),
                      entry(CodeKind::EnhancedStatus, u"5.2.2"_s, u"Mailbox full for good"_s)};
    return KnowledgeBase(std::move(contents));
}

}

void TestKnowledgeBase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestKnowledgeBase::findsACodeByItself()
{
    const auto knowledge = base();
    QCOMPARE(knowledge.find({CodeKind::HResult, u"0x800CCC0F"_s})->title, u"Dropped"_s);
    QCOMPARE(knowledge.find({CodeKind::SmtpReply, u"550"_s})->title, u"Refused"_s);
    QCOMPARE(knowledge.find({CodeKind::EnhancedStatus, u"X.7.1"_s})->title, u"Not allowed"_s);
}

void TestKnowledgeBase::enhancedStatusOfAnyClassTellsWhatTheClassAdds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("added");
    QTest::newRow("a permanent failure") << u"5.7.1"_s << u"Not allowed (permanent)"_s << u"is permanent"_s;
    QTest::newRow("a temporary failure") << u"4.7.1"_s << u"Not allowed (temporary)"_s << u"is temporary"_s;
    QTest::newRow("a success") << u"2.7.1"_s << u"Not allowed (success)"_s << u"it worked"_s;
}

void TestKnowledgeBase::enhancedStatusOfAnyClassTellsWhatTheClassAdds()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QString, added);
    const auto found = base().find({CodeKind::EnhancedStatus, code});
    QVERIFY(found);
    QCOMPARE(found->code.text, code);
    QCOMPARE(found->title, title);
    QVERIFY(found->meaning.startsWith(u"What it means.\n"));
    QVERIFY2(found->meaning.contains(added), qPrintable(found->meaning));
}

void TestKnowledgeBase::ownEntryGoesBeforeTheOneOfAnyClass()
{
    QCOMPARE(base().find({CodeKind::EnhancedStatus, u"5.2.2"_s})->title, u"Mailbox full for good"_s);
    QCOMPARE(base().find({CodeKind::EnhancedStatus, u"4.2.2"_s})->title, u"Mailbox full (temporary)"_s);
}

void TestKnowledgeBase::unknownCodesAreNotFound_data()
{
    QTest::addColumn<Code>("code");
    QTest::newRow("an HRESULT") << Code{CodeKind::HResult, u"0x800CCC0E"_s};
    QTest::newRow("an enhanced status") << Code{CodeKind::EnhancedStatus, u"5.7.2"_s};
    QTest::newRow("the right text in another kind") << Code{CodeKind::ResponseCode, u"550"_s};
    QTest::newRow("nothing") << Code{CodeKind::EnhancedStatus, {}};
}

void TestKnowledgeBase::unknownCodesAreNotFound()
{
    QFETCH(Code, code);
    QVERIFY(!base().find(code));
}

void TestKnowledgeBase::everyIdHasAnEntryEvenWithoutTexts()
{
    const auto knowledge = base();
    QCOMPARE(knowledge.cause(CauseId::PortBlocked).title, u"port-blocked"_s);
    QCOMPARE(knowledge.finding(FindingId::MailboxOverQuota).title, u"mailbox.over-quota"_s);
    QCOMPARE(knowledge.step(StepId::EventLogs).title, u"event-logs"_s);
}

void TestKnowledgeBase::summaryIsFilledFromTheEvidence_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QJsonObject>("evidence");
    QTest::addColumn<QString>("filled");
    QTest::newRow("a whole number") << u"in {days} days"_s << QJsonObject{{u"days"_s, 5}} << u"in 5 days"_s;
    QTest::newRow("a number with a fraction")
        << u"{seconds} s"_s << QJsonObject{{u"seconds"_s, 7.5}} << u"7.5 s"_s;
    QTest::newRow("a list") << u"for {names} only"_s
                            << QJsonObject{{u"names"_s, QJsonArray{u"a.example"_s, u"b.example"_s}}}
                            << u"for a.example, b.example only"_s;
    QTest::newRow("one placeholder twice")
        << u"{host}, {host}"_s << QJsonObject{{u"host"_s, u"h"_s}} << u"h, h"_s;
    QTest::newRow("a value that looks like a placeholder stays as it is")
        << u"{host} said {text}"_s << QJsonObject{{u"host"_s, u"{text}"_s}, {u"text"_s, u"no"_s}}
        << u"{text} said no"_s;
    QTest::newRow("evidence that is missing") << u"at {address}."_s << QJsonObject{} << u"at …."_s;
    QTest::newRow("a brace that is not closed") << u"a { b"_s << QJsonObject{{u"b"_s, u"x"_s}} << u"a { b"_s;
}

void TestKnowledgeBase::summaryIsFilledFromTheEvidence()
{
    QFETCH(QString, summary);
    QFETCH(QJsonObject, evidence);
    QFETCH(QString, filled);
    KnowledgeBase::Contents contents;
    contents.findings = {{FindingId::CertExpiresSoon, u"t"_s, summary, {}}};
    const KnowledgeBase knowledge(std::move(contents));
    QCOMPARE(knowledge.summary(makeFinding(FindingId::CertExpiresSoon, 0, evidence)), filled);
}

QTEST_APPLESS_MAIN(TestKnowledgeBase)
#include "tst_knowledgebase.moc"
