// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stretches.h"

#include <algorithm>

namespace counterfoil {

namespace {

bool isNewer(const Invoice &one, qint64 place)
{
    return one.place > place;
}

} // namespace

Stretches::Stretches(std::vector<Invoice> beginning, bool isAll)
    : m_isCounted(isAll)
{
    m_all.emplace_back();
    m_all.front().rows = std::make_unique<std::vector<Invoice>>();
    fill(0, std::move(beginning));
}

Stretches::Stretches(const Outline &outline)
    : m_isCounted(true)
{
    m_all.resize(std::max<std::size_t>(outline.starts.size(), 1));
    auto left = static_cast<int>(std::min<qint64>(outline.count, std::numeric_limits<int>::max()));
    for (std::size_t index = 0; index < outline.starts.size(); ++index) {
        Stretch &stretch = m_all[index];
        if (index > 0) // whatever is newer belongs to the first
            stretch.top = outline.starts[index];
        stretch.count = std::min(left, outline.stretch);
        left -= stretch.count;
    }
    if (!outline.starts.empty())
        m_newest = outline.starts.front();
    renumber();
}

const Invoice *Stretches::at(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const Stretch &stretch = of(stretchOf(row));
    return stretch.rows ? &(*stretch.rows)[static_cast<std::size_t>(row - stretch.first)] : nullptr;
}

int Stretches::rowOf(const QString &reference) const
{
    const auto place = m_places.constFind(reference);
    if (place == m_places.cend())
        return -1;
    const Stretch &stretch = of(stretchAt(*place));
    const auto found = std::find_if(stretch.rows->begin(), stretch.rows->end(),
        [&reference](const Invoice &each) { return each.reference == reference; });
    return stretch.first + static_cast<int>(found - stretch.rows->begin());
}

int Stretches::rowNear(qint64 place) const
{
    if (m_count == 0)
        return -1;
    const Stretch &stretch = of(stretchAt(place));
    const int within = !stretch.rows
        ? 0
        : static_cast<int>(std::lower_bound(stretch.rows->begin(), stretch.rows->end(), place, isNewer)
            - stretch.rows->begin());
    return std::min(stretch.first + within, m_count - 1);
}

int Stretches::stretchOf(int row) const
{
    const auto after = std::upper_bound(m_all.begin(), m_all.end(), row,
        [](int each, const Stretch &stretch) { return each < stretch.first; });
    return static_cast<int>(after - m_all.begin()) - 1;
}

int Stretches::stretchAt(qint64 place) const
{
    const auto after = std::partition_point(
        m_all.begin(), m_all.end(), [place](const Stretch &stretch) { return stretch.top >= place; });
    return static_cast<int>(after - m_all.begin()) - 1;
}

Stretches::Rows Stretches::rows(int stretch) const
{
    return {of(stretch).first, of(stretch).count};
}

Stretches::Bounds Stretches::bounds(int stretch) const
{
    Bounds bounds;
    if (stretch > 0)
        bounds.from = of(stretch).top;
    if (stretch + 1 < size())
        bounds.until = of(stretch + 1).top;
    return bounds;
}

std::optional<int> Stretches::find(const Bounds &wanted) const
{
    if (m_all.empty())
        return std::nullopt;
    const int stretch = wanted.from ? stretchAt(*wanted.from) : 0;
    return bounds(stretch) == wanted ? std::optional(stretch) : std::nullopt;
}

std::optional<int> Stretches::missing(int firstRow, int lastRow) const
{
    if (m_count == 0 || !m_isCounted)
        return std::nullopt;
    const int first = stretchOf(std::clamp(firstRow, 0, m_count - 1));
    const int last = stretchOf(std::clamp(lastRow, 0, m_count - 1));
    const auto isMissing = [this](int stretch) {
        return stretch >= 0 && stretch < size() && of(stretch).count > 0 && !of(stretch).rows
            && !of(stretch).failed;
    };
    for (int stretch = first; stretch <= last; ++stretch) {
        if (isMissing(stretch))
            return stretch;
    }
    for (const int beyond : {last + 1, first - 1}) {
        if (isMissing(beyond))
            return beyond;
    }
    return std::nullopt;
}

std::vector<Invoice> Stretches::kept(int firstRow, int lastRow) const
{
    std::vector<Invoice> rows;
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, m_count - 1); ++row) {
        if (const Invoice *invoice = at(row))
            rows.push_back(*invoice);
    }
    return rows;
}

int Stretches::placeFor(const Invoice &invoice) const
{
    if (m_all.empty())
        return -1;
    const Stretch &stretch = of(stretchAt(invoice.place));
    if (!stretch.rows) // what is newer than all that was counted was surely not counted
        return invoice.place > m_newest ? 0 : -1;
    const auto below = std::lower_bound(stretch.rows->begin(), stretch.rows->end(), invoice.place, isNewer);
    if (!m_isCounted && below == stretch.rows->end())
        return -1; // below what was read, where nobody has counted yet
    return stretch.first + static_cast<int>(below - stretch.rows->begin());
}

void Stretches::insert(const Invoice &invoice)
{
    const int index = stretchAt(invoice.place);
    Stretch &stretch = of(index);
    if (stretch.rows) {
        stretch.rows->insert(
            std::lower_bound(stretch.rows->begin(), stretch.rows->end(), invoice.place, isNewer), invoice);
        m_places.insert(invoice.reference, invoice.place);
    }
    ++stretch.count;
    m_newest = std::max(m_newest, invoice.place);
    renumber(index);
    splitIfLong(index);
}

void Stretches::update(int row, Invoice invoice)
{
    Stretch &stretch = of(stretchOf(row));
    (*stretch.rows)[static_cast<std::size_t>(row - stretch.first)] = std::move(invoice);
}

void Stretches::correct(int stretch, int count)
{
    drop(of(stretch));
    of(stretch).count = count;
    renumber(stretch);
}

void Stretches::fill(int index, std::vector<Invoice> rows)
{
    Stretch &stretch = of(index);
    drop(stretch);
    stretch.rows = std::make_unique<std::vector<Invoice>>(std::move(rows));
    stretch.count = static_cast<int>(stretch.rows->size());
    stretch.lookedAt = m_looks;
    stretch.failed = false;
    note(*stretch.rows);
    renumber(index);
    splitIfLong(index);
}

void Stretches::tryAgain()
{
    for (Stretch &stretch : m_all)
        stretch.failed = false;
}

void Stretches::keepOnly(int firstRow, int lastRow)
{
    if (!m_isCounted)
        return; // nobody could tell what to read again
    for (Stretch &stretch : m_all) {
        if (stretch.rows && (stretch.first > lastRow || stretch.first + stretch.count <= firstRow))
            drop(stretch);
    }
}

void Stretches::look(int firstRow, int lastRow)
{
    if (m_count == 0)
        return;
    ++m_looks;
    const int first = std::max(stretchOf(std::clamp(firstRow, 0, m_count - 1)) - 1, 0);
    const int last = std::min(stretchOf(std::clamp(lastRow, 0, m_count - 1)) + 1, size() - 1);
    for (int stretch = first; stretch <= last; ++stretch)
        of(stretch).lookedAt = m_looks;
    std::vector<Stretch *> kept;
    for (Stretch &stretch : m_all) {
        if (stretch.rows)
            kept.push_back(&stretch);
    }
    if (kept.size() <= mostKept)
        return;
    std::sort(kept.begin(), kept.end(),
        [](const Stretch *one, const Stretch *other) { return one->lookedAt > other->lookedAt; });
    for (std::size_t index = mostKept; index < kept.size(); ++index) {
        if (kept[index]->lookedAt != m_looks)
            drop(*kept[index]);
    }
}

void Stretches::resize(int count)
{
    if (m_all.empty())
        m_all.emplace_back();
    if (count > m_count) {
        if (m_all.back().rows) {
            Stretch filler;
            filler.top = std::numeric_limits<qint64>::min();
            m_all.push_back(std::move(filler));
        }
        m_all.back().count += count - m_count;
    }
    for (auto last = m_all.rbegin(); last != m_all.rend() && m_count > count; ++last) {
        const int gone = std::min(last->count, m_count - count);
        if (gone > 0)
            drop(*last);
        last->count -= gone;
        m_count -= gone;
    }
    renumber();
}

void Stretches::drop(Stretch &stretch)
{
    if (!stretch.rows)
        return;
    for (const Invoice &invoice : *stretch.rows)
        m_places.remove(invoice.reference);
    stretch.rows.reset();
}

void Stretches::note(const std::vector<Invoice> &rows)
{
    for (const Invoice &invoice : rows)
        m_places.insert(invoice.reference, invoice.place);
    if (!rows.empty())
        m_newest = std::max(m_newest, rows.front().place);
}

void Stretches::renumber(int from)
{
    int first = from == 0 ? 0 : of(from - 1).first + of(from - 1).count;
    for (int stretch = from; stretch < size(); ++stretch) {
        of(stretch).first = first;
        first += of(stretch).count;
    }
    m_count = first;
}

/// A shop that sells all day while the page stands open shall not keep all of it.
void Stretches::splitIfLong(int index)
{
    if (!of(index).rows || of(index).count <= 2 * length)
        return;
    auto &rows = *of(index).rows;
    Stretch lower;
    lower.rows = std::make_unique<std::vector<Invoice>>(
        std::make_move_iterator(rows.begin() + length), std::make_move_iterator(rows.end()));
    lower.top = lower.rows->front().place;
    lower.count = static_cast<int>(lower.rows->size());
    lower.lookedAt = of(index).lookedAt;
    rows.erase(rows.begin() + length, rows.end());
    of(index).count = length;
    m_all.insert(m_all.begin() + index + 1, std::move(lower));
    renumber(index);
    splitIfLong(index + 1);
}

} // namespace counterfoil
