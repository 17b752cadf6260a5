#include "core/knowledge/kbloader.h"
#include "core/knowledge/mailservice.h"
#include "core/knowledge/meantdomain.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Which domain was probably meant by one that nobody knows.
class TestMeantDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void slips_data();
    void slips();
    void nothingElseIsMeantByWhatIsKnown();
    void theOrganisationsOwnDomainIsMeant();
};

void TestMeantDomain::slips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("two letters changed about") << u"gmial.com"_s << u"gmail.com"_s;
    QTest::newRow("two letters changed about in the middle") << u"hotmial.com"_s << u"hotmail.com"_s;
    QTest::newRow("the wrong letter at the end") << u"gmail.con"_s << u"gmail.com"_s;
    QTest::newRow("a letter too few") << u"yaho.com"_s << u"yahoo.com"_s;
    QTest::newRow("one of a pair too few") << u"outlok.com"_s << u"outlook.com"_s;
    QTest::newRow("a letter too many") << u"gmaill.com"_s << u"gmail.com"_s;
    QTest::newRow("a letter too many at the end") << u"icloud.comm"_s << u"icloud.com"_s;
    QTest::newRow("a letter too few at the end") << u"gmail.co"_s << u"gmail.com"_s;
    QTest::newRow("the dot forgotten") << u"gmailcom"_s << u"gmail.com"_s;
    QTest::newRow("in capitals") << u"GMIAL.com"_s << u"gmail.com"_s;
    QTest::newRow("another country") << u"t-onlne.de"_s << u"t-online.de"_s;
    QTest::newRow("the right one") << u"gmail.com"_s << QString();
    QTest::newRow("the right one in capitals") << u"Gmail.COM"_s << QString();
    QTest::newRow("two slips") << u"gmiall.con"_s << QString();
    QTest::newRow("a real neighbour") << u"mail.com"_s << QString();
    QTest::newRow("another real neighbour") << u"ymail.com"_s << QString();
    QTest::newRow("something else") << u"example.com"_s << QString();
    QTest::newRow("a short name") << u"gmx.dee"_s << QString();
    QTest::newRow("letters far apart changed about") << u"mgali.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no name at all") << u"a b"_s << QString();
}

void TestMeantDomain::slips()
{
    QFETCH(QString, typed);
    QTEST(meantDomain(typed, KnowledgeBase(KnowledgeBase::Contents())), "meant");
}

void TestMeantDomain::nothingElseIsMeantByWhatIsKnown()
{
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY(knowledge);
    QVERIFY(!knowledge->contents().mailServices.isEmpty());
    for (const MailServiceEntry &entry : knowledge->contents().mailServices) {
        for (const QString &domain : entry.domains)
            QCOMPARE(meantDomain(domain, *knowledge), QString());
    }
}

void TestMeantDomain::theOrganisationsOwnDomainIsMeant()
{
    KnowledgeBase::Contents contents;
    contents.organisation.name = u"Gmall"_s;
    contents.organisation.servers = {{{u"gmall.com"_s}, {}, {}}};
    const KnowledgeBase knowledge(std::move(contents));
    QCOMPARE(meantDomain(u"gmall.com"_s, knowledge), QString());
    QCOMPARE(meantDomain(u"gmaill.com"_s, knowledge), u"gmail.com"_s);
}

QTEST_GUILESS_MAIN(TestMeantDomain)
#include "tst_meantdomain.moc"
