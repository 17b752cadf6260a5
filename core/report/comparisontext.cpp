#include "core/report/comparisontext.h"

#include "core/base/jsonvalues.h"
#include "core/model/endpointjson.h"
#include "core/report/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString sentencesOf(Proof proof)
{
    switch (proof) {
    case Proof::NotComparable:
        return ReportText::tr(
            "No service was checked in both places, so there is nothing to compare. Check the "
            "same account in both.");
    case Proof::AllWell:
        return ReportText::tr(
            "Both places reach every server and find nothing wrong. What is left is the mail "
            "program: its settings, its profile, its waiting messages.");
    case Proof::SameFault:
        return ReportText::tr(
            "Both places see the same fault. So neither computer nor network is to blame: it "
            "lies with the server, the account or the settings that both use.");
    case Proof::DifferentFaults:
        return ReportText::tr(
            "Both places see a fault, but not the same one. Mend first what is wrong in the "
            "place whose network you know, then compare again.");
    case Proof::OnlyThere:
        return ReportText::tr("%2 is well, %1 is not. The server and the account work, so look at %1.");
    case Proof::ServerJudges:
        return ReportText::tr(
            "The server serves %2 and turns %1 away. It judges by where one comes from: wait "
            "an hour, and if it stays so, ask the provider why it limits that address.");
    case Proof::SignInDiffers:
        return ReportText::tr(
            "The server takes the sign-in from %2 and refuses it from %1. Compare user name and "
            "password; if they are the same, the provider blocks that place or wants another "
            "way of signing in there.");
    case Proof::ComputerDiffers:
        return ReportText::tr(
            "%2 and %1 are shown the same certificate, but %1 does not trust it. Look at that computer's "
            "date and time first, then at its updates, which bring the list of trusted issuers.");
    case Proof::NamesDiffer:
        return ReportText::tr(
            "The server's name is found from %2 and not from %1. The name service (DNS) there is "
            "the fault: restart the router, or let another name service answer.");
    case Proof::NoNetworkThere:
        return ReportText::tr(
            "%2 is well; %1 has no way to the internet, or a sign-in page stands before it. "
            "Nothing is wrong with mail: get the network going first.");
    case Proof::NetworkBetween:
        return ReportText::tr(
            "The server answers %2 and not %1. So the server works, and the network between %1 "
            "and the server holds mail up: a firewall, the router or the internet provider.");
    case Proof::AlteredBetween:
        return ReportText::tr(
            "The server speaks to %2 as it should, and to %1 otherwise. Something on the way to "
            "%1 changes the conversation: a firewall or a security program that inspects mail.");
    case Proof::Intercepted:
        return ReportText::tr("%1 is shown another certificate than %2. Something on the way to %1 opens the "
                              "encryption: a security program's mail shield or a firewall. Switch its mail "
                              "inspection off, or ask whoever runs it.");
    }
    Q_UNREACHABLE();
}

QJsonObject conclusionToJson(const Conclusion &conclusion, const PlaceNames &names)
{
    const bool isKnown = conclusion.faulty.has_value();
    const QString place = isKnown ? (*conclusion.faulty == Side::First ? u"a"_s : u"b"_s) : QString();
    return {{u"id"_s, toId(conclusion.proof)},
            {u"place"_s, textOrNull(place)},
            {u"explanation"_s, conclusionText(conclusion, names)}};
}

QJsonObject placeToJson(const PlaceCheck &place, const QString &name)
{
    QJsonArray findings;
    for (const FindingId finding : place.systemFindings)
        findings += toId(finding);
    return {{u"name"_s, name},
            {u"vantage"_s, textOrNull(place.vantage)},
            {u"started"_s, timeOrNull(place.started)},
            {u"findings"_s, findings}};
}

QJsonObject serviceToJson(const ServiceComparison &service, const PlaceNames &names)
{
    QJsonArray differences;
    for (const Difference &difference : service.differences)
        differences += QJsonObject{{u"what"_s, difference.aspect},
                                   {u"a"_s, textOrNull(difference.first)},
                                   {u"b"_s, textOrNull(difference.second)}};
    QJsonObject json = endpointToJson(service.endpoint);
    json[u"differences"] = differences;
    json[u"conclusion"] = conclusionToJson(service.conclusion, names);
    return json;
}

}

QString conclusionText(const Conclusion &conclusion, const PlaceNames &names)
{
    const bool isSecond = conclusion.faulty == Side::Second;
    const QString &faulty = isSecond ? names.second : names.first;
    const QString &sound = isSecond ? names.first : names.second;
    const QString text = sentencesOf(conclusion.proof);
    QString sentence = conclusion.faulty ? text.arg(faulty, sound) : text;
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString aspectText(const QString &aspect)
{
    static const QHash<QString, QString> texts{
        {u"ok"_s, ReportText::tr("Works")},
        {u"findings"_s, ReportText::tr("Found")},
        {u"address"_s, ReportText::tr("Address")},
        {u"certificate"_s, ReportText::tr("Certificate (SHA-256)")},
        {u"issuer"_s, ReportText::tr("Issued by")},
        {u"greeting"_s, ReportText::tr("Greeting")},
        {u"capabilities"_s, ReportText::tr("What the server can do")},
        {u"sign-in"_s, ReportText::tr("Ways of signing in")},
    };
    return texts.value(aspect, aspect);
}

QString sideText(const Difference &difference, Side side, const KnowledgeBase &knowledge)
{
    const QString &value = side == Side::First ? difference.first : difference.second;
    if (difference.aspect == u"ok")
        return value == u"true" ? ReportText::tr("yes") : ReportText::tr("no");
    if (value.isEmpty())
        return difference.aspect == u"findings" ? ReportText::tr("nothing wrong")
                                                : ReportText::tr("not seen");
    if (difference.aspect != u"findings")
        return value;
    QStringList titles;
    for (const QString &id : value.split(u", "_s)) {
        if (const auto finding = findingFromId(id))
            titles += knowledgeText(knowledge.finding(*finding).title);
    }
    return titles.join(u"; "_s);
}

QJsonObject comparisonToJson(const Comparison &comparison, const PlaceNames &names)
{
    QJsonArray services;
    for (const ServiceComparison &service : comparison.services)
        services += serviceToJson(service, names);
    return {{u"schema"_s, u"mailmend/compare/1"_s},
            {u"a"_s, placeToJson(comparison.first, names.first)},
            {u"b"_s, placeToJson(comparison.second, names.second)},
            {u"conclusion"_s, conclusionToJson(comparison.conclusion, names)},
            {u"services"_s, services},
            {u"only_in_a"_s, arrayOf(comparison.onlyFirst, endpointToJson)},
            {u"only_in_b"_s, arrayOf(comparison.onlySecond, endpointToJson)}};
}

}
