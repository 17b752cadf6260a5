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
class ResultPage;
class WayList;

//! The frame round the pages: the way at the side, the pages, the row of buttons, keys. Pages are made when
//! they are first gone to, and the frame itself only with build(): whatever shows a letter makes the system
//! read its fonts first, and the window is to be there before that.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Controller &controller, QWidget *parent = nullptr);

    //! Fills the window. Before it, there is nothing in it; a second time does nothing.
    void build();
    //! Size, place and what was chosen in the window, as the last one left them.
    void restorePlace();

Q_SIGNALS:
    void firstPainted(); //!< the window can be seen; the slow parts of starting come after it

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

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
    void showWay();
    void showPlace(Place place);
    void showButtons();
    void goBack();
    void showReport();
    void showSettings();
    void compare(ResultPage &page);

    Controller &m_controller;          // outlives the window
    QStackedWidget *m_stack = nullptr; // this and the next: null until build()
    WayList *m_way = nullptr;
    QPushButton *m_codesButton = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::array<QWidget *, 7> m_pages{}; // by Place
    bool m_painted = false;
};

}
