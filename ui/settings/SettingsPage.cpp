// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPage.h"

#include "BackupSettings.h"
#include "NoticeSettings.h"
#include "SettingsCard.h"
#include "parts/Card.h"
#include "parts/Text.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Looks = Preferences::Looks;

const std::array<std::pair<Looks, QString>, 3> looksWords{
    std::pair(Looks::System, u"As the &desktop has it"_s), std::pair(Looks::Light, u"&Light"_s),
    std::pair(Looks::Dark, u"Dar&k"_s)};

const std::array<std::pair<QString, QString>, 9> keys{
    std::pair(u"Ctrl+1 to Ctrl+4"_s, u"New sale, Invoices, Accounts, Settings"_s),
    std::pair(u"Enter"_s, u"Issue the sale that is typed"_s),
    std::pair(u"Ctrl+N"_s, u"An empty form for the next customer"_s),
    std::pair(u"Ctrl+D"_s, u"Keep this field’s text for the next sales"_s),
    std::pair(u"Ctrl+C"_s, u"Copy the pay link of the sale that is shown or chosen"_s),
    std::pair(u"Ctrl+F"_s, u"Search the invoices"_s),
    std::pair(u"F5"_s, u"Ask the gateway about the chosen sale now"_s),
    std::pair(u"Esc"_s, u"Cancel a sale that is being sent"_s), std::pair(u"Ctrl+Q"_s, u"End the program"_s)};

} // namespace

SettingsPage::SettingsPage(
    Preferences &preferences, Backups &backups, const Clock &clock, const About &about, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_notices(new NoticeSettings(m_preferences))
    , m_backups(new BackupSettings(backups, clock))
    , m_scroll(new QScrollArea)
{
    using namespace look;
    auto *content = new QWidget;
    content->setMaximumWidth(formWidth + 2 * space::large);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, space::small, 0);
    cards->setSpacing(space::medium);
    connect(m_notices, &NoticeSettings::tryWanted, this, &SettingsPage::noticeTryWanted);
    cards->addWidget(m_notices);
    cards->addWidget(m_backups);
    cards->addWidget(buildLooks());
    cards->addWidget(buildHelp());
    cards->addWidget(buildAbout(about));
    cards->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new Text(u"Settings"_s, Type::Title));
    column->addWidget(m_scroll, 1);
}

bool SettingsPage::isRestoring() const
{
    return m_backups->isRestoring();
}

void SettingsPage::showBackups()
{
    m_scroll->ensureWidgetVisible(m_backups);
    m_backups->takeFocus();
}

void SettingsPage::sayWhetherShown(bool isShown)
{
    m_notices->sayWhetherShown(isShown);
}

QWidget *SettingsPage::buildLooks()
{
    auto *card = new Card;
    QVBoxLayout *column = settingsColumn(card, u"Looks"_s);
    auto *group = new QButtonGroup(card);
    for (const auto &[looks, words] : looksWords) {
        auto *choice = new QRadioButton(words);
        choice->setChecked(looks == m_preferences.looks());
        group->addButton(choice, static_cast<int>(looks));
        column->addWidget(choice);
    }
    connect(group, &QButtonGroup::idClicked, this,
        [this](int id) { m_preferences.setLooks(static_cast<Looks>(id)); });
    return card;
}

QWidget *SettingsPage::buildHelp()
{
    auto *card = new Card;
    QVBoxLayout *column = settingsColumn(card, u"Keys and first steps"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space::large);
    grid->setVerticalSpacing(look::space::hair);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const int row = static_cast<int>(i);
        grid->addWidget(new Text(keys[i].first, look::Type::Strong), row, 0);
        grid->addWidget((new Text(keys[i].second))->wrapped(), row, 1);
    }
    column->addLayout(grid);
    auto *again = new QPushButton(u"Show the &first steps again"_s);
    connect(again, &QPushButton::clicked, this, [this] { m_preferences.setStepsTaken(0); });
    column->addSpacing(look::space::small);
    column->addWidget(again, 0, Qt::AlignLeft);
    return card;
}

QWidget *SettingsPage::buildAbout(const About &about)
{
    auto *card = new Card;
    QVBoxLayout *column = settingsColumn(card, u"Counterfoil %1"_s.arg(about.version));
    column->addWidget((
        new Text(
            u"Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then."_s))
                          ->wrapped());
    column->addWidget((new Text(about.folder, look::Type::Body, Text::Ink::Soft))->wrapped()->selectable());
    auto *open = new QPushButton(u"O&pen the folder"_s);
    connect(open, &QPushButton::clicked, this,
        [folder = about.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addSpacing(look::space::small);
    column->addWidget((
        new Text(
            u"Free software under the GNU General Public License, version 3 or later. It comes without any warranty."_s,
            look::Type::Caption, Text::Ink::Soft))
                          ->wrapped());
    return card;
}

} // namespace counterfoil
