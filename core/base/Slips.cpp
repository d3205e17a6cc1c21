// SPDX-License-Identifier: GPL-3.0-or-later
#include "Slips.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace counterfoil {

int slips(const QString &one, const QString &other)
{
    const qsizetype width = other.size() + 1;
    std::vector<int> before(static_cast<std::size_t>(width));
    std::vector<int> last(before.size());
    std::vector<int> now(before.size());
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        now[0] = static_cast<int>(row);
        for (qsizetype column = 1; column < width; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const bool same = one[row - 1] == other[column - 1];
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back();
}

} // namespace counterfoil
