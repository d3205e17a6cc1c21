// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsSections.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

SettingsSections::SettingsSections(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    spoken::as(this, QAccessible::Grouping);
    connect(m_group, &QButtonGroup::idClicked, this, &SettingsSections::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        m_group->button(id)->setFocusPolicy(isOn ? Qt::StrongFocus : Qt::NoFocus);
    });
    arrange();
    inEachLanguage(this, [this] {
        //: The list of the settings' sections (General, Shop, Backups ...), for screen readers.
        setAccessibleName(tr("Sections of the settings"));
        for (const Section &section : m_sections)
            section.button->setText(section.title);
        updateGeometry();
    });
}

void SettingsSections::add(int number, const QString &iconName, const LocalizedText &title)
{
    auto *button = new QToolButton(this);
    button->setIcon(look::icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumHeight(look::controlHeight);
    button->setText(title);
    m_group->addButton(button, number);
    const auto place = std::find_if(
        m_sections.begin(), m_sections.end(), [number](const Section &each) { return each.number > number; });
    m_sections.insert(place, {.number = number, .title = title, .button = button});
    arrange();
}

void SettingsSections::setCurrent(int number)
{
    if (QAbstractButton *button = m_group->button(number))
        button->setChecked(true);
}

int SettingsSections::current() const
{
    return m_group->checkedId();
}

void SettingsSections::setAbove(bool above)
{
    if (std::exchange(m_isAbove, above) != above)
        arrange();
}

int SettingsSections::sideWidth() const
{
    constexpr int least = 168;
    int width = least;
    for (const Section &section : m_sections)
        width = std::max(width, section.button->sizeHint().width());
    return width;
}

/// A layout can be taken from a widget only by deleting it.
void SettingsSections::arrange()
{
    delete layout();
    if (m_isAbove) {
        auto *lines = new Flow(Flow::Width::Own, this);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(look::space::hair);
        for (const Section &section : m_sections) {
            section.button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            lines->addWidget(section.button);
        }
        return;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::hair);
    for (const Section &section : m_sections) {
        section.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(section.button);
    }
    column->addStretch(1);
}

} // namespace counterfoil
