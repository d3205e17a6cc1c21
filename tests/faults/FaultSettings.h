// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace counterfoil {

/// How a FaultProxy is set up; only `target` has to be given.
struct FaultSettings {
    quint16 target = 0; ///< port on 127.0.0.1 where the server listens
    quint16 port = 0; ///< own port on 127.0.0.1; 0 takes any free one
    qsizetype dropBytes = 16; ///< Fault::Slow: so many bytes of the answer ...
    std::chrono::milliseconds dropInterval{10}; ///< ... in each of these intervals
    std::chrono::milliseconds idleLimit{
        120'000}; ///< a connection on which nothing moves for so long is closed
    int connectionLimit = 256; ///< connections beyond it are closed at once
};

} // namespace counterfoil
