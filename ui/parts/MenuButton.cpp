// SPDX-License-Identifier: GPL-3.0-or-later
#include "MenuButton.h"

#include "InEachLanguage.h"

#include <QMenu>
#include <QStyleOptionButton>

namespace counterfoil {

MenuButton::MenuButton(const QIcon &icon, QWidget *parent)
    : QPushButton(icon, {}, parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
    //: Spoken of a button.
    inEachLanguage(this, [this] { setAccessibleDescription(tr("Opens a menu")); });
}

void MenuButton::setPopup(QMenu *menu)
{
    m_popup = menu;
    updateGeometry();
    update();
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_popup)
        option->features |= QStyleOptionButton::HasMenu;
}

void MenuButton::open()
{
    if (!m_popup)
        return;
    const QPoint corner = isRightToLeft() ? rect().bottomRight() - QPoint(m_popup->sizeHint().width() - 1, 0)
                                          : rect().bottomLeft();
    m_popup->popup(mapToGlobal(corner));
}

} // namespace counterfoil
