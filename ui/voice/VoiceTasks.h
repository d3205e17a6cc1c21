// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "VoiceWorker.h"

/// What PaidVoice has done on its threads: the modules around Qt's libraries, which are loaded there with the
/// first task. Codes of outcomes: `missing` (the module or its library is not installed), `no-device`,
/// `not-played`, `no-service`, `no-voice`, `not-said`.
namespace counterfoil::voice {

/// Plays a WAV file of ours (":/counterfoil/sounds/…").
VoiceWorker::Task sound(const QString &file);
/// Without words: connects only.
VoiceWorker::Task speech(const QString &words, const QString &languageCode);
/// On the thread of each, as its last.
void closeSound();
void closeSpeech();

} // namespace counterfoil::voice
