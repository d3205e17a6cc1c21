// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the module `counterfoil_speech` and the program agree on (docs/decisions/0038-sound-and-speech.md).
// Plain C: the module is loaded at run time. All calls come from one thread, which has an event loop, and may
// block for as long as a speech service does.
namespace counterfoil::speechmodule {

enum Outcome : int {
    Said, ///< to its end
    NoService, ///< no engine is installed, or its service does not run
    NoVoice, ///< there is one, with no voice of that language
    NotSaid, ///< it broke off
};

using Begun = void (*)(void *context);
using Ended = void (*)(void *context, Outcome outcome, const char *detail);

/// `words`: UTF-8; empty: it only connects. `language`: ISO 639-1. Calls `begun` when it is read out, and
/// `ended` once, at once or later.
using Say = void (*)(const char *words, const char *language, void *context, Begun begun, Ended ended);
/// Lets the service go; on that thread, before it ends.
using Close = void (*)();

// The names change with the types: an older module is not found then.
inline constexpr const char *sayName = "counterfoil_speech_say_1";
inline constexpr const char *closeName = "counterfoil_speech_close_1";

} // namespace counterfoil::speechmodule
