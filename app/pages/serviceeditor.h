#pragma once

#include "app/viewmodels/accountviewmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm {

class Label;
class MessageLine;

//! One server line of the account page, editable in place: protocol, host, port, security.
class ServiceEditor final : public QWidget
{
    Q_OBJECT

public:
    ServiceEditor(AccountViewModel &model, int line, QWidget *parent = nullptr);

    void showValues();   //!< fields and messages
    void showMessages(); //!< messages and hints alone: never touches what is being typed
    //! Puts the fields behind \p before in the order of Tab; the last of them is returned.
    QWidget *followInTabOrder(QWidget *before);
    [[nodiscard]] bool hasFault() const;
    void focusFault();

private:
    void buildFields();
    void layOut();
    void connectFields();

    AccountViewModel &m_model;
    int m_line;
    Label *m_title;
    QComboBox *m_protocol;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QComboBox *m_security;
    Label *m_origin;
    MessageLine *m_hostMessage;
    MessageLine *m_portMessage;
};

}
