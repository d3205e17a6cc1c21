// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Likeness.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace counterfoil {

/// What was learnt about lines that are no sales of these books, so that none is asked about twice while the
/// program runs.
struct Strangers {
    QSet<QString> others = {}; ///< ids of sales that somebody else made
    QSet<QString> silent = {}; ///< ids of which the gateway does not tell whose they are
};

/// Which lines of a gateway's list are to be asked about, one call for each, so that sales whose ids nobody
/// knows get their news. A line that says what the books say of all of them, that it is open, need not be
/// asked about: it is still open, whichever of them it is. What has news is asked whose it is, and what looks
/// most like one of the sales first. Likeness excludes no line.
///
/// It knows no gateway: whoever asks tells what came of it.
class LineQuestions {
public:
    explicit LineQuestions(std::shared_ptr<Strangers> strangers)
        : m_strangers(std::move(strangers))
    {
    }

    /// An open sale without an id. Before the first line.
    void await(const Invoice &sale);
    bool isAwaitingAny() const { return !m_sales.isEmpty(); }
    bool isAwaiting(const QString &reference) const { return m_sales.contains(reference); }
    /// A line that belongs to no sale in the books as far as they know.
    void add(const StatementLine &line);

    /// The id that is to be asked about next; empty: there is nothing left that is worth a call. Looks at
    /// some of the sales only, as it works in the thread of a window, and goes on from there.
    QString next();
    /// It is that sale, which has its id from now on, or has it found out by itself.
    void isNamed(const QString &reference) { m_sales.remove(reference); }
    /// The id that was asked about is a sale of somebody else's.
    void isStrange(const QString &id) { m_strangers->others.insert(id); }
    void isSilent(const QString &id) { m_strangers->silent.insert(id); }

    /// Once nothing is left to be asked, and if the list was whole: the sales that are surely still open, as
    /// there is a line for each, and no line with news could be any of them.
    QStringList stillOpen() const;

private:
    struct Line {
        QString id;
        Traits traits;
        bool isQuiet = false;
    };
    struct Sale {
        Traits traits;
        int asked = 0; ///< lines that were asked about for its sake
    };

    bool isDone(const Line &line) const;
    QString ask(const Line &line);
    QString askLikest();

    std::shared_ptr<Strangers> m_strangers;
    QHash<QString, Sale> m_sales; ///< by reference
    QHash<QString, int> m_keys; ///< how many of them have that customer and amount
    std::vector<Line> m_lines;
    QSet<QString> m_asked;
    std::deque<std::size_t> m_fitting; ///< lines with news and a key that one of the sales has
    std::vector<std::size_t> m_news; ///< all lines with news that are not done
    std::vector<std::size_t> m_undone; ///< all lines that are not done
    std::deque<QString> m_toLookAt; ///< sales for whose sake lines may be asked about, the next one first
    int m_unlikely = 0; ///< lines that were asked about though they look like none of them
};

} // namespace counterfoil
