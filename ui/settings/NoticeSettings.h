// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "parts/Card.h"

class QCheckBox;
class QPushButton;

namespace counterfoil {

class Notice;
class Preferences;

/// How the person learns that a sale is paid: by a message, a sound, words that are read aloud, or none of
/// them; and a try of it.
class NoticeSettings final : public Card {
    Q_OBJECT

public:
    explicit NoticeSettings(Preferences &preferences, QWidget *parent = nullptr);

    /// What became of a message; said below the button when one was tried.
    void sayWhetherShown(bool isShown);
    /// Something is not heard (PaidVoice::failed): said below the button, and true, when somebody has tried
    /// it and looks at this.
    bool sayNotHeard(const LocalizedText &why);

Q_SIGNALS:
    void tryWanted();

private:
    void tryIt();
    void refresh();

    Preferences &m_preferences;
    QCheckBox *m_message;
    QCheckBox *m_sound;
    QCheckBox *m_speech;
    QPushButton *m_try;
    Notice *m_outcome; ///< of the try
    Notice *m_silence; ///< why nothing is heard of the try
    LocalizedText m_unheard; ///< what m_silence says: a sound and words may both fail
    bool m_isTrying = false; ///< a message
    bool m_isListening = false; ///< for a sound or words
};

} // namespace counterfoil
