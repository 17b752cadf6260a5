#pragma once

#include <QWidget>

class QPushButton;

namespace mm {

//! A command to copy, exactly as it is typed.
class CommandBox final : public QWidget
{
    Q_OBJECT

public:
    CommandBox(const QString &command, bool elevated, QWidget *parent = nullptr);

private:
    void copy();

    QString m_command;
    QPushButton *m_copy;
};

}
