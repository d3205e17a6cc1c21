// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Preferences.h"

#include <QWidget>

namespace counterfoil {

/// How the program looks, where it keeps what, and what it is.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    struct About {
        QString version;
        QString folder; ///< where everything lies that the program writes
    };

    SettingsPage(Preferences &preferences, const About &about, QWidget *parent = nullptr);

private:
    QWidget *buildLooks();
    QWidget *buildHelp();
    QWidget *buildAbout(const About &about);

    Preferences &m_preferences;
};

} // namespace counterfoil
