// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterBox.h"

#include "look/Colours.h"
#include "parts/Spoken.h"

#include <QEvent>

#include <algorithm>

namespace counterfoil {

FilterBox::FilterBox(QWidget *parent)
    : QuietComboBox(parent)
{
    addItem({});
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &FilterBox::dress);
    dress();
}

void FilterBox::setWords(const QString &name, const QString &everything)
{
    spoken::label(this, name);
    setToolTip(name);
    setItemText(0, everything);
}

QSize FilterBox::sizeHint() const
{
    const QSize usual = QuietComboBox::sizeHint();
    return {std::min(usual.width(), widest), usual.height()};
}

QSize FilterBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 100), sizeHint().height()};
}

void FilterBox::changeEvent(QEvent *event)
{
    QuietComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FilterBox::dress()
{
    const look::Colours &colours = look::colours(palette());
    const QColor ink = isUsed() ? colours.text : colours.softText;
    if (palette().color(QPalette::ButtonText) == ink)
        return; // setting it would send the event that brought us here
    QPalette own;
    own.setColor(QPalette::ButtonText, ink);
    setPalette(own);
}

} // namespace counterfoil
