// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "CountBadge.h"
#include "look/Icons.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 176;
constexpr int compactWidth = 56;

QString plainTitle(const QAbstractButton &button)
{
    return button.text().remove(u'&');
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_name(nullptr)
    , m_group(new QButtonGroup(this))
{
    using namespace look;
    setFixedWidth(sidebarWidth);
    setAccessibleName(u"Pages"_s);
    spoken::as(this, QAccessible::Grouping);
    m_column->setContentsMargins(space::small, space::large, space::small, space::medium);
    m_column->setSpacing(space::hair);
    m_name = new Text(u"Counterfoil"_s, Type::Heading);
    m_name->setContentsMargins(space::small, 0, 0, space::medium);
    m_column->addWidget(m_name);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_ids.at(id)); });
}

void Sidebar::addPage(const QString &id, const QString &iconName, const QString &title)
{
    const int number = static_cast<int>(m_ids.size());
    auto *button = new QToolButton;
    button->setText(title);
    button->setIcon(look::icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(look::controlHeight + look::space::hair);
    const QString plain = plainTitle(*button);
    button->setAccessibleName(plain);
    const QKeySequence keys(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + number));
    button->setToolTip(u"%1 (%2)"_s.arg(plain, keys.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    auto *badge = new CountBadge;
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, look::space::small, 0);
    inside->addStretch(1);
    inside->addWidget(badge);
    badge->hide();
    m_badges.push_back(badge);
    connect(badge, &CountBadge::clicked, this, [this, id] { Q_EMIT badgePressed(id); });
    m_group->addButton(button, number);
    m_column->insertWidget(m_column->count() - 1, button);
    m_ids << id;
    if (std::exchange(m_isCompact, false))
        setCompact(true);
}

void Sidebar::setCurrent(const QString &id)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(m_ids.indexOf(id))))
        button->setChecked(true);
    // Tab stops at the page that is shown; arrow keys lead to the others.
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void Sidebar::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) == compact)
        return;
    setFixedWidth(compact ? compactWidth : sidebarWidth);
    m_name->setVisible(!compact);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<QToolButton *>(button)->setToolButtonStyle(
            compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (CountBadge *badge : m_badges) { // at the upper corner, where it leaves the picture free
        badge->setCompact(compact);
        auto *inside = badge->parentWidget()->layout();
        inside->setContentsMargins(0, 0, compact ? 0 : look::space::small, 0);
        inside->setAlignment(badge, compact ? Qt::AlignTop | Qt::AlignRight : Qt::Alignment());
    }
}

void Sidebar::setBadge(const QString &id, qint64 count, const QString &words)
{
    const auto number = m_ids.indexOf(id);
    if (number < 0)
        return;
    QAbstractButton *button = m_group->button(static_cast<int>(number));
    CountBadge *badge = m_badges.at(static_cast<std::size_t>(number));
    if (count == 0 && badge->hasFocus())
        button->setFocus(Qt::OtherFocusReason); // it would be lost
    badge->setCount(count, words);
    const QString plain = plainTitle(*button);
    button->setAccessibleName(count == 0 ? plain : u"%1, %2"_s.arg(plain, words));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    painter.fillRect(rect(), colours.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

} // namespace counterfoil
