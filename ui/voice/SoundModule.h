// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the module `counterfoil_sound` and the program agree on (docs/decisions/0038-sound-and-speech.md).
// Plain C: the module is loaded at run time.
namespace counterfoil::soundmodule {

/// 16 bits a sample in the machine's order, one channel. Has to last until the sound has ended.
struct Samples {
    const char *bytes;
    int size;
    int rate; ///< samples a second
};

enum Outcome : int {
    Played, ///< to its end
    NoDevice, ///< there is no sound device, or no sound server answers
    NotPlayed, ///< there is one, and it refused, or went away
};

using Ended = void (*)(void *context, Outcome outcome);

/// Begins to play, and calls `ended` once, on the same thread, which has an event loop; that may be before
/// this returns. It may block for as long as a sound server does.
using Play = void (*)(const Samples *samples, void *context, Ended ended);
/// Ends a sound that is still heard; on that thread, before it ends.
using Close = void (*)();

// The names change with the structs: an older module is not found then.
inline constexpr const char *playName = "counterfoil_sound_play_1";
inline constexpr const char *closeName = "counterfoil_sound_close_1";

} // namespace counterfoil::soundmodule
