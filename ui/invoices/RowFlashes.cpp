// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowFlashes.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace counterfoil {

RowFlashes::RowFlashes(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    m_step.setInterval(50);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_begun.removeIf([](const auto &each) { return each.value().elapsed() >= lasts; });
        if (m_begun.isEmpty())
            m_step.stop();
        Q_EMIT faded();
    });
}

void RowFlashes::begin(const QString &reference)
{
    const QStyle *style = m_view->style();
    if (style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view) <= 0)
        return;
    m_begun[reference].start();
    m_step.start();
    Q_EMIT faded();
}

double RowFlashes::strength(const QString &reference) const
{
    const auto begun = m_begun.constFind(reference);
    if (begun == m_begun.cend())
        return 0;
    return std::clamp(1.0 - static_cast<double>(begun->elapsed()) / lasts, 0.0, 1.0);
}

} // namespace counterfoil
