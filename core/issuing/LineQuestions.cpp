// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineQuestions.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int mostForOne = 3; ///< lines that are asked about for one sale's sake
constexpr int mostUnlikely = 200; ///< then a search of its own looks on
constexpr int mostLookedAt = 20; ///< sales at once, each beside all lines

} // namespace

void LineQuestions::await(const Invoice &sale)
{
    const Traits traits = Traits::of(sale);
    m_sales.insert(sale.reference, {traits});
    m_toLookAt.push_back(sale.reference);
    if (const QString key = traits.key(); !key.isEmpty())
        ++m_keys[key];
}

void LineQuestions::add(const StatementLine &line)
{
    if (line.remoteId.isEmpty() || m_strangers->others.contains(line.remoteId))
        return;
    Line kept{.id = line.remoteId, .traits = Traits::of(line), .isQuiet = line.state == State::Open};
    if (!kept.isQuiet && m_keys.contains(kept.traits.key()))
        m_fitting.push_back(m_lines.size());
    m_undone.push_back(m_lines.size());
    if (!kept.isQuiet)
        m_news.push_back(m_lines.size());
    m_lines.push_back(std::move(kept));
}

bool LineQuestions::isDone(const Line &line) const
{
    return m_asked.contains(line.id) || m_strangers->silent.contains(line.id);
}

QString LineQuestions::ask(const Line &line)
{
    m_asked.insert(line.id);
    return line.id;
}

QString LineQuestions::next()
{
    if (m_sales.isEmpty())
        return {};
    while (!m_fitting.empty()) {
        const Line &line = m_lines[m_fitting.front()];
        m_fitting.pop_front();
        if (!isDone(line))
            return ask(line);
    }
    std::erase_if(m_news, [this](std::size_t at) { return isDone(m_lines[at]); });
    if (m_news.empty())
        return {};
    // As many calls as there are lines with news, or as there are sales: whichever is less.
    if (static_cast<qsizetype>(m_news.size()) <= m_sales.size())
        return ask(m_lines[m_news.front()]);
    if (const QString id = askLikest(); !id.isEmpty())
        return id;
    return ++m_unlikely > mostUnlikely ? QString() : ask(m_lines[m_news.front()]);
}

/// The line that looks most like one of the next sales; empty where none looks like any of those.
QString LineQuestions::askLikest()
{
    std::erase_if(m_undone, [this](std::size_t at) { return isDone(m_lines[at]); });
    for (int looked = 0; looked < mostLookedAt && !m_toLookAt.empty(); ++looked) {
        const auto sale = m_sales.find(m_toLookAt.front());
        if (sale == m_sales.end() || sale->asked >= mostForOne) {
            m_toLookAt.pop_front();
            continue;
        }
        const Line *likest = nullptr;
        Likeness most;
        // Also one that is quiet: where it is the sale's own, nothing else has to be asked.
        for (const std::size_t at : m_undone) {
            const Likeness found = likeness(m_lines[at].traits, sale->traits);
            if (likest && found <= most)
                continue;
            likest = &m_lines[at];
            most = found;
        }
        if (likest && most.signs > 0) {
            ++sale->asked;
            return ask(*likest);
        }
        m_toLookAt.pop_front(); // no line looks like it
    }
    return {};
}

QStringList LineQuestions::stillOpen() const
{
    const auto hasNews = [this](const Line &line) {
        return !line.isQuiet && (!m_asked.contains(line.id) || m_strangers->silent.contains(line.id))
            && !m_strangers->others.contains(line.id);
    };
    if (std::any_of(m_lines.begin(), m_lines.end(), hasNews))
        return {};
    // One line for each: first those that look the same, then, as addresses come back masked, any.
    QHash<QString, int> quiet;
    qsizetype lines = 0;
    for (const Line &line : m_lines) {
        const bool isTold = m_asked.contains(line.id) && !m_strangers->silent.contains(line.id);
        if (!line.isQuiet || isTold || m_strangers->others.contains(line.id))
            continue;
        ++quiet[line.traits.key()];
        ++lines;
    }
    QStringList surely;
    QStringList others;
    for (auto sale = m_sales.begin(); sale != m_sales.end(); ++sale) {
        int &alike = quiet[sale->traits.key()];
        (alike > 0 ? surely : others) << sale.key();
        alike = std::max(0, alike - 1);
    }
    if (lines - surely.size() >= others.size())
        surely += others;
    return surely;
}

} // namespace counterfoil
