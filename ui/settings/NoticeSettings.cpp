// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoticeSettings.h"

#include "SettingsCard.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "shell/Preferences.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

NoticeSettings::NoticeSettings(Preferences &preferences, QWidget *parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_message(new QCheckBox)
    , m_sound(new QCheckBox)
    , m_speech(new QCheckBox)
    , m_try(new QPushButton)
    , m_outcome(new Notice(look::Tone::Neutral))
    , m_silence(new Notice(look::Tone::Warning))
{
    //: Title of the settings for messages and sounds.
    QVBoxLayout *column = settingsColumn(this, translatable("NoticeSettings", "When a sale is paid"));
    auto *about = new Text({}, look::Type::Caption, Text::Ink::Soft);
    column->addWidget(m_message);
    column->addWidget(m_sound);
    column->addWidget(m_speech);
    column->addWidget(about->wrapped());
    column->addWidget(m_try, 0, Qt::AlignLeft);
    column->addWidget(m_outcome);
    column->addWidget(m_silence);
    m_outcome->setMessage({});
    m_silence->setMessage({});
    m_message->setChecked(m_preferences.notifies());
    m_sound->setChecked(m_preferences.sounds());
    m_speech->setChecked(m_preferences.speaks());
    connect(m_message, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setNotifies(on);
        refresh();
    });
    connect(m_sound, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setSounds(on);
        refresh();
    });
    connect(m_speech, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setSpeaks(on);
        refresh();
    });
    connect(m_try, &QPushButton::clicked, this, &NoticeSettings::tryIt);
    inEachLanguage(this, [this, about] {
        //: Box to check: a notification of the desktop tells that a sale was paid.
        m_message->setText(tr("Show a &message on the desktop"));
        //: Box to check.
        m_sound->setText(tr("Play a &sound"));
        //: Box to check: a speech engine reads out what was paid.
        m_speech->setText(tr("Say the &amount aloud"));
        //: What the notification of a paid sale is like.
        about->setText(
            tr("The message names amount, customer and reference. It stays away while you look at "
               "the sale’s own card, which says it itself. What a sound is like, and whether it "
               "is heard, your desktop decides. The amount is read out in the language of this window, and "
               "no name is: customers hear it, too."));
        //: Button: shows and plays what the message, the sound and the words are like.
        m_try->setText(tr("&Try it"));
    });
    refresh();
}

void NoticeSettings::tryIt()
{
    refresh();
    m_isTrying = m_message->isChecked();
    m_isListening = m_sound->isChecked() || m_speech->isChecked();
    Q_EMIT tryWanted();
}

void NoticeSettings::sayWhetherShown(bool isShown)
{
    if (!std::exchange(m_isTrying, false))
        return;
    if (isShown)
        m_outcome->setMessage(translatable("NoticeSettings",
                                  "Your desktop has taken the message. If you do not see it, look in your "
                                  "desktop’s settings for notifications."),
            look::Tone::Neutral);
    else
        m_outcome->setMessage(
            translatable("NoticeSettings",
                "Your desktop shows no messages. What is paid stands on the page “Invoices”."),
            look::Tone::Warning);
}

bool NoticeSettings::sayNotHeard(const LocalizedText &why)
{
    if (!m_isListening || !isVisible())
        return false;
    m_unheard = m_unheard.isEmpty() ? why : m_unheard + u' ' + why;
    m_silence->setMessage(m_unheard, look::Tone::Warning);
    return true;
}

void NoticeSettings::refresh()
{
    m_isTrying = false;
    m_isListening = false;
    m_unheard = {};
    m_outcome->setMessage({}); // it was about what was chosen before
    m_silence->setMessage({});
    m_try->setEnabled(m_message->isChecked() || m_sound->isChecked() || m_speech->isChecked());
}

} // namespace counterfoil
