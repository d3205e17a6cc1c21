// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuietComboBox.h"

#include "parts/SpokenChoices.h"

#include <QStyle>
#include <QStyleOptionComboBox>

#include <utility>

namespace counterfoil {

QuietComboBox::QuietComboBox(QWidget *parent)
    : QComboBox(parent)
{
    spoken::letChoose();
    connect(this, &QComboBox::currentTextChanged, this, &QuietComboBox::tellCut);
}

void QuietComboBox::showPopup()
{
    Q_EMIT listWanted();
    QComboBox::showPopup();
}

void QuietComboBox::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellCut();
}

void QuietComboBox::tellCut()
{
    if (!toolTip().isEmpty() && !m_tellsCut)
        return; // somebody has given it another one
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    m_tellsCut = !isEditable() && fontMetrics().horizontalAdvance(currentText()) > room;
    setToolTip(m_tellsCut ? currentText().toHtmlEscaped() : QString());
}

} // namespace counterfoil
