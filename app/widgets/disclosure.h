#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace mm {

//! A line that opens and closes what stands under it.
class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    [[nodiscard]] QWidget *body() const { return m_body; }
    void setTitle(const QString &title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    void showState();

    QString m_title;
    QPushButton *m_toggle;
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

}
