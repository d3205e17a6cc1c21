// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuickAmounts.h"

#include "Keypad.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace counterfoil {

namespace {

constexpr int columns = static_cast<int>(Keypad::columnShares.size());
constexpr int gap = look::space::small;

/// Where that column of the keypad begins, from the left; for the one behind the last, where it would.
int leftOf(int column, int width)
{
    const auto &shares = Keypad::columnShares;
    const int all = std::accumulate(shares.begin(), shares.end(), 0);
    const int before = std::accumulate(shares.begin(), shares.begin() + column, 0);
    const int room = width - (columns - 1) * gap;
    return (2 * room * before + all) / (2 * all) + column * gap; // rounded, as the keypad's layout does
}

/// How many columns each of so many amounts of a line has; the last one has what is left over, too.
int columnsEach(int amounts)
{
    return columns / std::clamp(amounts, 1, columns);
}

} // namespace

QuickAmounts::QuickAmounts(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    spoken::as(this, QAccessible::Grouping);
    inEachLanguage(this, [this] { sayAnew(); });
    hide();
}

void QuickAmounts::sayAnew()
{
    //: Buttons with amounts that are sold often; for screen readers.
    setAccessibleName(tr("Quick amounts"));
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(words::number(m_amounts[at], QLocale()));
        m_buttons[at]->setAccessibleName(words::amount(m_amounts[at], QLocale()));
    }
    updateGeometry();
    arrange();
}

void QuickAmounts::setAmounts(const std::vector<Money> &amounts)
{
    if (amounts == m_amounts)
        return;
    m_amounts = amounts;
    while (m_buttons.size() > m_amounts.size()) {
        QPushButton *button = m_buttons.back();
        m_buttons.pop_back();
        m_group->removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the one that is pressed now
    }
    while (m_buttons.size() < m_amounts.size()) {
        auto *button = new QPushButton(this);
        // Who types goes on typing: a touch leaves the focus where it is.
        button->setFocusPolicy(m_buttons.empty() ? Qt::TabFocus : Qt::NoFocus);
        button->setAutoDefault(false);
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(m_amounts[at]); });
        button->show();
        m_group->addButton(button);
        m_buttons.push_back(button);
    }
    sayAnew();
}

/// Four, two or one: so the edges of each line are edges of the keypad's columns.
int QuickAmounts::inALine(int width) const
{
    int widest = 0;
    for (const QPushButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    for (const int amounts : {columns, columns / 2}) {
        const int each = columnsEach(std::min(amounts, count()));
        if (widest <= leftOf(each, width) - gap) // the first columns are the narrowest
            return amounts;
    }
    return 1;
}

int QuickAmounts::lineHeight() const
{
    int height = 0;
    for (const QPushButton *button : m_buttons)
        height = std::max(height, button->sizeHint().height());
    return height;
}

int QuickAmounts::heightForWidth(int width) const
{
    const int amounts = inALine(width);
    const int lines = std::max((count() + amounts - 1) / amounts, 1);
    return lines * lineHeight() + (lines - 1) * gap;
}

QSize QuickAmounts::sizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width += button->sizeHint().width() + (width > 0 ? gap : 0);
    return {width, lineHeight()};
}

QSize QuickAmounts::minimumSizeHint() const
{
    return {0, lineHeight()};
}

/// From the side from which one reads, though the keypad's columns are never mirrored.
void QuickAmounts::arrange()
{
    const int most = inALine(width());
    const int high = lineHeight();
    for (int at = 0; at < count(); ++at) {
        const int line = at / most;
        const int place = at % most;
        const int amounts = std::min(most, count() - line * most);
        const int each = columnsEach(amounts);
        const int wide = place + 1 == amounts ? columns - place * each : each;
        const int first = isRightToLeft() ? columns - place * each - wide : place * each;
        const int left = leftOf(first, width());
        m_buttons[static_cast<std::size_t>(at)]->setGeometry(
            left, line * (high + gap), leftOf(first + wide, width()) - gap - left, high);
    }
}

void QuickAmounts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QuickAmounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange && event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    arrange();
}

} // namespace counterfoil
