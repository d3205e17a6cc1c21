// SPDX-License-Identifier: GPL-3.0-or-later
// The page's own cards: what has no state but the preferences'.
#include "SettingsCard.h"
#include "SettingsPage.h"
#include "parts/Card.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <vector>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Looks = Preferences::Looks;

struct Key {
    LocalizedText key;
    LocalizedText does;
};

LocalizedText looksWords(Looks looks)
{
    switch (looks) {
    case Looks::System:
        //: Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.
        return translatable("SettingsPage", "As the &desktop has it");
    case Looks::Light:
        return translatable("SettingsPage", "&Light", "the window’s colours");
    case Looks::Dark:
        return translatable("SettingsPage", "Dar&k", "the window’s colours");
    }
    Q_UNREACHABLE();
}

/// As the language prints it on its keyboards.
QString keyNames(const QString &sequence)
{
    return QKeySequence(sequence, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

std::vector<Key> keys()
{
    return {
        {translatable("SettingsPage", "Ctrl+1 to Ctrl+4", "keys on the keyboard, from the first to the last"),
            translatable("SettingsPage", "New sale, Invoices, Accounts, Settings",
                "the pages that the keys Ctrl+1 to Ctrl+4 lead to")},
        {translatable("SettingsPage", "Enter", "a key on the keyboard"),
            translatable("SettingsPage", "Issue the sale that is typed", "what a key does")},
        {keyNames(u"Ctrl+N"_s),
            translatable("SettingsPage", "An empty form for the next customer", "what a key does")},
        {keyNames(u"Ctrl+D"_s),
            translatable("SettingsPage", "Keep this field’s text for the next sales", "what a key does")},
        {keyNames(u"Ctrl+C"_s),
            translatable(
                "SettingsPage", "Copy the pay link of the sale that is shown or chosen", "what a key does")},
        {keyNames(u"Ctrl+P"_s),
            translatable("SettingsPage", "Print the receipt or invoice of the sale that is shown or chosen",
                "what a key does")},
        {keyNames(u"Ctrl+F"_s), translatable("SettingsPage", "Search the invoices", "what a key does")},
        {keyNames(u"F11"_s),
            translatable(
                "SettingsPage", "Show the QR code alone, as large as the screen", "what a key does")},
        {keyNames(u"F9"_s),
            translatable("SettingsPage", "Begin the counter, and leave it", "what a key does")},
        {keyNames(u"F6"_s),
            translatable("SettingsPage", "At the counter: what came in today", "what a key does")},
        {keyNames(u"F5"_s),
            translatable("SettingsPage", "Ask the gateway about the chosen sale now", "what a key does")},
        {translatable("SettingsPage", "Esc", "a key on the keyboard"),
            translatable("SettingsPage", "Cancel a sale that is being sent", "what a key does")},
        {keyNames(u"Ctrl+Q"_s), translatable("SettingsPage", "End the program", "what a key does")},
    };
}

} // namespace

QWidget *SettingsPage::buildLooks()
{
    auto *card = new Card;
    //: Title of a card of the settings: the window is light or dark.
    QVBoxLayout *column = settingsColumn(card, translatable("SettingsPage", "Looks"));
    auto *group = new QButtonGroup(card);
    for (const Looks looks : {Looks::System, Looks::Light, Looks::Dark}) {
        auto *choice = new QRadioButton;
        choice->setChecked(looks == m_preferences.looks());
        group->addButton(choice, static_cast<int>(looks));
        column->addWidget(choice);
        inEachLanguage(choice, [choice, looks] { choice->setText(looksWords(looks)); });
    }
    connect(group, &QButtonGroup::idClicked, this,
        [this](int id) { m_preferences.setLooks(static_cast<Looks>(id)); });
    return card;
}

QWidget *SettingsPage::buildHelp()
{
    auto *card = new Card;
    //: Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.
    QVBoxLayout *column = settingsColumn(card, translatable("SettingsPage", "Keys and first steps"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space::large);
    grid->setVerticalSpacing(look::space::hair);
    grid->setColumnStretch(1, 1);
    std::vector<std::pair<Text *, Text *>> rows;
    for (std::size_t row = 0; row < keys().size(); ++row) {
        rows.emplace_back(new Text({}, look::Type::Strong), new Text);
        grid->addWidget(rows.back().first, static_cast<int>(row), 0);
        grid->addWidget(rows.back().second->wrapped(), static_cast<int>(row), 1);
    }
    inEachLanguage(card, [rows] {
        const std::vector<Key> all = keys();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row].first->setText(all[row].key);
            rows[row].second->setText(all[row].does);
        }
    });
    column->addLayout(grid);
    auto *again = new QPushButton;
    //: Button: the strip that leads through the first sale is shown again.
    inEachLanguage(again, [again] { again->setText(tr("Show the &first steps again")); });
    connect(again, &QPushButton::clicked, this, [this] { m_preferences.setStepsTaken(0); });
    column->addSpacing(look::space::small);
    column->addWidget(again, 0, Qt::AlignLeft);
    return card;
}

QWidget *SettingsPage::buildAbout(const About &about)
{
    auto *card = new Card;
    QVBoxLayout *column = settingsColumn(card, u"Counterfoil %1"_s.arg(about.version));
    auto *places = new Text;
    auto *open = new QPushButton;
    auto *licence = new Text({}, look::Type::Caption, Text::Ink::Soft);
    column->addWidget(places->wrapped());
    column->addWidget((new Text(about.folder, look::Type::Body, Text::Ink::Soft))->wrapped()->selectable());
    connect(open, &QPushButton::clicked, this,
        [folder = about.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addSpacing(look::space::small);
    column->addWidget(licence->wrapped());
    inEachLanguage(card, [places, open, licence] {
        places->setText(tr("Books, accounts and settings lie in one folder on this computer; keys lie in the "
                           "system’s keychain and nowhere else. To be safe from a broken disk, copy the "
                           "folder to another one now and then."));
        //: Button: shows the folder in the system's file manager.
        open->setText(tr("O&pen the folder"));
        licence->setText(tr("Free software under the GNU General Public License, version 3 or later. It "
                            "comes without any warranty."));
    });
    return card;
}

} // namespace counterfoil
