// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterBox.h"

#include "parts/InEachLanguage.h"

#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const PrinterEntry &entry)
{
    const QString note = entry.note.toString();
    return note.isEmpty() ? entry.name : u"%1 – %2"_s.arg(entry.name, note);
}

} // namespace

PrinterBox::PrinterBox(QWidget *parent)
    : QuietComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::activated, this, [this] {
        m_chosen = currentData().toString();
        Q_EMIT choiceMade(m_chosen);
    });
    inEachLanguage(this, [this] { fill(); });
}

void PrinterBox::setPrinters(const std::vector<PrinterEntry> &found, const QStringList &added)
{
    m_found = found;
    m_added = added;
    fill();
}

void PrinterBox::setChosen(const QString &printer)
{
    m_chosen = printer;
    fill();
}

void PrinterBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    if (m_chosen.isEmpty())
        //: In a list of printers, as long as none was chosen.
        addItem(tr("None chosen yet"), QString());
    for (const PrinterEntry &entry : m_found)
        addItem(lineOf(entry), entry.address.text());
    QStringList others = m_added;
    if (!m_chosen.isEmpty())
        others << m_chosen;
    for (const QString &text : std::as_const(others)) {
        const auto address = readPrinterAddress(text);
        if (!address || findData(text) >= 0)
            continue;
        const bool isTyped = m_added.contains(text) || address->way != PrinterAddress::Way::Queue;
        //: Of a printer that was chosen earlier.
        addItem(isTyped ? address->name() : tr("%1 – not found now").arg(address->name()), text);
    }
    setCurrentIndex(std::max(0, findData(m_chosen)));
}

} // namespace counterfoil
