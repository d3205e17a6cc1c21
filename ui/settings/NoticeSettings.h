// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"

class QCheckBox;
class QPushButton;

namespace counterfoil {

class Preferences;

/// How the person hears that a sale is paid: message, sound, both or neither; and a try of it.
class NoticeSettings final : public Card {
    Q_OBJECT

public:
    explicit NoticeSettings(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryWanted();

private:
    void refresh();

    Preferences &m_preferences;
    QCheckBox *m_message;
    QCheckBox *m_sound;
    QPushButton *m_try;
};

} // namespace counterfoil
