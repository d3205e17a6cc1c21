// SPDX-License-Identifier: GPL-3.0-or-later
#include "PagedRows.h"

#include <algorithm>

namespace counterfoil {

namespace {

bool isNewer(const Invoice &one, qint64 place)
{
    return one.place > place;
}

} // namespace

PagedRows::PagedRows(std::vector<Invoice> beginning, bool isAll)
    : m_isCounted(isAll)
{
    m_all.emplace_back();
    m_all.front().rows = std::make_unique<std::vector<Invoice>>();
    fill(0, std::move(beginning));
}

PagedRows::PagedRows(const Outline &outline)
    : m_isCounted(true)
{
    m_all.resize(std::max<std::size_t>(outline.starts.size(), 1));
    auto left = static_cast<int>(std::min<qint64>(outline.count, std::numeric_limits<int>::max()));
    for (std::size_t index = 0; index < outline.starts.size(); ++index) {
        Page &page = m_all[index];
        if (index > 0) // whatever is newer belongs to the first
            page.top = outline.starts[index];
        page.count = std::min(left, outline.page);
        left -= page.count;
    }
    if (!outline.starts.empty())
        m_newest = outline.starts.front();
    renumber();
}

const Invoice *PagedRows::at(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const Page &page = of(pageOf(row));
    return page.rows ? &(*page.rows)[static_cast<std::size_t>(row - page.first)] : nullptr;
}

int PagedRows::rowOf(const QString &reference) const
{
    const auto place = m_places.constFind(reference);
    if (place == m_places.cend())
        return -1;
    const Page &page = of(pageAt(*place));
    const auto found = std::find_if(page.rows->begin(), page.rows->end(),
        [&reference](const Invoice &each) { return each.reference == reference; });
    return page.first + static_cast<int>(found - page.rows->begin());
}

int PagedRows::rowNear(qint64 place) const
{
    if (m_count == 0)
        return -1;
    const Page &page = of(pageAt(place));
    const int within = !page.rows
        ? 0
        : static_cast<int>(
            std::lower_bound(page.rows->begin(), page.rows->end(), place, isNewer) - page.rows->begin());
    return std::min(page.first + within, m_count - 1);
}

int PagedRows::pageOf(int row) const
{
    const auto after = std::upper_bound(
        m_all.begin(), m_all.end(), row, [](int each, const Page &page) { return each < page.first; });
    return static_cast<int>(after - m_all.begin()) - 1;
}

int PagedRows::pageAt(qint64 place) const
{
    const auto after = std::partition_point(
        m_all.begin(), m_all.end(), [place](const Page &page) { return page.top >= place; });
    return static_cast<int>(after - m_all.begin()) - 1;
}

PagedRows::Rows PagedRows::rows(int page) const
{
    return {of(page).first, of(page).count};
}

PagedRows::Bounds PagedRows::bounds(int page) const
{
    Bounds bounds;
    if (page > 0)
        bounds.from = of(page).top;
    if (page + 1 < size())
        bounds.until = of(page + 1).top;
    return bounds;
}

std::optional<int> PagedRows::find(const Bounds &wanted) const
{
    if (m_all.empty())
        return std::nullopt;
    const int page = wanted.from ? pageAt(*wanted.from) : 0;
    return bounds(page) == wanted ? std::optional(page) : std::nullopt;
}

std::optional<int> PagedRows::missing(int firstRow, int lastRow) const
{
    if (m_count == 0 || !m_isCounted)
        return std::nullopt;
    const int first = pageOf(std::clamp(firstRow, 0, m_count - 1));
    const int last = pageOf(std::clamp(lastRow, 0, m_count - 1));
    const auto isMissing = [this](int page) {
        return page >= 0 && page < size() && of(page).count > 0 && !of(page).rows && !of(page).failed;
    };
    for (int page = first; page <= last; ++page) {
        if (isMissing(page))
            return page;
    }
    for (const int beyond : {last + 1, first - 1}) {
        if (isMissing(beyond))
            return beyond;
    }
    return std::nullopt;
}

std::vector<Invoice> PagedRows::kept(int firstRow, int lastRow) const
{
    std::vector<Invoice> rows;
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, m_count - 1); ++row) {
        if (const Invoice *invoice = at(row))
            rows.push_back(*invoice);
    }
    return rows;
}

int PagedRows::placeFor(const Invoice &invoice) const
{
    if (m_all.empty())
        return -1;
    const Page &page = of(pageAt(invoice.place));
    if (!page.rows) // what is newer than all that was counted was surely not counted
        return invoice.place > m_newest ? 0 : -1;
    const auto below = std::lower_bound(page.rows->begin(), page.rows->end(), invoice.place, isNewer);
    if (!m_isCounted && below == page.rows->end())
        return -1; // below what was read, where nobody has counted yet
    return page.first + static_cast<int>(below - page.rows->begin());
}

void PagedRows::insert(const Invoice &invoice)
{
    const int index = pageAt(invoice.place);
    Page &page = of(index);
    if (page.rows) {
        page.rows->insert(
            std::lower_bound(page.rows->begin(), page.rows->end(), invoice.place, isNewer), invoice);
        m_places.insert(invoice.reference, invoice.place);
    }
    ++page.count;
    m_newest = std::max(m_newest, invoice.place);
    renumber(index);
    splitIfLong(index);
}

void PagedRows::update(int row, Invoice invoice)
{
    Page &page = of(pageOf(row));
    (*page.rows)[static_cast<std::size_t>(row - page.first)] = std::move(invoice);
}

void PagedRows::correct(int page, int count)
{
    drop(of(page));
    of(page).count = count;
    renumber(page);
}

void PagedRows::fill(int index, std::vector<Invoice> rows)
{
    Page &page = of(index);
    drop(page);
    page.rows = std::make_unique<std::vector<Invoice>>(std::move(rows));
    page.count = static_cast<int>(page.rows->size());
    page.lookedAt = m_looks;
    page.failed = false;
    note(*page.rows);
    renumber(index);
    splitIfLong(index);
}

void PagedRows::tryAgain()
{
    for (Page &page : m_all)
        page.failed = false;
}

void PagedRows::keepOnly(int firstRow, int lastRow)
{
    if (!m_isCounted)
        return; // nobody could tell what to read again
    for (Page &page : m_all) {
        if (page.rows && (page.first > lastRow || page.first + page.count <= firstRow))
            drop(page);
    }
}

void PagedRows::look(int firstRow, int lastRow)
{
    if (m_count == 0)
        return;
    ++m_looks;
    const int first = std::max(pageOf(std::clamp(firstRow, 0, m_count - 1)) - 1, 0);
    const int last = std::min(pageOf(std::clamp(lastRow, 0, m_count - 1)) + 1, size() - 1);
    for (int page = first; page <= last; ++page)
        of(page).lookedAt = m_looks;
    std::vector<Page *> kept;
    for (Page &page : m_all) {
        if (page.rows)
            kept.push_back(&page);
    }
    if (kept.size() <= mostKept)
        return;
    std::sort(kept.begin(), kept.end(),
        [](const Page *one, const Page *other) { return one->lookedAt > other->lookedAt; });
    for (std::size_t index = mostKept; index < kept.size(); ++index) {
        if (kept[index]->lookedAt != m_looks)
            drop(*kept[index]);
    }
}

void PagedRows::resize(int count)
{
    if (m_all.empty())
        m_all.emplace_back();
    if (count > m_count) {
        if (m_all.back().rows) {
            Page filler;
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

void PagedRows::drop(Page &page)
{
    if (!page.rows)
        return;
    for (const Invoice &invoice : *page.rows)
        m_places.remove(invoice.reference);
    page.rows.reset();
}

void PagedRows::note(const std::vector<Invoice> &rows)
{
    for (const Invoice &invoice : rows)
        m_places.insert(invoice.reference, invoice.place);
    if (!rows.empty())
        m_newest = std::max(m_newest, rows.front().place);
}

void PagedRows::renumber(int from)
{
    int first = from == 0 ? 0 : of(from - 1).first + of(from - 1).count;
    for (int page = from; page < size(); ++page) {
        of(page).first = first;
        first += of(page).count;
    }
    m_count = first;
}

/// A shop that sells all day while the page stands open shall not keep all of it.
void PagedRows::splitIfLong(int index)
{
    if (!of(index).rows || of(index).count <= 2 * length)
        return;
    auto &rows = *of(index).rows;
    Page lower;
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
