#pragma once

#include "app/viewmodels/accountviewmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mm {

class Label;
class MessageLine;
class ServiceEditor;

//! "Which account?": address, servers editable in place, and a sign-in that is optional.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(AccountViewModel &model, QWidget *parent = nullptr);
    ~AccountPage() override;

    //! Puts the cursor where something is wrong.
    void focusFirstFault();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAddress(QVBoxLayout *rows);
    QWidget *makeAddressNotes();
    void buildSignIn(QVBoxLayout *rows);
    void showLines();
    void showMessages();
    void showSearch();
    void showSignInNotes();

    AccountViewModel &m_model;
    QLineEdit *m_address;
    MessageLine *m_addressMessage;
    Label *m_search;
    QPushButton *m_meant;
    QVBoxLayout *m_lines;
    QList<ServiceEditor *> m_editors;
    QPushButton *m_add;
    MessageLine *m_signInNote;
    MessageLine *m_signInWarning;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

}
