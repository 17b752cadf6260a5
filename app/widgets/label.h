#pragma once

#include "app/widgets/theme.h"

#include <QLabel>

namespace mm {

//! Plain text, wrapped, in one of the sizes of type. Never interprets markup: texts from servers and
//! pasted ones are shown in it.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role, QWidget *parent = nullptr);
    Label(TextRole role, const QString &text, QWidget *parent = nullptr);

    //! One word and one line: how high it gets is told by heightForWidth(). QLabel's own answer supposes a
    //! narrow column and makes pages scroll that need not.
    [[nodiscard]] QSize minimumSizeHint() const override;

    //! The text can be marked and copied, by mouse and keyboard.
    void makeSelectable();
    //! Sets the text; without any the label is not shown.
    void showText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};

//! One line that is shortened in its middle where it does not fit; the whole is in its tooltip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}
