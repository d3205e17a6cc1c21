// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <xcb/xcb.h>

namespace counterfoil::bench {

/// Looks at an X display from outside, as a person would: which window came, and what stands in it.
class Screen {
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Waits for a window that was mapped since the last call and has been painted: more than one colour
    /// stands in it. False when none came in time.
    bool waitForPaintedWindow(std::chrono::milliseconds patience);
    /// Asks the window that was waited for to close, as its frame's button would.
    void closeWindow();
    /// Waits until no window is left on the screen, so that the next one cannot be mistaken for it.
    bool waitForEmptyScreen(std::chrono::milliseconds patience);

private:
    xcb_atom_t atom(const char *name);
    std::optional<xcb_window_t> nextMapped();
    bool isPainted(xcb_window_t window);
    bool hasWindow();

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    xcb_window_t m_window = 0; ///< the one that was waited for
};

} // namespace counterfoil::bench
