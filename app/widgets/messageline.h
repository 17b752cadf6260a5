#pragma once

#include "app/viewmodels/wording.h"

#include <QWidget>

namespace mm {

class Label;
class MarkSign;

//! A mark and a sentence in one line; hidden while there is nothing to say. Beside a field it is what is
//! wrong with the field, and the field's accessible description says the same.
class MessageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void showMessage(Mark mark, const QString &sentence);
    void describe(QWidget *field);
    [[nodiscard]] QString text() const;

private:
    MarkSign *m_sign;
    Label *m_text;
    QWidget *m_field = nullptr;
};

}
