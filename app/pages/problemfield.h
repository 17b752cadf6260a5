#pragma once

#include <QPlainTextEdit>

namespace mm {

//! The large field of the start page: typing, pasting, and files dropped on it.
class ProblemField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProblemField(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

}
