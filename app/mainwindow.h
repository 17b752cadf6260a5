#pragma once

#include "app/viewmodels/waymodel.h"

#include <QMainWindow>

#include <array>

class QPushButton;
class QStackedWidget;

namespace mm {

class AccountPage;
class CodesPage;
class Controller;
class MessageLine;
class ResultPage;
class WayList;

//! The frame round the pages: the way at the side, the pages, the row of buttons, keys. Pages are made when
//! they are first gone to.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Controller &controller, QWidget *parent = nullptr);

    //! Where the window's size and place are remembered.
    [[nodiscard]] static QString settingsFile();
    void restorePlace();

Q_SIGNALS:
    void firstPainted(); //!< the window can be seen; the slow parts of starting come after it

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    [[nodiscard]] QWidget *buildButtons();
    void connectController();
    [[nodiscard]] QWidget *pageAt(Place place);
    [[nodiscard]] QWidget *makePage(Place place);
    [[nodiscard]] QWidget *makeStartPage();
    [[nodiscard]] QWidget *makeStepPage();
    [[nodiscard]] QWidget *makeResultPage();
    [[nodiscard]] QWidget *makeCodesPage();
    void showPlace(Place place);
    void showButtons();
    void goBack();
    void goOn();
    void saveReport();

    Controller &m_controller; // outlives the window
    QStackedWidget *m_stack;
    WayList *m_way;
    MessageLine *m_trouble;
    QPushButton *m_codesButton;
    QPushButton *m_report;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_next;
    std::array<QWidget *, 7> m_pages{}; // by Place
    bool m_painted = false;
};

}
