// SPDX-License-Identifier: GPL-3.0-or-later
#include "SizeBox.h"

#include "parts/InEachLanguage.h"

#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

SizeBox::SizeBox(QWidget *parent)
    : QuietComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        if (const auto size = readPaperSize(currentData().toString()))
            m_chosen = *size;
        Q_EMIT choiceMade(m_chosen);
    });
    inEachLanguage(this, [this] { fill(); });
}

void SizeBox::setForReceiptPrinter(bool isOne)
{
    m_isForReceiptPrinter = isOne;
    if (isOne && m_chosen.kind == PaperSize::Kind::Sheet)
        m_chosen = PaperSize::roll80();
    fill();
}

void SizeBox::setChosen(const PaperSize &size)
{
    m_chosen = size;
    fill();
}

void SizeBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    std::vector<PaperSize> sizes = PaperSize::usual();
    if (std::find(sizes.begin(), sizes.end(), m_chosen) == sizes.end())
        sizes.push_back(m_chosen);
    for (const PaperSize &size : sizes) {
        if (!m_isForReceiptPrinter || size.kind != PaperSize::Kind::Sheet)
            addItem(size.title(), size.name());
    }
    setCurrentIndex(std::max(0, findData(m_chosen.name())));
}

} // namespace counterfoil
