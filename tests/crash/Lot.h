// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <random>

namespace counterfoil {

/// Seeded chance. The distributions of the standard library differ between machines; a remainder does not.
class Lot {
public:
    explicit Lot(quint32 seed)
        : m_generator(seed)
    {
    }

    quint32 draw(quint32 below) { return static_cast<quint32>(m_generator()) % below; }
    quint32 seed() { return static_cast<quint32>(m_generator()); }
    std::chrono::microseconds between(std::chrono::microseconds from, std::chrono::microseconds until)
    {
        const auto width = std::max<qint64>((until - from).count(), 1);
        return from + std::chrono::microseconds(draw(static_cast<quint32>(width)));
    }

private:
    std::mt19937 m_generator;
};

} // namespace counterfoil
