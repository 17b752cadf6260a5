#include "app/widgets/disclosure.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"
#include "core/knowledge/overlay.h"
#include "tests/gui/guisupport.h"
#include "tests/gui/wizardrig.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace mm;

//! The wizard with overlays of an organisation.
class TestOrganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutOverlaysNothingIsSaid();
    void brokenOverlayIsSaidOnTheStartPage();
    void contactStandsOnVerdictAndResultAndInTheReport();
    void hostileContactStaysText();
    void addressBringsTheOwnServers();
    void anotherAddressTakesThemAwayAgain();
    void typedServerStays();
    void typedUserStays();

private:
    static void write(const gui::WizardRig &rig, const QString &name, const QByteArray &members)
    {
        QVERIFY(QDir(rig.directory()).mkpath(u"overlays"_s));
        QFile file(rig.directory() + u"/overlays/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "mailmend/overlay/1", "organisation": "Harbour Works", )" + members + "}");
    }
};

namespace {

const QByteArray helpDesk = R"("contact": {"name": "<b>Harbour & Quay</b> desk", "phone": "123",
    "web": "https://help.harbour.example/"})";

const QByteArray servers = R"("servers": [{"domains": ["harbour.example"], "user": "HW-%EMAILLOCALPART%",
    "services": [{"protocol": "smtp", "host": "out.harbour.example", "port": 2525, "security": "none"},
                 {"protocol": "pop3", "host": "in.harbour.example", "security": "tls"},
                 {"protocol": "smtp", "host": "out2.harbour.example", "security": "tls"}]}])";

KnowledgeBase harbour()
{
    auto contents = layOver(
        KnowledgeBase::Contents(),
        {u"h.json"_s, R"({"schema": "mailmend/overlay/1", "organisation": "Harbour", )" + servers + "}"});
    return KnowledgeBase(contents ? *std::move(contents) : KnowledgeBase::Contents());
}

}

void TestOrganisation::init()
{
    gui::failOnWarnings();
}

void TestOrganisation::withoutOverlaysNothingIsSaid()
{
    gui::WizardRig rig(PracticeFault::None);
    QVERIFY(!gui::child<MessageLine>(rig.window(), u"overlayNotice"_s)->isVisibleTo(&rig.window()));
    QVERIFY(!gui::child<Disclosure>(rig.window(), u"overlayDetails"_s)->isVisibleTo(&rig.window()));
}

void TestOrganisation::brokenOverlayIsSaidOnTheStartPage()
{
    gui::WizardRig rig(PracticeFault::None);
    write(rig, u"10-broken.json"_s, R"("codes": [{"code": "550", "note": "<i>"}, 7])");
    rig.startAgain();
    QVERIFY(gui::child<MessageLine>(rig.window(), u"overlayNotice"_s)->isVisibleTo(&rig.window()));
    QVERIFY(gui::shownText(rig.window()).contains(u"has a fault and was left out"_s));
    QVERIFY(!gui::shownText(rig.window()).contains(u"10-broken.json"_s));
    gui::child<Disclosure>(rig.window(), u"overlayDetails"_s)->setOpen(true);
    QVERIFY(gui::shownText(rig.window()).contains(u"10-broken.json#/codes/1: an object is expected"_s));
    rig.controller().start().replaceText(u"550"_s);
    QVERIFY(rig.controller().canGoOn());
    QVERIFY(gui::shownText(rig.window()).contains(u"10-broken.json#/codes/1: an object is expected"_s));
}

void TestOrganisation::contactStandsOnVerdictAndResultAndInTheReport()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    write(rig, u"10.json"_s, helpDesk);
    rig.startAgain();
    QVERIFY(rig.goTo(Place::Verdict));
    QVERIFY(gui::shownText(rig.window()).contains(u"Who can help: <b>Harbour & Quay</b> desk\nPhone: 123"_s));
    rig.controller().goTo(Place::Result);
    QVERIFY(gui::shownText(rig.window()).contains(u"<b>Harbour & Quay</b> desk\nPhone: 123"_s));
    QVERIFY(rig.controller().report()->html().contains(u"&lt;b&gt;Harbour &amp; Quay&lt;/b&gt; desk"_s));
    QVERIFY(rig.controller().report()->markdown().contains(u"Phone: 123"_s));
}

void TestOrganisation::hostileContactStaysText()
{
    gui::WizardRig rig(PracticeFault::CertificateExpired);
    write(rig, u"10.json"_s, helpDesk);
    rig.startAgain();
    QVERIFY(rig.goTo(Place::Verdict));
    for (const QLabel *label : rig.window().findChildren<QLabel *>()) {
        if (label->text().contains(u"Harbour"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestOrganisation::addressBringsTheOwnServers()
{
    const KnowledgeBase own = harbour();
    AccountViewModel model;
    model.setKnowledge(own);
    for (const auto &typed : {u"ada@h"_s, u"ada@harbour.exampl"_s, u"ada@harbour.example"_s})
        model.setAddress(typed);
    QCOMPARE(model.user(), u"HW-ada"_s);
    QCOMPARE(model.services().size(), 3);
    QCOMPARE(model.originText(AccountViewModel::incoming), u"as Harbour has it"_s);
    QCOMPARE(model.account().services,
             (QList<Endpoint>{{Protocol::Pop3, u"in.harbour.example"_s, 995, Security::Tls},
                              {Protocol::Smtp, u"out.harbour.example"_s, 2525, Security::None},
                              {Protocol::Smtp, u"out2.harbour.example"_s, 465, Security::Tls}}));
}

void TestOrganisation::anotherAddressTakesThemAwayAgain()
{
    const KnowledgeBase own = harbour();
    AccountViewModel model;
    model.setAddress(u"ada@harbour.example"_s);
    QCOMPARE(model.services().first().host, u"imap.harbour.example"_s);
    model.setKnowledge(own);
    QCOMPARE(model.services().first().host, u"in.harbour.example"_s);
    model.setAddress(u"ada@elsewhere.example"_s);
    QCOMPARE(model.user(), QString());
    QCOMPARE(model.account().services,
             (QList<Endpoint>{{Protocol::Imap, u"imap.elsewhere.example"_s, 993, Security::Tls},
                              {Protocol::Smtp, u"smtp.elsewhere.example"_s, 587, Security::StartTls}}));
}

void TestOrganisation::typedServerStays()
{
    const KnowledgeBase own = harbour();
    AccountViewModel model;
    model.setKnowledge(own);
    model.setHost(AccountViewModel::outgoing, u"typed.example"_s);
    model.setAddress(u"ada@harbour.example"_s);
    QCOMPARE(model.services().at(AccountViewModel::outgoing).host, u"typed.example"_s);
    QCOMPARE(model.services().first().host, u"in.harbour.example"_s);
    QCOMPARE(model.services().size(), 2);
}

void TestOrganisation::typedUserStays()
{
    const KnowledgeBase own = harbour();
    AccountViewModel model;
    model.setKnowledge(own);
    model.setUser(u"typed"_s);
    model.setAddress(u"ada@harbour.example"_s);
    QCOMPARE(model.user(), u"typed"_s);
}

MM_GUI_TEST(TestOrganisation)
#include "tst_organisation.moc"
