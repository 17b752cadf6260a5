#pragma once

#include "app/controller/controller.h"
#include "app/controller/livenetwork.h"
#include "app/mainwindow.h"
#include "core/practice/practiceserver.h"

#include <QTemporaryDir>

namespace mm::gui {

//! The whole wizard as main() puts it together, on the practice server and a directory of its own.
class WizardRig
{
public:
    explicit WizardRig(PracticeFault fault);
    ~WizardRig();

    [[nodiscard]] Controller &controller() { return *m_controller; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }

    //! Goes on until \p place is reached and, on the way, the check is done.
    [[nodiscard]] bool goTo(Place place);
    [[nodiscard]] bool waitForCheck();
    //! Ends the program without a word, as a crash would, and starts it again.
    void startAgain();
    //! The text of every file that was written.
    [[nodiscard]] QByteArray everythingOnDisk() const;

private:
    void build();

    QTemporaryDir m_directory;
    PracticeServer m_server;
    std::unique_ptr<LiveNetwork> m_network;
    std::unique_ptr<Controller> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

}
