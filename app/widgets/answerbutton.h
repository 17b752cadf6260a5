#pragma once

#include <QPushButton>

namespace mm {

//! A push button whose words break into lines where its place is too narrow for them, as an answer in a
//! whole sentence needs. Its text is shown as it is, without key letters.
class AnswerButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AnswerButton(const QString &text, QWidget *parent = nullptr);

    //! All on one line; a narrower place asks heightForWidth().
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize textSize(int width) const;
    //! What the style puts round a text, both sides together.
    [[nodiscard]] int sideMargins() const;
};

}
