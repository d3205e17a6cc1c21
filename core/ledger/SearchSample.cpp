// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchSample.h"

#include <algorithm>

namespace counterfoil::searching {

namespace {

/// A sale's text takes about as long to be looked through as so many places of an entry take to be read.
constexpr std::size_t placesForOneText = 50;
/// What a sample of this size knows nothing of is read in no time, and may be far rarer.
constexpr std::size_t unknown = 3;
constexpr std::size_t enough = 4; ///< entries; what these propose in vain costs less than more of them

} // namespace

void Sample::add(const QString &searchText)
{
    if (m_count >= most)
        return;
    for (const Entry entry : entriesOf(searchText))
        m_having[entry].set(m_count);
    ++m_count;
}

std::vector<Entry> Sample::narrowest(const std::vector<Entry> &entries) const
{
    struct Known {
        Entry entry;
        Sales sales;
    };
    std::vector<Known> left;
    left.reserve(entries.size());
    for (const Entry entry : entries)
        left.push_back({entry, m_having.value(entry)});
    std::stable_sort(left.begin(), left.end(),
        [](const Known &one, const Known &other) { return one.sales.count() < other.sales.count(); });
    std::vector<Entry> chosen{left.front().entry};
    Sales proposed = left.front().sales;
    for (auto next = std::next(left.begin()); next != left.end() && chosen.size() < enough; ++next) {
        const Sales fewer = proposed & next->sales;
        const std::size_t spared = proposed.count() - fewer.count();
        if (next->sales.count() > unknown && spared * placesForOneText < next->sales.count())
            continue;
        chosen.push_back(next->entry);
        proposed = fewer;
    }
    return chosen;
}

} // namespace counterfoil::searching
