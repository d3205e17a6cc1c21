// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingButtons.h"

#include "look/Scale.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int mostReadings = 2; // as many as readings() ever gives
constexpr int widest = 150;

/// Where in it the sign stands that leads there with Alt: the first one in which the other is not the same.
qsizetype keyIn(const QString &reading, const QString &other)
{
    const auto [own, its] = std::mismatch(reading.begin(), reading.end(), other.begin(), other.end());
    return own == reading.end() || other.isEmpty() ? 0 : own - reading.begin();
}

} // namespace

ReadingButtons::ReadingButtons(int height, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(look::space::hair);
    for (int at = 0; at < mostReadings; ++at) {
        auto *button = new QPushButton(this);
        look::setType(button, look::Type::Caption);
        button->setFixedHeight(height);
        button->setAutoDefault(true); // Enter presses it, too
        button->hide();
        line->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at < m_readings.size())
                Q_EMIT chosen(m_readings[at]);
        });
    }
    hide();
}

void ReadingButtons::offer(const QStringList &readings, const QStringList &words)
{
    m_readings = readings.first(qMin<qsizetype>(readings.size(), mostReadings));
    for (int at = 0; at < mostReadings; ++at) {
        QPushButton *button = m_buttons[std::size_t(at)];
        const bool isThere = at < m_readings.size();
        if (isThere) {
            const QString &reading = m_readings[at];
            const QString shown =
                button->fontMetrics().elidedText(reading, Qt::ElideRight, widest - 2 * look::space::medium);
            button->setText(QString(shown).insert(keyIn(shown, m_readings.value(1 - at)), u'&'));
            button->setMaximumWidth(widest);
            //: A button’s name. %1: an amount that may have been meant, “15.04”.
            button->setAccessibleName(tr("Write %1").arg(reading));
            button->setAccessibleDescription(words.value(at));
            button->setToolTip(shown == reading ? words.value(at) : reading + u'\n' + words.value(at));
        }
        button->setVisible(isThere);
    }
    setVisible(!m_readings.isEmpty());
}

} // namespace counterfoil
