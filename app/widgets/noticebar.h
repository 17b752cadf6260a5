#pragma once

#include "app/viewmodels/noticeviewmodel.h"

#include <QWidget>

namespace mm {

class LinkButton;
class MessageLine;

//! The line above every page: what is wrong with the program, or a note about the session, which can be
//! closed. Hidden while there is nothing to say.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(NoticeViewModel &model, QWidget *parent = nullptr);

private:
    void showNotice();

    NoticeViewModel &m_model;
    MessageLine *m_message;
    LinkButton *m_close;
};

}
