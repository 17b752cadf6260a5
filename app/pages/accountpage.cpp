#include "app/pages/accountpage.h"

#include "app/pages/serviceeditor.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

AccountPage::AccountPage(AccountViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_address(new QLineEdit)
    , m_addressMessage(new MessageLine)
    , m_search(new Label(TextRole::Quiet))
    , m_meant(new LinkButton({}))
    , m_lines(new QVBoxLayout)
    , m_add(new LinkButton(tr("A&dd another server")))
    , m_signInNote(new MessageLine)
    , m_signInWarning(new MessageLine)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
{
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    column->rows()->addWidget(new Label(TextRole::Title, tr("Which account?")));
    buildAddress(column->rows());
    column->rows()->addLayout(m_lines);
    m_lines->setSpacing(lines(1));
    column->rows()->addWidget(m_add, 0, Qt::AlignLeft);
    buildSignIn(column->rows());
    column->rows()->addStretch();
    setFocusProxy(m_address);

    connect(m_address, &QLineEdit::textEdited, &m_model, &AccountViewModel::setAddress);
    connect(m_address, &QLineEdit::editingFinished, &m_model, &AccountViewModel::visitAddress);
    m_address->installEventFilter(this);
    connect(m_meant, &QPushButton::clicked, this, [this] {
        m_address->setFocus();
        m_model.takeSuggestion();
    });
    connect(m_add, &QPushButton::clicked, &m_model, &AccountViewModel::addService);
    connect(m_user, &QLineEdit::textEdited, &m_model, &AccountViewModel::setUser);
    connect(m_password, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_model.setPassword(Secret(text.toUtf8())); });
    connect(&m_model, &AccountViewModel::changed, this, &AccountPage::showMessages);
    connect(&m_model, &AccountViewModel::linesReplaced, this, &AccountPage::showLines);
    showLines();
}

// A field that has the focus says goodbye to it while the page is being destroyed; nobody is left to answer.
AccountPage::~AccountPage()
{
    m_model.disconnect(this);
}

void AccountPage::buildAddress(QVBoxLayout *rows)
{
    auto *label = new Label(TextRole::Heading, tr("&Mail address"));
    label->setBuddy(m_address);
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Mail address"));
    m_address->setPlaceholderText(tr("name@example.com"));
    m_address->setMaxLength(320);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_addressMessage->setObjectName(u"addressMessage"_s);
    m_search->setObjectName(u"searchText"_s);
    m_meant->setObjectName(u"meantAddress"_s);
    auto *field = new QVBoxLayout;
    field->setSpacing(lines(0.3));
    field->addWidget(label);
    field->addWidget(m_address);
    field->addWidget(makeAddressNotes());
    rows->addLayout(field);
}

// One line stands free for what is said of the address: it comes when the field is left, and what is being
// clicked at that moment has to stay where it is.
QWidget *AccountPage::makeAddressNotes()
{
    auto *notes = new QWidget;
    notes->setMinimumHeight(m_meant->sizeHint().height());
    auto *layout = new QVBoxLayout(notes);
    layout->setContentsMargins({});
    layout->setAlignment(Qt::AlignTop); // a stretch would take its share of the page
    layout->addWidget(m_addressMessage);
    layout->addWidget(m_meant, 0, Qt::AlignLeft);
    layout->addWidget(m_search);
    return notes;
}

void AccountPage::buildSignIn(QVBoxLayout *rows)
{
    rows->addSpacing(lines(0.4));
    rows->addWidget(new Label(TextRole::Heading, tr("Sign-in (not required)")));
    rows->addWidget(new Label(
        TextRole::Quiet, tr("With the password we can test the sign-in as well. It goes to your own mail "
                            "servers alone, and only over a sound encrypted connection. It is kept nowhere: "
                            "not in a file, not in a report.")));
    m_user->setObjectName(u"user"_s);
    m_user->setPlaceholderText(tr("as the mail address"));
    m_user->setMaxLength(320);
    m_user->setAccessibleName(tr("User name"));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_password->setAccessibleName(tr("Password"));
    m_signInNote->setObjectName(u"signInNote"_s);
    m_signInWarning->setObjectName(u"signInWarning"_s);
    rows->addWidget(m_signInNote);
    rows->addWidget(m_signInWarning);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(ems(1));
    form->setVerticalSpacing(lines(0.5));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    rows->addLayout(form);
}

void AccountPage::focusFirstFault()
{
    if (!m_model.addressMessage().isEmpty()) {
        m_address->setFocus();
        return;
    }
    for (ServiceEditor *editor : m_editors) {
        if (editor->hasFault()) {
            editor->focusFault();
            return;
        }
    }
}

void AccountPage::showLines()
{
    while (m_editors.size() < m_model.services().size()) {
        auto *editor = new ServiceEditor(m_model, int(m_editors.size()));
        m_editors << editor;
        m_lines->addWidget(editor);
    }
    while (m_editors.size() > m_model.services().size())
        m_editors.takeLast()->deleteLater();
    setTabOrder(m_address, m_meant);
    QWidget *before = m_meant;
    for (ServiceEditor *editor : m_editors) {
        editor->showValues();
        before = editor->followInTabOrder(before);
    }
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_user);
    setTabOrder(m_user, m_password);
    if (m_address->text() != m_model.address()) {
        const QSignalBlocker blocker(m_address);
        m_address->setText(m_model.address());
    }
    if (m_user->text() != m_model.user()) {
        const QSignalBlocker blocker(m_user);
        m_user->setText(m_model.user());
    }
    if (!m_model.hasPassword())
        m_password->clear();
    m_password->setPlaceholderText(m_model.hasPassword() ? tr("already given") : QString());
    showMessages();
}

void AccountPage::showMessages()
{
    showSearch();
    for (ServiceEditor *editor : m_editors)
        editor->showMessages();
    showSignInNotes();
}

void AccountPage::showSearch()
{
    const QString fault = m_model.addressMessage();
    const QString note = m_model.addressNote();
    m_addressMessage->showMessage(fault.isEmpty() ? Mark::Info : Mark::Error, fault.isEmpty() ? note : fault);
    const QString meant = m_model.suggestedAddress();
    const QString question = meant.isEmpty() ? QString() : tr("Did you mean %1?").arg(meant);
    m_meant->setVisible(!question.isEmpty());
    m_meant->setText(QString(question).replace(u'&', u"&&"_s));
    m_search->showText(question.isEmpty() ? m_model.searchText() : QString());
    QStringList description{m_addressMessage->text(), question, m_search->text()};
    description.removeAll(QString());
    m_address->setAccessibleDescription(description.join(u' '));
}

void AccountPage::showSignInNotes()
{
    m_signInNote->showMessage(Mark::Info, m_model.signInNote());
    m_signInWarning->showMessage(Mark::Warning, m_model.signInWarning());
    QStringList description{tr("It is kept nowhere."), m_signInNote->text(), m_signInWarning->text()};
    description.removeAll(QString());
    m_password->setAccessibleDescription(description.join(u' '));
}

// Return in the address first looks for its servers; once that was begun, it goes on as everywhere.
bool AccountPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool wasSearching = m_model.isSearching();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_model.visitAddress();
    return (m_model.isSearching() && !wasSearching) || QWidget::eventFilter(watched, event);
}

}
