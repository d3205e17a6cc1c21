// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace counterfoil {

class CustomerDisplay;
class Notice;
class Preferences;
class Text;

/// The customer's screen: whether it is on, where, in which language, for how long it says Paid; a try of it,
/// and a window of it where there is no second screen.
class DisplaySettings final : public Card {
    Q_OBJECT

public:
    DisplaySettings(Preferences &preferences, CustomerDisplay &display, QWidget *parent = nullptr);

private:
    void choose();
    void refresh(); ///< the screens that there are, and what stands where
    void sayAnew();
    void tryIt();

    Preferences &m_preferences;
    CustomerDisplay &m_display;
    QCheckBox *m_on;
    QComboBox *m_screens; ///< their names; empty: any
    QComboBox *m_languages; ///< their codes; empty: the interface's
    QComboBox *m_seconds;
    Text *m_screenLabel;
    Text *m_languageLabel;
    Text *m_secondsLabel;
    Text *m_standing;
    QPushButton *m_try;
    QPushButton *m_open;
    Notice *m_outcome; ///< of the try
};

} // namespace counterfoil
