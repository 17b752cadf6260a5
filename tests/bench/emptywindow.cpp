// What the wizard's start is held against: an empty QMainWindow that says when it is painted.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            std::fputs("painted\nloaded\n", stdout);
            std::fflush(stdout);
        });
    }

private:
    bool m_painted = false;
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1040, 720);
    window.show();
    return QApplication::exec();
}
