// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <thread>

namespace counterfoil::bench {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto pause = std::chrono::milliseconds(1);
constexpr int smallestSide = 20; ///< below that it is a helper window that nobody is to see

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

} // namespace

Screen::Screen()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection))
        throw std::runtime_error("there is no X display to look at");
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_root = screen->root;
    // What nobody has painted yet shows the root, which is of one colour.
    const std::array<std::uint32_t, 2> values{screen->black_pixel, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_BACK_PIXEL | XCB_CW_EVENT_MASK, values.data());
    xcb_clear_area(m_connection, 0, m_root, 0, 0, 0, 0);
    xcb_flush(m_connection);
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

std::optional<xcb_window_t> Screen::nextMapped()
{
    while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const xcb_window_t window = reinterpret_cast<const xcb_map_notify_event_t &>(*event).window;
        const Owned<xcb_get_geometry_reply_t> place{
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
        if (place && place->width >= smallestSide && place->height >= smallestSide)
            return window;
    }
    return std::nullopt;
}

/// Three columns of pixels are enough to cross whatever a window shows, and cheap enough not to slow down the
/// program that paints them.
bool Screen::isPainted(xcb_window_t window)
{
    const Owned<xcb_get_geometry_reply_t> place{
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
    if (!place)
        return false;
    for (int quarter = 1; quarter <= 3; ++quarter) {
        const auto x = static_cast<std::int16_t>(place->width * quarter / 4);
        const Owned<xcb_get_image_reply_t> column{xcb_get_image_reply(m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, x, 0, 1, place->height, ~0U),
            nullptr)};
        if (!column)
            return false;
        const auto *pixels = reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(column.get()));
        const auto *end = pixels + xcb_get_image_data_length(column.get()) / 4;
        if (std::any_of(pixels, end, [first = *pixels](std::uint32_t each) { return each != first; }))
            return true;
    }
    return false;
}

bool Screen::waitForPaintedWindow(std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    std::optional<xcb_window_t> window;
    while (Clock::now() < end) {
        if (const auto mapped = nextMapped())
            window = mapped;
        if (window && isPainted(*window)) {
            m_window = *window;
            return true;
        }
        std::this_thread::sleep_for(pause);
    }
    return false;
}

xcb_atom_t Screen::atom(const char *name)
{
    const Owned<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(m_connection,
        xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name), nullptr)};
    if (!reply)
        throw std::runtime_error("the X server ends");
    return reply->atom;
}

void Screen::closeWindow()
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = m_window;
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    event.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(
        m_connection, 0, m_window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    xcb_flush(m_connection);
}

bool Screen::hasWindow()
{
    const Owned<xcb_query_tree_reply_t> tree{
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr)};
    if (!tree)
        return false;
    const xcb_window_t *children = xcb_query_tree_children(tree.get());
    return std::any_of(
        children, children + xcb_query_tree_children_length(tree.get()), [this](xcb_window_t child) {
            const Owned<xcb_get_window_attributes_reply_t> attributes{xcb_get_window_attributes_reply(
                m_connection, xcb_get_window_attributes(m_connection, child), nullptr)};
            return attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE;
        });
}

bool Screen::waitForEmptyScreen(std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    while (Clock::now() < end) {
        if (!hasWindow()) {
            while (nextMapped())
                ; // of windows that are gone
            return true;
        }
        std::this_thread::sleep_for(pause);
    }
    return false;
}

} // namespace counterfoil::bench
