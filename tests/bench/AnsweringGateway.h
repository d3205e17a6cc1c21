// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

namespace counterfoil::bench {

/// A gateway on loopback that does nothing but answer each call with a pay link, at once or after a while. It
/// runs on plain sockets in a thread of its own, so that its time is next to none and none of it is spent in
/// the thread that is measured.
class AnsweringGateway {
public:
    AnsweringGateway();
    ~AnsweringGateway();
    AnsweringGateway(const AnsweringGateway &) = delete;
    AnsweringGateway &operator=(const AnsweringGateway &) = delete;

    std::uint16_t port() const { return m_port; }
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

private:
    void serve();
    void answer(int connection) const;

    int m_listener;
    std::uint16_t m_port = 0;
    std::atomic<std::chrono::milliseconds> m_pause = std::chrono::milliseconds(0);
    std::thread m_thread;
};

} // namespace counterfoil::bench
