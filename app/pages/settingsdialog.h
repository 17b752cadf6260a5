#pragma once

#include "app/viewmodels/preferences.h"

#include <QDialog>

namespace mm {

//! The few things to choose for the program as a whole. Each holds at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \p sessionFolder: where sessions are kept, which is shown.
    SettingsDialog(Preferences &preferences, const QString &sessionFolder, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeInternetChecks();
    [[nodiscard]] QWidget *makeLook();

    Preferences &m_preferences;
};

}
