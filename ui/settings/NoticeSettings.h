// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"

class QCheckBox;
class QPushButton;

namespace counterfoil {

class Notice;
class Preferences;

/// How the person hears that a sale is paid: message, sound, both or neither; and a try of it.
class NoticeSettings final : public Card {
    Q_OBJECT

public:
    explicit NoticeSettings(Preferences &preferences, QWidget *parent = nullptr);

    /// What became of a message; said below the button when one was tried.
    void sayWhetherShown(bool isShown);

Q_SIGNALS:
    void tryWanted();

private:
    void tryIt();
    void refresh();

    Preferences &m_preferences;
    QCheckBox *m_message;
    QCheckBox *m_sound;
    QPushButton *m_try;
    Notice *m_outcome; ///< of the try
    bool m_isTrying = false;
};

} // namespace counterfoil
