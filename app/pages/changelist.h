#pragma once

#include "app/viewmodels/stepviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

class MessageLine;

//! What the checks show now against before, service by service.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void show(const QList<ChangeLine> &changes, const QString &sentence, bool running);

private:
    MessageLine *m_sentence;
    QVBoxLayout *m_rows;
};

}
