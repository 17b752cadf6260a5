#include "core/report/settingstext.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

}

QString sourceText(SettingsSource source)
{
    switch (source) {
    case SettingsSource::Organisation:
        return SettingsText::tr("from your organisation's settings");
    case SettingsSource::KnownProvider:
        return SettingsText::tr("from MailMend's list of providers");
    case SettingsSource::Autoconfig:
        return SettingsText::tr("from your provider's own list");
    case SettingsSource::ProviderDatabase:
        return SettingsText::tr("from Thunderbird's public list of providers");
    case SettingsSource::MailExchanger:
        return SettingsText::tr("from the provider that receives your mail");
    case SettingsSource::Autodiscover:
        return SettingsText::tr("from your provider's Autodiscover service");
    case SettingsSource::ServiceRecords:
        return SettingsText::tr("from your domain's service records");
    case SettingsSource::Guess:
        return SettingsText::tr("a guess: a customary name; compare it with your mail program");
    }
    Q_UNREACHABLE();
}

QString outcomeText(SettingsOutcome outcome)
{
    switch (outcome) {
    case SettingsOutcome::Found:
        return SettingsText::tr("found");
    case SettingsOutcome::Nothing:
        return SettingsText::tr("nothing there");
    case SettingsOutcome::NotReached:
        return SettingsText::tr("not reached");
    case SettingsOutcome::Unsound:
        return SettingsText::tr("not asked, because it cannot prove who it is");
    case SettingsOutcome::SignInWanted:
        return SettingsText::tr("tells it only after a sign-in");
    case SettingsOutcome::NotUnderstood:
        return SettingsText::tr("no settings in the answer");
    case SettingsOutcome::Cancelled:
        return SettingsText::tr("not waited for");
    }
    Q_UNREACHABLE();
}

QString signInText(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Password:
        return SettingsText::tr("the account's password");
    case SignInKind::AppPassword:
        return SettingsText::tr("an app password (made for one program in the account's settings)");
    case SignInKind::OAuth2:
        return SettingsText::tr("the provider's own sign-in window (OAuth 2.0)");
    case SignInKind::EncryptedPassword:
        return SettingsText::tr("the account's password, sent encrypted");
    case SignInKind::Other:
        return SettingsText::tr("a way of the provider's own");
    case SignInKind::None:
        return SettingsText::tr("nothing: no sign-in is wanted");
    }
    Q_UNREACHABLE();
}

}
