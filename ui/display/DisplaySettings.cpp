// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplaySettings.h"

#include "CustomerDisplay.h"
#include "base/Language.h"
#include "form/QuietComboBox.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"
#include "parts/Text.h"
#include "parts/Words.h"
#include "settings/SettingsCard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr std::array offeredSeconds{5, 10, 20, 60};

/// "HDMI-1 · Acme 24": what the system calls it, and what stands on its frame.
QString titleOf(const QScreen *screen)
{
    const QString model = words::oneLine(screen->model(), 40);
    const QString name = words::oneLine(screen->name(), 40);
    return model.isEmpty() || model == name ? name : name + QStringLiteral(" · ") + model;
}

} // namespace

DisplaySettings::DisplaySettings(Preferences &preferences, CustomerDisplay &display, QWidget *parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_display(display)
    , m_on(new QCheckBox)
    , m_screens(new QuietComboBox)
    , m_languages(new QuietComboBox)
    , m_seconds(new QuietComboBox)
    , m_screenLabel(new Text)
    , m_languageLabel(new Text)
    , m_secondsLabel(new Text)
    , m_standing(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_try(new QPushButton)
    , m_open(new QPushButton)
    , m_outcome(new Notice(look::Tone::Neutral))
{
    //: Title of a card of the settings: a second screen, which the customer looks at.
    QVBoxLayout *column = settingsColumn(this, translatable("DisplaySettings", "Customer’s screen"));
    auto *about = new Text({}, look::Type::Caption, Text::Ink::Soft);
    column->addWidget(about->wrapped());
    column->addWidget(m_on);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space::medium);
    grid->setVerticalSpacing(look::space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, box] : {std::pair(m_screenLabel, m_screens),
             std::pair(m_languageLabel, m_languages), std::pair(m_secondsLabel, m_seconds)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        grid->addWidget(label->wrapped(), row, 0);
        grid->addWidget(box, row, 1, Qt::AlignLeft);
        connect(box, &QComboBox::activated, this, &DisplaySettings::choose);
        ++row;
    }
    column->addLayout(grid);
    column->addWidget(m_standing->wrapped());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::space::small);
    buttons->addWidget(m_try);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    m_outcome->setMessage({});
    m_languages->addItem({}, QString());
    for (const QString &code : Language::offered())
        m_languages->addItem(Language::ownName(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_preferences.display().language)));
    m_on->setChecked(m_preferences.display().isOn);
    connect(m_on, &QCheckBox::toggled, this, &DisplaySettings::choose);
    connect(m_try, &QPushButton::clicked, this, &DisplaySettings::tryIt);
    connect(m_open, &QPushButton::clicked, this, [this] { m_display.setOpen(!m_display.isOpen()); });
    connect(&m_display, &CustomerDisplay::placeChanged, this, &DisplaySettings::refresh);
    inEachLanguage(this, [this, about] {
        about->setText(
            tr("It shows a customer the shop, the amount, the QR code, and whether the sale is paid. "
               "Nothing else of this program can be seen or reached there."));
        sayAnew();
    });
}

void DisplaySettings::choose()
{
    m_preferences.setDisplay({.isOn = m_on->isChecked(),
        .screen = m_screens->currentData().toString(),
        .language = m_languages->currentData().toString(),
        .paidSeconds = m_seconds->currentData().toInt()});
}

void DisplaySettings::sayAnew()
{
    //: Box to check.
    m_on->setText(tr("Show it on a second screen when there is one"));
    //: Label before a list of screens.
    m_screenLabel->setText(tr("Screen"));
    //: Label before a list of languages.
    m_languageLabel->setText(tr("Language for customers"));
    //: Label before “10 seconds”: how long the customer's screen says “Paid”.
    m_secondsLabel->setText(tr("“Paid” stays for"));
    spoken::label(m_screens, tr("Customer’s screen: which one"));
    spoken::label(m_languages, m_languageLabel->text());
    spoken::label(m_seconds, m_secondsLabel->text());
    //: Button: the customer’s screen shows a sale that is none.
    m_try->setText(tr("Show an example"));
    //: A choice in a list of languages: customers read what the cashier reads.
    m_languages->setItemText(0, tr("As this program"));
    refresh();
}

void DisplaySettings::refresh()
{
    const DisplayChoice &choice = m_preferences.display();
    m_screens->clear();
    //: A choice in a list of screens.
    m_screens->addItem(tr("Any other than this one"), QString());
    const QList<QScreen *> places = m_display.places();
    for (const QScreen *screen : places)
        m_screens->addItem(titleOf(screen), screen->name());
    if (!choice.screen.isEmpty() && m_screens->findData(choice.screen) < 0)
        //: %1: the name of a screen, as “HDMI-1”.
        m_screens->addItem(tr("%1 (not connected)").arg(words::oneLine(choice.screen, 40)), choice.screen);
    m_screens->setCurrentIndex(std::max(0, m_screens->findData(choice.screen)));
    m_seconds->clear();
    std::vector<int> seconds(offeredSeconds.begin(), offeredSeconds.end());
    if (std::find(seconds.begin(), seconds.end(), choice.paidSeconds) == seconds.end())
        seconds.push_back(choice.paidSeconds); // from a file
    for (const int each : seconds)
        m_seconds->addItem(translatable("SendingView", "%n second(s)", nullptr, each), each);
    m_seconds->setCurrentIndex(m_seconds->findData(choice.paidSeconds));
    const bool fills = !m_display.screenName().isEmpty();
    m_open->setVisible(!fills);
    //: Buttons: the customer’s screen as a window that can be moved.
    m_open->setText(m_display.isOpen() ? tr("Close its window") : tr("Open it as a window"));
    if (fills)
        //: %1: the name of a screen, as “HDMI-1”.
        m_standing->setText(
            tr("It is on the screen %1 now.").arg(words::oneLine(m_display.screenName(), 40)));
    else if (places.isEmpty())
        m_standing->setText(
            tr("There is one screen now. For a screen that shows the same as this one, open it as "
               "a window and move it there."));
    else
        m_standing->setText(tr("It is on no screen now."));
}

void DisplaySettings::tryIt()
{
    m_outcome->setMessage(m_display.tryIt()
            ? LocalizedText()
            : translatable("DisplaySettings", "A sale is shown there now. Try again when it is over."),
        look::Tone::Warning);
}

} // namespace counterfoil
