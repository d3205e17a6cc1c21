// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPage.h"

#include "BackupSettings.h"
#include "LanguageSettings.h"
#include "NoticeSettings.h"
#include "SettingsSections.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Text.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

/// Beside the sections' names a card has no less than this, or the names go above it.
constexpr int narrowestCard = 420;

struct SectionFace {
    QString icon;
    LocalizedText title;
};

SectionFace faceOf(SettingsPage::Section section)
{
    using Section = SettingsPage::Section;
    switch (section) {
    case Section::General:
        //: A section of the settings: language and looks.
        return {u"settings"_s, translatable("SettingsPage", "General")};
    case Section::Shop:
        //: A section of the settings: the shop's name, address and logo.
        return {u"shop"_s, translatable("SettingsPage", "Shop")};
    case Section::Counter:
        //: A section of the settings: the full screen for whoever stands at a till.
        return {u"counter"_s, translatable("SettingsPage", "Counter")};
    case Section::Messages:
        //: A section of the settings: what is sent to customers, and by which mail server.
        return {u"mail"_s, translatable("SettingsPage", "Messages and mail")};
    case Section::Printing:
        //: A section of the settings.
        return {u"print"_s, translatable("SettingsPage", "Printing")};
    case Section::CustomerScreen:
        //: A section of the settings: a second screen that the customer looks at.
        return {u"screen"_s, translatable("SettingsPage", "Customer’s screen")};
    case Section::Notices:
        //: A section of the settings: how the person at the till hears that a sale is paid.
        return {u"bell"_s, translatable("SettingsPage", "Notices")};
    case Section::Backups:
        //: A section of the settings: copies of the books.
        return {u"backup"_s, translatable("SettingsPage", "Backups")};
    case Section::Help:
        //: A section of the settings: keys of the keyboard, and what the program is.
        return {u"info"_s, translatable("SettingsPage", "Help and about")};
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(
    Preferences &preferences, Backups &backups, const Clock &clock, const About &about, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_notices(new NoticeSettings(m_preferences))
    , m_backups(new BackupSettings(backups, clock))
    , m_sections(new SettingsSections)
    , m_cards(new QStackedWidget)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    auto *title = new Text({}, look::Type::Title);
    column->addWidget(title);
    m_sides->addWidget(m_sections);
    m_sides->addWidget(m_cards, 1);
    column->addLayout(m_sides, 1);
    connect(m_sections, &SettingsSections::chosen, this,
        [this](int section) { showSection(static_cast<Section>(section)); });

    addCard(Section::General, new LanguageSettings(m_preferences)); // first: whoever cannot read the others
    addCard(Section::General, buildLooks());
    addCard(Section::Notices, m_notices);
    addCard(Section::Backups, m_backups);
    addCard(Section::Help, buildHelp());
    addCard(Section::Help, buildAbout(about));
    connect(m_notices, &NoticeSettings::tryWanted, this, &SettingsPage::noticeTryWanted);
    showSection(Section::General);
    //: Title of a page.
    inEachLanguage(this, [this, title] {
        title->setText(tr("Settings"));
        arrange();
    });
}

void SettingsPage::addCard(Section section, QWidget *card)
{
    const auto known = m_scrolled.find(section);
    if (known != m_scrolled.end()) {
        auto *cards = qobject_cast<QVBoxLayout *>(known->second->widget()->layout());
        cards->insertWidget(cards->count() - 1, card);
        return;
    }
    auto *content = new QWidget;
    content->setMaximumWidth(look::formWidth + 2 * space::large);
    auto *cards = new QVBoxLayout(content);
    mirrored::setMargins(cards, 0, 0, space::small, 0);
    cards->setSpacing(space::medium);
    cards->addWidget(card);
    cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_cards->addWidget(scroll);
    m_scrolled.emplace(section, scroll);
    const SectionFace face = faceOf(section);
    m_sections->add(static_cast<int>(section), face.icon, face.title);
    arrange();
}

void SettingsPage::showSection(Section section)
{
    const auto known = m_scrolled.find(section);
    if (known == m_scrolled.end())
        return;
    m_sections->setCurrent(static_cast<int>(section));
    m_cards->setCurrentWidget(known->second);
}

/// The names of the sections stand above the cards where these would have too little room beside them.
void SettingsPage::arrange()
{
    const int side = m_sections->sideWidth();
    const int room = width() - 2 * space::large - space::large;
    const bool isNarrow = room - side < narrowestCard;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(isNarrow ? space::medium : space::large);
    m_sections->setAbove(isNarrow);
    m_sections->setMinimumWidth(isNarrow ? 0 : side);
    m_sections->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SettingsPage::isRestoring() const
{
    return m_backups->isRestoring();
}

void SettingsPage::showBackups()
{
    showSection(Section::Backups);
    m_backups->takeFocus();
}

void SettingsPage::sayWhetherShown(bool isShown)
{
    m_notices->sayWhetherShown(isShown);
}

bool SettingsPage::sayNotHeard(const LocalizedText &why)
{
    return m_notices->sayNotHeard(why);
}

} // namespace counterfoil
