#include "app/pages/serviceeditor.h"

#include "app/viewmodels/wording.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

void select(QComboBox *box, int value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(value));
}

void fill(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    const QSignalBlocker blocker(field);
    field->setText(text);
}

}

ServiceEditor::ServiceEditor(AccountViewModel &model, int line, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(line)
    , m_title(new Label(TextRole::Heading, this))
    , m_protocol(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_security(new QComboBox(this))
    , m_origin(new Label(TextRole::Quiet, this))
    , m_hostMessage(new MessageLine(this))
    , m_portMessage(new MessageLine(this))
{
    buildFields();
    layOut();
    connectFields();
    showValues();
}

void ServiceEditor::buildFields()
{
    const bool isFirstIncoming = m_line == AccountViewModel::incoming;
    const bool isFirstOutgoing = m_line == AccountViewModel::outgoing;
    m_title->setText(isFirstIncoming   ? tr("Incoming mail")
                     : isFirstOutgoing ? tr("Outgoing mail")
                                       : tr("Another server"));
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const bool fits = protocol == Protocol::Smtp ? !isFirstIncoming : !isFirstOutgoing;
        if (fits)
            m_protocol->addItem(protocolWord(protocol), int(protocol));
    }
    m_protocol->setEnabled(m_protocol->count() > 1);
    for (const Security security : {Security::Tls, Security::StartTls, Security::None, Security::Auto})
        m_security->addItem(securityWord(security), int(security));
    m_host->setPlaceholderText(isFirstOutgoing ? tr("smtp.example.com") : tr("imap.example.com"));
    m_host->setMaxLength(255);
    m_port->setMaxLength(12);
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_port->setLayoutDirection(Qt::LeftToRight);
    m_port->setFixedWidth(ems(5));
    m_protocol->setMinimumWidth(ems(7));
    const QString of = m_title->text() + u": "_s;
    m_protocol->setAccessibleName(of + tr("kind of server"));
    m_host->setAccessibleName(of + tr("server name"));
    m_port->setAccessibleName(of + tr("port"));
    m_security->setAccessibleName(of + tr("encryption"));
    m_host->setObjectName(u"host%1"_s.arg(m_line));
    m_port->setObjectName(u"port%1"_s.arg(m_line));
    m_hostMessage->setObjectName(u"hostMessage%1"_s.arg(m_line));
    m_portMessage->setObjectName(u"portMessage%1"_s.arg(m_line));
    m_hostMessage->describe(m_host);
    m_portMessage->describe(m_port);
}

void ServiceEditor::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(ems(0.7));
    grid->setVerticalSpacing(lines(0.3));
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_protocol, 1, 0);
    grid->addWidget(m_host, 1, 1);
    grid->addWidget(m_port, 1, 2);
    grid->addWidget(m_security, 1, 3);
    grid->addWidget(m_origin, 2, 1, 1, 3);
    grid->addWidget(m_hostMessage, 3, 1, 1, 3);
    grid->addWidget(m_portMessage, 4, 1, 1, 3);
    grid->setColumnStretch(1, 1);
}

void ServiceEditor::connectFields()
{
    connect(m_protocol, &QComboBox::activated, this, [this] {
        m_model.setProtocol(m_line, static_cast<Protocol>(m_protocol->currentData().toInt()));
    });
    connect(m_security, &QComboBox::activated, this, [this] {
        m_model.setSecurity(m_line, static_cast<Security>(m_security->currentData().toInt()));
    });
    connect(m_host, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_model.setHost(m_line, text); });
    connect(m_port, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_model.setPort(m_line, text); });
    connect(m_host, &QLineEdit::editingFinished, this, [this] { m_model.visit(m_line); });
    connect(m_port, &QLineEdit::editingFinished, this, [this] { m_model.visit(m_line); });
}

void ServiceEditor::showValues()
{
    const ServiceForm &form = m_model.services().at(m_line);
    select(m_protocol, int(form.protocol));
    select(m_security, int(form.security));
    fill(m_host, form.host);
    fill(m_port, form.port);
    showMessages();
}

void ServiceEditor::showMessages()
{
    m_port->setPlaceholderText(m_model.portHint(m_line));
    m_origin->showText(m_model.originText(m_line));
    m_hostMessage->showMessage(Mark::Error, m_model.hostMessage(m_line));
    m_portMessage->showMessage(Mark::Error, m_model.portMessage(m_line));
}

QWidget *ServiceEditor::followInTabOrder(QWidget *before)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_protocol, m_host, m_port, m_security}) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

bool ServiceEditor::hasFault() const
{
    return !m_hostMessage->text().isEmpty() || !m_portMessage->text().isEmpty();
}

void ServiceEditor::focusFault()
{
    (m_hostMessage->text().isEmpty() ? m_port : m_host)->setFocus();
}

}
