#include "app/pages/settingsdialog.h"

#include "app/widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

SettingsDialog::SettingsDialog(Preferences &preferences, const QString &sessionFolder, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Settings"));
    auto *folder = new Label(TextRole::Body, QDir::toNativeSeparators(sessionFolder));
    folder->makeSelectable();
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ems(2), lines(1), ems(2), lines(1));
    layout->setSpacing(lines(0.5));
    layout->addWidget(new Label(TextRole::Heading, tr("While checking")));
    layout->addWidget(makeInternetChecks());
    layout->addWidget(new Label(
        TextRole::Quiet,
        tr("To tell a sign-in page, a wrong clock or a blocked port from a fault of your mail server, "
           "MailMend "
           "asks a few well-known addresses. At most the name of your mail server is told to them, and every "
           "report names them. Without them a check tests your own servers alone.")));
    layout->addWidget(new Label(
        TextRole::Quiet,
        tr("For a mail address whose servers MailMend does not know, it asks the address's own domain and "
           "Thunderbird's public list of providers, unless this is switched off.")));
    layout->addSpacing(lines(0.5));
    layout->addWidget(new Label(TextRole::Heading, tr("Look")));
    layout->addWidget(makeLook(), 0, Qt::AlignLeading);
    layout->addSpacing(lines(0.5));
    layout->addWidget(new Label(TextRole::Heading, tr("Where your sessions are kept")));
    layout->addWidget(folder);
    layout->addWidget(
        new Label(TextRole::Quiet, tr("On this computer alone. Passwords are never among them.")));
    layout->addStretch();
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const int width = ems(40);
    setMinimumWidth(ems(30));
    resize(width, layout->totalHeightForWidth(width));
}

QWidget *SettingsDialog::makeInternetChecks()
{
    auto *box = new QCheckBox(tr("Look at the &internet connection too"));
    box->setObjectName(u"internetChecks"_s);
    box->setChecked(m_preferences.internetChecks());
    connect(box, &QCheckBox::toggled, &m_preferences, &Preferences::setInternetChecks);
    return box;
}

QWidget *SettingsDialog::makeLook()
{
    auto *list = new QComboBox;
    list->setObjectName(u"theme"_s);
    list->setAccessibleName(tr("Look"));
    list->addItems({tr("As on the rest of this computer"), tr("Light"), tr("Dark")});
    list->setCurrentIndex(int(m_preferences.theme()));
    connect(list, &QComboBox::activated, this, [this](int index) {
        m_preferences.setTheme(static_cast<Theme>(index));
        applyTheme(*qApp, m_preferences.theme());
    });
    return list;
}

}
