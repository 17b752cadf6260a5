#include "core/probe/signinturns.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSignInTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFirstGoesAloneAndAllBehindItsSuccess();
    void noneGoesBehindARefusal();
    void whatDecidesNothingLeavesItToTheNext();
    void nobodyBeginsWhenTheTimeIsOver();
    void oneThatGoesAwayLeavesItToTheNext();
    void oneThatIsGoneIsNotAnswered();
    void outcomes_data();
    void outcomes();
};

namespace {

using Outcome = SignInTurns::Outcome;

//! Services that ask for their turn, and what each was answered.
struct Services
{
    SignInTurns turns;
    QStringList answers;
    std::vector<std::unique_ptr<SignInTurns::Turn>> asked;

    void ask(const QString &name)
    {
        asked.push_back(turns.ask([this, name](bool mayGoOn) { answers << name + (mayGoOn ? u'+' : u'-'); }));
    }
};

}

void TestSignInTurns::theFirstGoesAloneAndAllBehindItsSuccess()
{
    Services services;
    services.ask(u"a"_s);
    services.ask(u"b"_s);
    services.ask(u"c"_s);
    QCOMPARE(services.answers, QStringList{u"a+"_s});
    services.asked.at(0)->ended(Outcome::Accepted);
    QCOMPARE(services.answers, (QStringList{u"a+"_s, u"b+"_s, u"c+"_s}));
    services.ask(u"d"_s);
    QCOMPARE(services.answers.last(), u"d+"_s);
    services.asked.at(1)->ended(Outcome::Refused);
    services.ask(u"e"_s);
    QCOMPARE(services.answers.last(), u"e+"_s);
}

void TestSignInTurns::noneGoesBehindARefusal()
{
    Services services;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        services.ask(name);
    services.asked.at(0)->ended(Outcome::Refused);
    services.asked.at(0)->ended(Outcome::Accepted);
    services.ask(u"d"_s);
    QCOMPARE(services.answers, (QStringList{u"a+"_s, u"b-"_s, u"c-"_s, u"d-"_s}));
}

void TestSignInTurns::whatDecidesNothingLeavesItToTheNext()
{
    Services services;
    services.ask(u"a"_s);
    services.ask(u"b"_s);
    services.ask(u"c"_s);
    services.asked.at(0)->ended(Outcome::Undecided);
    QCOMPARE(services.answers, (QStringList{u"a+"_s, u"b+"_s}));
    services.asked.at(1)->ended(Outcome::Refused);
    QCOMPARE(services.answers.last(), u"c-"_s);
}

void TestSignInTurns::nobodyBeginsWhenTheTimeIsOver()
{
    Services services;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        services.ask(name);
    services.asked.at(0)->ended(Outcome::OutOfTime);
    QCOMPARE(services.answers, (QStringList{u"a+"_s, u"b-"_s, u"c-"_s}));
    services.ask(u"d"_s);
    QCOMPARE(services.answers.last(), u"d+"_s);
}

void TestSignInTurns::oneThatGoesAwayLeavesItToTheNext()
{
    Services services;
    services.ask(u"a"_s);
    services.ask(u"b"_s);
    services.asked.at(0).reset();
    QCOMPARE(services.answers, (QStringList{u"a+"_s, u"b+"_s}));
    services.asked.at(1).reset();
    services.ask(u"c"_s);
    QCOMPARE(services.answers.last(), u"c+"_s);
}

void TestSignInTurns::oneThatIsGoneIsNotAnswered()
{
    Services services;
    services.ask(u"a"_s);
    services.ask(u"b"_s);
    services.asked.at(1).reset();
    services.asked.at(0)->ended(Outcome::Accepted);
    QCOMPARE(services.answers, QStringList{u"a+"_s});
}

void TestSignInTurns::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("responseCode");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, ReplyStatus status, int code, const char *enhanced,
                        const char *responseCode, Outcome expected) {
        QTest::newRow(name) << int(status) << code << QString::fromLatin1(enhanced)
                            << QString::fromLatin1(responseCode) << int(expected);
    };
    using enum ReplyStatus;
    row("accepted", Positive, 235, "2.7.0", "", Outcome::Accepted);
    row("SMTP, wrong password", Permanent, 535, "5.7.8", "", Outcome::Refused);
    row("SMTP, an app password is wanted", Permanent, 534, "5.7.9", "", Outcome::Refused);
    row("SMTP, for the moment", Transient, 454, "4.7.0", "", Outcome::Undecided);
    row("SMTP, mechanism not known", Permanent, 504, "5.5.4", "", Outcome::Undecided);
    row("SMTP, switched off for passwords", Permanent, 535, "5.7.139", "", Outcome::Undecided);
    row("IMAP, wrong password", Permanent, 0, "", "AUTHENTICATIONFAILED", Outcome::Refused);
    row("IMAP, refused without a code", Permanent, 0, "", "", Outcome::Refused);
    row("IMAP, not available now", Permanent, 0, "", "UNAVAILABLE", Outcome::Undecided);
    row("IMAP, not in clear", Permanent, 0, "", "PRIVACYREQUIRED", Outcome::Undecided);
    row("IMAP, thrown out", Bye, 0, "", "", Outcome::Refused);
    row("IMAP, command not understood", Bad, 0, "", "", Outcome::Undecided);
    row("POP3, wrong password", Permanent, 0, "", "AUTH", Outcome::Refused);
    row("POP3, mailbox in use", Permanent, 0, "", "IN-USE", Outcome::Undecided);
    row("nothing but a challenge", Intermediate, 334, "", "", Outcome::Undecided);
}

void TestSignInTurns::outcomes()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(QString, responseCode);
    QFETCH(int, expected);
    const bool accepted = status == int(ReplyStatus::Positive);
    DialogueRecord record;
    record.ending = accepted ? DialogueEnding::Completed : DialogueEnding::AuthenticationRefused;
    record.loginTried = true;
    record.replies = {
        {Command::Authenticate, static_cast<ReplyStatus>(status), code, enhanced, responseCode, {}}};
    QCOMPARE(int(signInOutcome(record)), expected);
    record.loginTried = false;
    QCOMPARE(signInOutcome(record), Outcome::Undecided);
}

QTEST_APPLESS_MAIN(TestSignInTurns)
#include "tst_signinturns.moc"
