// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SearchText.h"

#include <QHash>

#include <bitset>

namespace counterfoil::searching {

/// Some of the sales, to guess by how far an entry narrows a search. Reading an entry that most sales have
/// costs more than the sales that it keeps away.
class Sample {
public:
    static constexpr std::size_t most = 256; ///< sales; more are not taken

    bool isEmpty() const { return m_count == 0; }
    void add(const QString &searchText);

    /// Those of `entries` (not empty) that together leave few sales, the rarest first. A good guess is a fast
    /// search; what is found does not depend on it, as the sales' texts decide.
    std::vector<Entry> narrowest(const std::vector<Entry> &entries) const;

private:
    using Sales = std::bitset<most>;
    std::size_t m_count = 0;
    QHash<Entry, Sales> m_having;
};

} // namespace counterfoil::searching
