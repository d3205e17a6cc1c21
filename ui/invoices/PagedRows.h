// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LedgerQuery.h"

#include <QHash>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace counterfoil {

/// A list of sales of which only the parts that somebody looks at are kept: how many rows there are, which
/// places of the books each page of them covers, and the rows of a few pages. It asks nobody: whoever
/// reads the books fills it. A page covers all places from its top down to, but without, the top of the
/// next one, whatever was thought to lie there.
class PagedRows {
public:
    static constexpr int length = 100; ///< rows of a page, as far as nothing came in or went
    static constexpr int mostKept = 12; ///< pages whose rows are kept

    /// A page as the books are asked for it. It stays the same question for as long as nobody splits it.
    struct Bounds {
        std::optional<qint64> from;
        std::optional<qint64> until;
        bool operator==(const Bounds &) const = default;
    };
    struct Rows {
        int first = 0;
        int count = 0;
    };

    PagedRows() = default;
    /// The beginning of a list; `isAll`: there is nothing below it.
    PagedRows(std::vector<Invoice> beginning, bool isAll);
    /// The whole list as its outline tells it; nothing of it is kept yet.
    explicit PagedRows(const Outline &outline);

    int count() const { return m_count; }
    /// Whether it is known how long the list is.
    bool isCounted() const { return m_isCounted; }
    /// Null where the row is not kept. Valid until something changes here.
    const Invoice *at(int row) const;
    bool holds(const QString &reference) const { return m_places.contains(reference); }
    /// -1 where it is not kept.
    int rowOf(const QString &reference) const;
    /// The row at which the sale of that place stands, as well as that is known.
    int rowNear(qint64 place) const;

    int pageOf(int row) const;
    int pageAt(qint64 place) const;
    int size() const { return static_cast<int>(m_all.size()); }
    Rows rows(int page) const;
    Bounds bounds(int page) const;
    bool isKept(int page) const { return of(page).rows != nullptr; }
    std::optional<int> find(const Bounds &bounds) const;
    /// What is to be read next so that those rows, and then those around them, can be seen.
    std::optional<int> missing(int firstRow, int lastRow) const;
    /// The kept rows of these.
    std::vector<Invoice> kept(int firstRow, int lastRow) const;

    /// Where that sale would come in; -1 where nobody can tell whether it is counted already.
    int placeFor(const Invoice &invoice) const;
    void insert(const Invoice &invoice); ///< where placeFor() told
    void update(int row, Invoice invoice);
    /// How many rows there are in a page that is not kept.
    void correct(int page, int count);
    /// The rows of that page, newest first. There may be more or fewer of them than were expected.
    void fill(int page, std::vector<Invoice> rows);
    void giveUp(int page) { of(page).failed = true; } ///< reading it failed; it is not missed any more
    void tryAgain(); ///< what was given up is missed again
    /// The rows of all pages but those are not kept any more.
    void keepOnly(int firstRow, int lastRow);
    /// At most `mostKept` are kept; those of these rows are looked at now.
    void look(int firstRow, int lastRow);
    void resize(int count); ///< by rows at the end that are not kept

private:
    struct Page {
        qint64 top = std::numeric_limits<qint64>::max();
        int first = 0;
        int count = 0;
        quint32 lookedAt = 0;
        bool failed = false;
        std::unique_ptr<std::vector<Invoice>> rows = nullptr;
    };

    Page &of(int page) { return m_all[static_cast<std::size_t>(page)]; }
    const Page &of(int page) const { return m_all[static_cast<std::size_t>(page)]; }
    void drop(Page &page);
    void note(const std::vector<Invoice> &rows);
    void renumber(int from = 0);
    void splitIfLong(int page);

    std::vector<Page> m_all;
    QHash<QString, qint64> m_places; ///< of the rows that are kept
    qint64 m_newest = 0; ///< the highest place that is counted
    int m_count = 0;
    quint32 m_looks = 0;
    bool m_isCounted = false;
};

} // namespace counterfoil
