// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "CountBadge.h"
#include "look/Icons.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 176;
constexpr int compactWidth = 56;

/// Ctrl and the digit of its place.
QKeySequence keysOf(std::size_t number)
{
    return {static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(number))};
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
    spoken::as(this, QAccessible::Grouping);
    m_column->setContentsMargins(space::small, space::large, space::small, space::medium);
    m_column->setSpacing(space::hair);
    m_name = new Text(u"Counterfoil"_s, Type::Heading);
    m_name->setContentsMargins(space::small, 0, 0, space::medium);
    m_column->addWidget(m_name);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_ids.at(id)); });
    inEachLanguage(this, [this] {
        //: The list of the program's pages (New sale, Invoices, Accounts, Settings), for screen readers.
        setAccessibleName(tr("Pages"));
        for (const Page &page : m_pages)
            say(page);
        for (const Way &way : m_ways)
            say(way);
        fit();
    });
}

/// As wide as always, or as a language's names of the pages with their numbers want it.
void Sidebar::fit()
{
    int width = m_isCompact ? compactWidth : sidebarWidth;
    for (const Page &page : m_pages) {
        if (m_isCompact)
            break;
        const int badge = page.badge->isHidden() ? 0 : page.badge->sizeHint().width() + look::space::small;
        width = std::max(width, page.button->sizeHint().width() + badge + 2 * look::space::small);
    }
    for (const Way &way : m_ways) {
        if (!m_isCompact)
            width = std::max(width, way.button->sizeHint().width() + 2 * look::space::small);
    }
    setFixedWidth(width);
}

void Sidebar::say(const Page &page)
{
    page.button->setText(page.title);
    const QString plain = page.title.toString().remove(u'&');
    const auto number = static_cast<std::size_t>(m_group->id(page.button));
    //: A page of the program, and the keys that lead there: “Invoices (Ctrl+2)”.
    page.button->setToolTip(tr("%1 (%2)").arg(plain, keysOf(number).toString(QKeySequence::NativeText)));
    page.button->setAccessibleName(
        page.badgeWords.isEmpty() ? plain : listed(QList<LocalizedText>{plain, page.badgeWords}).toString());
}

void Sidebar::addPage(const QString &id, const QString &iconName, const LocalizedText &title)
{
    const int number = static_cast<int>(m_ids.size());
    auto *button = new QToolButton;
    button->setIcon(look::icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(look::controlHeight + look::space::hair);
    auto *shortcut = new QShortcut(keysOf(m_pages.size()), this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    auto *badge = new CountBadge;
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(look::space::small, 0, look::space::small, 0); // whichever side is the end
    inside->addStretch(1);
    inside->addWidget(badge);
    badge->hide();
    connect(badge, &CountBadge::clicked, this, [this, id] { Q_EMIT badgePressed(id); });
    m_group->addButton(button, number);
    m_column->insertWidget(static_cast<int>(m_pages.size()) + 1, button); // below the program's name
    m_ids << id;
    m_pages.push_back({.title = title, .badgeWords = {}, .button = button, .badge = badge});
    say(m_pages.back());
    fit();
    if (std::exchange(m_isCompact, false))
        setCompact(true);
}

QAbstractButton *Sidebar::addWay(
    const QString &iconName, const LocalizedText &title, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setIcon(look::icon(iconName));
    button->setToolButtonStyle(m_isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(look::controlHeight + look::space::hair);
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false); // the same key may lead back
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    m_column->addWidget(button);
    m_ways.push_back({.title = title, .keys = keys, .button = button});
    say(m_ways.back());
    fit();
    return button;
}

void Sidebar::say(const Way &way)
{
    way.button->setText(way.title);
    const QString plain = way.title.toString().remove(u'&');
    way.button->setToolTip(tr("%1 (%2)").arg(plain, way.keys.toString(QKeySequence::NativeText)));
    way.button->setAccessibleName(plain);
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
    m_name->setVisible(!compact);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<QToolButton *>(button)->setToolButtonStyle(
            compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (const Way &way : m_ways)
        way.button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (const Page &page : m_pages) { // at the upper corner, where it leaves the picture free
        page.badge->setCompact(compact);
        auto *inside = page.button->layout();
        const int side = compact ? 0 : look::space::small;
        inside->setContentsMargins(side, 0, side, 0);
        inside->setAlignment(page.badge, compact ? Qt::AlignTop | Qt::AlignRight : Qt::Alignment());
    }
    fit();
}

void Sidebar::setBadge(const QString &id, qint64 count, const LocalizedText &words)
{
    const auto number = m_ids.indexOf(id);
    if (number < 0)
        return;
    Page &page = m_pages.at(static_cast<std::size_t>(number));
    if (count == 0 && page.badge->hasFocus())
        page.button->setFocus(Qt::OtherFocusReason); // it would be lost
    page.badge->setCount(count, words);
    page.badgeWords = count == 0 ? LocalizedText() : words;
    say(page);
    fit();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    painter.fillRect(rect(), colours.sidebar);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), colours.line);
}

} // namespace counterfoil
