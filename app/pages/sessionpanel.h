#pragma once

#include "app/viewmodels/sessionsviewmodel.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace mm {

class Label;
class MessageLine;
class QuestionBox;

//! Asks for the file in which a session is handed over; empty: not after all.
[[nodiscard]] QString askWhereToHandOver(QWidget *parent, const QString &title);

//! "Go on with…": the sessions as lines to open; each can be renamed, handed over and deleted. A line whose
//! name is being changed is a field: Return keeps the name, Esc leaves the old one.
class SessionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPanel(SessionsViewModel &model, QWidget *parent = nullptr);

    //! Asks for a file and takes the session in it over.
    void takeOver();

private:
    void showLines();
    void showNotice();
    void addLine(const SessionLine &line);
    void addNameField(const SessionLine &line);
    [[nodiscard]] QMenu *makeMenu(const SessionLine &line, QWidget *parent);
    void askToRemove(const SessionLine &line);
    void offerCopy(const QString &id);
    void handOver(const SessionLine &line);
    void endRenaming(const QString &id, bool keep, const QString &name);

    SessionsViewModel &m_model;
    QLineEdit *m_words;
    QVBoxLayout *m_lines;
    Label *m_searchNotice;
    MessageLine *m_notice;
    QuestionBox *m_question;
    QString m_renaming;           //!< id of the session whose name is being changed
    QString m_focused;            //!< id of the session that the keyboard is led back to
    std::function<void()> m_wish; //!< what the question asks for, of the session that it asks about
};

}
